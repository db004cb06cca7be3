import assert from 'node:assert/strict';
import { tableClaims } from '../../../../../src/core/facts/tables/tableClaims';
import { tablesOf } from '../../../../../src/core/facts/tables/tables';
import { parse } from '../../../../../src/core/report/parse';

const claims = (text: string) =>
  tablesOf(parse(text))
    .flatMap(tableClaims)
    .map(({ name, value, unit, period, isUniversal, start, end }) => {
      const all = [name, `${value}${unit}`, text.slice(start, end), ...period];
      return (isUniversal ? [...all, '全部'] : all).join(' ');
    });

suite('What tables claim', () => {
  test('is named by the words of row and column, in either order', () =>
    assert.deepEqual(claims('|领域|检查（家次）|立案（件）|\n|---|---|---|\n|食品单位|43|5|'), [
      '检查食品单位 43家次 43',
      '食品单位检查 43家次 43',
      '立案食品单位 5件 5',
      '食品单位立案 5件 5',
    ]));

  test('is named by its row alone where the column says no more than that it is so', () => {
    for (const heading of ['数量', '金额', '总数', '支出数', '完成情况', '完成量', '实际完成'])
      assert.deepEqual(
        claims(`|项目|${heading}|年度目标|\n|---|---|---|\n|改造管网|42公里|40公里|`).slice(0, 3),
        [`${heading}改造管网 42000米 42公里`, `改造管网${heading} 42000米 42公里`, '改造管网 42000米 42公里'],
        heading,
      );
    assert.deepEqual(
      claims('|项目|年度目标|\n|---|---|\n|改造管网|42公里|').at(-1),
      '改造管网 42000米 42公里',
    );
    assert.deepEqual(claims('|项目|（公里）|备注（个）|\n|---|---|---|\n|改造管网|42|3|').slice(0, 1), [
      '改造管网 42000米 42',
    ]);
  });

  test('stands behind the number of its row', () =>
    assert.deepEqual(
      claims('|序号|项目|完成情况|\n|---|---|---|\n|1|改造管网|42公里|').at(-1),
      '改造管网 42000米 42公里',
    ));

  test('has the time of its column', () =>
    assert.deepEqual(claims('|科目|2024年支出数（万元）|全年|\n|---|---|---|\n|教育支出|12|无|'), [
      '支出数教育支出 120000元 12 2024年',
      '教育支出支出数 120000元 12 2024年',
      '教育支出 120000元 12 2024年',
    ]));

  test('is all there are in the row of totals', () =>
    assert.deepEqual(claims('|县区|微型消防站（个）|\n|---|---|\n|合计|208|'), [
      '微型消防站 208个 208 全部',
    ]));

  test('is nothing in other sums, in rates, without a unit, and where the name is short', () => {
    assert.deepEqual(claims('|县区|微型消防站（个）|\n|---|---|\n|其中：东区|208|\n|小计数|3|\n|甲|3|'), []);
    assert.deepEqual(claims('|县区|安全达标率|安全达标数|\n|---|---|---|\n|东城镇|95|3|'), []);
    assert.deepEqual(claims('|县区|（个）|\n|---|---|\n|东区镇|3|\n|合计|3|'), []);
  });
});
