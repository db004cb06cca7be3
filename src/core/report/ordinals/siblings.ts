import type { LineMarker } from '../model';
import type { HeadingScheme } from './schemes';

/** Ordinals that are siblings wherever they stand below one heading: of one scheme and one rank. */
export interface Level {
  readonly scheme: HeadingScheme;
  readonly rank: number;
}

/** The levels that `markers` use, the containing ones first. */
export function levelsOf(markers: readonly LineMarker[]): Level[] {
  const levels: Level[] = [];
  for (const { scheme, rank } of markers) {
    if (!levels.some((level) => level.scheme === scheme && level.rank === rank))
      levels.push({ scheme, rank });
  }
  return levels.sort((a, b) => a.rank - b.rank);
}

/** Ordinals of one level with none of a containing level between them. */
export interface SiblingGroup {
  readonly items: LineMarker[];
  /** For each item: a line that lets numbering begin anew stands between it and the item before. */
  readonly resets: boolean[];
  /** The containing markers before and behind the group, if there are any. */
  readonly openedBy: LineMarker | undefined;
  closedBy: LineMarker | undefined;
}

/** The sibling groups of `level` in the order of `markers`. */
export function siblingGroups(markers: readonly LineMarker[], { scheme, rank }: Level): SiblingGroup[] {
  const groups: SiblingGroup[] = [];
  let open: SiblingGroup | undefined;
  let openedBy: LineMarker | undefined;
  let reset = false;
  for (const marker of markers) {
    reset ||= marker.afterReset;
    if (marker.rank < rank) {
      if (open) open.closedBy = marker;
      open = undefined;
      openedBy = marker;
    } else if (marker.scheme === scheme && marker.rank === rank) {
      if (!open) {
        open = { items: [], resets: [], openedBy, closedBy: undefined };
        groups.push(open);
      }
      open.items.push(marker);
      open.resets.push(reset);
      reset = false;
    }
  }
  return groups;
}
