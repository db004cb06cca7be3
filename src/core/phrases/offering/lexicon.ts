import { folded } from '../../text/enclosingMarks';
import { contextOf } from './context';

/** Lengths of contexts. UTF-16 units. */
const LONGEST = 8;
const SHORTEST = 2;

/** The file that src/tools/lexicon writes; snippets/lexicon.schema.json says what each part means. */
export interface LexiconFile {
  readonly rules: readonly string[];
  readonly openings: readonly string[];
}

/** What usually comes behind some words. */
export interface Usual {
  /** The words it goes by, as `contextOf` reads them. */
  readonly context: string;
  /** Empty where nothing is likely enough. */
  readonly continuation: string;
  /** From 0 to 1. */
  readonly probability: number;
}

/** Continuations counted from published texts. */
export interface Lexicon {
  /** What the longest end of the words before the cursor that is known says; undefined where none is known. */
  usual(before: string): Usual | undefined;
  /** The phrases of which one is likely to be written now, although none alone is: a list of them is worth opening. */
  opening(before: string): readonly string[];
}

/** Each rule is `context|continuation|percent|…`, each opening `context|percent|phrase|…`, its context without quotes. Broken ones are passed over. */
export function readLexicon({ rules, openings }: LexiconFile): Lexicon {
  const byContext = new Map<string, string>();
  for (const rule of rules) {
    const end = rule.indexOf('|');
    if (end > 0) byContext.set(rule.slice(0, end), rule);
  }
  const phrases = new Map<string, readonly string[]>();
  for (const opening of openings) {
    const [context = '', , ...texts] = opening.split('|');
    phrases.set(context, texts);
  }
  return {
    opening(before) {
      // Quotes take a key of their own on most keyboards: people type 四个 and mean “四个.
      const words = contextOf(folded(before), LONGEST);
      for (let length = words.length; length >= SHORTEST; length--) {
        const texts = phrases.get(words.slice(-length));
        if (texts) return texts;
      }
      return [];
    },
    usual(before) {
      const words = contextOf(before, LONGEST);
      for (let length = words.length; length >= SHORTEST; length--) {
        const context = words.slice(-length);
        const rule = byContext.get(context);
        if (rule === undefined) continue;
        const [, continuation = '', percent] = rule.split('|', 3);
        return { context, continuation, probability: Number(percent) / 100 || 0 };
      }
      return undefined;
    },
  };
}
