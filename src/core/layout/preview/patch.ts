import type { Block } from '../html/report';

/** Blocks that stay as they are: `count` of them from index `from` of the list before, moved in the source. */
export interface Kept {
  readonly from: number;
  readonly count: number;
  /** Lines and UTF-16 units to add to the place of each. */
  readonly lines: number;
  readonly units: number;
}

export type BlockChange = Kept | Block;

export const isKept = (change: BlockChange): change is Kept => 'from' in change;

/**
 * How `next` is made from `shown`: in order, runs of blocks kept and blocks new. A keystroke in a long report gives three
 * entries, so that the message and the work in the page stay small.
 */
export function patch(shown: readonly Block[], next: readonly Block[]): BlockChange[] {
  const free = new Map<string, number[]>();
  // From the back, so that `pop` gives the first of several alike.
  for (let i = shown.length - 1; i >= 0; i--) {
    const alike = free.get(shown[i]!.html);
    if (alike) alike.push(i);
    else free.set(shown[i]!.html, [i]);
  }
  const changes: BlockChange[] = [];
  let run: { -readonly [K in keyof Kept]: Kept[K] } | undefined;
  for (const block of next) {
    const index = free.get(block.html)?.pop();
    const old = index === undefined ? undefined : shown[index]!;
    // The HTML of two tables may agree though blank lines lie differently between their rows.
    if (
      index === undefined ||
      !old ||
      old.lines !== block.lines ||
      old.end - old.start !== block.end - block.start
    ) {
      run = undefined;
      changes.push(block);
      continue;
    }
    const lines = block.line - old.line;
    const units = block.start - old.start;
    if (run && index === run.from + run.count && lines === run.lines && units === run.units) {
      run.count++;
    } else {
      run = { from: index, count: 1, lines, units };
      changes.push(run);
    }
  }
  return changes;
}

/** Whether a patch of `shown` blocks alters nothing, so that there is nothing to send. */
export function isIdle(changes: readonly BlockChange[], shown: number): boolean {
  const [only] = changes;
  if (changes.length !== 1 || !only || !isKept(only)) return shown === 0 && changes.length === 0;
  return only.from === 0 && only.count === shown && only.lines === 0 && only.units === 0;
}
