import { skipBlanks } from '../../text/characters';
import type { PlaceholderOptions } from '../blanks/scan';
import { type Parts, resetsNumbering } from '../documentParts/index';
import { ordinalOf } from '../documentParts/lineContent';
import type { PartRole } from '../documentParts/roles';
import type { Line, LineMarker } from '../model';
import { type Paragraph, perParagraph } from '../paragraph';
import { nested } from './nesting';
import { type HeadingScheme, type Marker, rankOf, readMarker, schemes } from './schemes';
import { bySchemes, outOfCount } from './standing';
import { withTightDecimals } from './tightDecimals';

/** The ordinals at the start of lines, in reading order; a doubtful one only where its siblings make it one. */
export const findMarkers = (
  text: string,
  lines: readonly Line[],
  parts: Parts,
  options: PlaceholderOptions,
): LineMarker[] => {
  const markers = withTightDecimals(text, scanMarkers(text, lines, parts, options));
  return nested(text, relevel(text, confirm(text, markers)));
};

/** Ordinals at the start of lines, doubtful ones among them. */
function scanMarkers(
  text: string,
  lines: readonly Line[],
  parts: Parts,
  options: PlaceholderOptions,
): LineMarker[] {
  const markers: LineMarker[] = [];
  const openingOf = options.markdown ? markdownOpening : opening;
  let nextPart = 0;
  let inNote = false;
  let afterReset = false;
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
          markers.push({
            ...marker,
            rank: rankOf(marker.scheme, marker.depth),
            line: i,
            afterReset: afterReset || !inNote,
          });
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
    const { marker, resets, leads } = openingOf(line.paragraph);
    const isQuoted = i <= quoteEnd;
    if (!isQuoted && leads === 'quote') quoteEnd = quotationEnd(lines, i);
    const isCited = marker !== undefined && cited !== undefined && goesOnCiting(cited.last, marker);
    if (isCited) cited = { last: marker };
    else cited = leads === 'citation' ? {} : undefined;
    if (isQuoted || isCited) continue;
    if (marker) {
      markers.push(lineMarker(marker, line, afterReset));
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
  /** Clauses of another text may follow, which are numbered there. */
  readonly leads: 'quote' | 'citation' | undefined;
}

const opening = perParagraph((paragraph) => readOpening(paragraph, paragraph.textStart));
const markdownOpening = perParagraph((paragraph) => readOpening(paragraph, skipMarkdown(paragraph)));

const GOES_ON: Opening = { marker: undefined, resets: false, leads: undefined };
const RESETS: Opening = { marker: undefined, resets: true, leads: undefined };

/** `at` is where the paragraph's own text begins. */
function readOpening(paragraph: Paragraph, at: number): Opening {
  const { text, textEnd } = paragraph;
  const marker = at === paragraph.textStart ? ordinalOf(paragraph) : readMarker(text, at, textEnd);
  const leads = leadingOf(paragraph);
  if (marker && !isTabular(paragraph, marker.end)) return { marker, resets: false, leads };
  const resets = resetsNumbering(text, paragraph);
  return leads ? { marker: undefined, resets, leads } : resets ? RESETS : GOES_ON;
}

/** 《条例》规定： and 第八条规定如下： */
const CITES =
  /(?:[》条款项][^。；]{0,6}(?:规定|明确)[^。；]{0,6}|(?:根据|依据|依照|按照|违反)[^。；，]{0,24}(?:规定|[》法]|条例|办法|如下)[^。；]{0,4})[：:]$/;

function leadingOf({ text, textEnd }: Paragraph): Opening['leads'] {
  const last = text[textEnd - 1];
  if (last !== '：' && last !== ':') return undefined;
  if (text.lastIndexOf('“', textEnd) > text.lastIndexOf('”', textEnd)) return 'quote';
  return CITES.test(text.slice(Math.max(0, textEnd - 36), textEnd)) ? 'citation' : undefined;
}

/** A quotation that has not ended after so many lines has lost its closing mark. */
const MAX_QUOTED_LINES = 30;

/** Index of the line where the quotation ends that line `from` leaves open; `from` if it does not. */
function quotationEnd(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i < lines.length && i <= from + MAX_QUOTED_LINES; i++) {
    const mark = /[“”]/.exec(lines[i]!.paragraph.text)?.[0];
    if (mark) return mark === '”' ? i : from;
  }
  return from;
}

/** Of a law only the items are cited that matter, （三） and （五）; all from （一） on may as well be the writer's own. */
const goesOnCiting = (before: Marker | undefined, marker: Marker): boolean =>
  before ? marker.scheme === before.scheme && marker.ordinal > before.ordinal : marker.ordinal > 1;

