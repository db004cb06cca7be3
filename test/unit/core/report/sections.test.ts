import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import {
  hasTextBelow,
  labelOf,
  markerOf,
  outlineParts,
  sectionAt,
  titleOf,
  titleOfReport,
} from '../../../../src/core/report/sections';
import { lines } from '../../support';

suite('sections', () => {
  for (const [what, text, label] of [
    ['its own distance', '一、总体要求', '一、总体要求'],
    ['its own distance', '（一）总体要求', '（一）总体要求'],
    ['its own distance', '1.总体要求', '1.总体要求'],
    ['its own distance', '①总体要求', '①总体要求'],
    ['a blank', '第一章　总则', '第一章 总则'],
    ['a blank', '1.1　范围', '1.1 范围'],
    ['no blank before nothing', '第一章', '第一章'],
    ['the heading without its full stop', '（一）各单位要提高认识。', '（一）各单位要提高认识'],
  ] as const) {
    test(`are shown with ${what}: ${text}`, () => {
      const report = parse(`说明如下。\n${text}\n情况良好。`);
      assert.equal(labelOf(report, report.sections[0]!), label);
    });
  }

  test('are shown by 40 characters of a text without a heading', () => {
    const shown = (length: number): string => {
      const report = parse(lines('说明如下。', '一、总体要求', `（一）${'甲'.repeat(length)}。`));
      const last = report.sections.at(-1)!;
      assert.equal(markerOf(report, last), '（一）');
      return titleOf(report, last);
    };
    assert.equal(shown(40), '甲'.repeat(40));
    assert.equal(shown(41), `${'甲'.repeat(40)}…`);
    assert.equal(shown(80), `${'甲'.repeat(40)}…`);
  });

  test('are shown without the signs of a draft', () => {
    const report = parse(
      lines('# 报告', '## 一、**总体**要求', '情况良好。', '## 二、下一步', '- 甲', '- 乙'),
    );
    assert.deepEqual(
      report.sections.map((section) => labelOf(report, section)),
      ['一、总体要求', '二、下一步'],
    );
  });

  for (const [what, text, expected] of [
    ['a line of text', lines('一、甲', '情况良好。', '二、乙'), true],
    [
      'the same behind empty lines and a comment',
      lines('一、甲', '', '<!-- 注 -->', '情况良好。', '二、乙'),
      true,
    ],
    ['a heading', lines('一、甲', '（一）子', '二、乙'), true],
    ['nothing', lines('一、甲', '二、乙'), false],
    ['empty lines', lines('一、甲', '', '', '二、乙'), false],
    ['a comment', lines('一、甲', '<!-- 注 -->', '二、乙'), false],
    ['nothing at the end', '一、甲', false],
    ['what closes the paper', lines('一、甲', '特此报告。', '临江市水务局', '2026年7月8日'), false],
  ] as const) {
    test(`have below them ${what}`, () => {
      const report = parse(text);
      assert.equal(hasTextBelow(report, report.sections[0]!), expected);
    });
  }

  test('hold the places from their ordinal to the next', () => {
    const text = lines('关于防汛的报告', '情况如下。', '一、甲', '（一）子', '文。', '二、乙');
    const report = parse(text);
    const at = (words: string, by = 0): string | undefined => {
      const section = sectionAt(report, text.indexOf(words) + by);
      return section && markerOf(report, section);
    };
    assert.equal(at('情况'), undefined);
    assert.equal(at('一、甲'), '一、');
    assert.equal(at('（一）子'), '（一）');
    assert.equal(at('文。', 2), '（一）');
    assert.equal(at('二、乙', 3), '二、');
  });

  test('of a report stand below its title, in one line', () => {
    assert.equal(
      titleOfReport(parse(lines('关于防汛', '　\t工作的报告', '', '情况良好。'))),
      '关于防汛工作的报告',
    );
    assert.equal(titleOfReport(parse('---\n标题: 关于防汛的报告\n---\n情况良好。')), '关于防汛的报告');
    assert.equal(titleOfReport(parse('情况良好。')), null);
  });

  test('stand among parts that may take several lines', () => {
    const text = lines(
      '关于防汛',
      '工作的报告',
      '情况良好。',
      '附件：1.甲表',
      '      2.乙表',
      '临江市水务局',
      '2026年7月8日',
      '附件1',
      '2026年防汛工作',
      '任务分工表',
      '一、甲',
      '情况良好。',
    );
    assert.deepEqual(
      outlineParts(parse(text)).map(({ role, start, end }) => [
        role,
        text.slice(start, end).replaceAll('\n', '/'),
      ]),
      [
        ['title', '关于防汛/工作的报告'],
        ['attachment-note', '附件：1.甲表/      2.乙表'],
        ['signature', '临江市水务局'],
        ['date', '2026年7月8日'],
        ['attachment', '附件1'],
        ['attachment-title', '2026年防汛工作/任务分工表'],
      ],
    );
  });
});
