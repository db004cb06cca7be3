import { heaviestChain, type Link } from './chain';
import { likeness, type Pairs, pairsOf } from './similarity';
import type { Unit } from './units';

/** Units `a0`–`a1` of the text before and `b0`–`b1` of the text after, the ends left out. */
export interface Range {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Which units of each text are not spoken for: 1, else 0. */
export interface Free {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** Below this two sentences have only words in common that stand everywhere. */
const ALIKE = 0.3;
/** In so many pairs of units all are compared; where there are more, only what shares rare words or stands near. */
const ALL_PAIRS = 4000;
/** How far from where it would be expected a unit is looked for in a long gap. Units. */
const NEAR = 20;
/** Words that are looked for as a whole in long gaps. UTF-16 units. */
const SHINGLE = 5;

const known = new WeakMap<Unit, Pairs>();

function pairs(unit: Unit): Pairs {
  const found = known.get(unit) ?? pairsOf(unit.words);
  known.set(unit, found);
  return found;
}

/** How much two units have in common, from 0 to 1. */
export function alike(a: Unit, b: Unit): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'element') {
    if (a.element === undefined || a.element !== b.element) return 0;
    // The line with the key stands for the line with the key.
    return isItem(a) === isItem(b) ? Math.max(0.5, likeness(pairs(a), pairs(b))) : 0;
  }
  const common = likeness(pairs(a), pairs(b));
  if (a.kind === 'row' && firstCell(a) === firstCell(b)) return Math.max(0.6, common);
  return common;
}

const isItem = ({ words }: Unit): boolean => words.startsWith('-');
/** Whether both are rows that begin with the same name: a number, or a sum, names none. */
export const isRowOf = (a: Unit, b: Unit): boolean =>
  a.kind === 'row' &&
  b.kind === 'row' &&
  firstCell(a) === firstCell(b) &&
  /\p{Script=Han}{2}/u.test(firstCell(a)) &&
  !/[合小总共]计/.test(firstCell(a));

const firstCell = ({ words }: Unit): string => /^\|?([^|\t]*)/.exec(words)![1]!;

/** The free units of a gap that say nearly the same, in one order, one by one. */
export function* paired(
  before: readonly Unit[],
  after: readonly Unit[],
  { a0, a1, b0, b1 }: Range,
  free?: Free,
): Generator<void, Range[]> {
  const a = indices(a0, a1, free?.a);
  const b = indices(b0, b1, free?.b);
  if (a.length === 0 || b.length === 0) return [];
  const anchors = a.length * b.length > ALL_PAIRS ? rareWords(before, after, a, b) : [];
  yield;
  const found: Range[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const anchor of [...anchors, { a: a.length, b: b.length }]) {
    const links = yield* mostAlike(before, after, a.slice(fromA, anchor.a), b.slice(fromB, anchor.b));
    for (const link of links) found.push(one(a[fromA + link.a]!, b[fromB + link.b]!));
    if (anchor.a < a.length) found.push(one(a[anchor.a]!, b[anchor.b]!));
    fromA = anchor.a + 1;
    fromB = anchor.b + 1;
  }
  return found;
}

const one = (a: number, b: number): Range => ({ a0: a, a1: a + 1, b0: b, b1: b + 1 });

function indices(from: number, to: number, free: Uint8Array | undefined): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (!free || free[i] === 1) found.push(i);
  return found;
}

/** Of those in `a` and `b` what shares words that stand nowhere else in them, in one order; indices of both lists. */
function rareWords(
  before: readonly Unit[],
  after: readonly Unit[],
  a: readonly number[],
  b: readonly number[],
): Link[] {
  const inA = shingles(before, a);
  const inB = shingles(after, b);
  const votes = new Map<number, number>();
  for (const [words, i] of inA) {
    const j = inB.get(words);
    if (i < 0 || j === undefined || j < 0) continue;
    votes.set(i * b.length + j, (votes.get(i * b.length + j) ?? 0) + 1);
  }
  const links = [...votes].map(([at, weight]) => ({
    a: Math.floor(at / b.length),
    b: at % b.length,
    weight,
  }));
  return heaviestChain(links, b.length).filter(
    (link) => alike(before[a[link.a]!]!, after[b[link.b]!]!) >= ALIKE,
  );
}

