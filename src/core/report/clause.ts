import type { Span } from '../text/span';

/** How much of the sentence is shown before and behind a blank. UTF-16 units. */
const BEFORE = 12;
const BEHIND = 8;

/** The words at `span` (a blank) with those around it, as far as its clause goes. */
export function clauseAround({ text }: { readonly text: string }, span: Span): string {
  const clause = clauseSpan({ text }, span);
  return text.slice(clause.start, clause.end);
}

/** Where `clauseAround` stands in the text. */
export function clauseSpan({ text }: { readonly text: string }, { start, end }: Span): Span {
  const before = /[^，。；：！？、\r\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  const behind = /^[^，。；：！？、\r\n]*/.exec(text.slice(end, end + BEHIND))![0];
  return { start: start - before.trimStart().length, end: end + behind.trimEnd().length };
}

/** What a place is known by from one version of a text to the next: its own words in the midst of its clause. */
export function wordsAround(text: string, span: Span): string {
  const clause = clauseSpan({ text }, span);
  return `${text.slice(clause.start, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, clause.end)}`;
}
