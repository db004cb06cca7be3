import assert from 'node:assert/strict';
import {
  firstEndingBehind,
  firstStartingFrom,
  firstWhere,
  lastStartingBy,
  spanAt,
} from '../../../../src/core/text/search';

const spans = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 8, end: 10 },
];

suite('Binary search', () => {
  test('finds the first index where a condition holds, from and up to a bound', () => {
    for (let wanted = 0; wanted <= 9; wanted++)
      assert.equal(
        firstWhere(9, (index) => index >= wanted),
        wanted,
      );
    assert.equal(
      firstWhere(9, () => true, 4),
      4,
    );
    assert.equal(
      firstWhere(0, () => true),
      0,
    );
  });

  test('asks only about as many as it has to', () => {
    let asked = 0;
    firstWhere(1000, (index) => {
      asked++;
      return index >= 617;
    });
    assert.ok(asked <= 10, `${asked}`);
  });

  const offsets = [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11];
  for (const [name, found, expected] of [
    ['the first that starts from an offset on', firstStartingFrom, [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3]],
    ['the last that starts by an offset', lastStartingBy, [-1, -1, 0, 0, 1, 1, 1, 2, 2, 2, 2]],
    ['the first that ends behind an offset', firstEndingBehind, [0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 3]],
  ] as const) {
    test(`among spans finds ${name}`, () => {
      assert.deepEqual(
        offsets.map((offset) => found(spans, offset)),
        expected,
      );
      assert.equal(found([], 3), name.startsWith('the last') ? -1 : 0);
    });
  }

  test('finds the span around an offset, its end left out', () => {
    assert.deepEqual(
      offsets.map((offset) => spans.indexOf(spanAt(spans, offset)!)),
      [-1, -1, 0, 0, 1, -1, -1, 2, 2, -1, -1],
    );
  });
});
