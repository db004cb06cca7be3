import { diffArrays } from 'diff';
import { difference } from '../text/difference';
import type { Span } from '../text/span';
import type { Place } from './model';

// Finding words takes far longer than finding where texts differ: clauses that both sentences have are never parted into words.

/** Clauses that are the same in both must say so much to part what differs before and behind them. UTF-16 units. */
const LEAST_SAME = 6;

/** A sentence with more clauses than this that differ was written anew. */
const MOST_DIFFERENCES = 100;

/** Where two sentences differ, in whole clauses, in order and apart; offsets of each. */
export function clausesThatDiffer(a: string, b: string): Place[] {
  const { inA, inB } = difference(a, b);
  const start = clauseStart(a, inA.start);
  const end = Math.min(a.length, clauseEnd(a, inA.end) + 1);
  const whole: Place = { before: { start, end }, after: { start, end: inB.end + end - inA.end } };
  const clausesA = clausesIn(a, whole.before);
  const clausesB = clausesIn(b, whole.after);
  if (Math.min(clausesA.length, clausesB.length) < 2) return [whole];
  const words = (text: string, clauses: readonly Span[]): string[] =>
    clauses.map((clause) => text.slice(clause.start, clause.end));
  const places: Place[] = [];
  let from = { a: start, b: start };
  let at = from;
  const close = (to: { a: number; b: number }): void => {
    if (from.a === to.a && from.b === to.b) return;
    places.push({ before: { start: from.a, end: to.a }, after: { start: from.b, end: to.b } });
  };
  const parts = diffArrays(words(a, clausesA), words(b, clausesB), { maxEditLength: MOST_DIFFERENCES });
  if (!parts) return [whole];
  for (const { added, removed, value } of parts) {
    const length = value.reduce((sum, clause) => sum + clause.length, 0);
    const next = { a: at.a + (added ? 0 : length), b: at.b + (removed ? 0 : length) };
    if (!added && !removed && length >= LEAST_SAME) {
      close(at);
      from = next;
    }
    at = next;
  }
  close(at);
  return places;
}

/** The clauses that `span` consists of, each with its mark. A title of a paper is in one of them. */
function clausesIn(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  let mayHoldTitles = true;
  for (let at = start; at < end; at++) {
    const closing = mayHoldTitles && text[at] === '《' ? text.indexOf('》', at) : at;
    if (closing < 0) mayHoldTitles = false;
    else at = closing;
    if (!isClauseMark(text, at)) continue;
    clauses.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) clauses.push({ start: from, end });
  return clauses;
}

const CLAUSE_MARKS = '，。；！？';

/** Behind the last mark between clauses before `at`; 0 where there is none. A mark in a title of a paper, or in a number, is none. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isClauseMark(text, start - 1)) start--;
  const opening = text.lastIndexOf('《', start - 1);
  return start > 0 && opening > text.lastIndexOf('》', start - 1) ? 0 : start;
}

/** The first mark between clauses from `at` on; the end where there is none. */
function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isClauseMark(text, end)) end++;
  const closing = text.indexOf('》', end);
  const opening = text.indexOf('《', end);
  return closing >= 0 && (opening < 0 || closing < opening) ? text.length : end;
}

const isClauseMark = (text: string, at: number): boolean =>
  CLAUSE_MARKS.includes(text[at]!) && !/\d/.test(text[at + 1] ?? '');
