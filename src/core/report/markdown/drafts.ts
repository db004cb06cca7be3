import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Line } from '../model';
import { readMarker } from '../ordinals/schemes';
import type { Paragraph, ParagraphReader } from '../paragraph';
import { emphasisIn, emphasisOf } from './emphasis';
import { openingOf, RULE } from './opening';

// Reports that are written as Markdown, or that nobody has converted: the signs of a heading are no part of its words,
// and the stars of bold words no blanks.

/** The words of a paragraph in Markdown, without the signs of a heading or quotation around them. */
export const draftReader: ParagraphReader = (text) => {
  const { head } = openingOf(text);
  const start = skipBlanks(text, head, text.length);
  const end = trimBlanksEnd(text, start, text.length);
  const closed = start > 0 && text.startsWith('#', start - 2) ? closingHashes(text, start, end) : end;
  const pair = emphasisIn(text).pairs[0];
  if (pair?.open.start !== start) return { start: pastLoneSigns(text, start, end), end: closed };
  if (pair.whole) return { start: pair.open.end, end: pair.close.start };
  const isHeading = readMarker(text, pair.open.end, pair.close.start)?.doubtful === false;
  return { start: isHeading ? pair.open.end : start, end: closed };
};

/** Behind stars without partner that stand before an ordinal, as no blank does. */
const pastLoneSigns = (text: string, start: number, end: number): number =>
  text.startsWith('**', start) && readMarker(text, start + 2, end) ? start + 2 : start;

/** Before the `#` that close a heading, as some write it. */
const closingHashes = (text: string, start: number, end: number): number => {
  const hashes = /[ \t]+#+$/.exec(text.slice(start, end));
  return hashes ? start + hashes.index : end;
};

/** Offsets of the signs in a paragraph of Markdown that look like those of blanks and are none. */
export function signsOf(paragraph: Paragraph): ReadonlySet<number> {
  const { text } = paragraph;
  const signs = new Set<number>();
  const add = ({ start, end }: Span): void => {
    for (let at = start; at < end; at++) signs.add(at);
  };
  if (RULE.test(text)) add({ start: 0, end: text.length });
  for (const { open, close } of emphasisOf(paragraph).pairs) {
    add(open);
    add(close);
  }
  return signs;
}

/** The signs of emphasis in `lines` from line `from` on (0-based), in offsets of the text and in reading order. */
export function emphasisSigns(lines: readonly Line[], from: number): Span[] {
  const signs: Span[] = [];
  for (let i = from; i < lines.length; i++) {
    const { start, paragraph } = lines[i]!;
    for (const { open, close } of emphasisOf(paragraph).pairs)
      for (const sign of [open, close]) signs.push({ start: start + sign.start, end: start + sign.end });
  }
  return signs.sort((a, b) => a.start - b.start);
}

/** How many `#` a line begins with; 0 if it is no heading. */
export const headingDepth = ({ text }: Paragraph): number => openingOf(text).depth;
