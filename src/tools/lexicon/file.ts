import { initialsOf } from '../../core/phrases/initials';
import type { LexiconFile } from '../../core/phrases/offering/lexicon';
import type { Beginning } from './beginnings';
import type { List } from './lists';
import type { Opening } from './openings';
import type { Pieces } from './pieces';
import type { Rule } from './rules';
import type { Stock } from './stock';

/** The lexicon as it lies in snippets/lexicon; lexicon.schema.json says what each part means. */
export interface WrittenLexicon extends LexiconFile {
  readonly $schema: string;
  readonly build: 'measured' | 'shipped';
  readonly thresholds: {
    readonly documents: number;
    readonly families: number;
    readonly longest: number;
    readonly probability: number;
  };
  readonly counted: {
    readonly documents: number;
    readonly characters: number;
    readonly families: readonly string[];
  };
  readonly rules: readonly string[];
  readonly openings: readonly string[];
  readonly lists: readonly string[];
  readonly beginnings: readonly string[];
  readonly stock: readonly string[];
}

/** No longer than this with the words it goes by. UTF-16 units. */
export const LONGEST = 24;

/** The rules by their contexts, each on a line of its own, so that two lexicons can be compared line by line. */
export function written(
  rules: readonly Rule[],
  openings: readonly Opening[],
  lists: readonly List[],
  beginnings: readonly Beginning[],
  stock: readonly Stock[],
  { least, documents, characters, families }: Pieces,
  about: Pick<WrittenLexicon, 'build'> & { readonly probability: number },
): WrittenLexicon {
  return {
    $schema: 'lexicon.schema.json',
    build: about.build,
    thresholds: {
      documents: least.documents,
      families: least.families,
      longest: least.longest,
      probability: about.probability,
    },
    counted: { documents, characters, families },
    rules: rules
      .toSorted(byContext)
      .map((rule) =>
        [rule.context, rule.continuation, percent(rule.probability), rule.documents, rule.families].join('|'),
      ),
    openings: openings
      .toSorted(byContext)
      .map(({ context, probability, phrases }) => [context, percent(probability), ...phrases].join('|')),
    lists: lists
      .toSorted(byContext)
      .map(({ context, probability, entries }) => [context, percent(probability), ...entries].join('|')),
    beginnings: beginnings
      .toSorted(byContext)
      .map(({ context, probability, rest }) => [context, percent(probability), rest].join('|')),
    stock: stock.map((piece) =>
      [piece.text, initialsOf(piece.text), piece.documents, piece.families].join('|'),
    ),
  };
}

const percent = (probability: number): number => Math.round(probability * 100);

/** By code unit, which is the same everywhere. */
const byContext = (a: { readonly context: string }, b: { readonly context: string }): number =>
  a.context < b.context ? -1 : 1;

/** What must not be in a lexicon, a sentence for each rule that breaks a limit. */
export function problemsOf(lexicon: WrittenLexicon): string[] {
  const pieces = lexicon.stock.map((piece) => {
    const [text, , documents, families] = piece.split('|');
    return [text, '', '', documents, families].join('|');
  });
  return [...lexicon.rules, ...pieces].flatMap((rule) => {
    const [context = '', continuation = '', , documents, families] = rule.split('|');
    const sequence = context + continuation;
    const problems = [];
    if (sequence.length > LONGEST) problems.push(`“${rule}”超过${LONGEST}字。`);
    if (/[。；！？]/.test(sequence.slice(1))) problems.push(`“${rule}”跨了句子。`);
    if (Number(documents) < lexicon.thresholds.documents || Number(families) < lexicon.thresholds.families)
      problems.push(`“${rule}”见于${documents}篇、${families}族，不够。`);
    return problems;
  });
}
