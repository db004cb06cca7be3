import assert from 'node:assert/strict';
import { assemble, assemblyLevels, type Draft } from '../../../../src/core/editing/assemble';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';
import { lines } from '../../support';

const A: Draft = {
  name: '水务局',
  text: lines(
    '关于河道整治情况的报告',
    '市政府：',
    '一、主要做法',
    '（一）摸底。',
    '二、下步打算',
    '特此报告。',
    '市水务局',
    '2026年7月8日',
  ),
};
const B: Draft = { name: '住建局', text: '1.改造管网。\n2.新建泵站。' };

/** Takes the drafts in where the `|` is. */
function taken(marked: string, drafts: readonly Draft[], level = 0) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const report = parse(text);
  const { edits, tooDeep } = assemble(report, at, drafts, assemblyLevels(report, at)[level]!);
  return { text: applyEdits(text, edits), tooDeep };
}

suite('assembling', () => {
  test('takes texts in below the heading, each below its title and a comment of its origin', () => {
    assert.equal(
      taken('一、总体情况\n二、各部门情况|\n三、打算', [A, B]).text,
      lines(
        '一、总体情况',
        '二、各部门情况',
        '（一）关于河道整治情况的报告',
        '<!-- 来源：水务局（未编入：市政府： 特此报告。 市水务局 2026年7月8日） -->',
        '1.主要做法',
        '（1）摸底。',
        '2.下步打算',
        '（二）住建局',
        '<!-- 来源：住建局 -->',
        '1.改造管网。',
        '2.新建泵站。',
        '三、打算',
      ),
    );
  });

  test('goes on counting from the sections that stand there, and moves those behind up', () => {
    assert.equal(
      taken('一、甲\n（一）子。|\n（二）丑。', [B], 1).text,
      lines(
        '一、甲',
        '（一）子。',
        '（二）住建局',
        '<!-- 来源：住建局 -->',
        '1.改造管网。',
        '2.新建泵站。',
        '（三）丑。',
      ),
    );
  });

  test('names in the comment what the front matter of a text says', () => {
    const draft = { name: '水务局', text: '---\r\n主送: 市政府\r\n署名: 市水务局\r\n---\r\n一、摸底' };
    assert.equal(
      taken('一、甲|', [draft], 1).text,
      lines(
        '一、甲',
        '二、水务局',
        '<!-- 来源：水务局（未编入：主送: 市政府 署名: 市水务局） -->',
        '（一）摸底',
      ),
    );
  });

  test('fills a blank line, and keeps the line ends of the report', () => {
    assert.equal(
      taken('工作总结\r\n|\r\n', [B]).text,
      '工作总结\r\n一、住建局\r\n<!-- 来源：住建局 -->\r\n（一）改造管网。\r\n（二）新建泵站。\r\n',
    );
  });

  test('says which texts have more levels than there are', () => {
    const deep = { name: '深', text: '一、甲\n（一）乙。\n1.丙。\n（1）丁。\n①戊。' };
    assert.deepEqual(taken('一、甲|', [deep, B]).tooDeep, ['深']);
  });

  test('offers the level below the heading first, then those around it', () => {
    const report = parse('一、甲\n（一）子。\n');
    assert.deepEqual(assemblyLevels(report, report.text.length), ['arabic', 'bracketedHan', 'han']);
    assert.deepEqual(assemblyLevels(parse('工作总结\n'), 5), ['han']);
  });

  test('loses no word of the texts', () => {
    const { text } = taken('一、甲|', [A, B]);
    for (const word of ['市政府：', '特此报告。', '市水务局', '2026年7月8日', '摸底', '新建泵站']) {
      assert.ok(text.includes(word), word);
    }
  });
});
