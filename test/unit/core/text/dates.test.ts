import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysIn, isMonth, isReal, readDate, weekdayOf, writeDate } from '../../../../src/core/text/dates';

suite('Dates', () => {
  test('are read back as they are written, and every day of the calendar is real', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1900, 0, 1), max: new Date(2999, 11, 31), noInvalidDate: true }),
        (at) => {
          const date = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
          assert.deepEqual(readDate(writeDate(date)), date);
          assert.ok(isReal(date));
        },
      ),
    );
  });

  test('that the calendar does not have are told', () => {
    for (const [year, month, day] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2023, 4, 31],
      [2023, 13, 1],
      [2023, 0, 1],
      [2023, 1, 0],
    ] as const) {
      assert.equal(isReal({ year, month, day }), false);
    }
  });

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

  test('are read in Chinese numerals', () => {
    assert.deepEqual(readDate('二〇二三年十二月三十一日'), { year: 2023, month: 12, day: 31 });
    assert.deepEqual(readDate('二○○八年元月二日'), { year: 2008, month: 1, day: 2 });
    assert.equal(readDate('今年年底'), undefined);
  });
});
