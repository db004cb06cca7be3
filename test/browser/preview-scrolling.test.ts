import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { openWorkbench } from './support/opening';
import { long, openPreview, showPreview, topInEditor, topOnPage, whole } from './support/preview';
import type { Workbench } from './support/workbench';

/** Asked for thirty places, as the editor asks, the page must stand there: it tells so when the reader moves it by a pixel. */
async function expectSamePlaces(page: Frame, seed: number): Promise<void> {
  const random = generator(seed);
  const [end] = await placesTold(page, [1e6]);
  assert.ok(end! > 40, `the last place is line ${end}`);
  const asked = Array.from({ length: 30 }, () => random() * (end! - 0.1));
  const told = await placesTold(page, asked);
  const off = asked.map((line, i) => Math.abs(line - told[i]!));
  const worst = off.indexOf(Math.max(...off));
  // The pixel may lead over a blank line, which has no height.
  assert.ok(off[worst]! <= 1.1, `${told[worst]} instead of line ${asked[worst]}`);
  const average = off.reduce((sum, each) => sum + each, 0) / off.length;
  assert.ok(average < 0.1, `${average} lines off on average`);
}

interface Listening {
  /** Hears what a page says to the extension. */
  hear?: (message: { type: string; line?: number }) => void;
  /** The next scroll. */
  scrolled?: Promise<void>;
}

/**
 * Lets `placesTold` hear what the pages say that are opened from now on. Once it listens, the pages hear no other
 * place than its own: what the editor sends of its cursor meanwhile would move them.
 */
async function listenToPages({ page }: Workbench): Promise<void> {
  if (listening.has(page)) return;
  listening.add(page);
  await page.addInitScript(() => {
    type Api = { postMessage(message: { type: string }): void };
    let acquire: (() => Api) | undefined;
    addEventListener('message', (event) => {
      if (event.isTrusted && (globalThis as Listening).hear) event.stopImmediatePropagation();
    });
    Object.defineProperty(window, 'acquireVsCodeApi', {
      get: () => acquire,
      set: (given: () => Api) => {
        acquire = () => {
          const api = given();
          const postMessage: Api['postMessage'] = (message) => {
            (globalThis as Listening).hear?.(message);
            api.postMessage(message);
          };
          return { ...api, postMessage };
        };
      },
    });
  });
}

/** The windows whose pages are listened to from now on. */
const listening = new WeakSet<Page>();

/** What the page tells the extension of its place after each of the messages that name a fractional line. */
const placesTold = (page: Frame, lines: readonly number[]): Promise<number[]> =>
  page.evaluate(async (asked) => {
    const { source } = JSON.parse(document.getElementById('start')!.dataset.start!);
    const soon = <T>(what: string, begin: (done: (value: T) => void) => void): Promise<T> =>
      new Promise((resolve, reject) => {
        begin(resolve);
        setTimeout(() => reject(new Error(`waited in vain for ${what}`)), 60_000);
      });
    const told: number[] = [];
    for (const line of asked) {
      const before = scrollY;
      dispatchEvent(new MessageEvent('message', { data: { type: 'scrollTo', source, line } }));
      // Its own scrolling it keeps to itself.
      if (scrollY !== before)
        await soon('the scroll', (done) => addEventListener('scroll', done, { once: true }));
      const heard = soon<number>(`what is told of line ${line}`, (done) => {
        (globalThis as Listening).hear = (message) => message.type === 'scrolled' && done(message.line!);
      });
      const turnWheel = () => {
        dispatchEvent(new WheelEvent('wheel', { deltaY: 1 }));
        const isEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
        scrollBy({ top: isEnd ? -1 : 1, behavior: 'instant' });
      };
      turnWheel();
      // A page that is measured anew meanwhile goes back to where it was sent: a reader turns the wheel again.
      const turning = setInterval(turnWheel, 5000);
      heard.finally(() => clearInterval(turning)).catch(() => undefined);
      told.push(await heard);
    }
    return told;
  }, lines);

/** Turns the mouse wheel over the page, and waits until all has come of it. */
async function scroll(workbench: Workbench, page: Frame, pixels: number): Promise<void> {
  await page.evaluate(() => {
    (globalThis as Listening).scrolled = new Promise((resolve) =>
      addEventListener('scroll', () => resolve(), { once: true }),
    );
  });
  await workbench.page.mouse.wheel(0, pixels);
  await page.evaluate(() => (globalThis as Listening).scrolled);
  await workbench.settle();
}

/** Waits until the editor and the page begin with the same paragraph, or with neighbours. */
const sidesMeet = (workbench: Workbench, page: Frame): Promise<void> =>
  workbench.until('editor and page stand at the same place', async () => {
    const inEditor = await topInEditor(workbench);
    const onPage = await topOnPage(page);
    return Math.abs(inEditor - onPage) <= 1;
  });

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

