import type { LineMarker } from '../model';
import { rankOf, schemes } from './schemes';

/** Whether an ordinal stands where 1 does above 1.1, and 1. where decimals stand below it. */
export const isDecimalChapter = ({ rank }: LineMarker): boolean => rank === rankOf('decimal', 1);

/** An ordinal as it shall be: which one it was, and its number and depth by now. */
export interface Renumbered {
  readonly old: LineMarker;
  readonly depth: number;
  readonly ordinal: number;
}

/**
 * What each ordinal of `after` (in its new order) has before its number: of a decimal the numbers of the one that it
 * stands below, as long as it was counted by that one in the old order `before`, or has come to another depth.
 */
export function prefixesOf(before: readonly LineMarker[], after: readonly Renumbered[]): string[] {
  if (!before.some(({ scheme }) => scheme === 'decimal')) return after.map(() => '');
  const aboveBefore = new Map<LineMarker, string | undefined>();
  const path = new Path();
  for (const marker of before) {
    aboveBefore.set(marker, path.above(marker, marker.depth));
    path.enter(marker, marker.depth, marker.prefix, marker.ordinal);
  }
  path.leave();
  return after.map(({ old, depth, ordinal }) => {
    const above = path.above(old, depth);
    const follows = depth !== old.depth || aboveBefore.get(old) === old.prefix;
    const prefix = depth === 1 ? '' : follows && above !== undefined ? above : old.prefix;
    path.enter(old, depth, prefix, ordinal);
    return prefix;
  });
}

/** The decimals that are open while a text is gone through. */
class Path {
  /** By depth: the number with a dot behind it, as those below begin. */
  #open: (string | undefined)[] = [];
  #rank = Number.POSITIVE_INFINITY;

  /** What a decimal of `depth` begins with here; undefined where none is open that it could stand below. */
  above(marker: LineMarker, depth: number): string | undefined {
    return marker.scheme === 'decimal' && depth > 1 ? this.#open[depth - 1] : undefined;
  }

  enter(marker: LineMarker, depth: number, prefix: string, ordinal: number): void {
    const { scheme, rank } = marker;
    if (scheme === 'decimal' || isDecimalChapter(marker)) {
      this.#rank = Math.min(this.#rank, rank);
      this.#open.length = depth;
      this.#open[depth] = `${prefix}${ordinal}.`;
    } else if (rank < this.#rank && schemes[scheme].rank < schemes.decimal.rank) {
      this.leave();
    }
  }

  leave(): void {
    this.#open = [];
    this.#rank = Number.POSITIVE_INFINITY;
  }
}
