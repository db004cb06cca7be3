import type { LineMarker } from '../model';
import { type HeadingScheme, ladder, rankOf } from './schemes';
import { readSequence, type Sequence } from './sequence';
import { levelsOf, type SiblingGroup, siblingGroups } from './siblings';

// Papers that are put together use one scheme for parent and child (一、 inside 一、, 1. inside 1、), or the scheme of a
// lower level for a higher one (一、 and 二、 below 1.某某). Which contains which shows in how they count.

/** So much less than the scheme it holds has the rank of an ordinal that holds it against the order of the schemes. */
const ABOVE = 0.05;
/** One more for each sequence of the same scheme that an ordinal stands in. */
const INSIDE = 0.01;

/** The ordinals with the ranks that the text gives them. */
export const nested = (text: string, markers: LineMarker[]): LineMarker[] =>
  nestWithin(holdAbove(text, holdDecimals(markers)));

/** 1. 1.1 1.2 2. 2.1 3.: what decimals below it begin with is a chapter of theirs, and so are those counted with it. */
function holdDecimals(markers: LineMarker[]): LineMarker[] {
  const isHolding = ({ scheme, ordinal }: LineMarker, i: number): boolean =>
    scheme === 'arabic' && markers[i + 1]?.depth === 2 && markers[i + 1]!.prefix === `${ordinal}.`;
  const chapters = new Set<LineMarker>();
  let last: LineMarker | undefined;
  for (const [i, marker] of markers.entries()) {
    if (marker.scheme !== 'arabic') continue;
    const goesOn = last !== undefined && chapters.has(last) && marker.ordinal === last.ordinal + 1;
    if (goesOn || isHolding(marker, i)) chapters.add(marker);
    last = marker;
  }
  // So are those before the first that has decimals below it: 1. 2. 2.1.
  let next: LineMarker | undefined;
  for (const marker of [...markers].reverse()) {
    if (marker.scheme === 'arabic') {
      if (next !== undefined && chapters.has(next) && marker.ordinal === next.ordinal - 1)
        chapters.add(marker);
      next = marker;
    } else if (marker.rank < rankOf('arabic', 1)) {
      next = undefined;
    }
  }
  return markers.map((marker) => (chapters.has(marker) ? { ...marker, rank: rankOf('decimal', 1) } : marker));
}

/**
 * 1.甲 一、 二、 2.乙 一、 二、: titles with a first ordinal right behind each, of what else would contain them, hold all
 * that. A decimal is counted by those before it, so 3.3 and 3.4 are enough.
 */
function holdAbove(text: string, markers: LineMarker[]): LineMarker[] {
  if (!markers.some((marker, i) => inverts(marker, markers[i + 1]))) return markers;
  let result = markers;
  for (const scheme of HOLDING) {
    const { holding, rank } = holdingOf(text, markers, scheme);
    if (holding.size < 2) continue;
    const held = result.map((marker) => {
      if (scheme === 'decimal' && marker.scheme === scheme)
        return { ...marker, rank: rank - ABOVE + marker.depth * INSIDE };
      return holding.has(marker.start) ? { ...marker, rank } : marker;
    });
    // In the midst of a list that was put in they hold nothing.
    if (slipsOf(held) <= slipsOf(result)) result = held;
  }
  return result;
}

/** How many ordinals neither are a first one nor go on from one of their level below the same heading. */
function slipsOf(markers: readonly LineMarker[]): number {
  let slips = 0;
  for (const { marker, last } of countedByLevels(markers))
    if (marker.ordinal !== 1 && marker.ordinal !== last + 1) slips++;
  return slips;
}

const HOLDING: readonly HeadingScheme[] = ['decimal', ...ladder.slice(1)];

/** The titles of `scheme` that hold what stands behind them, by their offsets, and the rank that they have then. */
function holdingOf(
  text: string,
  markers: readonly LineMarker[],
  scheme: HeadingScheme,
): { holding: ReadonlySet<number>; rank: number } {
  const holding = new Set<number>();
  let rank = Number.POSITIVE_INFINITY;
  let last = 0;
  markers.forEach((marker, i) => {
    const next = markers[i + 1];
    if (marker.scheme !== scheme || next?.ordinal !== 1 || next.rank > marker.rank) return;
    const isInverse = inverts(marker, next);
    if (!isInverse && next.scheme !== scheme) return;
    const begins = holding.size === 0 && isInverse && (scheme === 'decimal' || marker.ordinal === 1);
    if (!begins && (holding.size === 0 || marker.ordinal !== last + 1)) return;
    if (scheme !== 'decimal' && !isTitle(text, marker.end)) return;
    holding.add(marker.start);
    last = marker.ordinal;
    if (isInverse) rank = Math.min(rank, rankOf(next.scheme, 1) - ABOVE);
  });
  return { holding, rank };
}

