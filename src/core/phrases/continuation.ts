import { folded } from '../text/enclosingMarks';
import type { Library } from './library';

/** How far back a line is looked at: longer than a formula with all that may follow it. UTF-16 code units. */
const REACH = 160;

/**
 * What usually comes next where a line, up to the cursor, ends with a formula or with a formula and the beginning
 * of its continuation: behind 增强“四个意识” it is 、坚定“四个自信”、做到“两个维护”, behind 增强“四个意识”、坚 the
 * rest of that. Without quotes where the writer uses none. Of several formulas the longest counts; undefined for none.
 */
export function continuationOf(library: Library, before: string): string | undefined {
  const tail = before.slice(-REACH);
  const quoteless = folded(tail) === tail;
  let longest = 0;
  let rest: string | undefined;
  for (const { text, continuations } of library.continued) {
    const formula = quoteless ? folded(text) : text;
    const at = formula.length > longest ? tail.lastIndexOf(formula) : -1;
    if (at < 0) continue;
    const written = tail.slice(at + formula.length);
    for (const continuation of continuations) {
      const usual = formula === text ? continuation : folded(continuation);
      if (!usual.startsWith(written) || usual === written) continue;
      longest = formula.length;
      rest = usual.slice(written.length);
      break;
    }
  }
  return rest;
}

/**
 * The first clause of a continuation: the mark that it begins with, and what follows up to the next 、，。 or other
 * mark that ends a clause. Of 、坚定“四个自信”、做到“两个维护” it is 、坚定“四个自信”.
 */
export function firstClause(continuation: string): string {
  return /^[、，。；：！？]*[^、，。；：！？]*/.exec(continuation)![0];
}
