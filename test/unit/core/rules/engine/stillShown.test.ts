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

  test('are found in whatever order they were shown', () => {
    const shown = [finding('a', 8, 9), finding('a', 0, 2), finding('a', 4, 5)];
    const current = [finding('a', 0, 2), finding('a', 4, 5), finding('a', 8, 9)];
    assert.deepEqual(stillShown(shown, current), current);
  });

  test('are those that touch what was shown, and no others', () => {
    const shown = [finding('a', 4, 6)];
    const [before, behind, apart] = [finding('a', 2, 4), finding('a', 6, 8), finding('a', 7, 8)];
    assert.deepEqual(stillShown(shown, [before]), [before]);
    assert.deepEqual(stillShown(shown, [behind]), [behind]);
    assert.deepEqual(stillShown(shown, [apart]), []);
    assert.deepEqual(stillShown(shown, [finding('a', 2, 3)]), []);
  });

  test('a finding that has moved away is gone', () => {
    assert.deepEqual(stillShown([finding('a', 5, 6)], [finding('a', 0, 2), finding('a', 8, 9)]), []);
  });
});
