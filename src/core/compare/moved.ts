import type { Link } from './chain';
import { alike, type Free, isRowOf, likenessOf, pairsOfUnits, type Range } from './pairing';
import { likeness, type Pairs } from './similarity';
import { ITEM, type Unit } from './units';

/** Units that stand one behind the other in both texts, but at another place. */
export interface Block extends Range {
  /** Those that say the same in both, in order. */
  readonly links: readonly Pick<Link, 'a' | 'b'>[];
}

/** What says less is written anew as easily as moved. UTF-16 units. */
const LEAST = 6;
/** So many units that were changed may stand between two that say the same. */
const MOST_CHANGED = 3;
/** A unit that is said so often is the same everywhere. */
const MOST_PLACES = 8;

/**
 * What stands elsewhere word for word, with what was changed in the midst of it. Of the free units those that have moved
 * are free no more.
 */
export function movedBlocks(
  before: readonly Unit[],
  after: readonly Unit[],
  numbers: { readonly a: readonly number[]; readonly b: readonly number[] },
  free: Free,
): Block[] {
  const places = new Map<number, number[]>();
  numbers.b.forEach((number, at) => {
    if (free.b[at] === 0) return;
    const known = places.get(number);
    if (known) known.push(at);
    else places.set(number, [at]);
  });
  const moves: Block[] = [];
  for (let i = 0; i < numbers.a.length; i++) {
    if (free.a[i] === 0) continue;
    let best: Block | undefined;
    let weight = LEAST - 1;
    for (const j of (places.get(numbers.a[i]!) ?? []).slice(0, MOST_PLACES)) {
      if (free.b[j] === 0) continue;
      const links = linksFrom(numbers, free, i, j);
      const length = links.reduce((sum, { a }) => sum + before[a]!.words.length, 0);
      if (length <= weight) continue;
      weight = length;
      best = blockOf(before, after, links, free);
    }
    if (!best) continue;
    moves.push(best);
    free.a.fill(0, best.a0, best.a1);
    free.b.fill(0, best.b0, best.b1);
  }
  return moves;
}

function linksFrom(
  { a, b }: { readonly a: readonly number[]; readonly b: readonly number[] },
  free: Free,
  i: number,
  j: number,
): { a: number; b: number }[] {
  const links = [{ a: i, b: j }];
  for (;;) {
    const last = links.at(-1)!;
    const next = nextLink(a, b, free, last.a + 1, last.b + 1);
    if (!next) return links;
    links.push(next);
  }
}

/** The nearest two that say the same, with only free units before them. */
function nextLink(
  a: readonly number[],
  b: readonly number[],
  free: Free,
  i: number,
  j: number,
): { a: number; b: number } | undefined {
  for (let skipped = 0; skipped <= 2 * MOST_CHANGED; skipped++) {
    for (let inA = Math.max(0, skipped - MOST_CHANGED); inA <= Math.min(skipped, MOST_CHANGED); inA++) {
      const at = { a: i + inA, b: j + skipped - inA };
      if (at.a >= a.length || at.b >= b.length || a[at.a] !== b[at.b]) continue;
      if (allFree(free.a, i, at.a) && allFree(free.b, j, at.b)) return at;
    }
  }
  return undefined;
}

function allFree(free: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (free[at] !== 1) return false;
  return true;
}

/** How much a unit at the edge of what has moved must have in common with its other self to have moved along. */
const SURELY_ALIKE = 0.6;

/** The block from the first link to the last, with what was changed at its edges. */
function blockOf(
  before: readonly Unit[],
  after: readonly Unit[],
  links: readonly { a: number; b: number }[],
  free: Free,
): Block {
  let { a: a0, b: b0 } = links[0]!;
  let { a: a1, b: b1 } = links.at(-1)!;
  const isAlike = (a: number, b: number): boolean =>
    free.a[a] === 1 && free.b[b] === 1 && alike(before[a]!, after[b]!) >= SURELY_ALIKE;
  while (isAlike(a0 - 1, b0 - 1)) {
    a0--;
    b0--;
  }
  while (isAlike(a1 + 1, b1 + 1)) {
    a1++;
    b1++;
  }
  // Of several lines the rest of the first and the last has come along, whatever was done to it.
  const isFree = (range: Range): boolean =>
    allFree(free.a, range.a0, range.a1 - 1) && allFree(free.b, range.b0, range.b1 - 1);
  const lines = {
    a0: lineStart(before, a0),
    a1: lineEnd(before, a1),
    b0: lineStart(after, b0),
    b1: lineEnd(after, b1),
  };
  const isSeveral = before[a0]!.line !== before[a1]!.line && after[b0]!.line !== after[b1]!.line;
  const block = isSeveral && isFree(lines) ? lines : { a0, a1: a1 + 1, b0, b1: b1 + 1 };
  return { ...(wholeSection(before, after, block, free) ?? block), links };
}

/** Sections that have less in common are different ones. */
const SAME_SECTION = 0.55;
/** UTF-16 units of a section. */
const LEAST_SECTION = 10;