/** Written out: spreading an object costs more than reading the line. */
function lineMarker(marker: Marker, { start: by, number: line }: Line, afterReset: boolean): LineMarker {
  const { scheme, ordinal, depth, prefix, wellFormed, shape, doubtful } = marker;
  const rank = rankOf(scheme, depth);
  const start = by + marker.start;
  const end = by + marker.end;
  return {
    scheme,
    ordinal,
    depth,
    prefix,
    rank,
    start,
    end,
    wellFormed,
    shape,
    doubtful,
    line,
    afterReset,
  };
}

/** Behind the `#`, `>` and `**` that Markdown puts before an ordinal. */
function skipMarkdown({ text, textStart, textEnd }: Paragraph): number {
  const mark = /^(?:#{1,6}[ \t]+|>[ \t]?|\*\*)+/.exec(text.slice(textStart, textStart + 16));
  return mark ? skipBlanks(text, textStart + mark[0].length, textEnd) : textStart;
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

/** Keeps a doubtful ordinal only where its siblings make it one; what lets numbering begin anew is handed on. */
function confirm(text: string, markers: readonly LineMarker[]): LineMarker[] {
  if (!markers.some((marker) => marker.doubtful)) return [...markers];
  const behind = ordinalsBehind(markers);
  const before = new Map<HeadingScheme, number>();
  const kept: LineMarker[] = [];
  let afterReset = false;
  const chapters = decimalChapters(markers);
  // Articles count on over chapters.
  let lastArticle: number | undefined;
  const articleBehind = nextArticles(markers);
  const lastOf = new Map<string, number>();
  /** The marker before, if that is none: 1.1版 before 1.2版. */
  let dropped: LineMarker | undefined;
  markers.forEach((marker, i) => {
    const { scheme, ordinal, doubtful } = marker;
    const isMeant = ({ end }: LineMarker): boolean => {
      const last = before.get(scheme);
      if (marker.depth > 1) return lastOf.get(marker.prefix) === ordinal - 1;
      if (scheme === 'decimal') return isChapter(ordinal, last, chapters);
      if (scheme === 'article') return isArticle(ordinal, lastArticle, articleBehind[i]);
      if (ordinal === 1 && dropped?.scheme === scheme && dropped.ordinal === 1) return false;
      return isSibling(ordinal, scheme === 'arabic' && text[end - 1] !== ',', last, behind[i]);
    };
    if (doubtful && !isMeant(marker)) {
      afterReset ||= marker.afterReset;
      dropped = marker;
      return;
    }
    dropped = undefined;
    if (!doubtful) leaveContained(before, scheme);
    if (scheme === 'article') lastArticle = ordinal;
    if (scheme === 'decimal') lastOf.set(marker.prefix, ordinal);
    if (marker.depth === 1) before.set(scheme, ordinal);
    else if (scheme === 'decimal' && !before.has(scheme))
      before.set(scheme, Number.parseInt(marker.prefix, 10));
    kept.push({ ...marker, afterReset: marker.afterReset || afterReset });
    afterReset = false;
  });
  return kept;
}

/** The first numbers of all decimals: 1 of 1.1 and 1.2.1. */
const decimalChapters = (markers: readonly LineMarker[]): ReadonlySet<number> =>
  new Set(
    markers.flatMap(({ scheme, depth, prefix }) =>
      scheme === 'decimal' && depth > 1 ? [Number.parseInt(prefix, 10)] : [],
    ),
  );

/** How many chapters may be missing between two. */
const MAX_LOST_CHAPTERS = 2;

/** 1 with 1.1 below it is a chapter; then 2 behind it is one without, and so is 4, with a gap before it. */
function isChapter(ordinal: number, last: number | undefined, chapters: ReadonlySet<number>): boolean {
  if (chapters.has(ordinal) && (last === undefined || last < ordinal)) return true;
  return last !== undefined && ordinal > last && ordinal <= last + 1 + MAX_LOST_CHAPTERS;
}

/** For each ordinal the number of the next article. */
function nextArticles(markers: readonly LineMarker[]): (number | undefined)[] {
  const behind = new Array<number | undefined>(markers.length);
  let next: number | undefined;
  for (let i = markers.length - 1; i >= 0; i--) {
    behind[i] = next;
    if (markers[i]!.scheme === 'article') next = markers[i]!.ordinal;
  }
  return behind;
}

/** 第三条 with its text right behind it stands between 第二条 and 第四条, and is not named there. */
const isArticle = (ordinal: number, last: number | undefined, next: number | undefined): boolean =>
  last !== ordinal && next !== ordinal && (last === ordinal - 1 || next === ordinal + 1);

/** For each ordinal the next one of its scheme under the same heading. */
function ordinalsBehind(markers: readonly LineMarker[]): (number | undefined)[] {
  const next = new Map<HeadingScheme, number>();
  const behind = new Array<number | undefined>(markers.length);
  for (let i = markers.length - 1; i >= 0; i--) {
    const { scheme, ordinal, doubtful } = markers[i]!;
    behind[i] = next.get(scheme);
    if (!doubtful) leaveContained(next, scheme);
    next.set(scheme, ordinal);
  }
  return behind;
}

function leaveContained(ordinals: Map<HeadingScheme, unknown>, by: HeadingScheme): void {
  for (const scheme of ordinals.keys()) {
    if (schemes[scheme].rank > schemes[by].rank) ordinals.delete(scheme);
  }
}

/** 三， after 二、 is a heading with a wrong mark; a figure at the start of a line has to fit on both sides. */
function isSibling(
  ordinal: number,
  isFigure: boolean,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (ordinal === 1) return before !== 1 && behind === 2;
  return before === ordinal - 1 && (isFigure ? behind === ordinal + 1 : behind !== ordinal);
}

/** What one level is written as by mistake for another, inner or outer. */
const MISTAKABLE: readonly HeadingScheme[] = ['han', 'bracketedHan', 'arabic', 'bracketedArabic'];

/**
 * （一） 二、 （三） stands for （一）（二）（三）, and （二） between 一、 and 三、 for 二、: an ordinal that fills a gap of
 * another level, and has no place in its own, is written as the wrong one.
 */
function relevel(text: string, markers: LineMarker[]): LineMarker[] {
  if (markers.length < 3 || areCountedOn(markers)) return markers;
  const behind = neighbours(markers, -1);
  const before = neighbours(markers, 1);
  let out: ReadonlySet<LineMarker> | undefined;
  let result = markers;
  markers.forEach((marker, i) => {
    const meant = MISTAKABLE.find((_, k) => {
      const { ordinal } = marker;
      const next = behind[i]![k];
      if (before[i]![k]?.ordinal !== ordinal - 1 || next?.ordinal !== ordinal + 1 || ordinal < 2)
        return false;
      const own = MISTAKABLE.indexOf(marker.scheme);
      if (own < 0 || own === k) return false;
      if (!isMisplaced(ordinal, own < k, before[i]![own]?.ordinal, behind[i]![own]?.ordinal)) return false;
      // 1. 2. 一、 二、 3. with 三、 further on: both go on as they stand.
      out ??= outOfCount(markers, bySchemes);
      return out.has(marker) || out.has(next);
    });
    if (!meant) return;
    if (result === markers) result = [...markers];
    const written = text.slice(marker.start, marker.end);
    result[i] = { ...marker, scheme: meant, rank: rankOf(meant, 1), wellFormed: false, shape: written };
  });
  return result;
}

/** Whether each ordinal that may be mistaken is a first one or goes on from the one before: each has its place then. */
function areCountedOn(markers: readonly LineMarker[]): boolean {
  const last = new Map<HeadingScheme, number>();
  for (const { scheme, ordinal } of markers) {
    if (ordinal !== 1 && last.get(scheme) !== ordinal - 1 && MISTAKABLE.includes(scheme)) return false;
    leaveContained(last, scheme);
    last.set(scheme, ordinal);
  }
  return true;
}

/** For each ordinal the nearest one of each mistakable scheme under the same heading: before it (1) or behind it (-1). */
function neighbours(markers: readonly LineMarker[], direction: 1 | -1): (LineMarker | undefined)[][] {
  const seen = new Map<HeadingScheme, LineMarker>();
  const result = new Array<(LineMarker | undefined)[]>(markers.length);
  for (let k = 0; k < markers.length; k++) {
    const i = direction === 1 ? k : markers.length - 1 - k;
    const { scheme } = markers[i]!;
    result[i] = MISTAKABLE.map((each) => seen.get(each));
    leaveContained(seen, scheme);
    seen.set(scheme, markers[i]!);
  }
  return result;
}

/** Whether an ordinal has no place among those of its own level, which contains the level it would be of, or not. */
function isMisplaced(
  ordinal: number,
  contains: boolean,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (contains) return behind === undefined ? ordinal !== (before ?? 0) + 1 : behind === (before ?? 0) + 1;
  return before === undefined ? behind === undefined || behind === 1 : before >= ordinal && behind === 1;
}
