import assert from 'node:assert/strict';
import { quantitiesOf } from '../../../../../../src/core/facts/figures/quantities';
import {
  clausesBetween,
  isCount,
  isRate,
  isTarget,
} from '../../../../../../src/core/facts/figures/ratios/ratio';
import { Paragraph } from '../../../../../../src/core/report/paragraph';
import { allAre } from '../../../../allAre';
import { ratiosIn } from './ratiosIn';

const quantities = (text: string) => quantitiesOf(new Paragraph(text));

suite('A figure', () => {
  test('is a rate, a count, or neither', () => {
    const kinds = (text: string) => quantities(text).map((each) => [isRate(each), isCount(each)]);
    assert.deepEqual(kinds('增长5%，提高3个百分点，扩大2倍，翻了2番'), [
      [true, false],
      [true, false],
      [true, false],
      [true, false],
    ]);
    assert.deepEqual(kinds('办件30件，编号为300'), [
      [false, true],
      [false, false],
    ]);
  });

  test('is a target by the words before it, or right behind it', () => {
    const isOne = (text: string): boolean => isTarget(quantities(text)[0]!);
    allAre('年度计划 目标 任务 考核指标 预算', (words) => isOne(`${words}40亿元`));
    allAre('计划 目标 任务 的计划 的目标 的任务', (words) => isOne(`完成40亿元${words}`));
    allAre('投资 指标 预算 的指标 完成计划', (words) => !isOne(`完成40亿元${words}`));
  });

  test('stands so many clauses before another', () => {
    const between = (marks: string): number => {
      const [one, other] = quantities(`办件30件${marks}办结20件`);
      return clausesBetween(`办件30件${marks}办结20件`, one!, other!);
    };
    assert.deepEqual(
      ['', '和', '，', '；', '：', '、', '（）', '，情况好，'].map(between),
      [0, 0, 1, 1, 1, 1, 2, 2],
    );
  });
});

suite('A rate', () => {
  const words =
    '年均 每年 平均 可比 不变价 扣除一次性因素 剔除一次性因素 口径 名义 折合 环比 按现价计 按二〇二〇年计 月均 日均 复合';
  const isNone = (text: string): boolean => ratiosIn(text).length === 0;

  test('is of another kind than two figures beside it give where something else is reckoned', () => {
    allAre(words, (word) => isNone(`企业由40家增加到90家，${word}，增长125%。`));
    allAre(words, (word) => isNone(`上年办件120件，今年办件150件，${word}，增长25%。`));
    allAre('质量 按参训人员年龄段计 数量', (word) => !isNone(`企业由40家增加到90家，${word}，增长125%。`));
  });

  test('of output goes by the prices of each year', () => {
    allAre('生产总值 增加值 总产值 产值 GDP 经济总量', (word) =>
      isNone(`${word}由50亿元增加到60亿元，增长20%。`),
    );
    allAre('营业收入 投资', (word) => !isNone(`${word}由50亿元增加到60亿元，增长20%。`));
    // Its share and the difference do not.
    assert.deepEqual(ratiosIn('产值占比由20%提高到30%，提高10个百分点。'), ['difference 20% 30% 10个百分点']);
    assert.deepEqual(ratiosIn('产值占比由20%提高到30%，提高10%。'), ['points 20% 30% 10%']);
    assert.deepEqual(ratiosIn('产值由50亿元增加到60亿元，增加10亿元。'), ['difference 50亿元 60亿元 10亿元']);
  });

  test('is sought among the figures of its sentence', () => {
    assert.deepEqual(ratiosIn('企业由40家增加到90家。增长125%。'), []);
    assert.deepEqual(ratiosIn('上年办件120件。今年办件150件，增长25%。'), []);
    const far = (count: number): string => `企业由40家${'，甲1人'.repeat(count)}增加到90家，增长125%。`;
    assert.deepEqual(ratiosIn(far(0)), ['change 40家 90家 125%']);
    assert.deepEqual(ratiosIn(far(1)), []);
    const named = (count: number): string => `应检120台${'，甲1人'.repeat(count)}，实检114台，检验率95%。`;
    assert.equal(ratiosIn(named(1)).length, 1);
    assert.equal(ratiosIn(named(2)).length, 0);
  });
});
