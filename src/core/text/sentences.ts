import type { Span } from './span';

const END = '。！？!?';
const CLOSING = '”’）》」』)"';

/**
 * The sentence of `text` within `paragraph` that `offset` stands in, its final mark and closing quotes
 * included; between two sentences it is the one that ends there.
 */
export function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!END.includes(text[at]!)) continue;
    let end = at + 1;
    while (end < paragraph.end && (END + CLOSING).includes(text[end]!)) end++;
    if (offset <= end) return { start, end };
    start = end;
    at = end - 1;
  }
  return { start, end: paragraph.end };
}
