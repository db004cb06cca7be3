import assert from 'node:assert/strict';
import { toldTimesOf } from '../../../../../src/core/facts/dates/datesTold';
import { eventPairsIn } from '../../../../../src/core/facts/dates/events';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

/** What began and what ended, each with its date. */
const pairs = (text: string): string[] =>
  eventPairsIn(text, toldTimesOf(parse(text).lines[0]!.paragraph).dates).map(
    ({ first, begins, last, ends }) =>
      `${begins} ${text.slice(first.start, first.end)}, ${ends} ${text.slice(last.start, last.end)}`,
  );

suite('What began and ended', () => {
  for (const [text, ...expected] of [
    ['水库于2024年6月开工，2024年12月竣工。', '开工 2024年6月, 竣工 2024年12月'],
    ['2024年6月1日正式开工，并于2024年12月3日全面建成。', '开工 2024年6月1日, 建成 2024年12月3日'],
    ['2024年6月开工、至2024年12月完工。', '开工 2024年6月, 完工 2024年12月'],
    ['开工日期为2024年6月，竣工时间：2024年12月。', '开工 2024年6月, 竣工 2024年12月'],
    ['开工2024年6月，验收2024年12月。', '开工 2024年6月, 验收 2024年12月'],
    [
      '2023年5月开工，2023年9月竣工，2024年6月开工，2024年12月竣工。',
      '开工 2023年5月, 竣工 2023年9月',
      '开工 2024年6月, 竣工 2024年12月',
    ],
    ['2024年6月开工，12月竣工。'],
    ['6月开工，2024年12月竣工。'],
    ['2024年6月开工，另一座2024年12月竣工。'],
    ['2024年6月开工，2024年12月检查。'],
    ['2024年6月检查，2024年12月竣工。'],
    ['2024年6月开工。2024年12月竣工。'],
    ['2024年6月顺利地正式开工，2024年12月竣工。'],
    ['2024年6月开工。'],
  ] as const) {
    test(text, () => assert.deepEqual(pairs(text), expected));
  }

  test('is said with many verbs', () => {
    allAre(
      '开工 动工 奠基 启动 立项 受理 立案 报名 开学 开班 开标前 签约 签订 挂网',
      (verb) => pairs(`水库2024年6月${verb}，2024年12月竣工。`)[0] === `${verb} 2024年6月, 竣工 2024年12月`,
    );
    allAre(
      '竣工 完工 建成 验收 投用 通车 投产 交付 投入使用 结束 办结 结案 闭幕 结项 封顶 结业',
      (verb) => pairs(`水库2024年6月开工，2024年12月${verb}。`)[0] === `开工 2024年6月, ${verb} 2024年12月`,
    );
    allAre(
      '并 又 已 现已 至 到 于 在 其中 并于 竣工 完工 建成 验收 交付 竣工日期 验收时间 竣工日期为 竣工时间是 竣工时间：',
      (words) => pairs(`水库2024年6月开工，${words}2024年12月竣工。`).length === 1,
    );
  });
});
