/** Something that may be offered. */
export interface Likely {
  readonly text: string;
  /** From 0 to 1: how often what is promised so is written. */
  readonly probability: number;
}

/** From which probability on a continuation is shown: nearly likelier than not. */
export const SHOWN = 0.4;

const CLAUSE_MARK = /[，、：；。]$/;

/** Characters saved on average: one key takes them. */
export const saving = ({ text, probability }: Likely): number => probability * (text.length - 1);

/**
 * Of continuations of the same words the one that saves most, offered only if it is at least `shown` likely. A short one is
 * surer, and the next may follow as soon as it is taken; a long one takes one key for all. So each counts with what can be
 * offered behind it. With the mark behind it, where that is as likely: where the mark is another, the words can be taken
 * alone. Undefined where none is likely enough.
 */
export function mostUseful<T extends Likely>(candidates: readonly T[], shown: number): T | undefined {
  const longestFirst = candidates.toSorted((a, b) => b.text.length - a.text.length);
  const worth: { readonly each: T; readonly later: number }[] = [];
  let best: T | undefined;
  let most = 0;
  for (const each of longestFirst) {
    if (CLAUSE_MARK.test(each.text)) continue;
    const later = laterBehind(each, worth, shown);
    worth.push({ each, later });
    const whole = saving(each) + later;
    if (each.probability >= shown && whole > most) {
      best = each;
      most = whole;
    }
  }
  return best && withMark(best, candidates, shown);
}

/** What can be saved by offers behind `each`, seen from before it. */
function laterBehind<T extends Likely>(
  each: T,
  longer: readonly { readonly each: T; readonly later: number }[],
  shown: number,
): number {
  let most = 0;
  for (const { each: next, later } of longer) {
    const more = next.text.length - each.text.length;
    if (more < 2 || next.probability < shown * each.probability || !next.text.startsWith(each.text)) continue;
    most = Math.max(most, next.probability * (more - 1) + later);
  }
  return most;
}

/** The same with the mark that ends the clause. How likely the words are stays what is promised. */
function withMark<T extends Likely>(best: T, candidates: readonly T[], shown: number): T {
  let marked: T | undefined;
  for (const each of candidates) {
    if (each.text.length !== best.text.length + 1 || !CLAUSE_MARK.test(each.text)) continue;
    if (!each.text.startsWith(best.text) || each.probability < shown * best.probability) continue;
    if (!marked || each.probability > marked.probability) marked = each;
  }
  return marked ? { ...marked, probability: best.probability } : best;
}
