import type { Span } from './span';

/** How much is looked at on either side of a character: enough for any word, and never a whole paragraph. UTF-16 units. */
const AROUND = 8;

/** Costly to make, and only wanted where something is doubtful. */
let segmenter: Intl.Segmenter | undefined;

/** The word that the character at `at` (UTF-16 offset, inside `text`) belongs to, as the platform's dictionary cuts it. */
export function wordAt(text: string, at: number): Span {
  const from = Math.max(0, at - AROUND);
  const word = segmented(text.slice(from, at + AROUND)).containing(at - from)!;
  const start = from + word.index;
  return { start, end: start + word.segment.length };
}

/** Where the words, figures and marks of `text` end, in order. UTF-16 offsets. For a paragraph at most: long texts take more than their share of time. */
export function* wordEndsIn(text: string): Iterable<number> {
  for (const { index, segment } of segmented(text)) yield index + segment.length;
}

function segmented(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
