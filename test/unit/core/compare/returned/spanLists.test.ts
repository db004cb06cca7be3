import assert from 'node:assert/strict';
import {
  isAllOf,
  joined,
  liesWithin,
  meetsOne,
  takesPartIn,
} from '../../../../../src/core/compare/returned/spanLists';
import type { Span } from '../../../../../src/core/text/span';

const span = (written: string): Span => {
  const [start, end] = written.split('-').map(Number);
  return { start: start!, end: end! };
};
const spans = (written: string): Span[] => (written === '' ? [] : written.split(' ').map(span));
const shown = (list: readonly Span[]): string => list.map(({ start, end }) => `${start}-${end}`).join(' ');

suite('Spans of a text', () => {
  for (const [list, expected] of [
    ['', ''],
    ['3-5', '3-5'],
    ['6-8 1-2', '1-2 6-8'],
    ['1-3 3-5', '1-5'],
    ['1-3 4-5', '1-3 4-5'],
    ['1-9 2-3 4-5', '1-9'],
    ['1-3 1-5', '1-5'],
    ['1-5 1-3 5-7', '1-7'],
    ['2-2 2-2', '2-2'],
  ] as const)
    test(`${list} that meet are made one: ${expected}`, () =>
      assert.equal(shown(joined(spans(list))), expected));

  // Whether one of 2-4 and 6-8 meets it, takes part in it, and whether all that do lie within it.
  for (const [asked, meets, takesPart, within] of [
    ['0-1', false, false, true],
    ['0-2', true, false, true],
    ['0-3', true, true, false],
    ['2-4', true, true, true],
    ['1-5', true, true, true],
    ['3-3', true, true, false],
    ['4-5', true, false, true],
    ['4-6', true, false, true],
    ['5-5', false, false, true],
    ['5-7', true, true, false],
    ['1-9', true, true, true],
    ['1-7', true, true, false],
    ['8-9', true, false, true],
    ['9-10', false, false, true],
    ['4-4', true, false, true],
  ] as const)
    test(`${asked} beside 2-4 and 6-8`, () =>
      assert.deepEqual(
        [meetsOne, takesPartIn, liesWithin].map((ask) => ask(spans('2-4 6-8'), span(asked))),
        [meets, takesPart, within],
      ));

  test('of nothing meet an empty one at their place', () => {
    assert.equal(takesPartIn(spans('2-2'), span('2-2')), true);
    assert.equal(takesPartIn(spans('2-2'), span('3-3')), false);
    assert.equal(takesPartIn([], span('2-2')), false);
    assert.equal(meetsOne([], span('2-2')), false);
    assert.equal(liesWithin([], span('2-2')), true);
  });

  for (const [list, asked, expected] of [
    ['0-4', '0-4', true],
    ['0-4', '1-3', true],
    ['1-4', '0-4', false],
    ['0-3', '0-4', false],
    // Between 甲 and 乙 stand blanks alone.
    ['0-1 3-4', '0-4', true],
    ['0-1 4-5', '0-5', false],
    ['0-1', '0-3', true],
    ['3-4', '1-4', true],
    ['', '0-4', false],
    ['4-5', '0-4', false],
    ['0-2 1-4', '0-4', true],
  ] as const)
    test(`${list || 'none'} ${expected ? 'hold' : 'do not hold'} all of ${asked}`, () =>
      assert.equal(isAllOf(spans(list), span(asked), '甲 　乙丙'), expected));
});
