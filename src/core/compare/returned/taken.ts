import { type Change, spanAfter } from '../../text/changes';
import { difference } from '../../text/difference';
import { isEmpty, type Span, type TextEdit, touches } from '../../text/span';
import { type KeptPlace, keptPlace, placeIn } from '../keptPlace';

/** What a file that came back proposes, as far as it matters here. */
export interface Proposed {
  /** The same for the same in files of the same contents. */
  readonly key: string;
  readonly file: string;
  readonly isTracked: boolean;
  readonly place: Span;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

interface Taken {
  readonly key: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Of the words that were put in, or where there were none the place where others were taken out. */
  readonly place: Span;
  readonly isPut: boolean;
  /** False once an edit of the report was undone: whether it is still there is then seen from the text. */
  readonly isAccepted: boolean;
}

/** As it is kept. */
interface Kept extends Omit<Taken, 'place'>, KeptPlace {}

/**
 * What was taken from files that came back. It is not proposed again, though it may have been reworded since. And whoever had the
 * paper at the same time has not seen it: what another file says there is what stood there before, and nobody has changed it back.
 */
export class TakenChanges {
  #all: readonly Taken[];

  /** `kept` is what `entries` has given for the report, which says `text` now. */
  constructor(text: string, kept: readonly string[]) {
    this.#all = kept.flatMap((entry) => placed(text, entry));
  }

  /** `items` have been taken, all at once; their edits count in the report as it was before. */
  add(items: readonly Proposed[]): void {
    const edits = items.flatMap((item) => item.edits).sort((a, b) => a.start - b.start || a.end - b.end);
    const places = new Map<TextEdit, Span>();
    let shift = 0;
    for (const edit of edits) {
      const start = edit.start + shift;
      places.set(edit, { start, end: start + edit.text.length });
      shift += edit.text.length - (edit.end - edit.start);
    }
    const taken = items.map(({ key, file, before, after, edits }): Taken => {
      const put = edits.find((edit) => edit.text.trim() !== '');
      const place = places.get(put ?? edits[0]!)!;
      return { key, file, place, isPut: put !== undefined, isAccepted: true, ...exchanged(before, after) };
    });
    this.#all = [...this.#all, ...taken];
  }

  /** The report has been edited. */
  follow(changes: readonly Change[], isUndo: boolean): void {
    this.#all = this.#all.map((each) => ({
      ...each,
      place: spanAfter(each.place, changes),
      isAccepted: each.isAccepted && !isUndo,
    }));
  }

  /**
   * Whether `item` was taken. What was put in and has gone since, with other words around it, was not; nor was what is to be taken
   * out where it stands again.
   */
  has({ key, before = '', after = '' }: Pick<Proposed, 'key'> & Partial<Proposed>): boolean {
    const now = exchanged(before, after);
    const isThere = ({ isPut, place, before }: Taken): boolean =>
      isPut ? !isEmpty(place) : before === '' || before !== now.before || now.after !== '';
    return this.#all.some((each) => each.isAccepted && each.key === key && isThere(each));
  }

  /** Whether `item` would but undo what was taken from another file. */
  isUndoneBy(item: Proposed): boolean {
    if (item.isTracked) return false;
    const { before, after } = exchanged(item.before, item.after);
    return this.#all.some(
      (each) =>
        each.file !== item.file &&
        each.before === after &&
        each.after === before &&
        touches(each.place, item.place),
    );
  }

  /** What is to be kept for the next time that files are placed in the report, which says `text`. */
  entries(text: string): readonly string[] {
    return this.#all.map(({ place, ...each }) => {
      const kept: Kept = { ...each, ...keptPlace(text, place) };
      return JSON.stringify(kept);
    });
  }
}

/** What is kept as `entry`, where `text` has one place for it. */
function placed(text: string, entry: string): Taken[] {
  const { words, left, right, ...each } = JSON.parse(entry) as Kept;
  const place = placeIn(text, { words, left, right });
  return place ? [{ ...each, place }] : [];
}

/** What stands in place of what, without what both say before and behind it. */
function exchanged(was: string, is: string): { readonly before: string; readonly after: string } {
  const [before, after] = [was, is].map((words) => words.replace(/\s+/g, '')) as [string, string];
  const { inA, inB } = difference(before, after);
  return { before: before.slice(inA.start, inA.end), after: after.slice(inB.start, inB.end) };
}
