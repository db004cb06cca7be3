import { countBits, type Pieces, textOf } from './pieces';
import type { Trie } from './trie';

/**
 * From counts to rules: behind which context which continuation is nearly likelier than not.
 *
 * A context gets a rule where its best continuation is another than that of the shorter context that would be asked
 * otherwise, an empty one if it has none.
 */

/** Lengths of contexts. UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 8;
/** From which probability on a continuation is shown. */
export const SHOWN = 0.4;
/** What a wrong offer costs, in characters saved by a right one. */
const NUISANCE = 0.1;
/** Less than 1 prefers longer continuations to likelier ones. */
const BOLDNESS = 0.7;
/** Contexts seen more rarely tell nothing. */
const SEEN = 2;

export interface Rule {
  readonly context: string;
  /** Empty where nothing is offered. */
  readonly continuation: string;
  /** From 0 to 1. */
  readonly probability: number;
  /** In how many documents context and continuation stand together; of an empty rule, the context. */
  readonly documents: number;
  readonly families: number;
  /** How much is saved in the texts counted because of this rule. Characters. */
  readonly benefit: number;
}

/** Whether a sequence may be in the lexicon. */
export type Allowed = (sequence: string) => boolean;

/** The rules of the counted pieces that save something, those that save most first. */
export function rulesOf(pieces: Pieces, trie: Trie, allowed: Allowed): Rule[] {
  const made = new Map<string, Rule>();
  const found: Rule[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const level = pieces.levels[length];
    for (let row = 0; level && row < level.size; row++) {
      if (level.ended[row]! < SEEN) continue;
      const context = textOf(pieces, length, row);
      const best = trie.best(length, row, {
        least: SHOWN,
        value: saved,
        allowed: (continuation) => allowed(context + continuation),
      });
      const shorter = backoff(made, context);
      if (best?.continuation === shorter?.continuation || (!best && !shorter?.continuation)) continue;
      const instead = shorter?.continuation
        ? gain(shorter.continuation.length, trie.probabilityOf(length, row, shorter.continuation))
        : 0;
      const benefit =
        level.ended[row]! * ((best ? gain(best.continuation.length, best.probability) : 0) - instead);
      if (benefit <= 0) continue;
      const from = best ?? { continuation: '', probability: 0, level, row };
      const rule: Rule = {
        context,
        continuation: from.continuation,
        probability: from.probability,
        documents: from.level.documents[from.row]!,
        families: countBits(from.level.families[from.row]!),
        benefit,
      };
      made.set(context, rule);
      found.push(rule);
    }
  }
  return found.sort((a, b) => b.benefit - a.benefit);
}

/** The rule of the longest end of `context` that has one. */
function backoff(rules: ReadonlyMap<string, Rule>, context: string): Rule | undefined {
  for (let from = 1; context.length - from >= SHORTEST; from++) {
    const rule = rules.get(context.slice(from));
    if (rule) return rule;
  }
  return undefined;
}

/** Characters saved on average. Long ones are worth some risk: the shorter ones inside them are offered behind more words. */
const saved = (length: number, probability: number): number => probability ** BOLDNESS * (length - 1);

const gain = (length: number, probability: number): number =>
  probability * (length - 1) - NUISANCE * (1 - probability);
