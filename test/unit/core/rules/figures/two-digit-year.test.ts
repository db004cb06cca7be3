import { twoDigitYear } from '../../../../../src/core/rules/figures/two-digit-year';
import { ruleCases } from '../../../ruleCases';

suite('years cut short', () => {
  ruleCases(twoDigitYear, {
    wrong: [
      ['26年5月启动', '2026年5月启动'],
      ['98年度考核', '1998年度考核'],
      ['25年上半年', '2025年上半年'],
    ],
    right: [
      '近10年度汛',
      '2026年5月',
      '用了20年时间',
      '有期徒刑10年6个月',
      '过去15年底子薄',
      '约12年上半年',
      '3年5月',
      '判处有期徒刑，20年5月后释放',
      '工程历时15年3月',
    ],
  });
});
