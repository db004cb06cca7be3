import assert from 'node:assert/strict';
import { yearRange } from '../../../../../src/core/rules/figures/year-range';
import { foundBy, ruleCases } from '../../../ruleCases';

suite('From one year to another', () => {
  ruleCases(yearRange, {
    wrong: [
      ['计划期2026-2028年。', '计划期2026—2028年。'],
      ['三年行动方案（2026－2028）', '三年行动方案（2026—2028）'],
      ['2025~2026学年第一学期', '2025—2026学年第一学期'],
      ['2024–2026年度、2023～2024年度', '2024—2026年度、2023—2024年度'],
      ['2026年-2030年建成', '2026年—2030年建成'],
      ['规划（2026--2030年）', '规划（2026—2030年）'],
    ],
    right: [
      '2026—2028年',
      '电话2026-2028，0571-2026-2028',
      '按GB/T 2012-2015年版执行，编号2024-2025年',
      '2026-07-05年会，2026-7月',
      '比分1999-2000',
      '2028-2026年',
      '12026-2028年',
      '〔2026-2028〕年、2026-2028号',
      '批次2026-2028共3件',
    ],
  });

  test('names the right form', () => {
    const [finding] = foundBy(yearRange, '计划期2026年~2028年。');
    assert.equal(finding!.message, '起止年份用一字线连接，应写作“2026年—2028”。');
  });
});
