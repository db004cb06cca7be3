import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { citationAt, citationsOfPlaceAt } from '../../../../src/core/views/citations';

const TEXT = `关于检查的通知
各单位：
一、安排
（一）自查。名单见附件1，清单见附件2、3，结果见表1。
（二）检查。如图1所示，按《某办法》附件2、表1办，见附件4。
二、要求
各部门填报表1，代表2名，见第一部分。
附件：1.名单
      2.清单
      3.样表（另发）

某局
2026年1月1日

附件1
名单
表1 人员名单
![图1 位置](图.png)
图1：位置图
附件2
清单
按附件1填写表一。
表1 隐患清单
`;

const report = parse(TEXT);
const at = (piece: string, nth = 0): number => {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = TEXT.indexOf(piece, offset + 1);
  return offset;
};
/** What is cited at the `nth` `piece`: the words, and where they lead. */
const leads = (piece: string, nth = 0): string => {
  const citation = citationAt(report, at(piece, nth));
  return citation
    ? `${TEXT.slice(citation.start, citation.end)} → ${citation.places.map(({ label }) => label).join('|')}`
    : 'none';
};

suite('citations within a report', () => {
  for (const [piece, nth, answer] of [
    ['附件1', 0, '附件1 → 附件1 名单'],
    ['附件2、3', 0, '附件2 → 附件2 清单'],
    ['3，结果', 0, '3 → 附件说明：样表'],
    ['表1。', 0, '表1 → 表1 人员名单|表1 隐患清单'],
    ['图1所', 0, '图1 → 图1：位置图'],
    ['附件2、表1办', 0, 'none'],
    ['附件4', 0, 'none'],
    ['表1，代', 0, 'none'],
    ['表2名', 0, 'none'],
    ['第一部分', 0, '第一部分 → 一、安排'],
    ['1.名单', 0, '附件：1.名单 → 附件1 名单'],
    ['2.清单', 0, '2.清单 → 附件2 清单'],
    ['3.样表', 0, 'none'],
    ['附件1填', 0, '附件1 → 附件1 名单'],
    ['表一', 0, '表一 → 表1 人员名单|表1 隐患清单'],
    ['附件1\n', 0, 'none'],
    ['表1 人员', 0, 'none'],
    ['图1 位置', 0, 'none'],
  ] as const) {
    test(`${piece} leads to: ${answer}`, () => assert.equal(leads(piece, nth), answer));
  }

  test('a single attachment is cited without a number', () => {
    const text = '关于检查的通知\n名单见附件，附件材料齐全。\n附件：名单\n\n附件\n名单\n甲\n';
    const one = parse(text);
    const citation = citationAt(one, text.indexOf('附件，'))!;
    assert.deepEqual(
      citation.places.map(({ heading, end }) => [text.slice(heading.start, heading.end), end]),
      [['附件\n名单', text.length - 1]],
    );
    assert.equal(citationAt(one, text.indexOf('附件材料') + 1), undefined);
  });

  for (const words of ['见', '参阅', '参照', '按', '按照', '填写', '（', '('])
    test(`it is cited behind ${words}`, () => {
      const text = `关于检查的通知\n名单${words}附件。\n附件：名单\n\n附件\n名单\n甲\n`;
      const at = text.indexOf('附件。');
      const citation = citationAt(parse(text), at);
      assert.deepEqual(citation && [citation.start, citation.end, citation.places.length], [at, at + 2, 1]);
    });

  for (const words of [
    '见附件材料',
    '见附件：',
    '见附件:',
    '见附件说明',
    '见附件格式',
    '见附件下',
    '见附件内',
    '见附件上',
    '见附件里',
    '见附件名',
    '见附件清',
    '见附件的名',
    '附件',
    '由附件',
    '按《某办法》附件',
  ])
    test(`it is not cited in ${words}`, () => {
      const text = `关于检查的通知\n名单${words}。\n附件：名单\n\n附件\n名单\n甲\n`;
      assert.equal(citationAt(parse(text), text.indexOf('附件', 8) + 1), undefined);
    });

  test('a line of the 目录 leads to its heading', () => {
    const text =
      '工作规划\n目录\n一、成绩\t1\n二、不足\t2\n三、打算\t3\n一、成绩\n好。\n二、不足\n有。\n三、打算\n干。';
    const citation = citationAt(parse(text), text.indexOf('不足'))!;
    assert.equal(text.slice(citation.start, citation.end), '二、不足\t2');
    assert.deepEqual(
      citation.places.map(({ start }) => start),
      [text.lastIndexOf('二、不足')],
    );
  });

  test('a line of the 目录 that says what no heading says leads nowhere, nor does one to an item of a list', () => {
    const text = '工作规划\n目录\n一、成绩\t1\n二、无\t2\n三、打算\t3\n一、成绩\n一是好。\n三、打算\n干。';
    const one = parse(text);
    assert.equal(citationAt(one, text.indexOf('二、无')), undefined);
    assert.equal(citationAt(one, text.indexOf('打算'))?.places.length, 1);
  });

  test('all that cite a place are found from its heading', () => {
    const words = citationsOfPlaceAt(report, TEXT.lastIndexOf('附件1\n')).map(({ start, end }) =>
      TEXT.slice(start, end),
    );
    assert.deepEqual(words, ['附件1', '附件：1.名单', '附件1']);
    assert.deepEqual(citationsOfPlaceAt(report, at('自查')), []);
  });
});
