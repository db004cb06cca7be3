import assert from 'node:assert/strict';
import type { Finding } from '../../../../../src/core/rules/engine/rule';
import { stillShown } from '../../../../../src/core/rules/engine/stillShown';

const finding = (code: string, start: number, end: number): Finding => ({
  code,
  start,
  end,
  severity: 'warning',
  message: '',
});

suite('findings that may stay while one types', () => {
  test('are those that were there before, at the same place and of the same kind', () => {
    const shown = [finding('a', 0, 2), finding('b', 10, 12)];
    const current = [finding('a', 0, 2), finding('a', 10, 12), finding('b', 11, 14), finding('b', 20, 21)];
    assert.deepEqual(stillShown(shown, current), [current[0], current[2]]);
  });

  test('are none when nothing was shown', () => {
    assert.deepEqual(stillShown([], [finding('a', 0, 2)]), []);
  });

  test('a finding that has moved away is gone', () => {
    assert.deepEqual(stillShown([finding('a', 5, 6)], [finding('a', 0, 2), finding('a', 8, 9)]), []);
  });
});
