import assert from 'node:assert/strict';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { measures } from '../../../../../src/core/layout/gbt9704';
import { type BlockKind, pageRemarks } from '../../../../../src/core/layout/pages/pageRemarks';
import { paginate } from '../../../../../src/core/layout/pages/pagination';
import { tableRemarks } from '../../../../../src/core/layout/pages/tableRemarks';
import { parse } from '../../../../../src/core/report/parse';

/** Remarks on pages of 22 lines, filled with blocks of so many lines. */
const remarks = (...blocks: readonly (readonly [kind: BlockKind, lines: number])[]): string[] => {
  const flows = blocks.map(([kind, lines]) => ({
    gap: 0,
    opensPage: false,
    atFoot: false,
    repeats: 0,
    pieces: kind === 'signoff' ? [lines] : lines,
  }));
  return pageRemarks(paginate(flows, 22), (index) => blocks[index]![0]);
};

suite('Remarks on the pages', () => {
  test('name the page where 署名 and 成文日期 stand without any text', () => {
    const sentence =
      '第 2 页上只有署名和成文日期，没有正文。请调整行距、字距，或者增减几个字，让它们和正文在同一页（GB/T 9704—2012，7.3.5.5）。';
    assert.deepEqual(remarks(['other', 21], ['signoff', 2]), [sentence]);
    assert.deepEqual(remarks(['other', 22], ['attachment-note', 2], ['signoff', 2]), [sentence]);
  });

  test('are none where a line of text stands above them, or nothing else in the paper', () => {
    assert.deepEqual(remarks(['other', 20], ['signoff', 2]), []);
    assert.deepEqual(remarks(['other', 23], ['signoff', 2]), []);
    assert.deepEqual(remarks(['signoff', 2]), []);
    assert.deepEqual(remarks(), []);
  });

  test('name a table that is too wide once, where it begins', () => {
    assert.deepEqual(remarks(['other', 30], ['too-wide', 40]), [
      '第 2 页的表格栏目太多，字要比小五号还小才排得下，不便阅读。请减少栏目、分成几张表，或者单独用横排的纸。',
    ]);
  });
});

suite('Remarks on the tables', () => {
  const table = (columns: number) => {
    const row = (cell: string) => `|${Array.from({ length: columns }, () => cell).join('|')}|`;
    return [row('指标'), row('-'), row('123456.78')].join('\n');
  };

  test('name those that are too wide by their lines', () => {
    assert.deepEqual(
      tableRemarks(parse(`统计如下。\n\n${table(6)}\n\n另表如下。\n${table(16)}\n`), measures, markdown()),
      [
        '第 8 行起的表格栏目太多，字要比小五号还小才排得下，不便阅读。请减少栏目、分成几张表，或者单独用横排的纸。',
      ],
    );
  });
});
