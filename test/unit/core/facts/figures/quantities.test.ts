import assert from 'node:assert/strict';
import { quantitiesOf } from '../../../../../src/core/facts/figures/quantities';
import { parse } from '../../../../../src/core/report/parse';

/** Each figure with the mark and the words before it, where these begin, the words behind it, its sentence and its brackets. */
const quantities = (text: string): string[] =>
  quantitiesOf(parse(text).lines[0]!.paragraph).map(
    ({ start, end, mark, before, beforeStart, after, sentence, depth }) =>
      `${mark}|${before}@${beforeStart}|${text.slice(start, end)}|${after}|${sentence}|${depth}`,
  );

suite('Figures with the words around them', () => {
  for (const [text, ...expected] of [
    ['没有数字'],
    ['35户企业', '|@0|35户|企业|0|0'],
    [
      '全市新增企业35户，其中“专精特新”企业 12 户（含小巨人3户）。情况良好！新增职工35名职工',
      '|全市新增企业@0|35户||0|0',
      '，|其中专精特新企业@10|12|户|0|0',
      '（|含小巨人@26|3户||0|1',
      '！|新增职工@39|35名|职工|2|0',
    ],
    [
      '甲12户乙13户，丙14户；丁1.2万元：戊（己3个(庚4个)辛5个）壬6个）癸7个',
      '|甲@0|12户|乙|0|0',
      '|乙@4|13户||0|0',
      '，|丙@9|14户||0|0',
      '；|丁@14|1.2万元||0|0',
      '（|己@23|3个||0|1',
      '(|庚@27|4个||0|2',
      ')|辛@31|5个||0|1',
      '）|壬@35|6个||0|0',
      '）|癸@39|7个||0|0',
    ],
  ] as const) {
    test(text, () => assert.deepEqual(quantities(text), expected));
  }

  test('have all that their figures have', () => {
    const { value, step, worth, measure, unit, isRough } = quantitiesOf(
      parse('投资约1.2亿元').lines[0]!.paragraph,
    )[0]!;
    assert.deepEqual(
      { value, step, worth, measure, unit, isRough },
      {
        value: 120_000_000,
        step: 10_000_000,
        worth: 100_000_000,
        measure: '亿元',
        unit: '元',
        isRough: true,
      },
    );
  });
});
