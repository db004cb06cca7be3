import type { Report } from '../../report/model';
import { isHan } from '../../text/punctuation';
import type { Span } from '../../text/span';
import { isInName } from '../../words/names';

// A text in words, as a dictionary knows them, with the names that none does.

/** A segmenter takes more than its share of time for long texts. UTF-16 units. */
const LONGEST_PIECE = 200;

/** Costly to make, and only wanted where something differs. */
let segmenter: Intl.Segmenter | undefined;

export function segmenterOf(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

/** Between marks so few Chinese characters are a name or a word of their own. */
const SHORT_RUN = 4;

/** The words in `[start, end)`, which holds nothing that must stay whole, and reaches to what must, or to the ends of `around`. */
export function wordsIn({ text }: Report, { start, end }: Span, around: Span): Span[] {
  const words: Span[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST_PIECE);
    if (to < end && isLowSurrogate(text.charCodeAt(to))) to++;
    for (const { index, segment } of segmenterOf().segment(text.slice(from, to))) {
      words.push({ start: from + index, end: from + index + segment.length });
    }
    from = to;
  }
  const isEdge = (at: number): boolean =>
    (at === start && at > around.start) || (at === end && at < around.end);
  return joined(text, words, isEdge);
}

export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** `words` with those joined that are one name; where `isEdge`, a number or a blank stands beside them, which is no mark. */
function joined(text: string, words: readonly Span[], isEdge: (at: number) => boolean): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < words.length; ) {
    let last = i;
    if (isHan(text.charCodeAt(words[i]!.start))) {
      let run = i;
      while (run + 1 < words.length && isHan(text.charCodeAt(words[run + 1]!.start))) run++;
      const isAlone =
        !isEdge(words[i]!.start) &&
        !isEdge(words[run]!.end) &&
        !isHan(text.charCodeAt(words[i]!.start - 1)) &&
        !isHan(text.charCodeAt(words[run]!.end));
      // A name is no word of the dictionary: 王志强 comes in single characters, 做好宣传 does not.
      const isName = words.slice(i, run + 1).some(({ start, end }) => end - start === 1);
      if (isAlone && isName && words[run]!.end - words[i]!.start <= SHORT_RUN) last = run;
      else last = endOfName(text, words, i, run);
    }
    out.push({ start: words[i]!.start, end: words[last]!.end });
    i = last + 1;
  }
  return out;
}

/** The last of the words from `first` on that belong to one person's name; `first` where it begins none. */
function endOfName(text: string, words: readonly Span[], first: number, run: number): number {
  let last = first;
  const { start, end } = words[first]!;
  if (end - start > 2 || !isInName(text, start)) return first;
  while (last < run && words[last + 1]!.end - start <= 3 && isInName(text, words[last + 1]!.start)) last++;
  return last;
}
