import assert from 'node:assert/strict';
import { labelColumn, tablesOf } from '../../../../../src/core/facts/tables/tables';
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

  const numbers = (text: string) =>
    tablesOf(parse(text))[0]?.rows.map((row) => row.map(({ number }) => number ?? 0));
  const plain = (value: number, unit = '', worth = 1) => ({ value, step: 1, unit, worth });

  test('may have the unit in the cell, which is no time and no heading', () => {
    assert.deepEqual(numbers('|项目|2024年|目标|\n|---|---|---|\n|公厕|3年|1,200个|\n|管网|8%|4.5公里|'), [
      [0, 0, plain(1200, '个')],
      [0, plain(8), { value: 4.5, step: 0.1, unit: '米', worth: 1000 }],
    ]);
    assert.deepEqual(numbers('|项目|目标|\n|---|---|\n|公厕|12个左右|\n|管网|3万元|'), [
      [0, 0],
      [0, plain(3, '元', 10_000)],
    ]);
    assert.deepEqual(numbers('|项目|数|\n|---|---|\n|管网|3 万|'), [[0, 0]]);
  });

  test('may have a column for the unit of each row, but for rates and cells with their own', () => {
    for (const head of ['单位', '计量单位'])
      assert.deepEqual(
        numbers(`|指标|${head}|完成数|完成率|增加|\n|---|---|---|---|---|\n|公厕|万座|3|95|2个|`),
        [[0, 0, plain(3, '座', 10_000), plain(95), plain(2, '个')]],
      );
    assert.deepEqual(numbers('|序号|单位|数|\n|---|---|---|\n|1|市水务局|3|\n|2||4|'), [
      [plain(1), 0, plain(3)],
      [plain(2), 0, plain(4)],
    ]);
  });

  test('may have a unit for each column that counts, told in their order', () => {
    const table = (units: string) =>
      columns(`单位：${units}\n|乡镇|低保对象|面积|\n|---|---|---|\n|东镇|3|4|\n|西镇|无|5|`)[0]!.map(
        ({ unit, worth }) => unit + worth,
      );
    assert.deepEqual(table('户、万亩'), ['1', '户1', '亩10000']);
    assert.deepEqual(table('户、万亩、元'), ['1', '1', '1']);
    assert.deepEqual(table('户'), ['户1', '户1', '户1']);
  });

  test('are labelled by their first column, or the one behind the numbers of their rows', () => {
    const [numbered, plainly] = [
      ...tablesOf(
        parse('|序号|项目|数|\n|---|---|---|\n|1|公厕|3|\n\n|项目|序号|数|\n|---|---|---|\n|公厕|1|3|'),
      ),
    ];
    assert.equal(labelColumn(numbered!.columns), 1);
    assert.equal(labelColumn(plainly!.columns), 0);
    assert.equal(labelColumn([]), 0);
  });

  test('with joined cells, or without headings, are not read', () => {
    assert.deepEqual(cells('|甲|乙|\n|---|---|\n|合计 3|'), []);
    assert.deepEqual(cells('|甲|3|\n|乙|4|'), []);
  });
});
