import { readMarker } from '../ordinals/schemes';
import { ordinalOf } from './lineContent';
import type { WrittenRow } from './rows';
import { isWholeTitle } from './titles';

// 目录, and an overview whose headings come again: neither is the report's own structure.

export interface Contents {
  /** Index of the first row; of a 目录 that is its heading. */
  readonly from: number;
  /** Behind the last row. */
  readonly to: number;
  readonly titled: boolean;
}

const HEADING = /^[【［[]?目[ \u3000\u00a0]*[录次][】］\]]?$/;
/** What stands behind an entry: dots, a tab or blanks, and the page. */
const PAGE =
  /(?:[ \t\u3000\u00a0]+|[.．·…。_—-]{2,}[ \t\u3000]*)[（(]?[-—]?[ ]?(?:\d{1,4}|[IVXivx]{1,5})[ ]?[-—]?[）)]?$/;
const MAX_ENTRY = 100;
const MOST_ENTRIES = 400;

/** The words of an entry, or of the heading it stands for, without page, blanks and final mark. */
export const entryWords = (words: string): string =>
  words
    .replace(PAGE, '')
    .replace(/[.．·…]{2,}$/, '')
    .replace(/[ \t\u3000\u00a0]+/g, '')
    .replace(/[。；;：:，,]$/, '');

const hasPage = (words: string): boolean => PAGE.test(words);

const endsInDigit = (words: string): boolean => {
  const code = words.charCodeAt(words.length - 1);
  return code >= 0x30 && code <= 0x39;
};

const hasLeader = (words: string): boolean =>
  words.length <= MAX_ENTRY && endsInDigit(words) && /(?:[.．·…_]{3,}|…+)[ \t\u3000]*\d{1,4}$/.test(words);

const isEntry = ({ words }: WrittenRow): boolean =>
  words.length <= MAX_ENTRY && (hasPage(words) || !/[。；！？，]$/.test(words));

export const isContentsHeading = (words: string): boolean => words.length <= 8 && HEADING.test(words);

/** All contents in the text, in order. Linear in the number of rows. */
export function findContents(rows: readonly WrittenRow[]): Contents[] {
  const found: Contents[] = [];
  let later: Map<string, number> | undefined;
  /** An overview stands above all headings. */
  let hasHeadings = false;
  /** The last row that says the same as an entry. */
  const lastOf = (words: string): number => {
    if (!later) {
      later = new Map();
      for (const [k, row] of rows.entries())
        if (row.words.length <= MAX_ENTRY) later.set(entryWords(headOf(row.words)), k);
    }
    return later.get(entryWords(words)) ?? -1;
  };
  for (let k = 0; k < rows.length; k++) {
    if (isContentsHeading(rows[k]!.words)) {
      const to = endOfTitled(rows, k, lastOf);
      if (to > k + 1) {
        found.push({ from: k, to, titled: true });
        k = to - 1;
      }
    } else if (
      hasLeader(rows[k]!.words) &&
      hasLeader(rows[k + 1]?.words ?? '') &&
      hasLeader(rows[k + 2]?.words ?? '')
    ) {
      // Dots and page numbers tell by themselves.
      let to = k;
      while (to < rows.length && hasLeader(rows[to]!.words)) to++;
      found.push({ from: k, to, titled: false });
      k = to - 1;
    } else if (!hasHeadings && opensOverview(rows, k)) {
      // What follows on an overview are the headings that it names, so there is one at most.
      hasHeadings = true;
      const to = endOfOverview(rows, k, lastOf);
      if (to > k) found.push({ from: k, to, titled: false });
      k = (to > k ? to : endOfRun(rows, k)) - 1;
    } else hasHeadings ||= isHeading(rows[k]!);
  }
  return found;
}

/** A heading's own sentence; what is run in behind it is left out. */
function headOf(words: string): string {
  const stop = words.indexOf('。');
  return stop > 0 && readMarker(words, 0, words.length) ? words.slice(0, stop) : words;
}

