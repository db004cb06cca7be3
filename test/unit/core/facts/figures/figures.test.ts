import assert from 'node:assert/strict';
import { type Figure, figuresOf, inMeasureOf } from '../../../../../src/core/facts/figures/figures';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { allAre } from '../../../allAre';

const read = (text: string): readonly Figure[] => figuresOf(new Paragraph(text));
/** The figures of `text` as they stand there, with what they come to. */
const told = (text: string) =>
  read(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} ${value}${unit}`);

suite('figures', () => {
  test('have their value, the worth of the last digit, what they are written in and their unit', () => {
    assert.deepEqual(read('投入1.2亿元，其中项目3,500万元。'), [
      {
        start: 2,
        end: 7,
        value: 120_000_000,
        step: 10_000_000,
        worth: 100_000_000,
        measure: '亿元',
        unit: '元',
        isRough: false,
      },
      {
        start: 12,
        end: 19,
        value: 35_000_000,
        step: 10_000,
        worth: 10_000,
        measure: '万元',
        unit: '元',
        isRough: false,
      },
    ]);
  });

  test('of units that are reckoned in one another are of one unit', () => {
    assert.deepEqual(told('造林2公顷、30亩，120名教师、8位专家、5人，修路3公里、200米，增长5％'), [
      '2公顷 30亩',
      '30亩 30亩',
      '120名 120人',
      '8位 8人',
      '5人 5人',
      '3公里 3000米',
      '200米 200米',
      '5％ 5%',
    ]);
  });

  test('of two scales are one number, and figures in a row are not', () => {
    assert.deepEqual(told('收入1亿2000万元、1亿零500万元，储备2万5千吨，共3万人5000户，2000万1亿元'), [
      '1亿2000万元 120000000元',
      '1亿零500万元 105000000元',
      '2万5千吨 25000000千克',
      '3万人 30000人',
      '5000户 5000户',
      '2000万 20000000',
      '1亿元 100000000元',
    ]);
    const [figure] = read('超过1亿2000万元');
    assert.deepEqual(figure, {
      start: 2,
      end: 10,
      value: 120_000_000,
      step: 10_000,
      worth: 100_000_000,
      measure: '亿元',
      unit: '元',
      isRough: true,
    });
  });

  test('have the longest unit that stands there', () => {
    assert.deepEqual(told('接待300人次，检查20家次，提高3个百分点，用电5千瓦时，3个月'), [
      '300人次 300人次',
      '20家次 20家次',
      '3个百分点 3个百分点',
      '5千瓦时 5千瓦时',
      '3个月 3个月',
    ]);
  });

  test('are no years, dates, ordinals, numbers of documents, times and names', () => {
    const none = '2024年3月5日，第3次，12号文件，〔2024〕15号，9:30，5G，A4，前3名，编号：35人';
    assert.deepEqual(told(none), []);
  });

  for (const rough of [
    '约300人',
    '近300人',
    '超过300人',
    '不足300人',
    '至少300人',
    '300余人',
    '300多万人',
    '300人左右',
    '300人以上',
    '300—400人',
    '2.5倍多',
    '300元（含）以下',
  ]) {
    test(`are rough in ${rough}`, () =>
      assert.equal(
        read(rough).every(({ isRough }) => isRough),
        true,
      ));
  }

  test('are written in the measure of another', () => {
    const [figure] = read('1.2亿元');
    assert.equal(inMeasureOf(figure!, 115_000_000), '1.15亿元');
  });
});

suite('What stands beside a figure', () => {
  const first = (text: string) => read(text)[0];

  test('makes a number none', () => {
    allAre('A z 第 前 〔 ［ [ . : ： # ＃ № / -', (sign) => read(`${sign}30家`).length === 0);
    allAre('年 月 日 号 :5 ：5 A 〕 ］ ]', (sign) => first(`有30${sign}`)?.value !== 30);
    allAre('年来 年期 年内 年间 年以 年多 月均 日均', (word) => first(`有30${word}`)?.value === 30);
  });

  test('makes it rough', () => {
    allAre(
      '超 近 约 逾 超过 将近 接近 大约 突破 不足 不低于 不少于 至少 最多',
      (word) => first(`检查${word}30家`)?.isRough === true,
    );
    allAre(
      '（含 (不含 左右 以上 以下 以内 上下 之多 多 余 -40 —40 –40 ~40 ～40 至40',
      (word) => first(`检查30家${word}`)?.isRough === true,
    );
    allAre('多 余 来 几', (word) => first(`检查30${word}家`)?.isRough === true);
    allAre('多于 余额 （其中 以外', (word) => first(`检查30家${word}`)?.isRough === false);
  });
});
