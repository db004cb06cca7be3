import { diffArrays } from 'diff';
import { heaviestChain, type Link } from './chain';
import { movedBlocks, movedLoosely, movedSections } from './moved';
import { alike, paired, type Range, withNeighbours } from './pairing';
import type { Unit } from './units';

/** Units that have gone elsewhere together, and which of them stand for each other. */
export interface Moved extends Range {
  readonly pairs: readonly Range[];
}

/** Which units of two texts stand for each other. */
export interface Alignment {
  /** In order, apart. */
  readonly pairs: readonly Range[];
  readonly moves: readonly Moved[];
}

/** More differences than this in one stretch that says the same things again and again: it is compared by likeness. */
const MOST_DIFFERENCES = 400;

/** Goes on whenever it is asked; between two times others may do their work. */
export function* align(before: readonly Unit[], after: readonly Unit[]): Generator<void, Alignment> {
  const numbers = new Map<string, number>();
  const a = numbered(before, numbers);
  const b = numbered(after, numbers);
  yield;
  const same = yield* sameInOrder(before, after, { a, b }, numbers.size);
  const free = { a: new Uint8Array(a.length).fill(1), b: new Uint8Array(b.length).fill(1) };
  for (const link of same) {
    free.a[link.a] = 0;
    free.b[link.b] = 0;
  }
  const blocks = movedBlocks(before, after, { a, b }, free);
  yield;
  const pairs: Range[] = [];
  for (const gap of gapsOf(same, a.length, b.length)) {
    pairs.push(...(yield* paired(before, after, gap, free)));
    if (gap.a1 < a.length || gap.b1 < b.length)
      pairs.push({ a0: gap.a1, a1: gap.a1 + 1, b0: gap.b1, b1: gap.b1 + 1 });
    yield;
  }
  for (const { a0, b0 } of pairs) {
    free.a[a0] = 0;
    free.b[b0] = 0;
  }
  const loose = [
    ...(yield* movedSections(before, after, free)),
    ...(yield* movedLoosely(before, after, free)),
  ];
  const moves: Moved[] = [];
  for (const block of [...blocks, ...loose]) {
    const inside: Range[] = [];
    for (const gap of gapsOf(block.links, block.a1, block.b1, block.a0, block.b0)) {
      inside.push(...(yield* paired(before, after, gap)));
      if (gap.a1 < block.a1) inside.push({ a0: gap.a1, a1: gap.a1 + 1, b0: gap.b1, b1: gap.b1 + 1 });
    }
    moves.push({ a0: block.a0, a1: block.a1, b0: block.b0, b1: block.b1, pairs: inside });
  }
  return { pairs: yield* withNeighbours(before, after, pairs, free), moves };
}

/** Each unit as a number, the same for those that say the same. */
const numbered = (units: readonly Unit[], numbers: Map<string, number>): number[] =>
  units.map(({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });

/** Units that say the same in both texts, in one order: first those that stand once in each, then what is between them. */
function* sameInOrder(
  units: readonly Unit[],
  after: readonly Unit[],
  { a, b }: { readonly a: readonly number[]; readonly b: readonly number[] },
  count: number,
): Generator<void, Link[]> {
  const placeInB = onlyPlaces(b, count);
  const placeInA = onlyPlaces(a, count);
  const links: Link[] = [];
  a.forEach((number, at) => {
    if (placeInA[number] !== at || placeInB[number]! < 0) return;
    links.push({ a: at, b: placeInB[number]!, weight: units[at]!.words.length + 1 });
  });
  const isInOrder = links.every((link, i) => i === 0 || links[i - 1]!.b < link.b);
  const weighed = isInOrder ? links : yield* withChanged(units, after, links);
  const chain: Link[] = [];
  for (const { a0, a1, b0, b1 } of gapsOf(heaviestChain(weighed, b.length), a.length, b.length)) {
    let i = a0;
    let j = b0;
    const isOneSided = a0 === a1 || b0 === b1;
    const parts = isOneSided
      ? []
      : diffArrays(a.slice(a0, a1), b.slice(b0, b1), { maxEditLength: MOST_DIFFERENCES });
    for (const { added, removed, count: length } of parts ?? []) {
      if (!added && !removed)
        for (let n = 0; n < length; n++)
          chain.push({ a: i + n, b: j + n, weight: units[i + n]!.words.length + 1 });
      if (!added) i += length;
      if (!removed) j += length;
    }
    if (a1 < a.length && b1 < b.length) chain.push({ a: a1, b: b1, weight: units[a1]!.words.length + 1 });
    yield;
  }
  return chain;
}

/** How much units behind one that is the same in both must have in common to stay with it, or go with it. */
const SURELY_ALIKE = 0.6;
/** So many links are weighed at one go. */
const LINKS_AT_ONCE = 20;

/** `links`, which are not all in order, with the weight of what follows each in both texts and was changed a little. */
function* withChanged(
  before: readonly Unit[],
  after: readonly Unit[],
  links: readonly Link[],
): Generator<void, Link[]> {
  const isLinked = new Set(links.map(({ a }) => a));
  const weighed: Link[] = [];
  for (const link of links) {
    if (weighed.length % LINKS_AT_ONCE === 0) yield;
    let { weight } = link;
    for (let by = 1; !isLinked.has(link.a + by); by++) {
      const [one, other] = [before[link.a + by], after[link.b + by]];
      if (!one || !other || alike(one, other) < SURELY_ALIKE) break;
      weight += Math.min(one.words.length, other.words.length);
    }
    weighed.push({ ...link, weight });
  }
  return weighed;
}

/** For each number the only place where it stands in `list`; -1 where there is none or several, -2. */
function onlyPlaces(list: readonly number[], count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  list.forEach((number, at) => {
    places[number] = places[number] === -1 ? at : -2;
  });
  return places;
}

/** What lies between links that are in order, and behind the last; each gap ends at the next link. */
function gapsOf(
  links: readonly Pick<Link, 'a' | 'b'>[],
  endOfA: number,
  endOfB: number,
  a = 0,
  b = 0,
): Range[] {
  const gaps: Range[] = [];
  let a0 = a;
  let b0 = b;
  for (const link of [...links, { a: endOfA, b: endOfB }]) {
    gaps.push({ a0, a1: link.a, b0, b1: link.b });
    a0 = link.a + 1;
    b0 = link.b + 1;
  }
  return gaps;
}
