import { CLOSING_OF, OPENING_OF } from '../text/punctuation';
import type { Span } from '../text/span';

/** How much of the sentence is shown before and behind a blank. UTF-16 units. */
const BEFORE = 12;
const BEHIND = 8;

/** The words at `span` (a blank) with those around it, as far as its clause goes, to be shown. */
export function clauseAround({ text }: { readonly text: string }, span: Span): string {
  const { start, end, lead } = shownClause({ text }, span);
  return lead + text.slice(start, end);
}

const OPENING = `${Object.keys(CLOSING_OF).join('')}([{`;
const CLOSING = `${Object.keys(OPENING_OF).join('')})]}`;

/**
 * Where `clauseAround` stands: the clause without brackets and quotes of which it has but one half. `lead` is what says before it
 * that it has been cut short.
 */
export function shownClause(
  { text }: { readonly text: string },
  span: Span,
): Span & { readonly lead: '…' | '' } {
  let { start, end } = clauseSpan({ text }, span);
  let open: number[] = [];
  for (let i = start; i < span.start; i++) {
    if (OPENING.includes(text[i]!)) open.push(i);
    else if (CLOSING.includes(text[i]!) && open.pop() === undefined) start = i + 1;
  }
  const before = open;
  open = [];
  for (let i = span.end; i < end; i++) {
    if (OPENING.includes(text[i]!)) open.push(i);
    else if (CLOSING.includes(text[i]!) && (open.pop() ?? before.pop()) === undefined) end = i;
  }
  if (before.length > 0) start = before.at(-1)! + 1;
  const isWhole = start === 0 || `${ENDS_CLAUSE}${OPENING} \t\u3000\u00a0`.includes(text[start - 1]!);
  return { start, end: open[0] ?? end, lead: isWhole ? '' : '…' };
}

const ENDS_CLAUSE = '，。；：！？、\r\n';

/** Where the clause of `span` stands in the text, at most so much of it. Places are known by it: it must stay as it is. */
export function clauseSpan({ text }: { readonly text: string }, span: Span): Span {
  let start = span.start;
  let end = span.end;
  const first = Math.max(0, span.start - BEFORE);
  const last = Math.min(text.length, span.end + BEHIND);
  while (start > first && !ENDS_CLAUSE.includes(text[start - 1]!)) start--;
  while (end < last && !ENDS_CLAUSE.includes(text[end]!)) end++;
  return {
    start: span.start - text.slice(start, span.start).trimStart().length,
    end: span.end + text.slice(span.end, end).trimEnd().length,
  };
}

/** What a place is known by from one version of a text to the next: its own words in the midst of its clause. */
export function wordsAround(text: string, span: Span): string {
  const clause = clauseSpan({ text }, span);
  return `${text.slice(clause.start, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, clause.end)}`;
}
