import { lineAt } from '../report/lines';
import { marksOf } from '../report/marks';
import type { Report } from '../report/types';
import { isChinese } from '../text/punctuation';
import type { Finding, Rule } from './rule';

/** `...`, 。。。 or one … for …… (GB/T 15834-2011 4.11), beside Chinese text; leaders of a list of contents are none. */
export const ellipsisShape: Rule = {
  code: 'ellipsis-shape',
  severity: 'warning',
  title: '省略号写法不规范',
  check(report) {
    const { rows, crowded } = marksOf(report);
    const found: Omit<Finding, 'code' | 'severity'>[] = [];
    for (const { start, end } of rows) {
      const sign = report.text[start]!;
      if (sign === '-' || !isSlip(report, start, end, sign)) continue;
      found.push(describe(report, start, end));
    }
    for (const { start, end } of crowded) {
      if (/^。{3,}$/.test(report.text.slice(start, end))) found.push(describe(report, start, end));
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

function isSlip(report: Report, start: number, end: number, sign: string): boolean {
  const { text } = report;
  const length = end - start;
  // …… stands for an omission, ………… for one of paragraphs; more dots lead to a page number.
  if (sign === '…' ? length !== 1 && length !== 3 : length < 3 || length > 6) return false;
  const line = report.lines[lineAt(report.lines, start)]!;
  if (/^[ \u3000]*\d{1,4}$/.test(text.slice(end, line.textEnd))) return false;
  return start > line.textStart && isChinese(text.charCodeAt(start - 1));
}

function describe({ text }: Report, start: number, end: number): Omit<Finding, 'code' | 'severity'> {
  return {
    start,
    end,
    message: `省略号应为“……”，不写作“${text.slice(start, end)}”。`,
    fix: [{ start, end, text: '……' }],
    safe: false,
  };
}
