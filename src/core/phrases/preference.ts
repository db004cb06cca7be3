import { folded } from '../text/enclosingMarks';
import { hanTens } from '../text/numerals';
import { continuationOf } from './continuation';
import type { Library, Phrase } from './library';

/** How often this writer has taken a phrase, by its text. */
export type Taken = ReadonlyMap<string, number>;

/** Given the text before the place of a phrase: how much is to be said for each phrase there. */
export type Weigh = (lead: string) => (phrase: Phrase) => number;

/** The start of a line, a mark, or the marker of a list item. */
const CLAUSE_START = new RegExp(String.raw`(?:^|[\s\p{P}]|[${hanTens}][是要])$`, 'u');
const SENTENCE_START = new RegExp(
  String.raw`(?:^|[\s。！？；：]|[。！？]”|^[\s]*[（(]?[${hanTens}\d]+[、.）)]|[${hanTens}][是要])$`,
  'u',
);

/** Whether what comes behind `lead` starts a clause. */
export const startsClause = (lead: string): boolean => CLAUSE_START.test(lead);

/** How well a phrase fits the paper and its section. */
export type Fits = (phrase: Phrase) => number;

// Places in one number: where it belongs, then how it fits the paper, then how often it was taken, then the library's order.
const PLACE = 1e14;
const FIT = 1e12;
const TAKING = 1e8;
/** More often says no more. */
const OFTEN = 999;

/** What is wanted most: what usually follows, then what fits the paper and its section, then what was taken often, then formulas, then the library's order. */
export function weighing(library: Library, taken: Taken, fits: Fits = () => 0): Weigh {
  return (lead) => {
    const words = folded(lead);
    const clause = startsClause(lead);
    const sentence = SENTENCE_START.test(lead);
    const expected = folded(continuationOf(library, lead) ?? '');
    const belongs = ({ text, at, after }: Phrase): number => {
      if (
        after.some((before) => words.endsWith(before)) ||
        (expected !== '' && expected.startsWith(folded(text)))
      )
        return 2;
      const misplaced = (at === 'sentence' && !sentence) || (at === 'clause' && !clause);
      return misplaced ? 0 : 1;
    };
    return (phrase) => {
      const times = taken.size > 0 ? Math.min(taken.get(phrase.text) ?? 0, OFTEN) : 0;
      return belongs(phrase) * PLACE + fits(phrase) * FIT + times * TAKING - phrase.rank;
    };
  };
}
