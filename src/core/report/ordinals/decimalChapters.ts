import type { LineMarker } from '../model';

// 1, 2, 3 before short titles number the chapters of a paper whose sections are 2.1 and 2.2; or the rows of a table, what
// stands at the start of a line that was broken, the notes. Which they are is shown by what stands below them.

/** The first numbers of all decimals: 1 of 1.1 and 1.2.1. */
export const firstNumbers = (markers: readonly LineMarker[]): ReadonlySet<number> =>
  new Set(
    markers.flatMap(({ scheme, depth, prefix }) =>
      scheme === 'decimal' && depth > 1 ? [Number.parseInt(prefix, 10)] : [],
    ),
  );

/** How many chapters may be missing between two. */
const MAX_LOST_CHAPTERS = 2;

/** 1 with 1.1 below it is a chapter; then 2 behind it is one without, and so is 4, with a gap before it. */
export function isChapter(ordinal: number, last: number | undefined, numbers: ReadonlySet<number>): boolean {
  if (numbers.has(ordinal) && (last === undefined || last < ordinal)) return true;
  // Where no chapter has sections, 5 behind 3 is the fifth house or shift rather than a chapter behind one that was lost.
  if (numbers.size === 0 || last === undefined) return false;
  return ordinal > last && ordinal <= last + 1 + MAX_LOST_CHAPTERS;
}

/**
 * Those of `markers` that count up to a chapter with sections right below it (1 and 2 before 3, 3.1), and those that count
 * from 1 on with a sentence below each.
 */
export function shownChapters(text: string, markers: readonly LineMarker[]): ReadonlySet<LineMarker> {
  const decimals = markers.filter(({ scheme }) => scheme === 'decimal');
  const shown = new Set<LineMarker>();
  let next: LineMarker | undefined;
  for (let i = decimals.length - 1; i >= 0; i--) {
    const marker = decimals[i]!;
    if (marker.depth > 1) continue;
    const below = decimals[i + 1];
    const holds = below !== undefined && below.depth > 1 && below.prefix.startsWith(`${marker.ordinal}.`);
    if (holds || (next?.ordinal === marker.ordinal + 1 && shown.has(next))) shown.add(marker);
    next = marker;
  }
  for (const run of runsFromOne(decimals)) {
    if (run.length >= MIN_RUN && run.every((marker) => standsAboveSentence(text, marker)))
      for (const marker of run) shown.add(marker);
  }
  return shown;
}

/** Two short lines with figures before them are soon met by chance. */
const MIN_RUN = 3;

/** The sequences 1, 2, 3 … among `decimals` of one number. */
function runsFromOne(decimals: readonly LineMarker[]): LineMarker[][] {
  const runs: LineMarker[][] = [];
  let run: LineMarker[] = [];
  for (const marker of decimals) {
    if (marker.depth > 1) continue;
    if (marker.ordinal === 1) {
      run = [marker];
      runs.push(run);
    } else if (run.at(-1)?.ordinal === marker.ordinal - 1) {
      run.push(marker);
    } else {
      run = [];
    }
  }
  return runs;
}

/** The next line that is not empty, from the end of a title on. */
const LINE_BELOW = /\r?\n\s*([^\r\n]+)/y;

/** Whether the line below that of `marker` is a sentence: a row of a table has the next row there. */
function standsAboveSentence(text: string, { end }: LineMarker): boolean {
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd < 0) return false;
  LINE_BELOW.lastIndex = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const below = LINE_BELOW.exec(text)?.[1]?.trimEnd();
  return below !== undefined && /[。：]$/.test(below) && !/^[0-9]+[ \t\u3000\u00a0]/.test(below);
}
