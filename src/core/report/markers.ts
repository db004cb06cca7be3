import { skipBlanks } from '../text/characters';
import { type HeadingScheme, type Marker, readMarker, schemes } from './levels';
import { firstLineBehind } from './lines';
import { type Paragraph, perParagraph } from './paragraph';
import { noteTextStart, type Parts, resetsNumbering } from './parts';
import type { PlaceholderOptions } from './placeholders';
import type { Line, LineMarker } from './types';

/** The ordinals at the start of lines, in reading order; a doubtful one only where its siblings make it one. */
export const findMarkers = (
  text: string,
  lines: readonly Line[],
  parts: Parts,
  options: PlaceholderOptions,
): LineMarker[] => confirm(scanMarkers(text, lines, parts, options));

/** Ordinals at the start of lines, doubtful ones among them. */
function scanMarkers(
  text: string,
  lines: readonly Line[],
  parts: Parts,
  options: PlaceholderOptions,
): LineMarker[] {
  const markers: LineMarker[] = [];
  const openingOf = options.markdown ? markdownOpening : opening;
  const first = firstLineBehind(lines, parts.frontMatter?.end ?? 0);
  const titleLine = parts.title ? parts.title.end : -1;
  let afterReset = false;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd || line.textStart < titleLine) continue;
    const { paragraph, start } = line;
    const opensNote = parts.attachmentNote?.start === line.textStart;
    const { marker, resets } = opensNote
      ? readOpening(paragraph, noteTextStart(text, line) - start)
      : openingOf(paragraph);
    if (marker) {
      markers.push(lineMarker(marker, line, afterReset || opensNote));
      afterReset = false;
    } else {
      afterReset ||= resets;
    }
  }
  return markers;
}

/** What a paragraph means to the numbering. */
interface Opening {
  /** The ordinal it begins with, in offsets of the paragraph. */
  readonly marker: Marker | undefined;
  /** It lets numbering begin anew. */
  readonly resets: boolean;
}

const opening = perParagraph((paragraph) => readOpening(paragraph, paragraph.textStart));
const markdownOpening = perParagraph((paragraph) => readOpening(paragraph, skipMarkdown(paragraph)));

const GOES_ON: Opening = { marker: undefined, resets: false };
const RESETS: Opening = { marker: undefined, resets: true };

/** `at` is where the paragraph's own text begins. */
function readOpening(paragraph: Paragraph, at: number): Opening {
  const { text, textEnd } = paragraph;
  const marker = readMarker(text, at, textEnd);
  if (marker && !isTabular(paragraph, marker.end)) return { marker, resets: false };
  return resetsNumbering(text, paragraph) ? RESETS : GOES_ON;
}

/** Written out: spreading an object costs more than reading the line. */
function lineMarker(marker: Marker, { start: by, number: line }: Line, afterReset: boolean): LineMarker {
  const { scheme, ordinal, depth, wellFormed, doubtful } = marker;
  const start = by + marker.start;
  const end = by + marker.end;
  return { scheme, ordinal, depth, start, end, wellFormed, doubtful, line, afterReset };
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
function confirm(markers: readonly LineMarker[]): LineMarker[] {
  if (!markers.some((marker) => marker.doubtful)) return [...markers];
  const behind = ordinalsBehind(markers);
  const before = new Map<HeadingScheme, number>();
  const kept: LineMarker[] = [];
  let afterReset = false;
  markers.forEach((marker, i) => {
    const { scheme, ordinal, doubtful } = marker;
    if (doubtful && !isSibling(scheme, ordinal, before.get(scheme), behind[i])) {
      afterReset ||= marker.afterReset;
      return;
    }
    if (!doubtful) leaveContained(before, scheme);
    before.set(scheme, ordinal);
    kept.push({ ...marker, afterReset: marker.afterReset || afterReset });
    afterReset = false;
  });
  return kept;
}

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

function leaveContained(ordinals: Map<HeadingScheme, number>, by: HeadingScheme): void {
  for (const scheme of ordinals.keys()) {
    if (schemes[scheme].rank > schemes[by].rank) ordinals.delete(scheme);
  }
}

/** 三， after 二、 is a heading with a wrong mark; a figure at the start of a line has to fit on both sides. */
function isSibling(
  scheme: HeadingScheme,
  ordinal: number,
  before: number | undefined,
  behind: number | undefined,
): boolean {
  if (ordinal === 1) return before !== 1 && behind === 2;
  return before === ordinal - 1 && (scheme === 'arabic' ? behind === ordinal + 1 : behind !== ordinal);
}
