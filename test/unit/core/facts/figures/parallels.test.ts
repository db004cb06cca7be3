import assert from 'node:assert/strict';
import { areParallel, type Placed } from '../../../../../src/core/facts/figures/parallels';
import { parse } from '../../../../../src/core/report/parse';

/** The figure between ⟦ and ⟧ in its paragraph. */
function placed(marked: string): Placed {
  const [before = '', figure = '', after = ''] = marked.split(/[⟦⟧]/);
  const { lines } = parse(before + figure + after);
  return { paragraph: lines[0]!.paragraph, figure: { start: before.length, end: (before + figure).length } };
}

suite('Sentences that tell the same of two things', () => {
  for (const [one, other] of [
    // They begin alike but for the name of what each tells of.
    ['东风站巡查6天，排除隐患⟦12处⟧。', '东湖站巡查8天，排除隐患⟦14处⟧。'],
    ['一周来。开展夏季巡查，排除隐患⟦12处⟧。', '开展秋季巡查；排除隐患⟦14处⟧。'],
    ['开展夏季巡查，排除隐患⟦12处⟧。', '开展夏季安全巡查，排除隐患⟦14处⟧。'],
    // What else they count is another number.
    ['出动车辆⟦12辆⟧、消防员68人。', '出动车辆⟦14辆⟧、消防员86人。'],
    ['出动车辆⟦12辆⟧、消防员68人、无人机2架。', '出动车辆⟦14辆⟧、消防员86人、无人机3架。'],
    ['出动车辆⟦12辆⟧、消防员68人、队长2人、无人机2架。', '出动车辆⟦14辆⟧、消防员86人、队长3人、无人机2架。'],
  ] as const) {
    test(`${one} ${other}`, () => {
      assert.equal(areParallel(placed(one), placed(other)), true);
      assert.equal(areParallel(placed(other), placed(one)), true);
    });
  }
});

suite('Sentences that may tell one thing twice', () => {
  for (const [one, other] of [
    ['排除隐患⟦12处⟧。', '排除隐患⟦14处⟧。'],
    ['开展夏季巡查，排除隐患⟦12处⟧。', '开展夏季巡查，排除隐患⟦14处⟧。'],
    ['开展夏季巡查，排除隐患⟦12处⟧。', '加强部门联动，排除隐患⟦14处⟧。'],
    ['开展夏季巡查，排除隐患⟦12处⟧。', '排除隐患⟦14处⟧。'],
    ['全年开展夏季巡查，排除隐患⟦12处⟧。', '全市开展夏季巡查，排除隐患⟦14处⟧。'],
    // The same is said beside, or as much of it.
    ['出动车辆⟦12辆⟧、消防员68人。', '出动车辆⟦14辆⟧、消防员68人。'],
    ['出动车辆⟦12辆⟧、消防员68人、无人机2架。', '出动车辆⟦14辆⟧、消防员86人、无人机2架。'],
    // Other sentences, other units and what stands behind a figure tell nothing.
    ['召集队员68人。出动车辆⟦12辆⟧。', '召集队员86人。出动车辆⟦14辆⟧。'],
    ['出动车辆⟦12辆⟧，油费68元。', '出动车辆⟦14辆⟧，油费86升。'],
    ['出动车辆⟦12辆⟧，68人。', '出动车辆⟦14辆⟧，86人。'],
  ] as const) {
    test(`${one} ${other}`, () => assert.equal(areParallel(placed(one), placed(other)), false));
  }
});
