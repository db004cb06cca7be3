import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  daysIn,
  isMonth,
  isReal,
  readDate,
  readMonth,
  weekdayOf,
  writeDate,
  writeMonth,
} from '../../../../src/core/text/dates';

const dated = (year: number, month: number, day: number) => ({ year, month, day });

suite('Dates', () => {
  test('are read back as they are written, and every day of the calendar is real', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1900, 0, 1), max: new Date(2999, 11, 31), noInvalidDate: true }),
        (at) => {
          const date = dated(at.getFullYear(), at.getMonth() + 1, at.getDate());
          assert.deepEqual(readDate(writeDate(date)), date);
          assert.ok(isReal(date));
        },
      ),
    );
  });

  test('are written in full, without leading zeros', () => {
    assert.equal(writeDate(dated(2026, 8, 3)), '2026年8月3日');
    assert.equal(writeMonth({ year: 2026, month: 8 }), '2026年8月');
  });

  for (const [written, year, month, day] of [
    ['2026年8月3日', 2026, 8, 3],
    ['2026年08月03日', 2026, 8, 3],
    ['2026年12月31日', 2026, 12, 31],
    ['2026年8月3号', 2026, 8, 3],
    ['2026 年 8 月 3 日', 2026, 8, 3],
    ['2026　年　8　月　3　日', 2026, 8, 3],
    ['2026  年　 8  月　 3  日', 2026, 8, 3],
    ['２０２６年８月３日', 2026, 8, 3],
    ['２０２６年１０月１９日', 2026, 10, 19],
    ['2026-8-3', 2026, 8, 3],
    ['2026-08-13', 2026, 8, 13],
    ['2026－8－3', 2026, 8, 3],
    ['2026–8–3', 2026, 8, 3],
    ['2026—8—3', 2026, 8, 3],
    ['2026.8.3', 2026, 8, 3],
    ['2026．8．3', 2026, 8, 3],
    ['2026/12/3', 2026, 12, 3],
    ['2026／8／3', 2026, 8, 3],
    ['二〇二六年八月三日', 2026, 8, 3],
    ['二○○八年元月二日', 2008, 1, 2],
    ['二零一九年正月卅日', 2019, 1, 30],
    ['一九九九年十二月三十一日', 1999, 12, 31],
    ['二〇二六年八月廿三日', 2026, 8, 23],
    ['2026年13月45日', 2026, 13, 45],
  ] as const) {
    test(`${written} is read`, () => assert.deepEqual(readDate(written), dated(year, month, day)));
  }

  for (const written of [
    '',
    '今年年底',
    '26年8月3日',
    '02026年8月3日',
    '2026年008月3日',
    '2026年8月003日',
    '2026年8月3日前',
    '自2026年8月3日',
    '自2026-8-3',
    '2026-8-3起',
    '2026-008-3',
    '2026-8-003',
    '02026-8-3',
    '226-8-3',
    '226年8月3日',
    '2026·8·3',
    '二六年八月三日',
    '自二〇二六年八月三日',
    '二〇二六年八月三日起',
    '二〇二六年十二一月三日',
    '二〇二六年八月二十十三日',
    '2026年年8月3日',
    '2026年8月3',
  ]) {
    test(`“${written}” is none`, () => assert.equal(readDate(written), undefined));
  }

  for (const [written, year, month] of [
    ['二〇二六年七月', 2026, 7],
    ['二○二六年十二月', 2026, 12],
    ['二零一九年元月', 2019, 1],
    ['一九九九年正月', 1999, 1],
    ['2026.7', 2026, 7],
    ['2026.12', 2026, 12],
    ['2026．1', 2026, 1],
  ] as const) {
    test(`${written} is a month`, () => assert.deepEqual(readMonth(written), { year, month }));
  }

  for (const written of [
    '',
    '2026.0',
    '2026.13',
    '226.7',
    '02026.7',
    '2026.007',
    '自2026.7',
    '2026.7起',
    '2026-7',
    '二六年七月',
    '二〇二六年十三月',
    '自二〇二六年七月',
    '二〇二六年七月起',
    '二〇二六年十二一月',
    '二〇二〇六年七月',
    '2026年7月',
  ]) {
    test(`“${written}” is no month`, () => assert.equal(readMonth(written), undefined));
  }

  test('of months: without a year February may have its 29th', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysIn(2023, i + 1));
    assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert.deepEqual(
      [2024, 2000, 1900, 2100, undefined].map((year) => daysIn(year, 2)),
      [29, 29, 28, 28, 29],
    );
    assert.deepEqual([daysIn(2023, 0), daysIn(2023, 13)], [0, 0]);
    assert.deepEqual([0, 1, 12, 13].map(isMonth), [false, true, true, false]);
    assert.ok(isReal({ year: undefined, month: 2, day: 29 }));
    assert.ok(!isReal({ year: undefined, month: 2, day: 30 }));
  });

  test('fall on the days of the week that a calendar shows', () => {
    assert.equal(weekdayOf({ year: 2026, month: 8, day: 3 }), '一');
    assert.equal(weekdayOf({ year: 2024, month: 2, day: 29 }), '四');
    assert.equal(weekdayOf({ year: 2023, month: 1, day: 1 }), '日');
    assert.equal(weekdayOf({ year: 1949, month: 10, day: 1 }), '六');
  });

  test('that the calendar has are real up to the last day of each month, others are not', () => {
    const lengths = (year: number): number[] =>
      Array.from({ length: 14 }, (_, month) => {
        let day = 1;
        while (isReal(dated(year, month, day))) day++;
        return day - 1;
      });
    const leap = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0];
    const common = leap.with(2, 28);
    for (const year of [1996, 2000, 2024, 2400]) assert.deepEqual(lengths(year), leap, `${year}`);
    for (const year of [1900, 2023, 2025, 2026, 2100]) assert.deepEqual(lengths(year), common, `${year}`);
    assert.equal(isReal(dated(2023, 1, 0)), false);
  });
});