/** Where each few characters stand; -1 where they do so in several units. */
function shingles(units: readonly Unit[], list: readonly number[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  list.forEach((index, at) => {
    const { words: said } = units[index]!;
    for (let from = 0; from + SHINGLE <= said.length; from++) {
      const words = said.slice(from, from + SHINGLE);
      const place = places.get(words);
      if (place !== at) places.set(words, place === undefined ? at : -1);
    }
  });
  return places;
}

/** The pairs that have most in common all together, in one order; indices of both lists. */
function* mostAlike(
  before: readonly Unit[],
  after: readonly Unit[],
  a: readonly number[],
  b: readonly number[],
): Generator<void, Pick<Link, 'a' | 'b'>[]> {
  if (a.length === 0 || b.length === 0) return [];
  const isLong = a.length * b.length > ALL_PAIRS;
  const links: Link[] = [];
  for (let i = 0; i < a.length; i++) {
    const expected = Math.round((i * b.length) / a.length);
    const from = isLong ? Math.max(0, expected - NEAR) : 0;
    const to = isLong ? Math.min(b.length, expected + NEAR) : b.length;
    for (let j = from; j < to; j++) {
      const weight = alike(before[a[i]!]!, after[b[j]!]!);
      if (weight >= ALIKE) links.push({ a: i, b: j, weight });
    }
    if (i % 8 === 7) yield;
  }
  return heaviestChain(links, b.length);
}

/** So many pairs are widened at one go. */
const PAIRS_AT_ONCE = 20;

/** How much more a sentence must have in common with two than with one of them. */
const CLEARLY = 0.05;

/**
 * `pairs` widened by neighbours in the same paragraph that are not spoken for where that leaves less to read: a sentence
 * that was parted in two, or two that were joined.
 */
export function* withNeighbours(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: readonly Range[],
  free: Free,
): Generator<void, Range[]> {
  const wide: Range[] = [];
  for (const pair of pairs) {
    if (wide.length % PAIRS_AT_ONCE === 0) yield;
    let best = pair;
    if (before[pair.a0]!.key !== after[pair.b0]!.key) {
      for (let next = betterOf(before, after, best, free); next; next = betterOf(before, after, best, free))
        best = next;
      free.a.fill(0, best.a0, best.a1);
      free.b.fill(0, best.b0, best.b1);
    }
    wide.push(best);
  }
  return wide;
}

/** `pair` with a neighbour that makes its sides more alike; undefined where there is none. */
function betterOf(
  before: readonly Unit[],
  after: readonly Unit[],
  pair: Range,
  free: Free,
): Range | undefined {
  const wider = widened(before, after, pair, free);
  if (wider.length === 0) return undefined;
  const least = likenessOf(before, after, pair) + CLEARLY;
  return wider.find(
    (next) => isTakenIn(before, after, pair, next) || likenessOf(before, after, next) >= least,
  );
}

/** What is shorter stands in any sentence. UTF-16 units. */
const LEAST_TAKEN_IN = 4;

/** Whether the words by which `wider` is more than `pair` have become a part of the sentence on the other side: 摸清底数。 → 首先摸清底数， */
function isTakenIn(before: readonly Unit[], after: readonly Unit[], pair: Range, wider: Range): boolean {
  const inA = before.slice(wider.a0, wider.a1);
  const inB = after.slice(wider.b0, wider.b1);
  const [added, own, other] =
    inA.length > pair.a1 - pair.a0
      ? [inA[wider.a0 < pair.a0 ? 0 : inA.length - 1]!, before.slice(pair.a0, pair.a1), inB]
      : [inB[wider.b0 < pair.b0 ? 0 : inB.length - 1]!, after.slice(pair.b0, pair.b1), inA];
  const words = added.words.replace(/[。；！？]$/, '');
  if (words.length < LEAST_TAKEN_IN) return false;
  return textOf(other).includes(words) && !textOf(own).includes(words);
}

const textOf = (units: readonly Unit[]): string => units.map(({ words }) => words).join('');

function widened(
  before: readonly Unit[],
  after: readonly Unit[],
  { a0, a1, b0, b1 }: Range,
  free: Free,
): Range[] {
  const isNext = (units: readonly Unit[], one: number, other: number, isFree: Uint8Array): boolean =>
    isFree[other] === 1 && units[other]!.line === units[one]!.line && units[one]!.kind === 'sentence';
  const found: Range[] = [];
  if (isNext(before, a1 - 1, a1, free.a)) found.push({ a0, a1: a1 + 1, b0, b1 });
  if (isNext(after, b1 - 1, b1, free.b)) found.push({ a0, a1, b0, b1: b1 + 1 });
  if (isNext(before, a0, a0 - 1, free.a)) found.push({ a0: a0 - 1, a1, b0, b1 });
  if (isNext(after, b0, b0 - 1, free.b)) found.push({ a0, a1, b0: b0 - 1, b1 });
  return found;
}

/** How much the units of two stretches have in common all together, from 0 to 1. */
export const likenessOf = (
  before: readonly Unit[],
  after: readonly Unit[],
  { a0, a1, b0, b1 }: Range,
): number => likeness(pairsOfUnits(before, a0, a1), pairsOfUnits(after, b0, b1));

/** The pairs of what the units `from`–`to` say one behind the other. */
export const pairsOfUnits = (units: readonly Unit[], from: number, to: number): Pairs =>
  pairsOf(textOf(units.slice(from, to)));
