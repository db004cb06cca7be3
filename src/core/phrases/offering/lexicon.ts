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
  /** The phrases of which one is likely to be written now, although none alone is; undefined where a list of them is not worth opening. */
  opening(before: string): Opening | undefined;
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

/** Phrases that the words before the cursor begin. */
export interface Opening {
  /** The words they go by, without quotes. */
  readonly context: string;
  /** Those that save most first. */
  readonly phrases: readonly string[];
  /** From 0 to 1: that one of them is written. */
  readonly probability: number;
}

/** A piece that many texts have. */
export interface Stock {
  readonly text: string;
  readonly initials: string;
}

/** Entries by what they go by; each has a row. */
export interface Known {
  readonly rows: ReadonlyMap<string, number>;
  /** From 0 to 100. */
  readonly percents: ArrayLike<number>;
  /** What comes behind the words: nothing, or several texts with bars between. */
  readonly rests: readonly string[];
}

/** Each rule is `context|continuation|percent|…`, each opening `context|percent|phrase|…`, its context without quotes, each list `context|percent|continuation|…`, each beginning of a formula `words|percent|rest`, each piece of the stock `text|initials|…`. Broken ones are passed over. */
export function readLexicon(file: LexiconFile): Lexicon {
  const rules = knownOf(file.rules, ([continuation = '', percent]) => ({ percent, rest: continuation }));
  return lexiconOf(file, rules, knownOf(file.lists, percentFirst));
}

/** Goes by `rules` and `lists` that were read in whatever way, and by the rest of a file. */
export function lexiconOf(
  { openings, beginnings, stock }: Omit<LexiconFile, 'rules' | 'lists'>,
  rules: Known,
  lists: Known,
): Lexicon {
  const opened = knownOf(openings, percentFirst);
  const begun = knownOf(beginnings, percentFirst);
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
        const found = entryOf(opened, words.slice(-length));
        if (!found) continue;
        const { context, continuation, probability } = found;
        return { context, phrases: continuation.split('|'), probability };
      }
      return undefined;
    },
    choices(before) {
      const found = longestKnown(lists, before);
      if (!found || found.continuation === '') return undefined;
      const { context, continuation, probability } = found;
      return { context, continuations: continuation.split('|'), probability };
    },
    formula(before) {
      for (let length = Math.min(before.length, LONGEST_BEGINNING); length >= SHORTEST; length--) {
        const found = entryOf(begun, before.slice(-length));
        if (found?.continuation) return found;
      }
      return undefined;
    },
    usual: (before) => longestKnown(rules, before),
  };
}

const percentFirst = ([percent, ...rest]: readonly string[]) => ({ percent, rest: rest.join('|') });

/** `read` is given the fields behind the context. */
function knownOf(
  entries: readonly string[],
  read: (fields: readonly string[]) => { percent: string | undefined; rest: string },
): Known {
  const rows = new Map<string, number>();
  const percents: number[] = [];
  const rests: string[] = [];
  for (const entry of entries) {
    const [context = '', ...fields] = entry.split('|');
    if (context === '' || fields.length === 0) continue;
    const { percent, rest } = read(fields);
    rows.set(context, rests.length);
    percents.push(Number(percent) || 0);
    rests.push(rest);
  }
  return { rows, percents, rests };
}

function entryOf({ rows, percents, rests }: Known, context: string): Usual | undefined {
  const row = rows.get(context);
  if (row === undefined) return undefined;
  return { context, continuation: rests[row] ?? '', probability: (percents[row] ?? 0) / 100 };
}

/** What is known of the longest end of the words before the cursor of which anything is. */
function longestKnown(known: Known, before: string): Usual | undefined {
  const words = contextOf(before, LONGEST);
  for (let length = words.length; length >= SHORTEST; length--) {
    const entry = entryOf(known, words.slice(-length));
    if (entry) return entry;
  }
  return undefined;
}
