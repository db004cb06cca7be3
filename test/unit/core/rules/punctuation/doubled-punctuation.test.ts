import assert from 'node:assert/strict';
import { doubledPunctuation } from '../../../../../src/core/rules/punctuation/doubled-punctuation';
import { applyEdits } from '../../../../../src/core/text/edits';
import { foundBy, ruleCases } from '../../../ruleCases';

suite('two marks where one belongs', () => {
  ruleCases(doubledPunctuation, {
    wrong: [
      ['已完成。。下一步', '已完成。下一步'],
      ['甲，，乙、、丙', '甲，乙、丙'],
      ['目标：：实现', '目标：实现'],
    ],
    right: ['真的吗？！太好了！！', '等等……', '甲。乙', '还有。。。', '|。。|\n|---|'],
    safe: true,
  });

  for (const [wrong, right] of [
    ['甲、，乙', '甲，乙'],
    ['完成，。', '完成。'],
  ] as const) {
    test(`which of “${wrong}” is meant is the writer's to say`, () => {
      const [finding] = foundBy(doubledPunctuation, wrong);
      assert.equal(finding!.safe, false);
      assert.equal(applyEdits(wrong, finding!.fix!), right);
    });
  }

  test('？。 is told without a repair', () => {
    assert.equal(foundBy(doubledPunctuation, '是吗？。')[0]!.fix, undefined);
  });
});
