import { kindOf } from '../report/placeholderKind';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { Rule } from './rule';

/** How much of the sentence a message shows before and behind the blank. */
const BEFORE = 12;
const BEHIND = 8;

/** A blank not yet filled. */
export const placeholder: Rule = {
  code: 'placeholder',
  severity: 'warning',
  title: '待填项未填',
  check: (report) =>
    report.placeholders.map(({ start, end }) => ({
      start,
      end,
      message: `待填：${kindOf(report, { start, end }).label}（${clauseAround(report, { start, end })}）`,
    })),
};

/** The blank with the words around it, as far as its clause goes. */
export function clauseAround(report: Report, span: Span): string {
  const clause = clauseSpan(report, span);
  return report.text.slice(clause.start, clause.end);
}

/** Where `clauseAround` stands in the text. */
export function clauseSpan({ text }: Report, { start, end }: Span): Span {
  const before = /[^，。；：！？、\r\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  const behind = /^[^，。；：！？、\r\n]*/.exec(text.slice(end, end + BEHIND))![0];
  return { start: start - before.trimStart().length, end: end + behind.trimEnd().length };
}
