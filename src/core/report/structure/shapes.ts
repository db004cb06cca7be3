import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { EnumerationItem, Line, LineMarker } from '../model';
import { opensEnumeration } from '../ordinals/enumerations';

// What of a line names a section, and what is run in behind that.

/** In UTF-16 offsets of the text. */
export interface Shape {
  readonly title: Span;
  readonly runIn: Span;
}

/**
 * A heading's sentence ends at its first 。 within so many characters, or it is no heading but body text
 * (longest in published reports: 38).
 */
const MAX_HEADING = 40;

/** 。！？ */
const endsSentence = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

/** The heading behind `marker` in `line` of `text`. */
export function headingShape(text: string, line: Line, marker: LineMarker): Shape {
  const start = skipBlanks(text, marker.end, line.textEnd);
  // （一）一是… has no heading, only its list.
  const title = opensEnumeration(line, start)
    ? { start, end: start }
    : headingSentence(text, start, line.textEnd);
  return { title, runIn: behind(text, title, line) };
}

/** The item of a list behind `mark` in `line` of `text`, where the `next` one may stand as well. */
export function itemShape(
  text: string,
  line: Line,
  mark: EnumerationItem,
  next: EnumerationItem | undefined,
): Shape {
  const start = skipBlanks(text, pastComma(text, mark), line.textEnd);
  const title = itemTitle(text, start, line.textEnd, next?.line === mark.line ? next.start : undefined);
  return { title, runIn: behind(text, title, line) };
}

const behind = (text: string, title: Span, { textEnd }: Line): Span => ({
  start: skipBlanks(text, pastMark(text, title.end, textEnd), textEnd),
  end: textEnd,
});

/** From `start` to the first sentence mark if that comes soon enough; empty where the paragraph is body text. */
function headingSentence(text: string, start: number, end: number): Span {
  const limit = Math.min(end, start + MAX_HEADING + 1);
  for (let at = start; at < limit; at++) {
    if (endsSentence(text.charCodeAt(at))) return { start, end: at };
  }
  return end - start <= MAX_HEADING ? { start, end } : { start, end: start };
}

const pastMark = (text: string, at: number, end: number): number =>
  at < end && endsSentence(text.charCodeAt(at)) ? at + 1 : at;

function pastComma(text: string, mark: EnumerationItem): number {
  const sign = text.charAt(mark.end);
  return sign !== '' && '，,：:、'.includes(sign) ? mark.end + 1 : mark.end;
}

/** A list item's first clause, which ends where the `next` item on the line begins, without the mark before that. */
function itemTitle(text: string, start: number, end: number, next: number | undefined): Span {
  const title = firstClause(text, start, end);
  if (next === undefined || title.end < next) return title;
  const last = trimBlanksEnd(text, start, Math.max(start, next));
  return { start, end: last > start && '，；、,;'.includes(text[last - 1]!) ? last - 1 : last };
}

/** A list item's first clause: up to 。 ； or ：, or where that is far, up to the first ，. */
function firstClause(text: string, start: number, end: number): Span {
  let comma = -1;
  const limit = Math.min(end, start + MAX_HEADING);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (endsSentence(code) || code === 0xff1b || code === 0x3b || code === 0xff1a) return { start, end: at };
    if (comma < 0 && code === 0xff0c) comma = at;
  }
  return { start, end: comma >= 0 ? comma : limit };
}
