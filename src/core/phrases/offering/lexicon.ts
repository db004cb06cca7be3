import { folded } from '../../text/enclosingMarks';
import { contextOf } from './context';

/** Lengths of contexts. UTF-16 units. */
const LONGEST = 8;
const SHORTEST = 2;
/** Of beginnings of formulas. UTF-16 units. */
const LONGEST_BEGINNING = 24;

/** The file that src/tools/lexicon writes; snippets/lexicon.schema.json says what each part means. */
export interface LexiconFile {
  readonly rules: readonly string[];
  readonly openings: readonly string[];
  readonly lists: readonly string[];
  readonly beginnings: readonly string[];
  readonly stock: readonly string[];
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
  /** The continuations of which one is likely, although none alone is; undefined where a list of them is not worth opening. */
  choices(before: string): Choices | undefined;
  /** The rest of the fixed formula that the words before the cursor begin; undefined where they begin none, or may as well begin something else. */
  formula(before: string): Usual | undefined;
  /** Pieces that many texts have, by the first of their pinyin initials (small letters), those of most use first. */
  stock(initials: string): readonly Stock[];
}

/** Several things that come behind some words. */
export interface Choices {
  /** The words they go by, as `contextOf` reads them. */
  readonly context: string;
  /** Those that save most first. */
  readonly continuations: readonly string[];
  /** From 0 to 1: that one of them is written. */
  readonly probability: number;
}

/** A piece that many texts have. */
export interface Stock {
  readonly text: string;
  readonly initials: string;
}

/** Each rule is `context|continuation|percent|…`, each opening `context|percent|phrase|…`, its context without quotes, each beginning of a formula `words|percent|rest`, each piece of the stock `text|initials|…`. Broken ones are passed over. */
export function readLexicon({ rules, openings, lists, beginnings, stock }: LexiconFile): Lexicon {
  const byContext = byFirstField(rules);
  const phrases = new Map<string, readonly string[]>();
  for (const opening of openings) {
    const [context = '', , ...texts] = opening.split('|');
    phrases.set(context, texts);
  }
  const choices = byFirstField(lists);
  const begun = byFirstField(beginnings);
  const pieces = stock.map((each): Stock => {
    const [text = '', initials = ''] = each.split('|');
    return { text, initials };
  });
  return {
    stock: (initials) => pieces.filter((each) => each.initials.startsWith(initials)),
    opening(before) {
      // Quotes take a key of their own on most keyboards: people type 四个 and mean “四个.
      const words = contextOf(folded(before), LONGEST);
      for (let length = words.length; length >= SHORTEST; length--) {
        const texts = phrases.get(words.slice(-length));
        if (texts) return texts;
      }
      return [];
    },
    choices(before) {
      const found = longestKnown(choices, before);
      if (!found) return undefined;
      const [context = '', percent, ...continuations] = found.split('|');
      return continuations.length > 0
        ? { context, continuations, probability: Number(percent) / 100 || 0 }
        : undefined;
    },
    formula(before) {
      for (let length = Math.min(before.length, LONGEST_BEGINNING); length >= SHORTEST; length--) {
        const [context = '', percent, continuation] = begun.get(before.slice(-length))?.split('|') ?? [];
        if (continuation) return { context, continuation, probability: Number(percent) / 100 || 0 };
      }
      return undefined;
    },
    usual(before) {
      const found = longestKnown(byContext, before);
      if (found === undefined) return undefined;
      const [context = '', continuation = '', percent] = found.split('|', 3);
      return { context, continuation, probability: Number(percent) / 100 || 0 };
    },
  };
}

/** The entries by what stands before their first bar. */
function byFirstField(entries: readonly string[]): ReadonlyMap<string, string> {
  const byContext = new Map<string, string>();
  for (const entry of entries) {
    const end = entry.indexOf('|');
    if (end > 0) byContext.set(entry.slice(0, end), entry);
  }
  return byContext;
}

/** What is known of the longest end of the words before the cursor of which anything is. */
function longestKnown(entries: ReadonlyMap<string, string>, before: string): string | undefined {
  const words = contextOf(before, LONGEST);
  for (let length = words.length; length >= SHORTEST; length--) {
    const entry = entries.get(words.slice(-length));
    if (entry !== undefined) return entry;
  }
  return undefined;
}