suite('The preview and the editor', () => {
  test('go the same way to and fro, wherever the editor stands', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    // Scrolling alone: a cursor that goes too is followed.
    let before = await topInEditor(workbench);
    for (const [key, times] of [
      ['Control+ArrowDown', 40],
      ['Control+ArrowUp', 15],
    ] as const) {
      for (let i = 0; i < times; i++) await workbench.press(key);
      await workbench.until('the editor has scrolled', async () => (await topInEditor(workbench)) !== before);
      await sidesMeet(workbench, page);
      await workbench.settle();
      before = await topInEditor(workbench);
      await page.locator('#sheet').hover();
      await scroll(workbench, page, 3);
      const back = await topInEditor(workbench);
      assert.ok(Math.abs(before - back) <= 1, `${back} after ${before}`);
    }
    assert.ok((await topInEditor(workbench)) > 3);
  });

  for (const [name, style, seed] of [
    ['pages', 'page', 11],
    ['a roll', 'scroll', 12],
  ] as const) {
    test(`mean the same place at thirty random ones in ${name}`, async () => {
      const workbench = await openWorkbench({
        files: { 'a.gw': `${whole}\n${long}` },
        open: 'a.gw',
        settings: { 'gongwen.preview.syncScroll': 'editorToPreview', 'gongwen.preview.style': style },
      });
      await listenToPages(workbench);
      await workbench.clickEditor();
      await expectSamePlaces(await showPreview(workbench), seed);
    });
  }

  test('moves the editor only for a gesture of the reader', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    await page.evaluate(() => scrollTo(0, 1500));
    await workbench.settle();
    assert.ok((await topOnPage(page)) > 3);
    assert.equal(await topInEditor(workbench), 1);
    await page.locator('#sheet').hover();
    await scroll(workbench, page, 900);
    await sidesMeet(workbench, page);
    assert.ok((await topOnPage(page)) > 3);
  });

  test('knows the gesture of the reader on a machine that is slow to follow it', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    await page.evaluate(() => {
      dispatchEvent(new WheelEvent('wheel', { deltaY: 1500 }));
      const busy = performance.now() + 600;
      while (performance.now() < busy);
      scrollTo(0, 1500);
    });
    await sidesMeet(workbench, page);
    assert.ok((await topOnPage(page)) > 3);
    // The wheel comes with one frame, what it scrolls with the next, late.
    await page.evaluate(() => {
      addEventListener(
        'scroll',
        () => {
          dispatchEvent(new WheelEvent('wheel', { deltaY: 1500 }));
          scrollTo(0, 3000);
          requestAnimationFrame(() => {
            const busy = performance.now() + 600;
            while (performance.now() < busy);
          });
        },
        { once: true },
      );
      scrollTo(0, 1501);
    });
    await workbench.until('the page is there', async () => (await topOnPage(page)) > 8);
    await sidesMeet(workbench, page);
  });

  suite('show the same blank, however long its paragraph is,', () => {
    const sentence = '巡查堤防加固闸门清理河道，';
    const paragraph = (blank: string) => `${sentence.repeat(70)}其中投入${blank}万元。${sentence.repeat(8)}`;
    const open = () =>
      openPreview({
        files: { 'a.gw': ['防汛情况报告', '', paragraph('**'), paragraph('XX')].join('\n') },
        open: 'a.gw',
      });
    const inSight = (page: Frame): Promise<(string | null)[]> =>
      page.locator('mark').evaluateAll((marks) =>
        marks
          .filter((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          })
          .map((mark) => mark.textContent),
      );

    /** Alone: the page is too low for both. */
    const shows = (workbench: Workbench, page: Frame, blank: string): Promise<unknown> =>
      workbench.until(`${blank} is in sight`, async () => (await inSight(page)).join() === blank);

    test('that a key has gone to', async () => {
      const { workbench, page } = await open();
      for (const blank of ['**', 'XX', '**']) {
        await workbench.press('Control+F8');
        await shows(workbench, page, blank);
      }
    });

    test('that is chosen in the list, or asked for', async () => {
      const { workbench, page } = await open();
      await workbench.openContainer('公文');
      for (const blank of ['**', 'XX']) {
        await workbench.treeRow('待填项', `投入${blank}`).click();
        await shows(workbench, page, blank);
      }
      await workbench.goTo(0, 0);
      const asked = workbench.page.locator('.quick-input-title', { hasText: '填写待填项' });
      await workbench.until('it asks for the first', async () => {
        await workbench.press('Control+F9');
        return asked.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      });
      await shows(workbench, page, '**');
      await workbench.type('12');
      await workbench.press('Enter');
      await workbench.until('it asks for the next', async () =>
        (await asked.textContent())!.includes('已填 1/2'),
      );
      await shows(workbench, page, 'XX');
    });
  });

  test('leaves the editor alone when the setting says so', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': long },
      open: 'a.gw',
      settings: { 'gongwen.preview.syncScroll': 'editorToPreview' },
    });
    await page.locator('#sheet').hover();
    await scroll(workbench, page, 1500);
    assert.ok((await topOnPage(page)) > 3);
    assert.equal(await topInEditor(workbench), 1);
  });
});
