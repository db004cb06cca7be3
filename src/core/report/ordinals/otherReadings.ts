import type { LineMarker } from '../model';
import { rankOf } from './schemes';
import type { Judgement } from './sequence';

// Another reading of ordinals than by their levels: texts are put into the midst of texts, whichever scheme contains the
// other, and each count goes on behind what was put behind its last ordinal.

/** What is asked of an ordinal. */
export interface Kinds<T> {
  /** What the ordinals of one sequence have in common. */
  key(item: T): string;
  /** A smaller rank contains a larger one, as the schemes have it. */
  rank(item: T): number;
  /** What stands before it is counted for itself. */
  isApart(item: T): boolean;
  /** It may go on over an ordinal that contains it. */
  runsOn(item: T): boolean;
  /** A text put right behind one of its kind may begin with it. */
  nests(item: T): boolean;
  /** The one before it stands inside a line right above. */
  opensInline(item: T): boolean;
}

/** Ordinals at the start of lines, whatever the text makes of their ranks. */
export const bySchemes: Kinds<LineMarker> = {
  key: ({ scheme, prefix }) => (prefix === '' ? scheme : scheme + prefix),
  rank: ({ scheme, depth }) => rankOf(scheme, depth),
  isApart: ({ afterReset }) => afterReset,
  runsOn: () => true,
  nests: ({ scheme }) => scheme !== 'decimal',
  opensInline: () => false,
};

/** A sequence that may go on. */
interface Open {
  readonly key: string;
  readonly rank: number;
  readonly runsOn: boolean;
  last: number;
}

/** Texts are put into texts three or four deep; what has more sequences open is no text put together. */
const MAX_OPEN = 40;

/** The ordinals that neither begin a sequence nor go on from one that may go on. Linear in their number. */
export function outOfCount<T extends { readonly ordinal: number }>(
  items: readonly T[],
  kinds: Kinds<T>,
): ReadonlySet<T> {
  const { out, runOn } = counted(items, kinds, NONE);
  // What runs on over headings does so also where a list of its kind has come between.
  return out.size > 0 && runOn.size > 0 ? counted(items, kinds, runOn).out : out;
}

const NONE: ReadonlySet<string> = new Set();

/** `everywhere` are the kinds that run on over headings also below one where they have begun anew. */
function counted<T extends { readonly ordinal: number }>(
  items: readonly T[],
  kinds: Kinds<T>,
  everywhere: ReadonlySet<string>,
): { out: Set<T>; runOn: Set<string> } {
  const out = new Set<T>();
  const runOn = new Set<string>();
  /** The containing ones first. */
  let open: Open[] = [];
  /** Ended by an ordinal that contains them, over which they may go on all the same. */
  let ended: Open[] = [];
  /** Ended by one that goes on behind them, and what that is. */
  let closed: { readonly sequence: Open; readonly by: T }[] = [];
  for (const item of items) {
    const { ordinal } = item;
    const key = kinds.key(item);
    const rank = kinds.rank(item);
    const goesOn = (each: Open): boolean => each.key === key && each.last === ordinal - 1;
    let at = -1;
    if (ordinal === 1) {
      if (!kinds.nests(item) && open.at(-1)?.key === key) out.add(item);
    } else if (!kinds.opensInline(item)) {
      at = open.findLastIndex(goesOn);
      if (at < 0) {
        const nearest = open.findLast((each) => each.key === key || each.rank < rank);
        const mayRunOn = nearest?.key !== key || everywhere.has(key);
        const over = mayRunOn ? ended.findLastIndex(goesOn) : -1;
        const behind = over < 0 ? closed.findLastIndex(({ sequence }) => goesOn(sequence)) : -1;
        if (over >= 0) {
          runOn.add(key);
          at = open.push(...ended.splice(over, 1)) - 1;
        } else {
          out.add(item);
          // It goes on from there after all: what seemed to be around it is not.
          if (behind >= 0) out.add(closed[behind]!.by);
          at = open.findLastIndex((each) => each.key === key);
        }
      }
    }
    if (at < 0) {
      open.push({ key, rank, runsOn: kinds.runsOn(item), last: ordinal });
      open = open.slice(-MAX_OPEN);
      continue;
    }
    for (const sequence of open.splice(at + 1)) {
      if (sequence.rank <= rank) closed.push({ sequence, by: item });
      else if (sequence.runsOn) ended.push(sequence);
    }
    ended = ended.slice(-MAX_OPEN);
    closed = closed.slice(-MAX_OPEN);
    open[at]!.last = ordinal;
  }
  return { out, runOn };
}

export const isSlip = ({ verdict }: Judgement): boolean => verdict !== 'right' && verdict !== 'orphaned';

/** What an ordinal that was judged so counts among the slips of a reading: two that changed places are one. */
const weightOf = ({ verdict }: Judgement): number => (verdict === 'swapped' ? 0.5 : 1);

/** The slips among `items` that were judged so, with what they count. */
export const slipsAmong = <T>(items: readonly T[], judgements: readonly Judgement[]): [T, number][] =>
  items.flatMap((item, i) => {
    const judgement = judgements[i]!;
    return isSlip(judgement) ? [[item, weightOf(judgement)] satisfies [T, number]] : [];
  });

/**
 * Tells of a sequence whether it has slips by one reading only: `slips` are those of `items` that are out of order by their
 * levels, with what they count, and the other reading has fewer between the same containing ordinals, and not all of these.
 */
export function standingOtherwise<T extends { readonly ordinal: number }>(
  items: readonly T[],
  slips: ReadonlyMap<T, number>,
  kinds: Kinds<T>,
): (sequence: readonly T[]) => boolean {
  const out = outOfCount(items, kinds);
  const stretches = stretchesOf(items, kinds);
  const balance = new Map<string, number>();
  for (const item of items) {
    const stretch = stretches.get(item)!;
    const weight = (slips.get(item) ?? 0) - Number(out.has(item));
    if (weight !== 0) balance.set(stretch, (balance.get(stretch) ?? 0) + weight);
  }
  return (sequence) =>
    sequence.some((item, i) => {
      if (!slips.has(item) || out.has(item) || (balance.get(stretches.get(item)!) ?? 0) <= 0) return false;
      // One alone is none, unless it interrupts a count.
      const next = sequence[i + 1];
      return item.ordinal > 1 || (next !== undefined && !out.has(next));
    });
}

/** For each ordinal what it has in common with those of its kind that nothing parts from it. */
function stretchesOf<T>(items: readonly T[], { key, rank, isApart }: Kinds<T>): ReadonlyMap<T, string> {
  const stretches = new Map<T, string>();
  const last = new Map<string, { readonly rank: number; readonly name: string }>();
  items.forEach((item, i) => {
    if (isApart(item)) last.clear();
    for (const [other, { rank: contained }] of last) if (contained > rank(item)) last.delete(other);
    const own = last.get(key(item)) ?? { rank: rank(item), name: `${key(item)} ${i}` };
    last.set(key(item), own);
    stretches.set(item, own.name);
  });
  return stretches;
}
