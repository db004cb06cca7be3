import { difference } from '../text/difference';
import { firstStartingFrom, lastStartingBy } from '../text/search';
import type { Line, Report } from './model';
import { Paragraph, type ParagraphReader, paragraphOf } from './paragraph';

/** What is known of a text as it was before an edit. */
export type LinesBefore = Pick<Report, 'text' | 'lines' | 'paragraphs'>;

/**
 * The lines of `text`, parted at CRLF, LF and CR as VS Code parts them (not at U+2028 or form feeds). Their
 * paragraphs are put into `paragraphs`; those that stood in the text `before` are taken from there.
 */
export function splitLines(
  text: string,
  paragraphs: Map<string, Paragraph> = new Map(),
  before?: LinesBefore,
): Line[] {
  const lines: Line[] = [];
  if (before) {
    const { first, end, by } = keptLines(before, text);
    for (let i = 0; i < first; i++) keep(before.lines[i]!, 0);
    const from = lines.at(-1);
    addLines(from ? behind(text, from.end) : 0, (before.lines[end]?.start ?? Number.NaN) + by);
    for (let i = end; i < before.lines.length; i++) keep(before.lines[i]!, by);
  } else {
    addLines(0, Number.NaN);
  }
  return lines;

  /** A line of the text before, which stands so many units further on now. */
  function keep(line: Line, by: number): void {
    const { paragraph } = line;
    paragraphs.set(paragraph.text, paragraph);
    const number = lines.length;
    if (by === 0 && line.number === number) lines.push(line);
    else lines.push(lineOf(paragraph, line.start + by, number));
  }

  /** Those from offset `from` up to the one that begins at `to`, or all. */
  function addLines(from: number, to: number): void {
    let start = from;
    let nextReturn = text.indexOf('\r', start);
    while (start !== to) {
      if (nextReturn >= 0 && nextReturn < start) nextReturn = text.indexOf('\r', start);
      const feed = text.indexOf('\n', start);
      const end =
        nextReturn >= 0 && (feed < 0 || nextReturn < feed) ? nextReturn : feed < 0 ? text.length : feed;
      const paragraph = paragraphOf(text.slice(start, end), paragraphs, before?.paragraphs);
      lines.push(lineOf(paragraph, start, lines.length));
      if (end === text.length) return;
      start = behind(text, end);
    }
  }
}

/** Offset behind the line end at `end`. */
const behind = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;

const lineOf = (paragraph: Paragraph, start: number, number: number): Line => ({
  number,
  start,
  end: start + paragraph.text.length,
  textStart: start + paragraph.textStart,
  textEnd: start + paragraph.textEnd,
  paragraph,
});

/** Which lines `text` has in common with the one `before`: all before line `first`, and from line `end` on, `by` units further on. */
function keptLines(before: LinesBefore, text: string): { first: number; end: number; by: number } {
  const { lines } = before;
  const { inA } = difference(before.text, text);
  const changed = lineAt(lines, inA.start);
  // What ends the line above may have come together with what begins this one: CR and LF.
  const first = lines[changed]!.start === inA.start ? Math.max(0, changed - 1) : changed;
  return { first, end: firstLineBehind(lines, inA.end + 1), by: text.length - before.text.length };
}

/**
 * `lines` with the words of each where `reader` says, from line `from` on (0-based); paragraphs that another reader has
 * read are replaced, among `paragraphs` too.
 */
export function readAs(
  lines: readonly Line[],
  from: number,
  reader: ParagraphReader,
  paragraphs: Map<string, Paragraph>,
): readonly Line[] {
  if (lines.every(({ paragraph }, i) => i < from || paragraph.reader === reader)) return lines;
  return lines.map((line, i) => {
    const { start, paragraph: before } = line;
    if (i < from || before.reader === reader) return line;
    const known = paragraphs.get(before.text);
    const paragraph = known?.reader === reader ? known : new Paragraph(before.text, reader);
    paragraphs.set(paragraph.text, paragraph);
    return { ...line, textStart: start + paragraph.textStart, textEnd: start + paragraph.textEnd, paragraph };
  });
}

/** 0-based number of the line that `offset` stands in; a line end belongs to the line it ends. */
export const lineAt = (lines: readonly Line[], offset: number): number =>
  Math.max(0, lastStartingBy(lines, offset));

/** Index of the first of `lines` that begins at or behind `offset`; their number if none does. */
export const firstLineBehind = (lines: readonly Line[], offset: number): number =>
  firstStartingFrom(lines, offset);
