import { lineAt } from '../report/lines';
import { marksOf } from '../report/marks';
import { isChinese } from '../text/punctuation';
import type { Rule } from './rule';

/** `--` for —— (GB/T 15834-2011 4.10) between Chinese, or before it at the start of a line. */
export const dashShape: Rule = {
  code: 'dash-shape',
  severity: 'warning',
  title: '破折号写法不规范',
  check: (report) =>
    marksOf(report).rows.flatMap(({ start, end }) => {
      const { text } = report;
      if (text[start] !== '-' || end - start > 3) return [];
      const line = report.lines[lineAt(report.lines, start)]!;
      const opens = start === line.textStart || isChinese(text.charCodeAt(start - 1));
      if (!opens || end >= line.textEnd || !isChinese(text.charCodeAt(end))) return [];
      const written = text.slice(start, end);
      return [
        {
          start,
          end,
          message: `破折号应为“——”，不写作“${written}”。`,
          fix: [{ start, end, text: '——' }],
          safe: false,
        },
      ];
    }),
};
