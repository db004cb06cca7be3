import { diffArrays } from 'diff';
import type { Token } from './tokens/tokens';

// Which tokens of a sentence were exchanged for which: as few pieces to read as say it all.

/** Tokens `a0`–`a1` of the sentence before stand no more, `b0`–`b1` of the one after stand in their place. */
export interface Hunk {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** A sentence with more differences than this was written anew. */
const MOST_DIFFERENCES = 300;

/** The hunks between two sentences, in order and apart. Tokens between them have the same key, one by one. */
export function hunksOf(a: readonly Token[], b: readonly Token[]): Hunk[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]!.key === b[start]!.key) start++;
  let behind = 0;
  const most = Math.min(a.length, b.length) - start;
  while (behind < most && a[a.length - 1 - behind]!.key === b[b.length - 1 - behind]!.key) behind++;
  const all = { a0: start, a1: a.length - behind, b0: start, b1: b.length - behind };
  if (all.a0 === all.a1 && all.b0 === all.b1) return [];
  const settledHunks: Hunk[] = [];
  const hunks = joined(a, b, differences(a, b, all)).flatMap((hunk) => parted(a, b, hunk));
  for (const [i, hunk] of hunks.entries()) {
    // What stands between two changes goes on parting them.
    const last = settledHunks.at(-1);
    const left = hunk.a0 - (last ? last.a1 + 1 : 0);
    const right = (hunks[i + 1] ? hunks[i + 1]!.a0 - 1 : a.length) - hunk.a1;
    settledHunks.push(settled(a, b, hunk, { left, right }));
  }
  return settledHunks;
}

function differences(a: readonly Token[], b: readonly Token[], all: Hunk): Hunk[] {
  const [inA, inB] = [all.a1 - all.a0, all.b1 - all.b0];
  if (inA === 0 || inB === 0 || (inA === 1 && inB === 1)) return [all];
  const keys = (tokens: readonly Token[], from: number, to: number): string[] =>
    tokens.slice(from, to).map(({ key }) => key);
  const parts = diffArrays(keys(a, all.a0, all.a1), keys(b, all.b0, all.b1), {
    maxEditLength: MOST_DIFFERENCES,
  });
  if (!parts) return [all];
  const hunks: Hunk[] = [];
  let { a0, b0 } = all;
  let a1 = a0;
  let b1 = b0;
  const close = (): void => {
    if (a1 > a0 || b1 > b0) hunks.push({ a0, a1, b0, b1 });
  };
  for (const { added, removed, count } of parts) {
    if (removed) a1 += count;
    else if (added) b1 += count;
    else {
      close();
      a0 = a1 += count;
      b0 = b1 += count;
    }
  }
  close();
  return hunks;
}

/** So few characters between two changes do not make them two for the reader. UTF-16 units. */
const SHORT = 3;

/** `hunks` with those made one that are parted by less than they change themselves. */
function joined(a: readonly Token[], b: readonly Token[], hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (last && belongsTo(a, b, last, hunk)) out[out.length - 1] = { ...hunk, a0: last.a0, b0: last.b0 };
    else out.push(hunk);
  }
  return out;
}

function belongsTo(a: readonly Token[], b: readonly Token[], first: Hunk, second: Hunk): boolean {
  const between = length(a, first.a1, second.a0);
  const least = Math.min(weight(a, b, first), weight(a, b, second));
  if (between > 1 && (between > SHORT || 2 * between > least)) return false;
  if (isExchange(a, b, first) || isExchange(a, b, second)) return false;
  if (a.slice(first.a1, second.a0).some(({ kind }) => kind === 'figure' || kind === 'blank')) return false;
  // Two insertions say more by themselves than one that repeats what stands between them.
  const takesOut = first.a1 > first.a0 || second.a1 > second.a0;
  const putsIn = first.b1 > first.b0 || second.b1 > second.b0;
  return takesOut && putsIn;
}

const length = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).reduce((sum, { key }) => sum + key.length, 0);

const weight = (a: readonly Token[], b: readonly Token[], { a0, a1, b0, b1 }: Hunk): number =>
  Math.max(length(a, a0, a1), length(b, b0, b1));

/** A figure exchanged for another, or a blank that was filled: it is read by itself. */
const isExchange = (a: readonly Token[], b: readonly Token[], { a0, a1, b0, b1 }: Hunk): boolean =>
  a1 - a0 === 1 && b1 - b0 === 1 && isExchangeOf(a[a0]!, b[b0]!);

/** Whether one of these stands for the other: figures in one unit, or a blank and what fills it. */
export function isExchangeOf(a: Token, b: Token): boolean {
  if (a.unit !== b.unit) return false;
  if (a.kind === 'figure') return b.kind === 'figure';
  return a.kind === 'blank' && (b.kind === 'figure' || b.kind === 'blank');
}

/** A hunk parted around the figures and blanks in it that stand for each other. */
function parted(a: readonly Token[], b: readonly Token[], { a0, a1, b0, b1 }: Hunk): Hunk[] {
  const out: Hunk[] = [];
  let fromA = a0;
  let fromB = b0;
  const close = (toA: number, toB: number): void => {
    if (toA > fromA || toB > fromB) out.push({ a0: fromA, a1: toA, b0: fromB, b1: toB });
  };
  for (let i = a0; i < a1; i++) {
    for (let j = fromB; j < b1; j++) {
      if (!isExchangeOf(a[i]!, b[j]!)) continue;
      close(i, j);
      if (a[i]!.key !== b[j]!.key) out.push({ a0: i, a1: i + 1, b0: j, b1: j + 1 });
      fromA = i + 1;
      fromB = j + 1;
      break;
    }
  }
  close(a1, b1);
  return out;
}

/**
 * What is only put in or only taken out may stand at several places: “、丙” behind 乙 as well as “丙、” before the next
 * member. It is read as it is said: from the beginning of a member or clause to its mark. `most` says by how many tokens it can be
 * shifted.
 */
function settled(
  a: readonly Token[],
  b: readonly Token[],
  hunk: Hunk,
  most: { readonly left: number; readonly right: number },
): Hunk {
  const isPut = hunk.a0 === hunk.a1;
  if (!isPut && hunk.b0 !== hunk.b1) return hunk;
  const tokens = isPut ? b : a;
  const from = isPut ? hunk.b0 : hunk.a0;
  const to = isPut ? hunk.b1 : hunk.a1;
  if (isSaidWhole(tokens, from, to)) return hunk;
  for (let left = 1; left <= most.left && tokens[from - left]!.key === tokens[to - left]!.key; left++)
    if (isSaidWhole(tokens, from - left, to - left)) return shifted(hunk, -left);
  for (let right = 1; right <= most.right; right++) {
    if (tokens[from + right - 1]!.key !== tokens[to + right - 1]!.key) break;
    if (isSaidWhole(tokens, from + right, to + right)) return shifted(hunk, right);
  }
  return hunk;
}

const shifted = ({ a0, a1, b0, b1 }: Hunk, by: number): Hunk => ({
  a0: a0 + by,
  a1: a1 + by,
  b0: b0 + by,
  b1: b1 + by,
});

/** Begins behind a mark, or the sentence, and ends in a mark. */
const isSaidWhole = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 || tokens[from - 1]!.kind === 'mark') && tokens[to - 1]!.kind === 'mark';
