import assert from 'node:assert/strict';
import { parse } from '../../../../../../src/core/report/parse';
import { lastYears } from '../../../../../../src/core/rules/consistency/figures/lastYears';

/** Each figure of the year before that is told otherwise: the message, and where the two stand. */
const told = (text: string): string[] =>
  lastYears(parse(text)).map(({ start, end, message, related }) => {
    const [first, ...more] = related!;
    assert.deepEqual(more, []);
    return `${message} ${first!.start} ${text.slice(first!.start, first!.end)} ${first!.message} / ${start} ${text.slice(start, end)}`;
  });

const TABLE = `| 项目 | 2024年（万元） | 2025年（万元） |
|---|---|---|
| 利润 | 4880 | 5420 |
| 营业收入 | 9000 | 9900 |
`;
const TEXT = '利润5420万元，比上年的4800万元增长12.9%。';
/** What is told of `text` above the table, which may be another. */
const above = (text: string, table = TABLE): string[] => told(`${text}\n\n${table}`);

suite('The year before in a table and in the text', () => {
  test('is told where it stands last', () => {
    assert.deepEqual(above(TEXT), [
      '上年的“利润”前面写作4800万元，表中写作4880，请核对。 13 4800万元 前面写作4800万元 / 81 4880',
    ]);
    assert.deepEqual(told(`${TABLE}\n${TEXT}`), [
      '上年的“利润”表中写作4880，这里写作4800万元，请核对。 52 4880 表中写作4880 / 103 4800万元',
    ]);
  });

  for (const [name, text, table] of [
    ['words between', '利润达到5420万元，比去年同期的4800万元增长12.9%。', TABLE],
    ['another word for it', '利润完成5420万元，较上年度的4800万元增长12.9%。', TABLE],
    ['a longer name', '净利润5420万元，比上年的4800万元增长12.9%。', TABLE],
    ['a shorter name', '收入9900万元，比上年的9100万元增长8.8%。', TABLE],
    ['another unit of the same kind', '利润0.542亿元，比上年的0.48亿元增长12.9%。', TABLE],
    ['a remark behind its name in the table', TEXT, TABLE.replace('利润', '利润（净额）')],
    [
      'units in the cells',
      TEXT,
      TABLE.replaceAll('（万元）', '').replace('4880', '4880万元').replace('5420', '5420万元'),
    ],
    ['the later year first', TEXT, TABLE.replace('2024', '2026').replace('4880 | 5420', '5420 | 4880')],
    ['other columns', TEXT, TABLE.replaceAll(' |\n', ' | 备注 |\n').replace('|---|\n', '|---|---|\n')],
  ] as const)
    test(`is told with ${name}`, () => assert.equal(above(text, table).length, 1));

  for (const [name, text, table] of [
    ['the figures agree', '利润5420万元，比上年的4880万元增长11.1%。', TABLE],
    ['they agree as exactly as they are told', '利润5420万元，比上年的0.49亿元增长10.6%。', TABLE],
    ['the year itself is another', '利润5400万元，比上年的4800万元增长12.9%。', TABLE],
    ['it is compared with a plan', '利润5420万元，比计划的4800万元增长12.9%。', TABLE],
    ['the figure is a rough one', '利润5420万元，比上年的约4800万元增长12.9%。', TABLE],
    ['something else is counted', '成本5420万元，比上年的4800万元增长12.9%。', TABLE],
    ['it is counted in another unit', '利润5420元，比上年的4800元增长12.9%。', TABLE],
    ['nothing is named', '5420万元，比上年的4800万元增长12.9%。', TABLE],
    ['the table has another year before', TEXT, TABLE.replace('2024', '2023')],
    ['the table has three years', TEXT, TABLE.replace('项目', '2023年')],
    ['the table has one year', TEXT, TABLE.replace('2024年', '增减')],
    ['two rows tell of the same', TEXT, TABLE.replace('营业收入', '利润（净）').replace('9900', '5420')],
    ['nobody knows the unit', TEXT, TABLE.replaceAll('（万元）', '')],
    ['the cell has no number', TEXT, TABLE.replace('4880', '—')],
  ] as const)
    test(`is not told where ${name}`, () => assert.deepEqual(above(text, table), []));
});
