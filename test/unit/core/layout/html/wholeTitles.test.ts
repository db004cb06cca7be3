import assert from 'node:assert/strict';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { withWholeTitles } from '../../../../../src/core/layout/html/wholeTitles';
import { parse } from '../../../../../src/core/report/parse';
import { lines } from '../../../support';

const whole = (...written: string[]): string[] =>
  withWholeTitles(renderReport(parse(lines(...written))).map(({ html }) => html));

suite('Titles of several lines', () => {
  test('are one heading, the lines after the first owned by it', () => {
    assert.deepEqual(whole('临江市水务局', '临江市财政局', '关于防汛工作的报告', '甲。'), [
      '<h1 class="title" aria-owns="title-1 title-2">临江市水务局</h1>',
      '<h1 class="title" id="title-1" role="presentation">临江市财政局</h1>',
      '<h1 class="title" id="title-2" role="presentation">关于防汛工作的报告</h1>',
      '<p class="body below-title">甲。</p>',
    ]);
  });

  test('are each their own, those of annexes too', () => {
    const html = whole(
      ...['关于报送统计表的函', '请查收。', '附件：1.甲表', '2.乙表', '临江市水务局', '2026年4月8日'],
      ...['附件1', '甲表', '（样式）', '水库1座。', '附件2', '乙表', '泵站2座。'],
    );
    assert.deepEqual(
      html.filter((each) => each.startsWith('<h1')),
      [
        '<h1 class="title">关于报送统计表的函</h1>',
        '<h1 class="attachment-title below-mark" aria-owns="title-7">甲表</h1>',
        '<h1 class="attachment-title" id="title-7" role="presentation">（样式）</h1>',
        '<h1 class="attachment-title below-mark">乙表</h1>',
      ],
    );
  });
});
