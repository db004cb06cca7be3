import { slogans } from '../../../snippets/lexicon/forbidden.json';
import type { Phrase } from '../../core/phrases/library';
import { folded } from '../../core/text/enclosingMarks';
import { LONGEST } from './file';
import type { Pieces } from './pieces';
import type { Rule } from './rules';
import type { Trie } from './trie';

/**
 * Where a list is worth opening: behind words that no single continuation follows often enough to be shown as grey text,
 * while one of the first phrases of the library nearly does.
 */

/** Lengths of what must have been typed. UTF-16 units. */
const SHORTEST = 2;
const LONGEST_TYPED = 8;
/** From which probability on, for all entries together: one list in four is to be used. */
const LIKELY = 0.25;
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
  /** The likeliest first. */
  readonly phrases: readonly string[];
}

export function openingsOf(
  pieces: Pieces,
  trie: Trie,
  phrases: readonly Phrase[],
  rules: readonly Rule[],
): Opening[] {
  const grey = new Map(rules.map(({ context, continuation }) => [context, continuation]));
  const begun = new Map<
    string,
    { readonly text: string; readonly probability: number; readonly rest: number }[]
  >();
  for (const { text } of phrases.filter(({ text: each }) => isFree(each))) {
    const told = text.split('**', 1)[0]!;
    for (let typed = SHORTEST; typed <= LONGEST_TYPED && typed < told.length; typed++) {
      const context = told.slice(0, typed);
      const row = trie.rowOf(context);
      if (row === undefined || pieces.levels[typed]!.ended[row]! < SEEN) continue;
      const rest = told.slice(typed, LONGEST);
      const probability = trie.counted(typed, row, rest);
      if (probability > 0)
        begun.set(context, [...(begun.get(context) ?? []), { text, probability, rest: told.length - typed }]);
    }
  }
  return Array.from(begun, ([context, entries]) => {
    const first = entries
      .toSorted((a, b) => b.probability - a.probability)
      .slice(0, ENTRIES)
      .filter(({ rest }, index) => rest - (index + 1) >= SAVED);
    const probability = first.reduce((sum, entry) => sum + entry.probability, 0);
    return { context, probability, phrases: first.map(({ text }) => text) };
  })
    .filter(({ context, probability }) => probability >= LIKELY && !greyBehind(grey, folded(context)))
    .map((opening) => ({ ...opening, context: folded(opening.context) }))
    .filter(
      ({ context }, index, all) =>
        context.length >= SHORTEST && all.findIndex((each) => each.context === context) === index,
    );
}

/** Not what is over, though the library has it still. */
const isFree = (text: string): boolean => slogans.every((slogan) => !text.includes(slogan));

function greyBehind(grey: ReadonlyMap<string, string>, context: string): boolean {
  for (let from = 0; context.length - from >= SHORTEST; from++) {
    const continuation = grey.get(context.slice(from));
    if (continuation !== undefined) return continuation !== '';
  }
  return false;
}
