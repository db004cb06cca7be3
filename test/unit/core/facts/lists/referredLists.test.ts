import assert from 'node:assert/strict';
import { referredLists } from '../../../../../src/core/facts/lists/referredLists';
import { parse } from '../../../../../src/core/report/parse';

const LIST = '一是认识不够到位。二是措施不够有力。三是人手不够充足。';

/** What a sentence counts again, by the words there, and the items that it may mean. */
function told(sentence: string, { heading = '存在的问题', list = LIST, between = '' } = {}): string[] {
  const text = `一、主要做法\n抓好落实。\n二、${heading}\n${list}\n${between}三、下一步打算\n${sentence}\n`;
  return referredLists(parse(text)).map(({ announced, items }) => {
    const [{ start, end, count, noun }] = announced as [(typeof announced)[number]];
    const marks = items.map((item) => text.slice(item.start, item.end)).join('、');
    return `${text.slice(start, end)} ${count} ${noun}: ${marks}`;
  });
}

suite('A list that is counted again', () => {
  for (const [sentence, ...expected] of [
    ['针对上述三个问题，抓好整改。', '三个 3 问题: 一是、二是、三是'],
    ['针对上述这三个问题，抓好整改。', '三个 3 问题: 一是、二是、三是'],
    ['要针对以上四个问题，抓好整改。', '四个 4 问题: 一是、二是、三是'],
    ['前述两个问题要抓好整改。', '两个 2 问题: 一是、二是、三是'],
    ['抓好整改，对照上述3个问题，逐一销号。', '3个 3 问题: 一是、二是、三是'],
    ['围绕上述三方面问题，抓好整改。', '三方 3 问题: 一是、二是、三是'],
    ['聚焦上述三个方面的问题，抓好整改。', '三个 3 问题: 一是、二是、三是'],
    ['对上述三项问题，抓好整改。', '三项 3 问题: 一是、二是、三是'],
    ['对于上述三点问题，抓好整改。', '三点 3 问题: 一是、二是、三是'],
    ['解决上述三条问题。', '三条 3 问题: 一是、二是、三是'],
    ['结合上述三类问题，抓好整改。', '三类 3 问题: 一是、二是、三是'],
    ['抓好整改；上述三种问题不再发生。', '三种 3 问题: 一是、二是、三是'],
    ['抓好整改。上述三大问题不再发生。', '三大 3 问题: 一是、二是、三是'],
    // Of something else, of more than nine, or in the midst of other words.
    ['针对上述三个困难，抓好整改。'],
    ['针对上述12个问题，抓好整改。'],
    ['针对上述问题，抓好整改。'],
    ['关于上述三个问题，抓好整改。'],
    ['针对上述三个村的问题，抓好整改。'],
  ] as const)
    test(sentence, () => assert.deepEqual(told(sentence), expected));

  const SENTENCE = '针对上述三个问题，抓好整改。';

  for (const noun of '不足 短板 困难 原因 建议 意见 任务 措施 经验 体会'.split(' '))
    test(`may be one of ${noun}`, () =>
      assert.deepEqual(told(SENTENCE.replace('问题', noun), { heading: `主要${noun}` }), [
        `三个 3 ${noun}: 一是、二是、三是`,
      ]));

  for (const [what, given] of [
    ['whose heading calls it otherwise', { heading: '工作情况' }],
    ['that is not the only one there', { list: `${LIST}\n一要抓紧。二要抓实。` }],
    ['of which one is missing', { list: LIST.replace('二是', '三是').replace('三是人手', '四是人手') }],
    ['of one item', { list: '一是认识不够到位。' }],
    ['with another section between', { between: '三、其他情况\n没有。\n' }],
  ] as const)
    test(`is none ${what}`, () => assert.deepEqual(told(SENTENCE, given), []));

  test('stands before the sentence', () => {
    const text = `一、存在的问题\n针对上述三个问题，抓好整改。\n${LIST}\n`;
    assert.deepEqual(referredLists(parse(text)), []);
    assert.deepEqual(referredLists(parse(`${LIST}\n针对上述三个问题，抓好整改。\n`)), []);
  });
});
