import { skipBlanks } from '../../text/characters';
import { type PaperParts, resetsNumbering } from '../documentParts/index';
import { ordinalOf } from '../documentParts/lineContent';
import type { PartRole } from '../documentParts/roles';
import type { Line, LineMarker } from '../model';
import { confirmed } from '../ordinals/doubtful';
import { relevelled } from '../ordinals/mistakenLevels';
import { isTitle, nested } from '../ordinals/nesting';
import { type Marker, rankOf, readMarker } from '../ordinals/schemes';
import { withTightDecimals } from '../ordinals/tightDecimals';
import { type Paragraph, perParagraph } from '../paragraph';

/**
 * The ordinals at the start of lines, in reading order; a doubtful one only where its siblings make it one. `history` is
 * that of the text.
 */
export function findMarkers(
  text: string,
  lines: readonly Line[],
  parts: PaperParts,
  history: object,
): readonly LineMarker[] {
  const scanned = scanMarkers(text, lines, parts);
  const last = lastFound.get(history);
  const markers =
    last && areAlike(last, { text, lines, scanned }) ? placedLike(last, scanned) : levelled(text, scanned);
  lastFound.set(history, { text, lines, scanned, markers });
  return markers;
}

/** The ordinals that count among those `scanned`, on the levels that they have. */
const levelled = (text: string, scanned: readonly LineMarker[]): LineMarker[] =>
  nested(text, relevelled(text, confirmed(text, withTightDecimals(text, scanned))));

/** Ordinals as they stand in a text. */
interface Scanned {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly scanned: readonly LineMarker[];
}

/** What was found in the last version of each text. */
const lastFound = new WeakMap<object, Scanned & { readonly markers: readonly LineMarker[] }>();

/** Whether the ordinals of two versions count alike, wherever they stand: then they have the same levels. */
const areAlike = (one: Scanned, other: Scanned): boolean =>
  one.scanned.length === other.scanned.length &&
  one.scanned.every((marker, i) => {
    const same = other.scanned[i]!;
    return countAlike(marker, same) && saysTheSame(one, marker, other, same);
  });

/** Whether two ordinals are read alike, wherever they stand. */
export const countAlike = (one: LineMarker, other: LineMarker): boolean =>
  one === other ||
  (one.rank === other.rank && one.afterReset === other.afterReset && areWrittenAlike(one, other));

const areWrittenAlike = (one: Marker, other: Marker): boolean =>
  one.scheme === other.scheme &&
  one.ordinal === other.ordinal &&
  one.prefix === other.prefix &&
  one.depth === other.depth &&
  one.wellFormed === other.wellFormed &&
  one.shape === other.shape &&
  one.doubtful === other.doubtful;

/** Whether one of two paragraphs can stand for the other, and no ordinal of the text counts otherwise for it. */
export function numberAlike(one: Paragraph, other: Paragraph): boolean {
  const [own, others] = [opening(one), opening(other)];
  if (own.resets !== others.resets || own.leads !== others.leads) return false;
  if (FIRST_QUOTE.exec(one.text)?.[0] !== FIRST_QUOTE.exec(other.text)?.[0]) return false;
  const [marker, same] = [own.marker, others.marker];
  if (!marker || !same) return marker === same;
  return (
    // Of a figure at the start of a line all that follows is looked at.
    !marker.doubtful &&
    areWrittenAlike(marker, same) &&
    one.text.slice(0, marker.end) === other.text.slice(0, same.end) &&
    isTitle(one.text, marker.end) === isTitle(other.text, same.end)
  );
}

/** Whether two ordinals that are read alike are written so, and have the same behind them as far as it is looked at. */
function saysTheSame(one: Scanned, marker: LineMarker, other: Scanned, same: LineMarker): boolean {
  const [line, sameLine] = [one.lines[marker.line]!, other.lines[same.line]!];
  if (line.paragraph === sameLine.paragraph) return marker.start - line.start === same.start - sameLine.start;
  return (
    // Of a figure at the start of a line all that follows is looked at.
    !marker.doubtful &&
    one.text.slice(marker.start, marker.end) === other.text.slice(same.start, same.end) &&
    isTitle(one.text, marker.end) === isTitle(other.text, same.end)
  );
}

/** `scanned` with the levels that those have which were found `last`, and which are like them. */
function placedLike(
  last: Scanned & { readonly markers: readonly LineMarker[] },
  scanned: readonly LineMarker[],
): readonly LineMarker[] {
  let at = 0;
  return last.markers.map((marker) => {
    while (last.scanned[at]!.start !== marker.start) at++;
    const { start, line } = scanned[at]!;
    if (start === marker.start && line === marker.line) return marker;
    return lineMarker(marker, marker.rank, start - marker.start, line, marker.afterReset);
  });
}