/** What can stand below an ordinal against the order of the schemes. */
const HELD: Readonly<Partial<Record<HeadingScheme, true>>> = { han: true, bracketedHan: true, arabic: true };

/** Whether a first ordinal stands right behind one that it would contain. */
const inverts = (marker: LineMarker, next: LineMarker | undefined): boolean =>
  next !== undefined && next.ordinal === 1 && next.rank < marker.rank && next.scheme in HELD;

/** Longer lines are no titles. */
const MAX_TITLE = 32;

/** Whether what stands behind an ordinal, from `from` to the end of its line, is a title. */
export function isTitle(text: string, from: number): boolean {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + MAX_TITLE + 1)).trimEnd();
  return line.length > 1 && line.length <= MAX_TITLE && !/[。；：，;:]/.test(line);
}

/** Gives ordinals that stand inside others of their own scheme a rank of their own. */
function nestWithin(markers: LineMarker[]): LineMarker[] {
  if (areInOrder(markers)) return markers;
  const inside = new Map<LineMarker, number>();
  for (const level of levelsOf(markers)) {
    if (!mayNest(level.scheme)) continue;
    for (const group of siblingGroups(markers, level)) nestGroup(group, inside);
  }
  return markers.map((marker) => {
    const depth = inside.get(marker);
    return depth === undefined ? marker : { ...marker, rank: marker.rank + depth * INSIDE };
  });
}

const CLAUSES: readonly HeadingScheme[] = ['part', 'chapter', 'division', 'article'];

const mayNest = (scheme: HeadingScheme): boolean => scheme !== 'decimal' && !CLAUSES.includes(scheme);

/** Whether the ordinals of each level count from 1 on wherever they stand below one heading: none is inside another. */
function areInOrder(markers: readonly LineMarker[]): boolean {
  for (const { marker, last } of countedByLevels(markers))
    if (marker.ordinal !== last + 1 && mayNest(marker.scheme)) return false;
  return true;
}

/** Each ordinal with the number of the last one of its level below the same heading; 0 where there is none. */
function* countedByLevels(markers: readonly LineMarker[]): Generator<{ marker: LineMarker; last: number }> {
  /** The levels that are open, the containing ones first. */
  const open: { readonly scheme: HeadingScheme; readonly rank: number; last: number }[] = [];
  for (const marker of markers) {
    const { scheme, rank, ordinal } = marker;
    while (open.length > 0 && open.at(-1)!.rank > rank) open.pop();
    let level = open.findLast((each) => each.rank === rank && each.scheme === scheme);
    if (!level) {
      level = { scheme, rank, last: 0 };
      open.push(level);
    }
    yield { marker, last: level.last };
    level.last = ordinal;
  }
}

function nestGroup({ items, resets }: SiblingGroup, inside: Map<LineMarker, number>): void {
  if (isPlain(items, resets)) return;
  const { sequences } = readSequence(
    items.map(({ ordinal }) => ordinal),
    {
      restart: (i) => (resets[i] ? 'shown' : 'unfounded'),
      nesting: (i) => items[i]!.shape,
    },
  );
  const within = new Map(sequences.map((sequence) => [sequence, sequence.within]));
  const holding = new Set(within.values());
  const endingAt = new Map(sequences.map((sequence) => [sequence.items.at(-1)!, sequence]));
  // Behind its last item a sequence cannot go on: what begins there stands inside as what began behind the others.
  for (const sequence of sequences) {
    const before = endingAt.get(sequence.items[0]! - 1);
    if (sequence.within || !before) continue;
    const isFounded = resets[sequence.items[0]!]!;
    if (holding.has(before) || (!isFounded && isWrittenApart(items, before, sequence)))
      within.set(sequence, before);
  }
  for (const sequence of sequences) {
    let depth = 0;
    for (let around = within.get(sequence); around; around = within.get(around)) depth++;
    if (depth > 0) for (const i of sequence.items) inside.set(items[i]!, depth);
  }
}

/** Each goes on from the one before and is written as that is, or begins where something shows it: none is inside. */
const isPlain = (items: readonly LineMarker[], resets: readonly boolean[]): boolean =>
  items.every(({ ordinal, shape }, i) => {
    const before = items[i - 1];
    if (!before || resets[i]) return ordinal === 1;
    return ordinal === before.ordinal + 1 && shape === before.shape;
  });

/** 1. below 1、 is a level of its own. */
function isWrittenApart(items: readonly LineMarker[], outer: Sequence, inner: Sequence): boolean {
  const shapes = (sequence: Sequence) => new Set(sequence.items.map((i) => items[i]!.shape));
  const [one, other] = [shapes(outer), shapes(inner)];
  return (
    outer.items.length > 1 &&
    inner.items.length > 1 &&
    one.size === 1 &&
    other.size === 1 &&
    ![...one].some((shape) => other.has(shape))
  );
}
