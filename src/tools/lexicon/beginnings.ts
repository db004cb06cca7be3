import type { Phrase } from '../../core/phrases/library';
import { roleOf } from '../../core/phrases/offering/context';
import { SHOWN } from '../../core/phrases/offering/mostUseful';
import { LONGEST } from './file';
import type { Pieces } from './pieces';
import type { Trie } from './trie';

/**
 * Behind which beginnings of a fixed formula its rest is likely: those that hardly anything else begins with, and those that
 * were mostly followed by it. Formulas of a few houses are too rare to be counted whole, but their beginnings tell them apart:
 * 守土有责、 goes on as 守土负责、守土尽责.
 */

/** Lengths of beginnings that are known from few texts, or from many. Shorter ones are everyday words. UTF-16 units. */
const SHORTEST_RARE = 4;
const SHORTEST_COMMON = 5;
/** How likely the rest is behind a beginning that few texts have: in texts that were left out 7 of 10 went on so. */
const RARE = 0.6;
/** A beginning seen more rarely tells nothing by what was counted behind it. */
const SEEN = 20;
/** Less is not worth a key. UTF-16 units. */
const REST = 2;

export interface Beginning {
  readonly context: string;
  /** From 0 to 1. */
  readonly probability: number;
  readonly rest: string;
}

/**
 * A beginning of several formulas that go on in different ways is none. One that was typed without the formula's quotes is
 * none either: its rest would leave them out as well, where the list puts them in.
 */
export function beginningsOf(pieces: Pieces, trie: Trie, phrases: readonly Phrase[]): Beginning[] {
  const rests = new Map<string, string[]>();
  for (const { text } of phrases.filter(({ formula }) => formula)) {
    for (const [context, rest] of beginnings(text)) rests.set(context, [...(rests.get(context) ?? []), rest]);
  }
  return Array.from(rests).flatMap(([context, all]) => {
    const [rest = ''] = all.toSorted((a, b) => a.length - b.length);
    const probability = all.every((each) => each.startsWith(rest)) ? likely(pieces, trie, context, rest) : 0;
    return probability < SHOWN ? [] : [{ context, probability, rest }];
  });
}

/** Each beginning of a formula with its rest. */
function beginnings(text: string): [context: string, rest: string][] {
  const found: [string, string][] = [];
  for (let typed = SHORTEST_RARE; typed <= Math.min(LONGEST, text.length - REST); typed++)
    found.push([text.slice(0, typed), text.slice(typed)]);
  return found;
}

function likely({ levels }: Pieces, trie: Trie, context: string, rest: string): number {
  // Names of papers are not counted: what stands behind 《 is looked up as the words that it is elsewhere.
  const from = [...context].findLastIndex((each) => roleOf(each) !== 'piece') + 1;
  const words = context.slice(from);
  const { length } = words;
  const row = trie.rowOf(words);
  if (length < SHORTEST_RARE) return 0;
  if (row === undefined) return RARE;
  if (length < SHORTEST_COMMON || levels[length]!.ended[row]! < SEEN) return 0;
  const clause = rest.slice(0, rest.slice(1).search(/[，、；：]/) + 1 || undefined);
  return trie.counted(length, row, clause.slice(0, LONGEST - length));
}
