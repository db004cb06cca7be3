import assert from 'node:assert/strict';
import { mayBeMistyped, onlyDifference } from '../../../../../src/core/rules/consistency/alike';

suite('Characters of names', () => {
  for (const [a, b, expected] of [
    ['小', '晓', true],
    ['桥', '乔', true],
    ['白', '百', true],
    ['小', '小', false],
    ['小', '大', false],
    // These sound or look alike, and tell names apart.
    ['四', '十', false],
    ['乡', '县', false],
    ['一', '乙', false],
    ['东', '西', false],
    ['十', '石', true],
    ['县', '现', true],
    ['州', '洲', true],
    ['上', '尚', true],
    ['东', '冬', true],
  ] as const) {
    test(`${a} and ${b} ${expected ? 'may' : 'cannot'} be typed for each other`, () => {
      assert.equal(mayBeMistyped(a, b), expected);
      assert.equal(mayBeMistyped(b, a), expected);
    });
  }

  for (const [a, b, at] of [
    ['石桥镇', '石乔镇', 1],
    ['石桥镇', '白桥镇', 0],
    ['石桥镇', '石桥乡', 2],
    ['石桥镇', '石桥镇', undefined],
    ['石桥镇', '石乔乡', undefined],
    ['石桥镇', '石桥', undefined],
    ['石桥', '石桥镇', undefined],
    ['', '', undefined],
  ] as const) {
    test(`${a} and ${b} differ only at ${at}`, () => assert.equal(onlyDifference(a, b), at));
  }
});
