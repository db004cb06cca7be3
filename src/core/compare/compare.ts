import type { Report } from '../report/model';
import { firstEndingBehind, firstStartingFrom } from '../text/search';
import type { Span } from '../text/span';
import { finished } from '../text/steps';
import { type Alignment, align, type Moved } from './align';
import { changesInGap, type Gap, type GapUnit } from './gaps';
import { firstWord, Headings } from './headings';
import type { Change, Comparison, Place, WordChange } from './model';
import { type Changed, changesInPair, type Side } from './pairChanges';
import type { Range } from './pairing';
import { preparingWords } from './tokens/tokens';
import { type Unit, unitsOf } from './units';

/** What differs between two versions of a report. Any two texts can be compared; nothing throws. */
export const compare = (before: Report, after: Report): Comparison => finished(comparing(before, after));

/** The same in steps of a few milliseconds, between which others may do their work. */
export function* comparing(before: Report, after: Report): Generator<void, Comparison> {
  if (before.text === after.text) return { before, after, changes: [] };
  const a: Side = { report: before, units: yield* unitsOf(before) };
  const b: Side = { report: after, units: yield* unitsOf(after) };
  yield* preparingWords();
  const alignment = yield* align(a.units, b.units);
  const walk = new Walk(a, b, alignment.moves, new Headings(a, b, alignment));
  yield* walk.through(alignment.pairs, { a0: 0, a1: a.units.length, b0: 0, b1: b.units.length });
  return { before, after, changes: yield* walk.changes() };
}

/** So many changes are told at one go. */
const TOLD_AT_ONCE = 50;

/** What a move has been met with so far: where it stood, where it stands, and where each text would have it. */
interface MovePlaces {
  before?: Span;
  after?: Span;
  gapBefore?: Span;
  gapAfter?: Span;
}

/** Goes through both texts at once, from the top, and notes where they differ. */
class Walk {
  readonly #a: Side;
  readonly #b: Side;
  readonly #moves: readonly Moved[];
  /** By unit, the index of the move that it belongs to. */
  readonly #moveOfA = new Map<number, number>();
  readonly #moveOfB = new Map<number, number>();
  readonly #headings: Headings;
  /** In the order of both texts; a number stands for the move that has come to that place. */
  readonly #found: (Changed | number)[] = [];
  readonly #places = new Map<number, MovePlaces>();
  readonly #layout: Place[] = [];

  constructor(a: Side, b: Side, moves: Alignment['moves'], headings: Headings) {
    this.#a = a;
    this.#b = b;
    this.#moves = moves;
    this.#headings = headings;
    moves.forEach(({ a0, a1, b0, b1 }, index) => {
      for (let i = a0; i < a1; i++) this.#moveOfA.set(i, index);
      for (let j = b0; j < b1; j++) this.#moveOfB.set(j, index);
    });
  }

  /** All units in `within`, of which `pairs` stand for each other, and what lies between them. */
  *through(pairs: readonly Range[], within: Range): Generator<void> {
    let { a0, b0 } = within;
    for (const pair of pairs) {
      this.#gap({ a0, a1: pair.a0, b0, b1: pair.b0 }, within);
      const { changes, layout } = changesInPair(this.#a, this.#b, pair);
      this.#found.push(...changes);
      this.#layout.push(...layout);
      a0 = pair.a1;
      b0 = pair.b1;
      yield;
    }
    this.#gap({ a0, a1: within.a1, b0, b1: within.b1 }, within);
  }

  *changes(): Generator<void, Change[]> {
    const changes: Change[] = [];
    for (const found of this.#found) {
      if (changes.length % TOLD_AT_ONCE === 0) yield;
      if (typeof found === 'number') {
        const { before, after, gapBefore, gapAfter } = this.#places.get(found)!;
        changes.push({
          kind: 'move',
          before: before!,
          after: after!,
          ...this.#headings.above({ before: before!, after: after! }),
          gap: { before: gapBefore!, after: gapAfter! },
          changes: yield* this.#inside(this.#moves[found]!),
        });
      } else changes.push(this.#told(found));
    }
    const [first, ...others] = this.#layout;
    if (first) {
      const { section } = this.#headings.above(first);
      changes.push({ ...first, kind: 'layout', section, places: [first, ...others] });
    }
    return changes;
  }

  /** What was changed in what has moved; its layout goes along unseen. */
  *#inside({ pairs, ...range }: Moved): Generator<void, WordChange[]> {
    const inside = new Walk(this.#a, this.#b, [], this.#headings);
    yield* inside.through(pairs, range);
    return inside.#found.flatMap((found) => (typeof found === 'number' ? [] : [this.#told(found)]));
  }

  #told(changed: Changed): WordChange {
    const { before, after } = changed;
    const unit = after.end > after.start ? unitAt(this.#b, after) : unitAt(this.#a, before);
    return {
      ...changed,
      ...this.#headings.above({ before, after }),
      ...(unit?.element === undefined ? {} : { element: unit.element }),
      isComment: unit?.kind === 'comment',
    };
  }

  #gap({ a0, a1, b0, b1 }: Range, within: Range): void {
    const a = gapOf(this.#a, a0, a1, [within.a0, within.a1], this.#moveOfA);
    const b = gapOf(this.#b, b0, b1, [within.b0, within.b1], this.#moveOfB);
    const { changes, layout } = changesInGap(this.#a.report.text, this.#b.report.text, a, b);
    for (const { before, after, move } of changes) {
      if (move === undefined) {
        this.#found.push({ before, after, kind: this.#kindOf(before, after), isFigure: false });
        continue;
      }
      const places = this.#places.get(move) ?? {};
      this.#places.set(move, places);
      if (before.end > before.start) {
        places.before = before;
        places.gapAfter = after;
      } else {
        places.after = after;
        places.gapBefore = before;
        this.#found.push(move);
      }
    }
    this.#layout.push(...layout);
  }

  /** What has been done to whole units, or to what parts them. */
  #kindOf(before: Span, after: Span): Changed['kind'] {
    if (before.end === before.start) return 'insert';
    if (after.end === after.start) return 'delete';
    const blanks = (side: Side, span: Span): number => {
      const { placeholders } = side.report;
      return placeholders
        .slice(firstStartingFrom(placeholders, span.start), firstEndingBehind(placeholders, span.end))
        .reduce((sum, { start, end }) => sum + end - start, 0);
    };
    const isBlank = 2 * blanks(this.#a, before) >= before.end - before.start;
    return isBlank && blanks(this.#b, after) === 0 ? 'fill' : 'replace';
  }
}

/** The gap that holds the units `from`–`to` of a side, of which those in `within` are gone through. */
function gapOf(
  { report, units }: Side,
  from: number,
  to: number,
  [first, end]: readonly [number, number],
  moves: ReadonlyMap<number, number>,
): Gap {
  const inGap: GapUnit[] = [];
  for (let i = from; i < to; i++) inGap.push({ unit: units[i]!, move: moves.get(i) });
  // What lies around a part of the text is not its own.
  const opens = from === first;
  const closes = to === end;
  return {
    start: opens && first > 0 ? units[first]!.start : (units[from - 1]?.end ?? 0),
    end: closes && end < units.length ? units[end - 1]!.end : (units[to]?.start ?? report.text.length),
    units: inGap,
    opens,
    closes,
  };
}

function unitAt(side: Side, span: Span): Unit | undefined {
  return side.units[firstEndingBehind(side.units, firstWord(side.report, span))];
}
