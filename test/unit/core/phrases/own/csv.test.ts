import assert from 'node:assert/strict';
import { readCsv } from '../../../../../src/core/phrases/own/csv';

/** Each phrase as `line text|scene|initials`, `-` for what is not written; then what is wrong. */
const read = (text: string): string[] => {
  const { written, problems } = readCsv(text);
  return [
    ...written.map(
      ({ line, ...each }) => `${line} ${[each.text, each.scene ?? '-', each.initials ?? '-'].join('|')}`,
    ),
    ...problems.map(({ line, message }) => `${line} ! ${message}`),
  ];
};

suite('Phrases in CSV', () => {
  test('are text, scene and initials where no first line names the columns', () => {
    assert.deepEqual(read('守牢堤防,防汛,sldf\n严管岸线\n'), ['0 守牢堤防|防汛|sldf', '1 严管岸线|-|-']);
    assert.deepEqual(read(''), []);
  });

  for (const name of ['text', 'TEXT', '用语', '文字', '内容', '全文', '表述', ' 用语 '])
    test(`are in the column ${name}`, () =>
      assert.deepEqual(read(`类别,${name}\n防汛,守牢堤防\n`), ['1 守牢堤防|防汛|-']));
  for (const name of ['scene', '场合', '类别', '分类'])
    test(`have their scene in the column ${name}`, () =>
      assert.deepEqual(read(`${name},用语\n防汛,守牢堤防\n`), ['1 守牢堤防|防汛|-']));
  for (const name of ['initials', '首字母', '拼音首字母', '拼音'])
    test(`have their initials in the column ${name}`, () =>
      assert.deepEqual(read(`${name},用语\nsldf,守牢堤防\n`), ['1 守牢堤防|-|sldf']));

  for (const name of ['用语库', '新用语', '用 语', 'texts'])
    test(`are none in the column ${name}, which is a phrase itself`, () =>
      assert.deepEqual(read(`类别,${name}\n`), [`0 类别|${name}|-`]));

  test('have columns of other names left out, and names only in the first line', () => {
    assert.deepEqual(read('备注,用语\n汛前,守牢堤防\n类别,用语\n'), ['1 守牢堤防|-|-', '2 用语|-|-']);
    assert.deepEqual(read('守牢堤防,防汛\n用语,类别\n'), ['0 守牢堤防|防汛|-', '1 用语|类别|-']);
  });

  test('have an empty text where the line ends before it', () =>
    assert.deepEqual(read('类别,用语\n防汛\n'), ['1 |防汛|-']));

  test('lose only the line with a quote too many', () =>
    assert.deepEqual(read('守牢堤防\n"严管岸线\n'), ['0 守牢堤防|-|-', '1 ! 引号没有成对，这一行已跳过。']));
});
