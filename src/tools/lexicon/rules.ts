import { mostUseful, SHOWN } from '../../core/phrases/offering/mostUseful';
import { closesNothing } from '../../core/text/punctuation';
import { calibrated } from './calibration';
import { countBits, type Level, type Pieces, textOf } from './pieces';
import type { Continuation, Trie } from './trie';

/**
 * From counts to rules: behind which context which continuation is nearly likelier than not.
 *
 * A context gets a rule where its best continuation is another than that of the shorter context that would be asked
 * otherwise, an empty one if it has none.
 */

/** Lengths of contexts. UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 8;
/**
 * From which probability on a continuation is kept: in a text that goes as the counted ones do, it is shown though it is not
 * likely enough in others.
 */
export const KEPT = 0.3;
/** Continuations down to this probability say what can be offered behind a shorter one. */
const CONSIDERED = 0.1;
/** So much likelier or less likely a continuation is told again for a longer context. */
const OTHERWISE = 0.1;
/** What an offer must save to be worth looking at. Characters. */
const GLANCE = 0.3;
/** Contexts seen more rarely tell nothing. */
const SEEN = 2;

/** An empty rule of fewer documents keeps back more that is right than what is wrong: there the shorter context knows better. */
const SILENT = 12;

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
  for (const { context, length, row, level } of forContexts(pieces)) {
    const best = mostUseful(continuationsOf(trie, length, row, context, allowed), KEPT);
    const shorter = backoff(made, context);
    if (!best && !shorter?.continuation) continue;
    const instead = shorter?.continuation ? likelihood(trie, length, row, shorter.continuation) : 0;
    const same = best?.text === shorter?.continuation;
    if (same && Math.abs(best!.probability - shorter!.probability) < OTHERWISE) continue;
    const better = same
      ? Math.abs(best!.probability - shorter!.probability) * OTHERWISE
      : (best ? gain(best.text, best.probability) : 0) -
        (shorter?.continuation ? gain(shorter.continuation, instead) : 0);
    const benefit = level.ended[row]! * better;
    if (benefit <= 0) continue;
    const from = best ?? { text: '', probability: 0, level, row };
    const rule: Rule = {
      context,
      continuation: from.text,
      probability: from.probability,
      documents: from.level.documents[from.row]!,
      families: countBits(from.level.families[from.row]!),
      benefit,
    };
    made.set(context, rule);
    found.push(rule);
  }
  return found.sort((a, b) => b.benefit - a.benefit);
}

/** Whether enough documents speak for a rule to go by it. */
export const isSure = ({ continuation, documents }: Rule): boolean =>
  continuation !== '' || documents >= SILENT;

/**
 * What is common enough to be gone by where a word ends behind it, the shorter ones first. Words that end a quotation and do
 * not begin it are none: behind 个全面” of “四个全面” comes 战略布局, behind that of any other nothing of the kind.
 */
export function* forContexts(pieces: Pieces): Iterable<Context> {
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const level = pieces.levels[length];
    for (let row = 0; level && row < level.size; row++) {
      if (level.ended[row]! < SEEN) continue;
      const context = textOf(pieces, length, row);
      if (!closesNothing('', context)) yield { context, length, row, level };
    }
  }
}

interface Context {
  readonly context: string;
  readonly length: number;
  readonly row: number;
  readonly level: Level;
}

/** Whether something at least so likely is offered as grey text behind the context. */
export function greyBehind(rules: ReadonlyMap<string, Rule>, context: string, least = SHOWN): boolean {
  const { continuation = '', probability = 0 } = rules.get(context) ?? backoff(rules, context) ?? {};
  return continuation !== '' && probability >= least;
}

/** The rule of the longest end of `context` that has one. */
function backoff(rules: ReadonlyMap<string, Rule>, context: string): Rule | undefined {
  for (let from = 1; context.length - from >= SHORTEST; from++) {
    const rule = rules.get(context.slice(from));
    if (rule) return rule;
  }
  return undefined;
}

interface Judged extends Continuation {
  readonly probability: number;
}

/** What may follow a context, with probabilities for texts that were not counted. */
function continuationsOf(
  trie: Trie,
  length: number,
  row: number,
  context: string,
  allowed: Allowed,
): Judged[] {
  return trie
    .continuations(length, row, CONSIDERED)
    .filter(({ text }) => allowed(context + text))
    .map((each) => ({ ...each, probability: calibrated(each.evidence) }));
}

/** How likely a given continuation is, its last mark left aside. */
function likelihood(trie: Trie, length: number, row: number, continuation: string): number {
  const words = continuation.replace(/(?<=..)[，、：]$/, '');
  return calibrated(trie.evidenceOf(length, row, words));
}

/** What an offer saves on average, the glance at it taken off. */
const gain = (continuation: string, probability: number): number =>
  probability * (continuation.length - 1) - GLANCE;
