import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isReal, readDate, writeDate } from '../../../../src/core/text/dates';

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

  test('are read in Chinese numerals', () => {
    assert.deepEqual(readDate('二〇二三年十二月三十一日'), { year: 2023, month: 12, day: 31 });
    assert.deepEqual(readDate('二○○八年元月二日'), { year: 2008, month: 1, day: 2 });
    assert.equal(readDate('今年年底'), undefined);
  });
});
