import type { Line, LineMarker } from '../model';
import { headingDepth } from './drafts';
import { placed } from './levels';

/** The levels (from 1) of the headings of Markdown that have no ordinal, by their 0-based lines. */
export type DraftHeadings = ReadonlyMap<number, number>;

export const NO_HEADINGS: DraftHeadings = new Map();

/** The headings behind `#` among `lines`, and what level each stands on; the ordinals of others say it themselves. */
export function draftHeadings(lines: readonly Line[], markers: readonly LineMarker[]): DraftHeadings {
  const headings = lines.flatMap(({ number, paragraph }) => {
    const depth = headingDepth(paragraph);
    if (depth === 0) return [];
    return [{ line: number, depth, words: paragraph.text.slice(paragraph.textStart, paragraph.textEnd) }];
  });
  const numbered = new Set(markers.map(({ line }) => line));
  const levels = new Map<number, number>();
  for (const [i, { level }] of placed(headings).entries()) {
    const { line } = headings[i]!;
    if (level !== undefined && !numbered.has(line)) levels.set(line, level);
  }
  return levels;
}
