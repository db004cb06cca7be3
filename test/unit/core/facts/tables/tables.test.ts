import assert from 'node:assert/strict';
import { tablesOf } from '../../../../../src/core/facts/tables/tables';
import { parse } from '../../../../../src/core/report/parse';

const columns = (text: string) => tablesOf(parse(text)).map((table) => table.columns);
const cells = (text: string) =>
  tablesOf(parse(text)).map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.number?.value ?? text.slice(cell.start, cell.end))),
  );

suite('tables', () => {
  test('have columns with the unit of their heading, or of the line above', () => {
    const text =
      '支出如下（单位：万元）。\n| 科目 | 支出数 | 面积（公顷） | 完成率 |\n|---|---|---|---|\n| 教育 | 120 | 3 | 95% |';
    assert.deepEqual(columns(text), [
      [
        { name: '科目', unit: '元', worth: 10_000 },
        { name: '支出数', unit: '元', worth: 10_000 },
        { name: '面积（公顷）', unit: '亩', worth: 15 },
        { name: '完成率', unit: '%', worth: 1 },
      ],
    ]);
    assert.deepEqual(cells(text), [[['教育', 120, 3, 95]]]);
  });

  test('may be parted by tabs, and end where running text begins', () => {
    assert.deepEqual(cells('单位名称甲\t数\n甲单位全称\t1,200\n说明\n乙单位全称\t数\n丙单位全称\t-3.5'), [
      [['甲单位全称', 1200]],
      [['丙单位全称', -3.5]],
    ]);
  });

  test('with joined cells, or without headings, are not read', () => {
    assert.deepEqual(cells('|甲|乙|\n|---|---|\n|合计 3|'), []);
    assert.deepEqual(cells('|甲|3|\n|乙|4|'), []);
  });
});
