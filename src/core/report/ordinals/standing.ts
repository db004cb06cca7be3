import type { Judgement } from './sequence';

/** A sequence that may go on. */
interface Open {
  readonly key: string;
  readonly rank: number;
  last: number;
  /** Every ordinal from its first one on goes on from the one before. */
  inOrder: boolean;
}

/** Texts are put into texts three or four deep; what has more sequences open is no text put together. */
const MAX_OPEN = 40;

/** What is asked of an ordinal. */
export interface Standing<T> {
  /** What the ordinals of one sequence have in common. */
  key(item: T): string;
  /** A smaller rank contains a larger one. */
  rank(item: T): number;
  /** Where its scheme has it, it is right, comes behind a gap, or should be another one. */
  verdict(item: T): 'right' | 'gap' | 'slip';
}

/**
 * The ordinals that go on in order from a first one (which is not among them), each sequence going on behind those that begin behind its last
 * ordinal, whichever contains the other: in 1. 2. 一、 二、 3. all do, and so do those of texts put below the ordinals
 * of another, or into its midst. Behind one that is out of order the rest of its sequence is so as well.
 */
export function countedOn<T extends { readonly ordinal: number }>(
  items: readonly T[],
  { key: keyOf, rank: rankOf, verdict: verdictOf }: Standing<T>,
): ReadonlySet<T> {
  const counted = new Set<T>();
  const open: Open[] = [];
  // What one that goes on elsewhere would leave behind.
  let closed: { readonly sequence: Open; readonly by: T }[] = [];
  for (const item of items) {
    const { ordinal } = item;
    const key = keyOf(item);
    const rank = rankOf(item);
    const verdict = verdictOf(item);
    // Where its scheme has it; for one that is not right there, wherever it goes on.
    const usual = open.findLastIndex((each) => each.key === key || each.rank < rank);
    const before =
      verdict === 'right'
        ? usual
        : open.findLastIndex((each) => each.key === key && each.last === ordinal - 1);
    const goesOn = before >= 0 && open[before]!.key === key && open[before]!.last === ordinal - 1;
    if (goesOn) {
      for (const sequence of open.splice(before + 1))
        if (before < usual && sequence.rank < rank) closed.push({ sequence, by: item });
      closed = closed.slice(-MAX_OPEN);
    } else {
      // It goes on from there after all: what seemed to be around it is not.
      for (const { sequence, by } of closed)
        if (ordinal > 1 && sequence.key === key && sequence.last === ordinal - 1) counted.delete(by);
      if (ordinal > 1) open.length = usual + 1;
      if (ordinal === 1 || open[usual]?.key !== key) open.push({ key, rank, last: 0, inOrder: true });
      if (open.length > MAX_OPEN) open.shift();
    }
    const sequence = open.at(-1)!;
    sequence.inOrder &&= goesOn || ordinal === 1 || verdict !== 'slip';
    sequence.last = ordinal;
    if (sequence.inOrder && goesOn) counted.add(item);
  }
  return counted;
}

export const isSlip = ({ verdict }: Judgement): boolean => verdict !== 'right' && verdict !== 'orphaned';

/** Whether what the reading `judgements` of `items` takes for a slip or a gap goes on in order by another reading. */
export const standsOtherwise = <T extends { readonly ordinal: number }>(
  items: readonly T[],
  judgements: readonly Judgement[],
  counted: ReadonlySet<T>,
): boolean =>
  items.some((item, i) => {
    const judgement = judgements[i]!;
    if (!isSlip(judgement)) return false;
    if (item.ordinal > 1) return counted.has(item);
    // 一 may be a slip wherever it stands, unless the next one goes on from elsewhere.
    const next = items[i + 1];
    return judgement.verdict === 'wrong' && next !== undefined && counted.has(next);
  });

/** What `countedOn` asks of an ordinal that was judged so. */
export const standingOf = (judgement: Judgement): 'right' | 'gap' | 'slip' =>
  judgement.verdict === 'gap' ? 'gap' : isSlip(judgement) ? 'slip' : 'right';
