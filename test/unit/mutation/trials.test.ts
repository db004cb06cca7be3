import assert from 'node:assert/strict';
import { sampled } from '../../mutation/trials';

const mutants = Array.from({ length: 10 }, (_, start) => ({ start, end: start + 1, text: '' }));
const starts = (most?: number): number[] => sampled(mutants, most).map(({ start }) => start);

suite('A sample of the changes of a source', () => {
  test('is spread evenly', () => {
    assert.deepEqual(starts(2), [0, 5]);
    assert.deepEqual(starts(3), [0, 4, 7]);
    assert.deepEqual(starts(7).length, 7);
  });

  test('is all of them where there are no more', () => {
    for (const most of [10, 11, undefined]) assert.deepEqual(starts(most), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
