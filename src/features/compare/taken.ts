import type { TextDocument, Uri } from 'vscode';
import { type Change, spanAfter } from '../../core/text/changes';
import { difference } from '../../core/text/difference';
import { type Span, touches } from '../../core/text/span';
import type { ByFile } from '../../host/vscode/byFile';
import type { Item } from './review';

interface Taken {
  readonly key: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly place: Span;
  /** False once an edit of the report was undone: whether it is still there is then seen from the text. */
  readonly isAccepted: boolean;
}

/** As it is kept: what stands at the place, and around it. */
interface Kept extends Omit<Taken, 'place'> {
  readonly words: string;
  readonly left: string;
  readonly right: string;
}

/** So much beside a place says where it is. UTF-16 units. */
const AROUND = 12;

/**
 * What was taken from files that came back, kept with the report from one day to the next. It is not proposed again, though it
 * may have been reworded since. And whoever had the paper at the same time has not seen it: what another file says there is what
 * stood there before, and nobody has changed it back.
 */
export class TakenChanges {
  readonly #store: ByFile;
  #all: readonly Taken[] = [];

  constructor(store: ByFile, document: TextDocument) {
    this.#store = store;
    const text = document.getText();
    this.#all = store.of(document.uri).flatMap((entry) => placed(text, entry));
  }

  /** `items` are about to be taken. */
  add(items: readonly Item[]): void {
    const taken = items.flatMap((item) => {
      if (item.type !== 'suggestion') return [];
      const { key, file, place } = item;
      return [{ key, file, place, isAccepted: true, ...exchanged(item.before, item.after) }];
    });
    this.#all = [...this.#all, ...taken];
  }

  /** What was added last has not been taken after all. */
  drop(items: readonly Item[]): void {
    const keys = new Set(items.map(({ key }) => key));
    this.#all = this.#all.filter(({ key }) => !keys.has(key));
  }

  /** The report has been edited. */
  follow(changes: readonly Change[], isUndo: boolean): void {
    this.#all = this.#all.map((each) => ({
      ...each,
      place: spanAfter(each.place, changes),
      isAccepted: each.isAccepted && !isUndo,
    }));
  }

  /** Whether what is known by `key` was taken, as far as nothing was undone since. */
  has(key: string): boolean {
    return this.#all.some((each) => each.isAccepted && each.key === key);
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

  /** Keeps all of it for the next time that files are placed in the report `uri`, which says `text`. */
  async keep(uri: Uri, text: string): Promise<void> {
    const entries = this.#all.map(({ place: { start, end }, ...each }) => {
      const kept: Kept = {
        ...each,
        words: text.slice(start, end),
        left: text.slice(Math.max(0, start - AROUND), start),
        right: text.slice(end, end + AROUND),
      };
      return JSON.stringify(kept);
    });
    if (JSON.stringify(entries) !== JSON.stringify(this.#store.of(uri))) await this.#store.set(uri, entries);
  }
}

/** What is kept as `entry`, where `text` has one place for it; nothing where it has not: the report has gone on without us. */
function placed(text: string, entry: string): Taken[] {
  const { words, left, right, ...each } = JSON.parse(entry) as Kept;
  const at = text.indexOf(left + words + right);
  if (at < 0 || text.includes(left + words + right, at + 1)) return [];
  const start = at + left.length;
  return [{ ...each, place: { start, end: start + words.length } }];
}

/** What stands in place of what, without what both say before and behind it. */
function exchanged(was: string, is: string): { readonly before: string; readonly after: string } {
  const [before, after] = [was, is].map((words) => words.replace(/\s+/g, '')) as [string, string];
  const { inA, inB } = difference(before, after);
  return { before: before.slice(inA.start, inA.end), after: after.slice(inB.start, inB.end) };
}
