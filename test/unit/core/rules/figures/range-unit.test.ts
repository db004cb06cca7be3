import { rangeUnit } from '../../../../../src/core/rules/figures/range-unit';
import { ruleCases } from '../../../ruleCases';

suite('ranges', () => {
  ruleCases(rangeUnit, {
    wrong: [
      ['增长5-10%', '增长5%-10%'],
      ['投资13～17万元', '投资13万～17万元'],
      ['约4.5—5%', '约4.5%—5%'],
      ['9-16亿', '9亿-16亿'],
    ],
    right: [
      '增长5%-10%',
      '2025-2030年',
      '3-5个',
      '拨打010-8888万',
      'GB/T9704-2012',
      '10-5%',
      '5%～10%',
      '2.5-3公里',
    ],
  });
});
