import { lastStartingBy } from '../text/search';
import type { Line } from './model';
import { Paragraph, type ParagraphReader, type Paragraphs, paragraphOf } from './paragraph';

/**
 * The lines of `text`, parted at CRLF, LF and CR as VS Code parts them (not at U+2028 or form feeds). Their
 * paragraphs are put into `paragraphs`; those that stood in the text `before` are taken from there.
 */
export function splitLines(
  text: string,
  paragraphs: Map<string, Paragraph> = new Map(),
  before?: Paragraphs,
): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let nextReturn = text.indexOf('\r');
  for (;;) {
    if (nextReturn >= 0 && nextReturn < start) nextReturn = text.indexOf('\r', start);
    const feed = text.indexOf('\n', start);
    const end =
      nextReturn >= 0 && (feed < 0 || nextReturn < feed) ? nextReturn : feed < 0 ? text.length : feed;
    const paragraph = paragraphOf(text.slice(start, end), paragraphs, before);
    const textStart = start + paragraph.textStart;
    const textEnd = start + paragraph.textEnd;
    lines.push({ number: lines.length, start, end, textStart, textEnd, paragraph });
    if (end === text.length) return lines;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
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
export function firstLineBehind(lines: readonly Line[], offset: number): number {
  const index = lines.findIndex((line) => line.start >= offset);
  return index < 0 ? lines.length : index;
}
