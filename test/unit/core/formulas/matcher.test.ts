import assert from 'node:assert/strict';
import { type Formula, findNearMisses, indexFormulas } from '../../../../src/core/formulas/matcher';
import { applyEdits } from '../../../../src/core/text/edits';

const FORMULAS: readonly Formula[] = [
  { text: '中华民族伟大复兴' },
  { text: '稳中求进工作总基调', lookalikes: ['稳中求进总基调'] },
  { text: '以人民为中心的发展思想' },
  { text: '“四个意识”', strict: true },
  { text: '“五位一体”总体布局' },
  { text: '放管服', wrong: ['放服管'] },
  { text: '全面从严治党', careful: true },
  { text: '党的二十大' },
  { text: '国家治理体系和治理能力现代化' },
  { text: '两个维护', strict: true },
];
const index = indexFormulas(FORMULAS);

/** Each miss as it is written, and the text once it is put right. */
const misses = (text: string): string[] =>
  findNearMisses(text, index).map(({ start, end, written, edits }) => {
    assert.equal(text.slice(start, end), written);
    return `${written} → ${applyEdits(text, edits)}`;
  });

suite('A fixed formula that is almost right', () => {
  for (const [text, ...expected] of [
    // As it should be, or by a wording that is right as well.
    ['实现中华民族伟大复兴。'],
    ['坚持稳中求进总基调。'],
    ['坚持稳中求进工作总基调。'],
    ['增强“四个意识”，增强四个意识。'],
    // One other character that sounds or looks alike.
    ['实现中华民族伟大复新。', '中华民族伟大复新 → 实现中华民族伟大复兴。'],
    ['坚持稳中求近工作总基调。', '稳中求近工作总基调 → 坚持稳中求进工作总基调。'],
    // Any other one inside a long formula, but not at its ends.
    ['实现中华民族重大复兴。', '中华民族重大复兴 → 实现中华民族伟大复兴。'],
    ['坚持稳中求好工作总基调。', '稳中求好工作总基调 → 坚持稳中求进工作总基调。'],
    ['实现中华民族伟大事业。'],
    // One that was lost, where the rest is long enough.
    ['坚持稳中进工作总基调。', '稳中进工作总基调 → 坚持稳中求进工作总基调。'],
    ['实现中华族伟大复兴。', '中华族伟大复兴 → 实现中华民族伟大复兴。'],
    ['，华民族伟大复兴。', '华民族伟大复兴 → ，中华民族伟大复兴。'],
    ['实现中华民族伟大复，', '中华民族伟大复 → 实现中华民族伟大复兴，'],
    ['振兴中华民族的伟大征程。'],
    // Two exchanged, one typed twice.
    ['实现中华民族大伟复兴。', '中华民族大伟复兴 → 实现中华民族伟大复兴。'],
    ['实现中华民民族伟大复兴。', '中华民民族伟大复兴 → 实现中华民族伟大复兴。'],
    ['实现中华民族伟大复兴兴。', '中华民族伟大复兴兴 → 实现中华民族伟大复兴。'],
    ['，中中华民族伟大复兴。', '中中华民族伟大复兴 → ，中华民族伟大复兴。'],
    ['心中中华民族伟大复兴。'],
    ['坚持稳中求进的工作总基调。'],
    // Two slips in a long one.
    ['坚持以人名为中心的发展思相。', '以人名为中心的发展思相 → 坚持以人民为中心的发展思想。'],
    [
      '推进国家制理体系和治理能利现代化。',
      '国家制理体系和治理能利现代化 → 推进国家治理体系和治理能力现代化。',
    ],
    ['推进国家管控体系和治理能力现代化。'],
    // 持 was not written wrongly: 以 was lost.
    ['坚持人民为中心的发展思想。', '人民为中心的发展思想 → 坚持以人民为中心的发展思想。'],
    // Numbers are other numbers.
    ['党的二十大，党的十八大，党的十九大。'],
    ['党的二是大。', '党的二是大 → 党的二十大。'],
    // Between quotes anything that is almost right is a slip, if it is well known.
    ['增强“四个认识”。', '四个认识 → 增强“四个意识”。'],
    ['增强四个认识。'],
    ['增强“四意识”。', '四意识 → 增强“四个意识”。'],
    ['做到“两个维稳”。', '两个维稳 → 做到“两个维护”。'],
    // Quotes and title marks are no difference, and stay where they are.
    ['“五位一体”总休布局。', '五位一体”总休布局 → “五位一体”总体布局。'],
    ['五位一体总休布局。', '五位一体总休布局 → 五位一体总体布局。'],
    ['“五位一”总体布局。', '五位一”总体布局 → “五位一体”总体布局。'],
    // Wrong wordings that are known.
    ['深化放服管改革。', '放服管 → 深化放管服改革。'],
    ['深化“放服管”改革。', '放服管 → 深化“放管服”改革。'],
    // With care only what sounds, looks alike or is typed twice.
    ['推进全面从严治当。', '全面从严治当 → 推进全面从严治党。'],
    ['推进全面从严管党。'],
    ['推进全面从治党。'],
    ['推进全面全面从严治党党。', '全面从严治党党 → 推进全面全面从严治党。'],
    // Several in reading order, and none in nothing.
    [
      '增强“四个认识”，实现中华民族伟大复新。',
      '四个认识 → 增强“四个意识”，实现中华民族伟大复新。',
      '中华民族伟大复新 → 增强“四个认识”，实现中华民族伟大复兴。',
    ],
    [''],
    ['中'],
    ['今天天气很好。'],
  ] as const) {
    test(text, () => assert.deepEqual(misses(text), expected));
  }

  test('names the formula as it is written, marks included', () => {
    const [miss] = findNearMisses('“五位一体”总休布局', index);
    assert.equal(miss!.formula, '“五位一体”总体布局');
  });
});
