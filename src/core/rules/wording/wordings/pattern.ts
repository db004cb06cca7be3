import { hanFigures } from '../../../text/numerals';

/** A faulty wording: how it is found, and what is said of it. */
export interface Pattern {
  /** What it is looked for by, literally. */
  readonly head: string;
  /**
   * From the head on, to the end of what is said wrongly; sticky. A group `drop` is what is one too many, a group `swap`
   * what `becomes` belongs in the place of.
   */
  readonly whole: RegExp;
  readonly message: string;
  readonly becomes?: string;
}

export const sticky = (source: string): RegExp => new RegExp(source, 'dy');

export const pattern = (head: string, source: string, message: string, becomes?: string): Pattern => ({
  head,
  whole: sticky(source),
  message,
  ...(becomes !== undefined && { becomes }),
});

/** A figure, in either numerals. */
export const N = String.raw`(?:\d[\d.,]*[百千]?[万亿]*|[${hanFigures}]+)`;
/** Where a sentence begins, where a clause begins, and where one ends. */
export const SENTENCE = '(?<=(?:^|[。；！？])[ \\u3000]*)';
export const CLAUSE = '(?<=(?:^|[，。；：！？])[ \\u3000]*)';
export const END = '(?=[，。；：！？”）]|$)';
