import assert from 'node:assert/strict';
import { itemListsOf } from '../../../../../src/core/facts/lists/itemLists';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

/** What the items of each list are called, and their ordinals. */
const lists = (text: string): string[] =>
  itemListsOf(parse(text).lines[0]!.paragraph).map(
    ({ measure, items }) => `${measure}|${items.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
  );

suite('Lists that run on in a paragraph', () => {
  for (const [text, ...expected] of [
    ['其一，甲；其二，乙。', '|其一 其二'],
    ['其一是甲；其二是乙。', '|其一 其二'],
    ['其一甲；其二乙。'],
    ['首先，甲；其次，乙；最后，丙。', '|首先 其次 最后'],
    ['首先，甲；其次，乙；再次，丙；最后，丁。', '|首先 其次 再次 最后'],
    ['首先，甲；其次，乙。'],
    ['首先，甲；最后，乙；其次，丙。'],
    ['首先甲；其次乙；最后丙。'],
    ['（一）甲；（二）乙。', '|（一） （二）'],
    ['(1)甲；(2)乙；(3)丙。', '|(1) (2) (3)'],
    ['（1）甲，（2）乙', '|（1） （2）'],
    ['①甲；②乙。', '|① ②'],
    ['①甲；③乙。'],
    ['②甲；③乙。'],
    ['第一类甲；第三类乙。'],
    ['第一类甲；第二种乙。'],
    ['甲第一类、乙第二类。'],
    ['分为：第一类、第二类。', '类|第一类 第二类'],
    ['第一类甲。'],
    ['其一，甲；其二，乙；①丙；②丁。', '|其一 其二', '|① ②'],
    ['（一）甲；（2）乙。'],
  ] as const) {
    test(text, () => assert.deepEqual(lists(text), expected));
  }

  test('are called by their measure', () =>
    allAre(
      '类 种 个方面 个问题 个环节 个阶段 个层面 个 项 条 点 步 层 批 方面 阶段 环节',
      (measure) =>
        lists(`第一${measure}好；第二${measure}也好。`)[0] === `${measure}|第一${measure} 第二${measure}`,
    ));
});
