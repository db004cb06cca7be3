import assert from 'node:assert/strict';
import { toldTimesOf } from '../../../../../src/core/facts/dates/datesTold';
import { Paragraph } from '../../../../../src/core/report/paragraph';

const datesOf = (paragraph: Paragraph) => toldTimesOf(paragraph).dates;
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

suite('Dates as facts', () => {
  test('are days and months with or without their year, and the weekday behind them', () => {
    const text = '2026年5月8日（星期五）开会，6月检查，7月1日周三验收。';
    const dates = datesOf(new Paragraph(text));
    assert.deepEqual(words(text, dates), ['2026年5月8日', '6月', '7月1日']);
    assert.deepEqual(
      dates.map(({ year, month, day, weekday }) => [year, month, day, weekday?.day]),
      [
        [2026, 5, 8, '五'],
        [undefined, 6, undefined, undefined],
        [undefined, 7, 1, '三'],
      ],
    );
    assert.deepEqual(words(text, [dates[0]!.weekday!]), ['（星期五）']);
  });

  test('are none that the calendar does not have, nor the moon’s', () => {
    assert.deepEqual(datesOf(new Paragraph('13月和2月30日，农历5月8日，0月。')), []);
  });
});

suite('Periods as facts', () => {
  const told = (text: string) =>
    toldTimesOf(new Paragraph(text)).periods.map(({ start, end, unit, from, to }) => [
      text.slice(start, end),
      unit,
      [from.year, from.month, from.day],
      [to.year, to.month, to.day],
    ]);

  test('go from day to day, month to month, year to year', () => {
    assert.deepEqual(told('2025年12月8日至2026年1月3日，9月8日—12日，9月8日到10月3日。'), [
      ['2025年12月8日至2026年1月3日', 'day', [2025, 12, 8], [2026, 1, 3]],
      ['9月8日—12日', 'day', [undefined, 9, 8], [undefined, undefined, 12]],
      ['9月8日到10月3日', 'day', [undefined, 9, 8], [undefined, 10, 3]],
    ]);
    assert.deepEqual(told('2025年10月至2026年2月，3-5月，2021—2025年。'), [
      ['2025年10月至2026年2月', 'month', [2025, 10, undefined], [2026, 2, undefined]],
      ['3-5月', 'month', [undefined, 3, undefined], [undefined, 5, undefined]],
      ['2021—2025年', 'year', [2021, undefined, undefined], [2025, undefined, undefined]],
    ]);
  });

  test('are none where something stands between, or no such month or day is', () => {
    assert.deepEqual(told('10月至次年2月，13月至14月，9月8日至40日，农历9月8日至3日。'), []);
  });

  test('of a named period are those in the brackets behind its name', () => {
    const named = toldTimesOf(
      new Paragraph(
        '“十四五”（2021—2025）、十五五规划（2026年至2030年）、第三季度（7—9月）、十五（2001—2005年）',
      ),
    ).named;
    assert.deepEqual(
      named.map(({ name, from, to, right, unit }) => [name, from, to, right.from, right.to, unit]),
      [
        ['“十四五”', 2021, 2025, 2021, 2025, '年'],
        ['“十五五”', 2026, 2030, 2026, 2030, '年'],
        ['第三季度', 7, 9, 7, 9, '月'],
      ],
    );
  });

  test('may be as long as is told', () => {
    const durations = toldTimesOf(
      new Paragraph('3月至5月，为期5天，历时三个月，会期两日，为期两周，为期一年半，连续三年。'),
    ).durations;
    assert.deepEqual(
      durations.map(({ count, unit }) => [count, unit]),
      [
        [5, '天'],
        [3, '个月'],
        [2, '天'],
        [2, '周'],
      ],
    );
  });
});
