import assert from 'node:assert/strict';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { needsMarkdown } from '../../../../../src/core/layout/composition/markdownLines';
import { layOut } from '../../../../../src/core/layout/composition/paragraphs';
import { parse } from '../../../../../src/core/report/parse';

const TABLE = '| 科室 | 数量 |\n| --- | --- |\n| 办公室 | 7 |';

suite('What reads tables and pictures', () => {
  for (const [what, text] of [
    ['a table', `情况如下。\n${TABLE}\n`],
    ['an indented table', `情况如下。\n　　${TABLE.replaceAll('\n', '\n　　')}\n`],
    ['a table of CRLF lines', `情况如下。\r\n${TABLE.replaceAll('\n', '\r\n')}`],
    ['a picture', '现场如下。\n![现场](图/一.png)\n'],
    ['an indented picture', '　　![现场](图/一.png)'],
  ] as const) {
    test(`is needed for ${what}`, () => {
      const report = parse(text);
      const kinds = layOut(report, markdown()).map(({ kind }) => kind);
      assert.ok(kinds.includes('table') || kinds.includes('figure'));
      assert.ok(needsMarkdown(report));
    });
  }

  for (const [what, text] of [
    ['plain text', '一、总体情况\n走访**户。\n'],
    ['a table of tabs', '科室\t数量\n办公室\t7\n'],
    ['a line with bars inside', '科室 | 数量\n办公室 | 7\n'],
    ['a row at the end', '情况如下。\n| 科室 | 数量 |'],
    ['rows that a line parts', '| 科室 | 数量 |\n\n| 办公室 | 7 |\n'],
    ['a single row', '情况如下。\n| 科室 | 数量 |\n另有说明。\n'],
    ['a picture within a sentence', '见![现场](图/一.png)。\n'],
    ['nothing', ''],
  ] as const) {
    test(`is not needed for ${what}: the page is the same without it`, () => {
      const report = parse(text);
      assert.equal(needsMarkdown(report), false);
      assert.deepEqual(layOut(report), layOut(report, markdown()));
    });
  }

  test('leaves tables and pictures lines of text where it is not there', () => {
    const text = `${TABLE}\n![现场](图/一.png)`;
    assert.deepEqual(
      layOut(parse(text)).map((part) => part.kind === 'paragraph' && text.slice(part.start, part.end)),
      text.split('\n'),
    );
  });
});
