import assert from 'node:assert/strict';
import { unpairedMark } from '../../../../../src/core/rules/punctuation/unpaired-mark';
import { foundBy, ruleCases } from '../../../ruleCases';

suite('marks without a partner', () => {
  ruleCases(unpairedMark, {
    wrong: [
      ['增强“四个意识，做到“两个维护”。', undefined],
      ['印发《实施方案，抓好落实。', undefined],
      ['抓好落实（责任单位：甲局。', undefined],
      ['抓好落实》。', undefined],
      ['增强”四个意识“。', '增强“四个意识”。'],
      ['增强“四个意识“。', '增强“四个意识”。'],
      ['增强”四个意识”。', '增强“四个意识”。'],
      ['“三会一课“制度，”两学一做”常态化。', '“三会一课”制度，“两学一做”常态化。'],
      ['增强“四个意识“和”两个维护”。', '增强“四个意识”和“两个维护”。'],
      ['印发》实施方案《。', '印发《实施方案》。'],
      ['坚持（“统分结合）”。', undefined],
    ],
    right: [
      '1）甲；2）乙。',
      'a)甲',
      '一）甲',
      '他指出：\n“第一段。\n“第二段。”',
      '（二○○四年六月\n十六日通过）',
      '“甲（乙《丙》丁）戊”',
      'it’s right',
      '“甲‘乙’丙”',
      '印发《〈条例〉实施办法》。',
      '五、甲（1）乙',
    ],
  });

  test('a crossed or turned mark points at its partner', () => {
    for (const [text, partner] of [
      ['坚持（“统分结合）”。', 3],
      ['增强“四个意识“。', 2],
    ] as const) {
      const [finding, ...more] = foundBy(unpairedMark, text);
      assert.deepEqual(more, []);
      assert.deepEqual(
        finding!.related!.map(({ start }) => start),
        [partner],
      );
    }
  });
});
