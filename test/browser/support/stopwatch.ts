import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

// How long the pages in the window are busy. All times in milliseconds, from one clock for all frames.

/** A stretch of time in which a page's script, or all of the window, did nothing else. */
export interface Run {
  readonly start: number;
  readonly taken: number;
}

interface Timed {
  /** What the page's script did, whatever called it. */
  runs?: Run[];
}

/** Has every page that is opened from now on keep account of what its script does. Before the page is opened. */
export async function watchScripts({ page }: Workbench): Promise<void> {
  await page.addInitScript(() => {
    if (window === window.top) return;
    const runs: { start: number; taken: number }[] = [];
    (globalThis as Timed).runs = runs;
    let depth = 0;
    // A page is laid out together with those around it: what VS Code has left to be laid out in its own is not counted, and
    // what the script leaves in its page is.
    const layOut = (): unknown => document.documentElement?.offsetHeight;
    const timed =
      (work: (...given: never[]) => unknown) =>
      (...given: never[]): unknown => {
        if (depth === 0) layOut();
        const start = performance.now();
        depth++;
        try {
          return work(...given);
        } finally {
          if (depth === 1) layOut();
          depth--;
          if (depth === 0)
            runs.push({ start: performance.timeOrigin + start, taken: performance.now() - start });
        }
      };
    const { addEventListener: listen } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const called = typeof listener === 'function' ? timed(listener.bind(this)) : listener;
      listen.call(this, type, called as EventListener, options);
    };
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, delay?: number) =>
      later(timed(work), delay)) as typeof window.setTimeout;
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) => frame(timed(work) as FrameRequestCallback);
  });
}

/** What the page's script has done since the last call. */
export const scriptRuns = (page: Frame): Promise<Run[]> =>
  page.evaluate(() => (globalThis as Timed).runs!.splice(0));

/** Stretches of 50 ms and more in which nothing in the window could move; to be asked for what came after its call. */
export async function watchFreezes({ page }: Workbench): Promise<() => Promise<Run[]>> {
  await page.evaluate(() => {
    const tasks: { start: number; taken: number }[] = [];
    (globalThis as { longTasks?: typeof tasks }).longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        tasks.push({ start: performance.timeOrigin + startTime, taken: duration });
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => (globalThis as { longTasks?: Run[] }).longTasks!.splice(0));
}

/** Notes when keys go down, for `timeToChange`. */
export async function watchKeys({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      () => {
        (globalThis as { keyAt?: number }).keyAt = performance.timeOrigin + performance.now();
      },
      true,
    );
  });
}

/** From a key to the frame in which `page` shows `text`, which it has not shown before. */
export async function timeToChange(
  workbench: Workbench,
  page: Frame,
  key: string,
  text: string,
): Promise<number> {
  const shown = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
  await workbench.press(key);
  const at = await shown;
  return at - (await workbench.page.evaluate(() => (globalThis as { keyAt?: number }).keyAt!));
}

/** The middle one in size. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** What `look` sees once everything has come to rest. */
export async function settled<T>(workbench: Workbench, look: () => Promise<T>): Promise<T> {
  for (let before = await look(); ; ) {
    await workbench.page.waitForTimeout(500);
    const now = await look();
    if (now === before) return now;
    before = now;
  }
}
