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

  const texts = (text: string) =>
    tablesOf(parse(text)).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

  test('have the words of their cells without blanks and stars, and where these stand', () => {
    const text = '好\n  | 科 目 | **数**　 |\n|:--|—｜|\n|教 育|  12  |';
    assert.deepEqual(texts('| 科目 | 数 |\n|---|---|\n| **教 育** |  12  |'), [[['教育', '12']]]);
    const [cell] = tablesOf(parse(text))[0]!.rows.at(-1)!.slice(1);
    assert.equal(text.slice(cell!.start, cell!.end), '12');
  });

  test('need a heading and a row of as many cells', () => {
    for (const text of [
      '|科目|数|',
      '|科目|数|\n|---|---|',
      '|科目|\n|---|\n|教育|',
      '|科目|数|\n|---|---|\n|教育|12|3|',
      '|科目|12|\n|---|---|\n|教育|3|',
      '科目\n数',
      '科目\t',
    ])
      assert.deepEqual(texts(text), [], text);
    assert.deepEqual(texts('|科目|12个|\n|---|---|\n|教育|3|'), [[['教育', '3']]]);
    assert.deepEqual(texts('|2024|数|\n|---|---|\n|教育|3'), [[['教育', '3']]]);
    assert.deepEqual(texts('科目\t数\n教育\t3'), [[['教育', '3']]]);
  });

  test('go by the unit in the forty characters above, blank lines between or not', () => {
    const unitOf = (above: string) => columns(`${above}\n|科目|数|\n|---|---|\n|教育|12|`)[0]![1]!.unit;
    assert.equal(unitOf('支出（单位：万元）'), '元');
    assert.equal(unitOf('支出 单位:万元\n\n'), '元');
    assert.equal(unitOf(`单位：万元 ${'好'.repeat(34)}`), '元');
    assert.equal(unitOf(`单位：万元 ${'好'.repeat(35)}`), '');
    assert.equal(unitOf('支出如下'), '');
  });

  test('may have a unit for each column of numbers', () => {
    const unitsOf = (units: string) =>
      columns(`单位：${units}\n|科目|户|田|\n|---|---|---|\n|东村|12|3|`)[0]!.map(
        ({ unit, worth }) => `${unit} ${worth}`,
      );
    assert.deepEqual(unitsOf('户、万亩'), [' 1', '户 1', '亩 10000']);
    assert.deepEqual(unitsOf('户、万亩、个'), [' 1', ' 1', ' 1']);
  });

  test('have rates in their headings', () => {
    for (const name of ['完成率', '占比', '比重', '增幅', '增速'])
      assert.equal(columns(`|科目|${name}|\n|---|---|\n|教育|12|`)[0]![1]!.unit, '%', name);
    assert.deepEqual(columns('|科目|数（未知）|\n|---|---|\n|教育|12|')[0]![1], {
      name: '数（未知）',
      unit: '未知',
      worth: 1,
    });
  });

  test('hold numbers, and no times', () => {
    const numberOf = (cell: string) =>
      tablesOf(parse(`|科目|数|\n|---|---|\n|教育|${cell}|`))[0]!.rows[0]![1]!.number;
    for (const cell of [
      '3年',
      '3学年',
      '3日',
      '3天',
      '3小时',
      '3个小时',
      '3分',
      '3分钟',
      '3秒',
      '3岁',
      '约3',
      '三',
      '',
    ])
      assert.equal(numberOf(cell), undefined, cell);
    assert.deepEqual(numberOf('-1,234.50'), { value: -1234.5, step: 0.01, unit: '', worth: 1 });
    assert.deepEqual(numberOf('12％'), { value: 12, step: 1, unit: '', worth: 1 });
    assert.deepEqual(numberOf('3万人'), { value: 3, step: 1, unit: '人', worth: 10_000 });
  });
});
