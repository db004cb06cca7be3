import { slogans } from '../../../snippets/lexicon/forbidden.json';
import type { Phrase } from '../../core/phrases/library';
import { folded } from '../../core/text/enclosingMarks';
import { LONGEST } from './file';
import type { Pieces } from './pieces';
import { greyBehind, type Rule } from './rules';
import type { Trie } from './trie';

/**
 * Where a list is worth opening: behind words that no single continuation follows often enough to be shown as grey text,
 * while one of the first phrases of the library nearly does.
 */

/** Lengths of what must have been typed: two characters are mostly everyday words. UTF-16 units. */
const SHORTEST = 3;
const LONGEST_TYPED = 8;
/** From which probability on, for all entries together: one list in four is to be used. */
const LIKELY = 0.3;
/** Words seen more rarely tell nothing. */
const SEEN = 20;
/** Entries further down cost more keys than they save. */
const ENTRIES = 5;
/** An entry saves so much at least, its keys counted. */
const SAVED = 2;

export interface Opening {
  readonly context: string;
  /** From 0 to 1: that one of the phrases is what is being written. */
  readonly probability: number;
  /** Those that save most on average first. */
  readonly phrases: readonly string[];
}

/** A phrase behind what has been typed of it. */
interface Begun {
  readonly text: string;
  readonly probability: number;
  /** What is still to be typed. UTF-16 units. */
  readonly rest: number;
}

export function openingsOf(
  pieces: Pieces,
  trie: Trie,
  phrases: readonly Phrase[],
  rules: readonly Rule[],
): Opening[] {
  const grey = new Map(rules.map((rule) => [rule.context, rule]));
  const begun = new Map<string, Begun[]>();
  for (const { text } of phrases.filter(({ text: each }) => isFree(each))) {
    const told = text.split('**', 1)[0]!;
    for (let typed = SHORTEST; typed <= LONGEST_TYPED && typed < told.length; typed++) {
      const probability = likely(pieces, trie, told, typed);
      if (probability === 0) continue;
      const context = folded(told.slice(0, typed));
      const entries = begun.get(context) ?? [];
      // Typed with or without its quotes, a phrase is one entry.
      if (entries.some((entry) => entry.text === text)) continue;
      begun.set(context, [...entries, { text, probability, rest: told.length - typed }]);
    }
  }
  return Array.from(begun, ([context, entries]) => {
    const first = entries
      .toSorted((a, b) => b.probability * b.rest - a.probability * a.rest)
      .slice(0, ENTRIES)
      .filter(({ rest }, index) => rest - (index + 1) >= SAVED);
    // Of phrases that begin with one another only one can be right.
    const probability = first
      .filter(({ text }, index) => !first.slice(0, index).some((each) => each.text.startsWith(text)))
      .reduce((sum, entry) => sum + entry.probability, 0);
    return { context, probability: Math.min(1, probability), phrases: first.map(({ text }) => text) };
  }).filter(
    ({ context, probability }) =>
      context.length >= SHORTEST && probability >= LIKELY && !greyBehind(grey, context),
  );
}

/** How likely the rest of a phrase is where its first characters are typed, quotes or not. */
function likely({ levels }: Pieces, trie: Trie, told: string, typed: number): number {
  const context = told.slice(0, typed);
  const row = trie.rowOf(context);
  const seen = row === undefined ? 0 : levels[typed]!.ended[row]!;
  if (row === undefined || seen < SEEN) return 0;
  const plain = folded(context);
  const other = plain === context ? undefined : trie.rowOf(plain);
  const others = other === undefined ? 0 : levels[plain.length]!.ended[other]!;
  return (trie.counted(typed, row, told.slice(typed, LONGEST)) * seen) / (seen + others);
}

/** Not what is over, though the library has it still. */
const isFree = (text: string): boolean => slogans.every((slogan) => !text.includes(slogan));
