import { calibrated } from './calibration';
import type { Pieces } from './pieces';
import { type Allowed, forContexts, greyBehind, type Rule } from './rules';
import type { Trie } from './trie';

/**
 * Where one of several continuations is likely: a list of them is worth opening. Also where one of them alone is likely enough for
 * grey text, for in a report that goes other ways than the counted ones it is not.
 */

/** From which probability on for all entries together a list is kept: in a text that goes as the counted ones do it opens. */
const LIKELY = 0.16;
/** A longer context makes a list of a shorter one unlikely where it says less than this. */
const UNLIKELY = 0.11;
/** So much likelier or less likely a list is told again for a longer context. */
const OTHERWISE = 0.08;
/** From this probability on grey text is shown in nearly every report: no list can be. */
const SURELY_GREY = 0.6;
/** What an entry that is seen must promise. */
const LEAST = 0.04;
/** Words seen more rarely tell too little of what else may follow. */
const SEEN = 30;
/** Entries further down cost more keys than they save. */
const ENTRIES = 5;
/** An entry saves so much at least, its keys counted. Characters. */
const SAVED = 2;

export interface List {
  readonly context: string;
  /** From 0 to 1: that one of the entries is what is being written; 0 where no list opens. */
  readonly probability: number;
  readonly entries: readonly string[];
  /** Characters saved in the texts counted. */
  readonly benefit: number;
}

interface Entry {
  readonly text: string;
  readonly probability: number;
}

/** The lists behind contexts that are not all but sure to have grey text, those that save most first. */
export function listsOf(pieces: Pieces, trie: Trie, rules: readonly Rule[], allowed: Allowed): List[] {
  const grey = new Map(rules.map((rule) => [rule.context, rule]));
  const made = new Map<string, List>();
  for (const { context, length, row, level } of forContexts(pieces)) {
    if (level.ended[row]! < SEEN) continue;
    if (greyBehind(grey, context, SURELY_GREY)) continue;
    const shorter = backoff(made, context);
    const all = trie
      .continuations(length, row, LEAST)
      .filter(({ text }) => allowed(context + text))
      .map(({ text, evidence }) => ({ text, probability: calibrated(evidence) }));
    const entries = chosen(all);
    const probability = together(entries);
    const same =
      shorter?.entries.join() === entries.map(({ text }) => text).join() &&
      Math.abs(shorter.probability - probability) < OTHERWISE;
    if (probability >= LIKELY && !same) {
      const benefit =
        level.ended[row]! *
        entries.reduce((sum, each, index) => sum + each.probability * (each.text.length - index - 1), 0);
      made.set(context, { context, probability, entries: entries.map(({ text }) => text), benefit });
    } else if (shorter && shorter.probability > 0 && probability < UNLIKELY) {
      made.set(context, { context, probability: 0, entries: [], benefit: level.ended[row]! * UNLIKELY });
    }
  }
  return [...made.values()].sort((a, b) => b.benefit - a.benefit);
}

/** Those that save most, each with its keys; of two that begin alike only one can be right, and the longer one says more. */
function chosen(all: readonly Entry[]): Entry[] {
  const entries: Entry[] = [];
  const first = all.toSorted(
    (a, b) => b.probability * (b.text.length - 1) - a.probability * (a.text.length - 1),
  );
  for (const each of first) {
    if (entries.length === ENTRIES) break;
    if (each.text.length - (entries.length + 1) < SAVED) continue;
    if (entries.some(({ text }) => text.startsWith(each.text) || each.text.startsWith(text))) continue;
    entries.push(each);
  }
  return entries;
}

const together = (entries: readonly Entry[]): number =>
  Math.min(
    1,
    entries.reduce((sum, { probability }) => sum + probability, 0),
  );

/** The list of the longest end of `context` that has one. */
function backoff(lists: ReadonlyMap<string, List>, context: string): List | undefined {
  for (let from = 1; context.length - from >= 2; from++) {
    const list = lists.get(context.slice(from));
    if (list) return list;
  }
  return undefined;
}