function endOfTitled(
  rows: readonly WrittenRow[],
  heading: number,
  lastOf: (words: string) => number,
): number {
  const first = rows[heading + 1];
  if (!first) return heading;
  const limit = Math.min(rows.length, heading + 1 + MOST_ENTRIES);
  const comesAgain = ({ words }: WrittenRow): boolean =>
    Math.max(lastOf(words), lastOf(withoutOrdinal(words))) >= to;
  let paged = 0;
  let to = heading + 1;
  // Between the last entry and the first one that comes again may stand the title.
  const aboveTitle = (): number => {
    if (ordinalOf(first.line.paragraph) === undefined) return to;
    let back = to;
    while (back > heading + 2 && isUncounted(rows[back - 1]!) && !comesAgain(rows[back - 1]!)) back--;
    return rows.slice(back, to).some(({ words }) => isWholeTitle(words)) ? back : to;
  };
  while (to < limit && isEntry(rows[to]!)) {
    if (hasPage(rows[to]!.words)) paged++;
    // Pages stop where the text begins.
    else if (paged > 1 && !hasPage(rows[to + 1]?.words ?? '')) break;
    // The first entry comes again: as a heading, with its text below it.
    if (to > heading + 1 && saysTheSame(rows[to]!.words, first.words)) return aboveTitle();
    // So does the count.
    if (to > heading + 1 && paged === 0 && startsAnew(rows, heading + 1, to)) return aboveTitle();
    to++;
  }
  if (paged > 1) return to;
  // Without pages most of it has to come again, or it is a list that is called 目录.
  let back = to;
  while (back > heading + 1 && !comesAgain(rows[back - 1]!)) back--;
  const again = rows.slice(heading + 1, back).filter(comesAgain).length;
  return again * 2 >= back - heading - 1 && again > 0 ? back : heading;
}

/** Neither numbered nor an annex, which entries may name at their end. */
const isUncounted = ({ words, line }: WrittenRow): boolean =>
  ordinalOf(line.paragraph) === undefined && !hasPage(words) && !words.startsWith('附');

const withoutOrdinal = (words: string): string => words.slice(readMarker(words, 0, words.length)?.end ?? 0);

/** A heading and its entry, whose ordinal the heading may lack. */
const saysTheSame = (heading: string, entry: string): boolean =>
  [entry, withoutOrdinal(entry)].some((words) => entryWords(words) === entryWords(heading));

const startsAnew = (rows: readonly WrittenRow[], first: number, at: number): boolean => {
  const opening = ordinalOf(rows[first]!.line.paragraph);
  const here = ordinalOf(rows[at]!.line.paragraph);
  return (
    opening !== undefined &&
    here !== undefined &&
    here.scheme === opening.scheme &&
    here.ordinal === 1 &&
    opening.ordinal === 1 &&
    opening.scheme !== 'arabic'
  );
};

/** A heading that is number one and whose neighbour below is a heading too. */
function opensOverview(rows: readonly WrittenRow[], k: number): boolean {
  const row = rows[k]!;
  if (row.words.length > MAX_ENTRY || !/^[一1１（(第]/.test(row.words)) return false;
  const marker = ordinalOf(row.line.paragraph);
  if (marker?.ordinal !== 1 || !isListed(row)) return false;
  const next = rows[k + 1];
  return next !== undefined && isListedHeading(next);
}

const isHeading = ({ line }: WrittenRow): boolean => ordinalOf(line.paragraph)?.doubtful === false;

const isListed = ({ words }: WrittenRow): boolean => words.length <= 60 && !/[。！？].|[！？]$/.test(words);

const isListedHeading = (row: WrittenRow): boolean =>
  isListed(row) && ordinalOf(row.line.paragraph) !== undefined;

function endOfRun(rows: readonly WrittenRow[], k: number): number {
  let to = k;
  while (to < rows.length && isListedHeading(rows[to]!)) to++;
  return to;
}

/** How many paragraphs may stand between an overview and the first heading. */
const MAX_INTRODUCTION = 3;

/** The run of headings from `k` up to where its first one comes again, as the next heading; `k` if it does not. */
function endOfOverview(rows: readonly WrittenRow[], k: number, lastOf: (words: string) => number): number {
  const first = entryWords(rows[k]!.words);
  const isFirst = (row: WrittenRow | undefined): boolean =>
    row !== undefined && entryWords(headOf(row.words)) === first;
  // Goes no further than the overview does: overviews may follow each other to the end.
  let to = k + 1;
  while (to < rows.length && isListedHeading(rows[to]!) && !isFirst(rows[to])) to++;
  if (to - k < 2) return k;
  let next = to;
  while (next < rows.length && next - to < MAX_INTRODUCTION && !isHeading(rows[next]!)) next++;
  if (!isFirst(rows[next])) return k;
  // All come again, or the text says that it lists its parts and most of them do.
  const again = rows.slice(k, to).filter(({ words }) => lastOf(words) >= to).length;
  const announced = /[：:]$/.test(rows[k - 1]?.words ?? '');
  return again === to - k || (announced && again * 2 >= to - k && to - k >= 3) ? to : k;
}
