import { type Change as Edit, spanAfter } from '../text/changes';
import { applyEdits } from '../text/edits';
import { type Span, touches } from '../text/span';
import { refuseEdits, takeEdits } from './apply';
import { type KeptPlace, keptPlace, placeIn } from './keptPlace';
import type { Change, Comparison } from './model';

/** Which of the two texts of a comparison is the report. */
export type ReportSide = 'before' | 'after';

/** A change that was settled: what it says, and where it stands in the report. */
interface Settled {
  readonly kind: Change['kind'];
  readonly before: string;
  readonly after: string;
  readonly place: Span;
}

interface Kept extends Omit<Settled, 'place'>, KeptPlace {}

/**
 * Changes of which nothing is to become: the report stays there as it is. They are known again by what they say and where they
 * stand, whatever happens to the report around them; from one day to the next as long as it says the same there.
 */
export class SettledChanges {
  readonly #side: ReportSide;
  #all: readonly Settled[];

  /** `kept` is what `entry` has given for the report, which says `text` now. */
  constructor(side: ReportSide, text: string, kept: string | undefined) {
    this.#side = side;
    const all = kept === undefined ? [] : (JSON.parse(kept) as readonly Kept[]);
    this.#all = all.flatMap((each) => {
      const place = placeIn(text, each);
      const { kind, before, after } = each;
      return place ? [{ kind, before, after, place }] : [];
    });
  }

  add(comparison: Comparison, changes: readonly Change[]): void {
    this.#all = [...this.#all, ...changes.map((change) => this.#settled(comparison, change))];
  }

  remove(comparison: Comparison, changes: readonly Change[]): void {
    const removed = changes.map((change) => this.#settled(comparison, change));
    this.#all = this.#all.filter((each) => !removed.some((other) => isSame(each, other)));
  }

  has(comparison: Comparison, change: Change): boolean {
    const asked = this.#settled(comparison, change);
    return this.#all.some((each) => isSame(each, asked));
  }

  /** The report has been edited. */
  follow(edits: readonly Edit[]): void {
    this.#all = this.#all.map((each) => ({ ...each, place: spanAfter(each.place, edits) }));
  }

  /** What is to be kept for the next time that the report, which says `text`, is compared; undefined where there is nothing. */
  entry(text: string): string | undefined {
    if (this.#all.length === 0) return undefined;
    return JSON.stringify(
      this.#all.map(({ place, ...said }): Kept => ({ ...said, ...keptPlace(text, place) })),
    );
  }

  #settled({ before, after }: Comparison, change: Change): Settled {
    return {
      kind: change.kind,
      before: before.text.slice(change.before.start, change.before.end),
      after: after.text.slice(change.after.start, change.after.end),
      place: change[this.#side],
    };
  }
}

const isSame = (a: Settled, b: Settled): boolean =>
  a.kind === b.kind && a.before === b.before && a.after === b.after && touches(a.place, b.place);

/**
 * The other text, `side` being that of the report, as it reads where `settled`, which are of `comparison`, are nothing that differs:
 * with the report's own words there. Neither a page nor a file may go on to say what the writer has refused.
 */
export const otherWithout = (side: ReportSide, comparison: Comparison, settled: readonly Change[]): string =>
  side === 'before'
    ? applyEdits(comparison.after.text, refuseEdits(comparison, settled))
    : applyEdits(comparison.before.text, takeEdits(comparison, settled));
