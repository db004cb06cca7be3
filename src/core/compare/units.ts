import { isComment } from '../report/comments';
import type { Line, Report } from '../report/model';
import { isRunningText } from '../report/runningText';
import { skipBlanks, trimBlanksEnd } from '../text/characters';
import { sentencesIn } from '../text/sentences';
import type { Span } from '../text/span';
import { folded } from './folded';

// A text as it is compared: sentences, and lines that are no running text, with blanks and line ends between them. What
// stands between them is layout, but for the end of a paragraph.

export type UnitKind = 'sentence' | 'row' | 'element' | 'comment' | 'picture';

/** `start`–`end` hold what it says, without blanks around. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly line: Line;
  /** The ordinal that it begins with. */
  readonly marker: UnitMarker | undefined;
  /** Of a line of the front matter the key that it belongs to, as written. */
  readonly element: string | undefined;
  /** What it says without ordinal and blanks, figures in half width. */
  readonly words: string;
  /** The same for two of one kind that say the same. */
  readonly key: string;
}

export interface UnitMarker extends Span {
  /** The same for ordinals of one level and kind. */
  readonly scheme: string;
  /** From 1; of an item of a running list more than that of any heading. */
  readonly level: number;
}

/** A sentence is parted at ； too: what is listed changes by itself. */
const LIST_MARK = '；'.charCodeAt(0);

/** So many lines are read at one go. */
const LINES_AT_ONCE = 50;

/** The units of a report in reading order, apart. Goes on whenever it is asked. */
export function* unitsOf(report: Report): Generator<void, Unit[]> {
  const { text, lines, frontMatter } = report;
  const markers = markersOf(report);
  const frontMatterEnd = frontMatter?.end ?? 0;
  const units: Unit[] = [];
  let entry = 0;
  for (const line of lines) {
    if (line.number % LINES_AT_ONCE === 0) yield;
    const start = skipBlanks(text, line.start, line.end);
    const end = trimBlanksEnd(text, start, line.end);
    if (start === end) continue;
    const entries = frontMatter?.entries ?? [];
    while (entries[entry + 1] && entries[entry + 1]!.start <= start) entry++;
    const element =
      start < frontMatterEnd &&
      entries[entry] &&
      entries[entry]!.start <= start &&
      start <= entries[entry]!.end
        ? entries[entry]!.name
        : undefined;
    const kind = start < frontMatterEnd ? 'element' : kindOf(text, line, start);
    const pieces = kind === 'sentence' ? piecesOf(text, { start, end }) : [{ start, end }];
    for (const piece of pieces) {
      const marker = kind === 'sentence' ? markers.get(piece.start) : undefined;
      const words = wordsOf(text, kind, piece, marker);
      const key = kind === 'sentence' ? words : `${kind} ${words}`;
      units.push({ ...piece, kind, line, marker, element, words, key });
    }
  }
  return units;
}

/** Whether it is the rule below the head of a table. */
export const isRule = ({ kind, words }: Unit): boolean => kind === 'row' && /^[|-]+$/.test(words);

function kindOf(text: string, line: Line, start: number): UnitKind {
  if (isComment(text, line)) return 'comment';
  if (isRunningText(line.paragraph)) return 'sentence';
  return text.charCodeAt(start) === 0x21 ? 'picture' : 'row';
}

/** The level of what is listed in running text. */
export const ITEM = 100;

/** Ordinals by where they begin. */
function markersOf({ sections, markers, enumerations }: Report): ReadonlyMap<number, UnitMarker> {
  const found = new Map<number, UnitMarker>();
  for (const { marker, scheme, level } of sections) {
    if (marker.end > marker.start)
      found.set(marker.start, { ...marker, scheme: `${scheme} ${level}`, level });
  }
  for (const { start, end, scheme } of markers) {
    if (!found.has(start)) found.set(start, { start, end, scheme, level: ITEM });
  }
  for (const { items } of enumerations) {
    for (const { start, end, word } of items) found.set(start, { start, end, scheme: word, level: ITEM });
  }
  return found;
}

/** The sentences in `span` and what ； parts them into, without blanks around. */
function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  const add = (from: number, to: number): void => {
    const start = skipBlanks(text, from, to);
    if (start < to) pieces.push({ start, end: trimBlanksEnd(text, start, to) });
  };
  for (const sentence of sentencesIn(text, span)) {
    let from = sentence.start;
    for (let at = from; at < sentence.end - 1; at++) {
      if (text.charCodeAt(at) !== LIST_MARK) continue;
      add(from, at + 1);
      from = at + 1;
    }
    add(from, sentence.end);
  }
  return pieces;
}

function wordsOf(text: string, kind: UnitKind, { start, end }: Span, marker: UnitMarker | undefined): string {
  const from = marker && marker.end < end ? marker.end : start;
  const said = folded(text.slice(from, end));
  // A rule below the headings of a table is drawn in any length; how many columns it has is no matter of looks.
  if (kind === 'row' && /^[|:+-]+$/.test(said))
    return `|${said.match(/[:-]+/g)?.join('|').replace(/[:-]+/g, '-') ?? ''}`;
  return said;
}