/** Ordinals at the start of lines, doubtful ones among them. */
function scanMarkers(text: string, lines: readonly Line[], parts: PaperParts): LineMarker[] {
  const markers: LineMarker[] = [];
  let nextPart = 0;
  let inNote = false;
  let afterReset = false;
  let inNotes = false;
  let quoteEnd = -1;
  let cited: { readonly last?: Marker } | undefined;
  for (let i = parts.firstLine; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd) continue;
    if (parts.parts[nextPart]?.line === i) {
      // Outside the levels only the attachments of an 附件说明 are counted, by themselves.
      for (; parts.parts[nextPart]?.line === i; nextPart++) {
        const { role, ordinalAt, end } = parts.parts[nextPart]!;
        const marker = ordinalAt === undefined ? undefined : readMarker(text, ordinalAt, end);
        if (marker) {
          markers.push(lineMarker(marker, rankOf(marker.scheme, marker.depth), 0, i, afterReset || !inNote));
          afterReset = false;
          inNote = true;
        }
        if (role !== 'attachment-note') {
          inNote = false;
          afterReset ||= RESETS_COUNT.has(role);
        }
      }
      continue;
    }
    if (inNote) {
      inNote = false;
      afterReset = true;
    }
    const { marker, resets, leads } = opening(line.paragraph);
    const isNote: boolean = inNotes && marker?.scheme === 'circled';
    inNotes = leads === 'notes' || (inNotes && (isNote || !marker));
    if (isNote) continue;
    const isQuoted = i <= quoteEnd;
    if (!isQuoted && leads === 'quote') quoteEnd = quotationEnd(lines, i);
    const isCited = marker !== undefined && cited !== undefined && goesOnCiting(cited.last, marker);
    if (isCited) cited = { last: marker };
    else cited = leads === 'citation' ? {} : undefined;
    if (isQuoted || isCited) continue;
    if (marker) {
      markers.push(lineMarker(marker, rankOf(marker.scheme, marker.depth), line.start, i, afterReset));
      afterReset = false;
    } else {
      afterReset ||= resets;
    }
  }
  return markers;
}

/** Behind these a count begins anew. */
const RESETS_COUNT: ReadonlySet<PartRole> = new Set(['attachment', 'attachment-title', 'contents']);

/** What a paragraph means to the numbering. */
interface Opening {
  /** The ordinal it begins with, in offsets of the paragraph. */
  readonly marker: Marker | undefined;
  /** It lets numbering begin anew. */
  readonly resets: boolean;
  /** Clauses of another text may follow, which are numbered there; or the notes at the foot of a page, by ①. */
  readonly leads: 'quote' | 'citation' | 'notes' | undefined;
}

const GOES_ON: Opening = { marker: undefined, resets: false, leads: undefined };
const RESETS: Opening = { marker: undefined, resets: true, leads: undefined };

const opening = perParagraph((paragraph: Paragraph): Opening => {
  const { text } = paragraph;
  const marker = ordinalOf(paragraph);
  const leads = leadingOf(paragraph);
  if (marker && !isTabular(paragraph, marker.end)) return { marker, resets: false, leads };
  const resets = resetsNumbering(text, paragraph);
  return leads ? { marker: undefined, resets, leads } : resets ? RESETS : GOES_ON;
});

/** 《条例》规定： and 第八条规定如下： */
const CITES =
  /(?:[》条款项][^。；]{0,6}(?:规定|明确)[^。；]{0,6}|(?:根据|依据|依照|按照|违反)[^。；，]{0,24}(?:规定|[》法]|条例|办法|如下)[^。；]{0,4})[：:]$/;

/** The line above notes, which are numbered as their signs in the text are. */
const ABOVE_NOTES = /^(?:[—─_＿-]{4,}|(?:注释|脚注|尾注|注)[：:]?)$/;

function leadingOf({ text, textStart, textEnd }: Paragraph): Opening['leads'] {
  const last = text[textEnd - 1];
  if ('—─_＿-注：:释'.includes(last ?? ' ') && ABOVE_NOTES.test(text.slice(textStart, textEnd)))
    return 'notes';
  const isColon = last === '：' || last === ':';
  const quote = text.lastIndexOf('“', textEnd - 1);
  if (quote >= 0 && quote > text.lastIndexOf('”', textEnd - 1)) {
    // A quotation of several lines, which may begin with its first ordinal on this one.
    return isColon || readMarker(text, quote + 1, textEnd) ? 'quote' : undefined;
  }
  return isColon && CITES.test(text.slice(Math.max(0, textEnd - 36), textEnd)) ? 'citation' : undefined;
}

const FIRST_QUOTE = /[“”]/;

/** A quotation that has not ended after so many lines has lost its closing mark. */
const MAX_QUOTED_LINES = 30;

/** Index of the line where the quotation ends that line `from` leaves open; `from` if it does not. */
function quotationEnd(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i < lines.length && i <= from + MAX_QUOTED_LINES; i++) {
    const mark = FIRST_QUOTE.exec(lines[i]!.paragraph.text)?.[0];
    if (mark) return mark === '”' ? i : from;
  }
  return from;
}

/** Of a law only the items are cited that matter, （三） and （五）; all from （一） on may as well be the writer's own. */
const goesOnCiting = (before: Marker | undefined, marker: Marker): boolean =>
  before ? marker.scheme === before.scheme && marker.ordinal > before.ordinal : marker.ordinal > 1;

/** `marker`, so many units further on, on that line. Written out: spreading an object costs more than reading the line. */
export function lineMarker(
  marker: Marker,
  rank: number,
  by: number,
  line: number,
  afterReset: boolean,
): LineMarker {
  const { scheme, ordinal, depth, prefix, wellFormed, shape, doubtful } = marker;
  const start = by + marker.start;
  const end = by + marker.end;
  return { scheme, ordinal, depth, prefix, rank, start, end, wellFormed, shape, doubtful, line, afterReset };
}

/** How an entry of a table of contents ends: a leader and the page. */
const LEADER = /(?:…|[.．·]{4}|-{4}|—{3})[ \u3000]*[0-9]{1,3}$/;

/**
 * Cells parted by tabs or bars, or an entry of a table of contents; a tab right behind the ordinal is only how
 * Word sets it apart.
 */
function isTabular({ text, textStart, textEnd }: Paragraph, markerEnd: number): boolean {
  if (text.charCodeAt(textStart) === 0x7c) return true;
  if (text.slice(skipBlanks(text, markerEnd, textEnd), textEnd).includes('\t')) return true;
  return LEADER.test(text.slice(Math.max(markerEnd, textEnd - 12), textEnd));
}
