import assert from 'node:assert/strict';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import type { Table } from '../../../../../src/core/layout/composition/model';
import { layOut } from '../../../../../src/core/layout/composition/paragraphs';
import { setTable } from '../../../../../src/core/layout/composition/tableColumns';
import { measures } from '../../../../../src/core/layout/gbt9704';
import { parse } from '../../../../../src/core/report/parse';
import { child, elements, value } from '../../../../../src/core/word/import/xml';
import { allAre } from '../../../allAre';
import { all, bodyOf, exported } from '../../word/files';

const text = (...rows: readonly (readonly string[])[]): string =>
  [
    '统计表如下。',
    ...rows.flatMap((row, i) => [
      `|${row.join('|')}|`,
      ...(i === 0 ? [`|${row.map(() => '-').join('|')}|`] : []),
    ]),
  ].join('\n');
const set = (...rows: readonly (readonly string[])[]) => {
  const report = parse(text(...rows));
  const table = layOut(report, markdown()).find((part): part is Table => part.kind === 'table')!;
  const { shares, scale, isTooWide } = setTable(report, table.rows, measures);
  return { shares, scale, isTooWide, millimetres: shares.map((share) => (share * 156) / 100) };
};

const row = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);

suite('The columns of a table', () => {
  test('share the width by what their cells say', () => {
    const { shares, scale, isTooWide } = set(['类别', '内容'], ['甲', '对全市水库逐座检查登记']);
    assert.equal(scale, 1);
    assert.equal(isTooWide, false);
    assert.ok(Math.abs(shares[0]! + shares[1]! - 100) < 1e-9);
    assert.ok(shares[1]! > 4 * shares[0]!, String(shares));
  });

  test('let long text be broken rather than a figure', () => {
    const figure = '1,234,567.89';
    const long = '对全市水库逐座检查登记并按规定整改到位，建立台账，逐月销号，年底前全部完成';
    const { millimetres, scale } = set(
      ['金额（元）', '甲', '乙', '丙', '丁'],
      [figure, long, long, long, long],
    );
    assert.equal(scale, 1);
    // Twelve half-width signs of 12 pt, and the air beside them.
    assert.ok(millimetres[0]! >= 12 * 0.5 * 4.233 + 2.8, String(millimetres));
  });

  test('break no name of three characters for long text, where there is room for it', () => {
    const long = '对全市水库逐座检查登记并按规定整改到位';
    const { millimetres, scale, isTooWide } = set(
      ['责任人', ...row(3, '1234567.89'), ...row(5, '措施')],
      ['王某某', ...row(3, '1234567.89'), ...row(5, long)],
    );
    assert.deepEqual([scale, isTooWide], [9 / 12, false]);
    assert.ok(millimetres[0]! >= 3 * 4.233 * 0.75 + 2.8, String(millimetres));
  });

  test('are set smaller where they are many, in two steps', () => {
    assert.equal(set(row(7, '指标'), row(7, '1234.56')).scale, 1);
    assert.equal(set(row(8, '指标'), row(8, '1234.56')).scale, 10.5 / 12);
    const { scale, isTooWide, millimetres } = set(row(10, '指标'), row(10, '1234.56'));
    assert.equal(scale, 9 / 12);
    assert.equal(isTooWide, false);
    assert.ok(
      millimetres.every((each) => each >= 7 * 0.5 * 4.233 * 0.75 + 2.8),
      String(millimetres),
    );
  });

  test('are smaller still where their figures need it, and say so', () => {
    const { scale, isTooWide, millimetres } = set(row(16, '指标'), row(16, '123456.78'));
    assert.equal(isTooWide, true);
    assert.ok(scale < 9 / 12, String(scale));
    assert.ok(
      millimetres.every((each) => each >= 9 * 0.5 * 4.233 * scale + 2.8),
      String(millimetres),
    );
  });

  test('are as many as the longest row has, of tabs too', () => {
    const report = parse('如下。\n甲\t乙\n丙\t丁\t戊');
    const table = layOut(report, markdown()).find((part): part is Table => part.kind === 'table')!;
    assert.equal(setTable(report, table.rows, measures).shares.length, 3);
  });

  test('are those of the page in Word, with type and lines of the same size', async () => {
    const rows = [row(10, '指标'), row(10, '1234.56')] as const;
    const { shares } = set(...rows);
    const [table] = all(bodyOf(await exported(text(...rows))), 'tbl');
    const widths = elements(child(table, 'tblGrid'), 'gridCol').map(({ attributes }) => Number(attributes.w));
    assert.deepEqual(
      widths,
      shares.map((share) => Math.floor((share / 100) * 8845)),
    );
    const sizes = new Set(all(table!, 'r').map((run) => value(run, 'rPr', 'sz')));
    assert.deepEqual([...sizes], ['18']);
    const lines = new Set(all(table!, 'p').map((p) => child(p, 'pPr', 'spacing')?.attributes.line));
    assert.deepEqual([...lines], ['313']);
  });
});

