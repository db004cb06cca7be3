import { impossibleDate } from '../../../../../src/core/rules/figures/impossible-date';
import { ruleCases } from '../../../ruleCases';

suite('dates that do not exist', () => {
  ruleCases(impossibleDate, {
    wrong: [
      ['2026年2月30日', undefined],
      ['4月31日前', undefined],
      ['2026年13月', undefined],
      ['2026年2月29日', undefined],
      ['2026年5月8日（星期一）召开', '2026年5月8日（星期五）召开'],
      ['2026年5月8日周日', '2026年5月8日周五'],
    ],
    right: [
      '2024年2月29日',
      '2月29日',
      '2026年5月8日（星期五）',
      '2026年5月8日周边',
      '农历二月三十',
      '农历2月30日',
      '历时13个月',
      '4月31日均值',
      '2026年12月31日',
      '1.13月',
    ],
  });
});
