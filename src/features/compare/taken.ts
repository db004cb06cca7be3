import { type Change, spanAfter } from '../../core/text/changes';
import { difference } from '../../core/text/difference';
import { type Span, touches } from '../../core/text/span';
import type { Item } from './review';

interface Taken {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly place: Span;
}

/**
 * What was taken from files that came back. Whoever had the paper at the same time has not seen it: what another file says
 * there is what stood there before, and nobody has changed it back.
 */
export class TakenChanges {
  #all: readonly Taken[] = [];

  /** `items` are about to be taken. */
  add(items: readonly Item[]): void {
    const taken = items.flatMap((item) => {
      if (item.type !== 'suggestion') return [];
      const { file, place } = item;
      return [{ file, place, ...exchanged(item.before, item.after) }];
    });
    this.#all = [...this.#all, ...taken];
  }

  /** The report has been edited. */
  follow(changes: readonly Change[]): void {
    this.#all = this.#all.map((each) => ({ ...each, place: spanAfter(each.place, changes) }));
  }

  /** Whether `item` would but undo what was taken from another file. */
  isUndoneBy(item: Item): boolean {
    if (item.type !== 'suggestion' || item.isTracked) return false;
    const { before, after } = exchanged(item.before, item.after);
    return this.#all.some(
      (each) =>
        each.file !== item.file &&
        each.before === after &&
        each.after === before &&
        touches(each.place, item.place),
    );
  }
}

/** What stands in place of what, without what both say before and behind it. */
function exchanged(was: string, is: string): { readonly before: string; readonly after: string } {
  const [before, after] = [was, is].map((words) => words.replace(/\s+/g, '')) as [string, string];
  const { inA, inB } = difference(before, after);
  return { before: before.slice(inA.start, inA.end), after: after.slice(inB.start, inB.end) };
}