/** The section or item that begins where a block does, if all of it has gone with the block; undefined if not, or it is no more. */
function wholeSection(
  before: readonly Unit[],
  after: readonly Unit[],
  { a0, a1, b0, b1 }: Range,
  free: Free,
): Range | undefined {
  if (!before[a0]!.marker || !after[b0]!.marker) return undefined;
  const whole = { a0, a1: sectionEnd(before, a0, free.a), b0, b1: sectionEnd(after, b0, free.b) };
  if (whole.a1 < a1 || whole.b1 < b1 || (whole.a1 === a1 && whole.b1 === b1)) return undefined;
  return likenessOf(before, after, whole) >= SAME_SECTION ? whole : undefined;
}

/** Behind the last free unit of the section, or item of a list, that begins at `first`. */
function sectionEnd(units: readonly Unit[], first: number, isFree: Uint8Array): number {
  const { marker, line } = units[first]!;
  let end = first + 1;
  while (end < units.length && isFree[end] === 1) {
    const unit = units[end]!;
    if (unit.marker && unit.marker.level <= marker!.level) break;
    // What is listed in running text ends with its line.
    if (marker!.level >= ITEM && unit.line !== line) break;
    end++;
  }
  return end;
}

/** Sections and items that stand elsewhere with other words in some of their sentences. Their units are free no more. */
export function* movedSections(
  before: readonly Unit[],
  after: readonly Unit[],
  free: Free,
): Generator<void, Block[]> {
  const heads = (units: readonly Unit[], isFree: Uint8Array): number[] =>
    units.flatMap(({ marker }, at) => (marker && isFree[at] === 1 ? [at] : []));
  const a = heads(before, free.a);
  const b = heads(after, free.b);
  const moves: Block[] = [];
  if (a.length > MOST_FREE || b.length > MOST_FREE) return moves;
  const known = new Map<string, Pairs>();
  const pairsIn = (units: readonly Unit[], from: number, to: number): Pairs => {
    const key = `${units === before} ${from} ${to}`;
    const found = known.get(key) ?? pairsOfUnits(units, from, to);
    known.set(key, found);
    return found;
  };
  for (const a0 of a) {
    if (free.a[a0] === 0) continue;
    let best: Range | undefined;
    let most = SAME_SECTION;
    for (const b0 of b) {
      if (free.b[b0] === 0 || before[a0]!.marker!.scheme !== after[b0]!.marker!.scheme) continue;
      const range = { a0, a1: sectionEnd(before, a0, free.a), b0, b1: sectionEnd(after, b0, free.b) };
      const lengths = [saidIn(before, a0, range.a1), saidIn(after, b0, range.b1)];
      const [less, more] = [Math.min(...lengths), Math.max(...lengths)];
      // More than this they cannot have in common.
      if (less < LEAST_SECTION || (2 * less) / (less + more) < most) continue;
      const common = likeness(pairsIn(before, a0, range.a1), pairsIn(after, b0, range.b1));
      yield;
      if (common < most) continue;
      most = common;
      best = range;
    }
    if (!best) continue;
    moves.push({ ...best, links: [] });
    free.a.fill(0, best.a0, best.a1);
    free.b.fill(0, best.b0, best.b1);
  }
  return moves;
}

/** How much the units `from`–`to` say. UTF-16 units. */
const saidIn = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(from, to).reduce((sum, { key }) => sum + key.length, 0);

function lineStart(units: readonly Unit[], at: number): number {
  let first = at;
  while (units[first - 1]?.line === units[at]!.line) first--;
  return first;
}

function lineEnd(units: readonly Unit[], at: number): number {
  let end = at + 1;
  while (units[end]?.line === units[at]!.line) end++;
  return end;
}

/** Less is as likely to be another sentence. */
const NEARLY_THE_SAME = 0.75;
/** The same for rows that begin with the same name. */
const SAME_ROW = 0.6;
/** UTF-16 units. */
const LEAST_CHANGED = 15;
/** More than so many free units on either side say that it is another paper. */
const MOST_FREE = 150;

/** Single units that stand elsewhere and were changed there. They are free no more. */
export function* movedLoosely(
  before: readonly Unit[],
  after: readonly Unit[],
  free: Free,
): Generator<void, Block[]> {
  const candidates = (units: readonly Unit[], isFree: Uint8Array): number[] =>
    units.flatMap(({ kind, key }, at) =>
      isFree[at] === 1 && (kind === 'sentence' || kind === 'row') && key.length >= LEAST_CHANGED ? [at] : [],
    );
  const a = candidates(before, free.a);
  const b = candidates(after, free.b);
  const moves: Block[] = [];
  if (a.length > MOST_FREE || b.length > MOST_FREE) return moves;
  for (const i of a) {
    let best = -1;
    let most = 0;
    for (const j of b) {
      const isSameRow = isRowOf(before[i]!, after[j]!);
      const range = { a0: i, a1: i + 1, b0: j, b1: j + 1 };
      const common =
        free.b[j] !== 1 ? 0 : isSameRow ? likenessOf(before, after, range) : alike(before[i]!, after[j]!);
      if (common < Math.max(most, isSameRow ? SAME_ROW : NEARLY_THE_SAME)) continue;
      most = common;
      best = j;
    }
    yield;
    if (best < 0) continue;
    moves.push({ a0: i, a1: i + 1, b0: best, b1: best + 1, links: [] });
    free.a[i] = 0;
    free.b[best] = 0;
  }
  return moves;
}
