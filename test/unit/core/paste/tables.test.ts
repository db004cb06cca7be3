import assert from 'node:assert/strict';
import { pipeTable, type TableCell } from '../../../../src/core/paste/tables';

/** A cell: `甲/乙` two paragraphs; `甲>2` two columns wide, `甲v2` two rows high, `甲:center` aligned. */
function cell(written: string): TableCell {
  const [, words, columns, rows, align] = /^([^>v:]*)(?:>(\d))?(?:v(\d))?(?::(\w+))?$/.exec(written)!;
  return {
    lines: words === '' ? [] : words!.split('/'),
    columns: Number(columns ?? 1),
    rows: Number(rows ?? 1),
    align: align as TableCell['align'],
  };
}

const table = (...rows: string[]): string[] =>
  pipeTable(rows.map((row) => (row === '' ? [] : row.split(' ').map(cell))));

suite('A pasted table', () => {
  for (const [name, rows, expected] of [
    [
      'has a rule below its first row',
      ['甲 乙', '1 2', '3 4'],
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |'],
    ],
    [
      'has every row as wide as the widest',
      ['甲', '1 2 3', '4 5'],
      ['| 甲 |  |  |', '|---|---|---|', '| 1 | 2 | 3 |', '| 4 | 5 |  |'],
    ],
    [
      'leaves the other columns of a cell empty',
      ['甲>2 乙', '1 2 3'],
      ['| 甲 |  | 乙 |', '|---|---|---|', '| 1 | 2 | 3 |'],
    ],
    [
      'leaves the other rows of a cell empty',
      ['甲v2 乙', '1', '2 3'],
      ['| 甲 | 乙 |', '|---|---|', '|  | 1 |', '| 2 | 3 |'],
    ],
    [
      'leaves them empty at its right edge as well',
      ['甲 乙v3', '1', '2'],
      ['| 甲 | 乙 |', '|---|---|', '| 1 |  |', '| 2 |  |'],
    ],
    [
      'leaves both empty',
      ['甲>2v2 乙', '1', '2 3 4'],
      ['| 甲 |  | 乙 |', '|---|---|---|', '|  |  | 1 |', '| 2 | 3 | 4 |'],
    ],
    ['joins the paragraphs of a cell', ['甲/乙 丙', '1 2'], ['| 甲 乙 | 丙 |', '|---|---|', '| 1 | 2 |']],
    ['keeps bars in cells', ['甲|乙 丙', '1 2'], ['| 甲\\|乙 | 丙 |', '|---|---|', '| 1 | 2 |']],
    ['drops rows without cells', ['甲 乙', '', '1 2'], ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |']],
    [
      'aligns a column as all cells below its head are',
      ['甲 乙 丙', '1:right 2:center 3:left', '4:right 5:center 6:left'],
      ['| 甲 | 乙 | 丙 |', '|---:|:---:|---|', '| 1 | 2 | 3 |', '| 4 | 5 | 6 |'],
    ],
    [
      'aligns no column by its head, nor where cells differ',
      ['甲:right 乙', '1 2:center', '3 4:right'],
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |'],
    ],
    [
      'aligns by cells that have words',
      ['甲 乙', '1:right 2', ':center 3'],
      ['| 甲 | 乙 |', '|---:|---|', '| 1 | 2 |', '|  | 3 |'],
    ],
    ['of one column only lays a page out', ['甲', '乙/丙', '丁'], ['甲', '乙', '丙', '丁']],
    ['of one row only lays a page out', ['甲 乙/丙'], ['甲', '乙', '丙']],
    ['of one row and empty ones too', ['', '甲 乙', ''], ['甲', '乙']],
    ['of nothing is none', [], []],
  ] as const) {
    test(name, () => assert.deepEqual(table(...rows), [...expected]));
  }
});
