import assert from 'node:assert/strict';
import {
  dateOfPrinting,
  datesOfIssue,
  type IssueDate,
  yearOfTitle,
} from '../../../../../src/core/facts/dates/dateOfIssue';
import { parse } from '../../../../../src/core/report/parse';
import { lines } from '../../../support';

const shown = (date: IssueDate | undefined): string =>
  date ? `${date.year}-${date.month}-${date.day ?? ''}` : '';

suite('the date of issue', () => {
  for (const [written, date] of [
    ['2026年7月5日', '2026-7-5'],
    ['二〇二六年七月五日', '2026-7-5'],
    ['2026年 7月 5日', '2026-7-5'],
    ['2026年　7月　5日', '2026-7-5'],
    ['2026年7月', '2026-7-'],
    ['二〇二六年七月', '2026-7-'],
    ['2026.7', '2026-7-'],
    ['2026年2月29日', ''],
    ['2028年2月29日', '2028-2-29'],
    ['2026年13月', ''],
    ['下半年', ''],
    ['约2026年7月', ''],
    ['2026年7月前', ''],
  ] as const) {
    test(`is read where it is given: ${written}`, () => {
      const report = parse(
        lines('---', `成文日期: ${written}`, `印发日期: ${written}`, '---', '工作总结', '好。'),
      );
      const { printed, given } = datesOfIssue(report);
      assert.equal(printed, undefined);
      assert.equal(shown(given), date);
      assert.equal(shown(dateOfPrinting(report)), date);
      if (given) assert.equal(report.text.slice(given.start, given.end), written);
    });
  }

  test('is read below the signature, and stands where it is written', () => {
    const report = parse(lines('工作总结', '完成了任务。', '临江市水务局', '2026年7月5日'));
    const { printed, given } = datesOfIssue(report);
    assert.equal(given, undefined);
    assert.equal(shown(printed), '2026-7-5');
    assert.equal(report.text.slice(printed!.start, printed!.end), '2026年7月5日');
    assert.equal(dateOfPrinting(report), undefined);
  });

  test('is none where none is written', () => {
    assert.deepEqual(datesOfIssue(parse('工作总结\n完成了任务。')), { printed: undefined, given: undefined });
  });
});

suite('the year of a title', () => {
  for (const [title, year] of [
    ['关于2026年防汛工作的报告', 2026],
    ['关于1998年防汛工作的报告', 1998],
    ['关于2026年度防汛工作和2026年计划的报告', 2026],
    ['关于2025年工作总结和2026年计划的报告', undefined],
    ['关于2025—2026年防汛工作的报告', undefined],
    ['关于2025-2026年防汛工作的报告', undefined],
    ['关于2025－2026年防汛工作的报告', undefined],
    ['关于2026号线防汛工作的报告', undefined],
    ['关于12026年防汛工作的报告', undefined],
    ['关于防汛工作的报告', undefined],
  ] as const) {
    test(`is ${year ?? 'none'} in ${title}`, () => {
      assert.equal(yearOfTitle(parse(lines(title, '', '情况良好。'))), year);
    });
  }

  test('is that of the front matter where the text has no title', () => {
    assert.equal(yearOfTitle(parse('---\n标题: 2026年工作总结\n---\n情况良好。')), 2026);
    assert.equal(yearOfTitle(parse('情况良好。')), undefined);
  });
});
