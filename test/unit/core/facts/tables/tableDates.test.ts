import assert from 'node:assert/strict';
import { endsBeforeItBegins, rowTimesOf } from '../../../../../src/core/facts/tables/tableDates';
import { tablesOf } from '../../../../../src/core/facts/tables/tables';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

/** Each row of a table with these two columns: when it begins and ends, `!` where the end is before. */
function times(begins: string, ends: string, ...rows: readonly string[]): string[] {
  const table = ['', ` 项目 | ${begins} | ${ends} `, '---|---|---', ...rows].map((row) => row && `|${row}|`);
  const told = ({
    year,
    month,
    day,
  }: {
    year: number;
    month?: number | undefined;
    day?: number | undefined;
  }) => [year, month, day].filter((part) => part !== undefined).join('.');
  return tablesOf(parse(table.join('\n'))).flatMap((each) =>
    rowTimesOf(each).map(
      (row) => `${told(row.begins)}–${told(row.ends)}${endsBeforeItBegins(row) ? '!' : ''}`,
    ),
  );
}
const of = (begins: string, ends: string): string =>
  times('开工时间', '完工时间', `水库|${begins}|${ends}`).join();

suite('When what a row tells of begins and ends', () => {
  for (const [begins, ends, expected] of [
    ['2025年3月', '2026年5月', '2025.3–2026.5'],
    ['2026年5月', '2025年3月', '2026.5–2025.3!'],
    ['2025年5月', '2025年3月', '2025.5–2025.3!'],
    ['2025年5月', '2025年5月', '2025.5–2025.5'],
    ['2025年', '2024年', '2025–2024!'],
    ['2025年', '2025年', '2025–2025'],
    // What one of them does not say is not held against the other.
    ['2025年', '2025年3月', '2025–2025.3'],
    ['2025年3月', '2025年', '2025.3–2025'],
    ['2025年3月8日', '2025年3月', '2025.3.8–2025.3'],
    ['2025年3月8日', '2025年3月7日', '2025.3.8–2025.3.7!'],
    ['2025年3月8日', '2025年3月8日', '2025.3.8–2025.3.8'],
    ['2025.3', '2025.5', '2025.3–2025.5'],
    ['2025-3', '2025/5', '2025.3–2025.5'],
    ['待定', '2025年5月', ''],
    ['2025年5月', '待定', ''],
  ] as const)
    test(`${begins} to ${ends}`, () => assert.equal(of(begins, ends), expected));

  test('is told in columns that are called so', () => {
    const isOne = (begins: string, ends: string): boolean =>
      times(begins, ends, '水库|2025年3月|2026年5月').join() === '2025.3–2026.5';
    allAre(
      '开工 开始 启动 动工 起始 开建 实施 建设起始 施工开始 开工建设 开工时间 开工日期 开工年月 开工时限 开工年份 计划开工 实际开工 拟开工 预计开工',
      (begins) => isOne(begins, '完工'),
    );
    allAre(
      '竣工 完工 完成 结束 截止 终止 建成 投产 交付 交工 投用 建成投用 建成投产 竣工验收 完成时间 完成日期 完成年月 完成时限 完成年份 计划完工 实际完工 拟完工 预计完工',
      (ends) => isOne('开工', ends),
    );
    assert.equal(isOne('开工单位', '完工'), false);
    assert.equal(isOne('开工', '完工单位'), false);
    assert.equal(isOne('计划开工', '计划完工'), true);
    // 实际开工 and 计划完工 are two matters.
    assert.equal(isOne('实际开工', '计划完工'), false);
  });

  test('is not told where two columns are called so, or a row has no name', () => {
    const table = (header: string, row: string): number =>
      tablesOf(parse(`|${header}|\n|${header.replace(/[^|]+/g, '---')}|\n|${row}|\n`)).flatMap(rowTimesOf)
        .length;
    assert.equal(table('项目|开工|完工', '水库|2025年3月|2026年5月'), 1);
    assert.equal(table('项目|开工|启动|完工', '水库|2025年3月|2025年4月|2026年5月'), 0);
    assert.equal(table('项目|开工|完工|投用', '水库|2025年3月|2026年4月|2026年5月'), 0);
    assert.equal(table('项目|开工|完工', ' |2025年3月|2026年5月'), 0);
  });
});
