import assert from 'node:assert/strict';
import { isRight, mayBeRounded, ratesOf, reckon } from '../../../../../src/core/facts/tables/tableRates';
import { tablesOf } from '../../../../../src/core/facts/tables/tables';
import { parse } from '../../../../../src/core/report/parse';

const rates = (...rows: string[]) =>
  tablesOf(parse(rows.join('\n'))).flatMap((table) =>
    ratesOf(table).map((rate) => {
      const { kind, base, figure, rate: cell } = rate;
      return `${kind} ${base.text} ${figure.text} ${cell.text}${isRight(rate) ? '' : ` ≠${reckon(rate)}`}`;
    }),
  );

suite('Rates in tables', () => {
  test('are shares of another column', () => {
    for (const heading of ['完成率', '占比', '所占比重（%）', '比例（%）'])
      assert.deepEqual(
        rates(`|县|目标|完成|${heading}|`, '|甲|10|9|90|', '|乙|20|20|100|', '|丙|50|44|98|'),
        ['share 10 9 90', 'share 20 20 100', 'share 50 44 98 ≠88'],
        heading,
      );
  });

  test('are changes from another column', () => {
    for (const heading of ['增幅', '同比增长（%）', '增速', '增长（%）', '降幅（%）'])
      assert.deepEqual(
        rates(`|县|上年|今年|${heading}|`, '|甲|10|12|20|', '|乙|20|25|25|'),
        ['change 10 12 20', 'change 20 25 25'],
        heading,
      );
  });

  test('are differences of two columns, to the last digit', () => {
    for (const heading of ['增减额', '增减数（万元）', '比上年增减', '同比增减', '净增', '变化情况'])
      assert.deepEqual(
        rates(
          `|指标|2025年（万元）|2024年（万元）|${heading}|`,
          '|甲|12|10|2|',
          '|乙|25|30|-5|',
          '|丙|44|40|5|',
        ),
        ['difference 10 12 2', 'difference 30 25 -5', 'difference 40 44 5 ≠4'],
        heading,
      );
    const rounded = tablesOf(
      parse('|指标|今年|上年|增减额|\n|甲|1.2|1.0|0.2|\n|乙|2.5|3|-0.5|\n|丙|4.4|4.0|0.5|\n|丁|5.4|4.0|1.9|'),
    );
    assert.deepEqual(
      rounded
        .flatMap(ratesOf)
        .flatMap((rate) => (isRight(rate) ? [] : [[rate.rate.text, mayBeRounded(rate)]])),
      [],
    );
  });

  test('are so much for each, in the measures of their columns', () => {
    for (const heading of ['人均（元）', '人均补助（元）', '每人（元）'])
      assert.deepEqual(
        rates(`|县|人数|金额（万元）|${heading}|`, '|甲|10|2|2000|', '|乙|20|5|2500|', '|丙|40|10|2600|'),
        ['each 10 2 2000', 'each 20 5 2500', 'each 40 10 2600 ≠2500'],
        heading,
      );
    assert.deepEqual(rates('|县|人数|金额（万元）|人均|', '|甲|10|2|2000|', '|乙|20|5|2500|'), []);
  });

  test('are believed where two are right, and at most a third wrong', () => {
    assert.deepEqual(rates('|县|目标|完成|完成率|', '|甲|10|9|90|', '|乙|20|20|90|'), []);
    assert.deepEqual(
      rates('|县|目标|完成|完成率|', '|甲|10|9|90|', '|乙|20|20|100|', '|丙|5|4|8|', '|丁|5|3|8|'),
      [],
    );
    assert.deepEqual(rates('|县|目标|完成|系数|', '|甲|10|9|90|', '|乙|20|20|100|'), []);
    assert.deepEqual(rates('|县|目标|完成|指数（%）|', '|甲|10|9|90|', '|乙|20|20|100|'), []);
  });

  test('are of columns that count the same', () => {
    assert.deepEqual(
      rates('|县|目标|完成|完成率|', '|甲|10座|9座|90%|', '|乙|20公里|20公里|100%|', '|丙|5人|4户|80%|'),
      ['share 10座 9座 90%', 'share 20公里 20公里 100%'],
    );
    assert.deepEqual(
      rates('|县|目标|完成|完成率|', '|甲|10|9|90|', '|乙|20|20|100|', '|丙|50|44|无|').length,
      2,
    );
  });

  test('may be rounded', () => {
    assert.deepEqual(
      rates('|县|目标|完成|完成率|', '|甲|3|1|33.3|', '|乙|3|2|66.7|', '|丙|6|1|16|', '|丁|6|1|15|').map(
        (each) => each.split(' ').length,
      ),
      [4, 4, 4, 5],
    );
  });

  test('are not sought in wide tables', () => {
    const wide = (more: number) =>
      rates(
        `|县|目标|完成|完成率|${'丙|'.repeat(more)}`,
        `|甲|10|9|90|${'无|'.repeat(more)}`,
        `|乙|20|20|100|${'无|'.repeat(more)}`,
      );
    assert.equal(wide(8).length, 2);
    assert.equal(wide(9).length, 0);
  });
});