suite('What the columns of a table have', () => {
  /** The width of each column in 字 of 小四, the air beside it left out. */
  const widths = (...rows: readonly (readonly string[])[]): number[] => {
    const { millimetres, scale } = set(...rows);
    return millimetres.map((each) => Math.round(((each - 3.1) / (4.2333 * scale)) * 100) / 100);
  };

  test('is the room in proportion to what they want, where there is enough', () => {
    // 156 mm less the air beside two columns are 35.39 字.
    assert.deepEqual(widths(row(2, '甲乙丙丁')), [17.69, 17.69]);
    assert.deepEqual(widths(['甲乙', '甲乙丙丁']), [11.8, 23.59]);
    assert.deepEqual(widths(['甲', '甲乙丙丁']), [11.8, 23.59]);
    // None is counted as wider than 24.
    assert.deepEqual(widths(['甲乙丙丁', '甲'.repeat(24)]), widths(['甲乙丙丁', '甲'.repeat(40)]));
    assert.notDeepEqual(widths(['甲乙丙丁', '甲'.repeat(23)]), widths(['甲乙丙丁', '甲'.repeat(24)]));
  });

  test('is the room that figures take in wide faces, in any width of digits', () => {
    assert.deepEqual(widths(['12345678', '甲乙丙丁']), [18.69, 16.69]);
    assert.deepEqual(widths(['１２３４', '甲乙丙丁']), [17.69, 17.69]);
  });

  test('is no less than four characters each where long text wants more than there is', () => {
    const long = '甲'.repeat(60);
    const [first, ...others] = widths(['甲乙丙丁', long, long, long]);
    assert.equal(first, 4);
    for (const each of others) assert.ok(Math.abs(each - others[0]!) < 0.02);
  });
});

suite('The head of a table of tabs', () => {
  const headed = (...rows: readonly string[]): boolean[] => {
    const report = parse(['如下。', ...rows].join('\n'));
    const table = layOut(report, markdown()).find((part): part is Table => part.kind === 'table')!;
    return table.rows.map(({ heading }) => heading);
  };

  test('is its first row where that names the figures below', () => {
    assert.deepEqual(headed('区县\t水库\t占比', '东城\t12\t30%', '西城\t**\t70%'), [true, false, false]);
  });

  test('is known by its words', () => {
    assert.deepEqual(headed('姓　名\t职务', '李某\t局长'), [true, false]);
  });

  test('is known by any of these words, and by them alone', () => {
    // Nothing else says so: both rows are words.
    const isHead = (word: string): boolean => headed(`${word}\t乙`, '丙\t丁')[0]!;
    allAre(
      '序号 编号 姓名 性别 名称 单位 部门 科室 职务 职称 项目 类别 类型 指标 事项 内容 任务 措施 时间 日期 地点 数量 金额 合计 ' +
        '单价 总价 规格 型号 电话 联系电话 联系人 联系方式 责任单位 牵头单位 责任人 完成时限 备注 说明 金额（万元） 时间(月)',
      isHead,
    );
    allAre('甲 新单位 单位名 （单位） 金额（万元 总额', (word) => !isHead(word));
  });

  test('has names of twenty characters at most', () => {
    assert.deepEqual(headed(`姓名\t${'甲'.repeat(20)}`, '李某\t局长'), [true, false]);
    assert.deepEqual(headed(`姓名\t${'甲'.repeat(21)}`, '李某\t局长'), [false, false]);
  });

  test('stands above figures: with sign, point, comma, per cent or a unit of three characters', () => {
    const isAbove = (figure: string): boolean => headed('甲\t乙', `丙\t${figure}`)[0]!;
    allAre('12 -3 −3 +3 ±3 1.5 1,200 1，200 12% 12％ 5‰ 12万元 12万立方 ** 3**', isAbove);
    allAre('约12 12/3 12万立方米 甲 2025年 1999', (figure) => !isAbove(figure));
    // In all rows that follow.
    assert.deepEqual(headed('甲\t乙', '丙\t12', '丁\t戊'), [false, false, false]);
  });

  test('may name years, which are no figures', () => {
    assert.deepEqual(headed('指标\t2025年\t2030\t属性', '水库\t12\t15\t≥8'), [true, false]);
    assert.deepEqual(headed('区县\t2024年', '东城\t12'), [true, false]);
    assert.deepEqual(headed('东城\t2024年', '西城\t2025年'), [false, false]);
  });

  test('is none where the first row is one like the others', () => {
    assert.deepEqual(headed('李某\t局长', '王某\t副局长'), [false, false]);
    assert.deepEqual(headed('东城\t12', '西城\t30'), [false, false]);
    assert.deepEqual(headed('甲\t甲', '乙\t12'), [false, false]);
    assert.deepEqual(headed('区县\t\t占比', '东城\t12\t30%'), [false, false]);
  });
});

suite('The last row of a table of tabs', () => {
  const rowsOf = (...rows: readonly string[]): number => {
    const report = parse(['如下。', ...rows].join('\n'));
    return layOut(report, markdown()).find((part): part is Table => part.kind === 'table')!.rows.length;
  };

  test('is none where it says who has filled in the table', () => {
    assert.equal(rowsOf('区县\t水库', '东城\t12', '填表人：李某\t审核人：王某'), 2);
    for (const words of [
      '填报人',
      '填表单位',
      '制表',
      '审核人',
      '审批',
      '复核',
      '经办人',
      '联系电话',
      '负责人',
      '单位负责人',
    ])
      assert.equal(rowsOf('区县\t水库', '东城\t12', `${words}：李某\t${words}：王某`), 2, words);
    assert.equal(rowsOf('区县\t水库', '东城\t12', '填表人:李某\t审核人：王某'), 2);
    assert.equal(rowsOf('区县\t水库', '东城\t12', '填表人：李某\t', '单位负责人：王某\t联系电话：123'), 2);
  });

  test('is one where it says anything else, or rows follow', () => {
    assert.equal(rowsOf('区县\t水库', '东城\t12', '填表人：李某\t34'), 3);
    assert.equal(rowsOf('区县\t水库', '东城\t12', '牵头：李某\t34'), 3);
    assert.equal(rowsOf('区县\t水库', '东城\t12', '总负责人：李某\t审核人：王某'), 3);
    assert.equal(rowsOf('区县\t水库', '填表人：李某\t审核人：王某', '东城\t12'), 3);
  });
});
