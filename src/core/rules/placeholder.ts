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
      message: `待填：${clauseAround(report, { start, end })}`,
    })),
};

/** The blank with the words around it, as far as its clause goes. */
export function clauseAround({ text }: Report, { start, end }: Span): string {
  const before = /[^，。；：！？、\r\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  const behind = /^[^，。；：！？、\r\n]*/.exec(text.slice(end, end + BEHIND))![0];
  return `${before}${text.slice(start, end)}${behind}`.trim();
}
