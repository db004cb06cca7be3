import { describeBlank } from '../../report/placeholderKind';
import type { ReportRule } from '../engine/rule';

/** A blank not yet filled. */
export const placeholder: ReportRule = {
  code: 'placeholder',
  category: 'blanks',
  severity: 'warning',
  title: '待填项未填',
  check: (report) =>
    report.placeholders.map((blank) => {
      const { kind, clause } = describeBlank(report, blank);
      return { start: blank.start, end: blank.end, message: `待填：${kind.label}（${clause}）` };
    }),
};
