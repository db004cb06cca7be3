import assert from 'node:assert/strict';
import { runsOf } from '../../../../../src/core/rules/engine/runs';

suite('places in a row', () => {
  test('of a single character are one run while each follows the last', () => {
    assert.deepEqual(runsOf([1, 2, 3, 7]), [
      { start: 1, end: 4 },
      { start: 7, end: 8 },
    ]);
    assert.deepEqual(runsOf([]), []);
  });

  test('of a pair are one run while each shares a character with the last', () => {
    assert.deepEqual(runsOf([0, 1, 3], 2), [
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ]);
  });
});
