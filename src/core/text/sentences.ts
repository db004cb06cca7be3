import type { Span } from './span';

/** By UTF-16 unit: a character of its own for each place looked at would be a string each. */
const END = units('。！？!?');
const END_OR_CLOSING = units('。！？!?”’）》」』)"');

function units(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/**
 * The sentence of `text` within `paragraph` that `offset` stands in, its final mark and closing quotes
 * included; between two sentences it is the one that ends there.
 */
export function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  const { start: first, end: last } = paragraph;
  if (offset > last) return { start: last, end: last };
  const isAmong = (marks: ReadonlySet<number>, at: number) => marks.has(text.charCodeAt(at));
  // What is looked for stands near, so nothing is read but the sentence itself: it may be one of thousands in a line.
  let from = Math.max(offset, first);
  while (from > first && isAmong(END_OR_CLOSING, from - 1)) from--;
  let start = from;
  while (start > first && !isAmong(END, start - 1)) start--;
  if (start > first) while (isAmong(END_OR_CLOSING, start)) start++;
  let end = from;
  while (end < last && !isAmong(END, end)) end++;
  while (end < last && isAmong(END_OR_CLOSING, end)) end++;
  return { start, end };
}

/** The sentences of `text` within `paragraph`, without gaps: each with its final mark and closing quotes. */
export function* sentencesIn(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!END.has(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < paragraph.end && END_OR_CLOSING.has(text.charCodeAt(end))) end++;
    yield { start, end };
    start = end;
    at = end - 1;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}
