import { clauseAround } from '../report/clause';
import { kindOf } from '../report/placeholderKind';
import type { Rule } from './rule';

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
