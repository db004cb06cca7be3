import { dateLeadingZero } from '../../../../../src/core/rules/figures/date-leading-zero';
import { ruleCases } from '../../../ruleCases';

suite('leading zeros in dates', () => {
  ruleCases(dateLeadingZero, {
    wrong: [
      ['2026年05月08日', '2026年5月8日'],
      ['自05月1日起', '自5月1日起'],
      ['2026年10月08日', '2026年10月8日'],
      ['2026年07月份', '2026年7月份'],
    ],
    right: ['2026年5月8日', '2026年10月10日', '2026-05-08', '编号0508', '100月', '08年'],
    safe: true,
  });
});
