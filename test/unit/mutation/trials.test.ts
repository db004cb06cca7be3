import assert from 'node:assert/strict';
import { sampled } from '../../mutation/trials';

const mutants = Array.from({ length: 10 }, (_, start) => ({ start, end: start + 1, text: '' }));
const starts = (most?: number, seed?: number): number[] =>
  sampled(mutants, most, seed).map(({ start }) => start);

suite('A sample of the changes of a source', () => {
  test('is spread evenly', () => {
    assert.deepEqual(starts(2), [0, 5]);
    assert.deepEqual(starts(3), [0, 3, 6]);
    assert.deepEqual(starts(7), [0, 1, 2, 4, 5, 7, 8]);
  });

  test('is another one for another seed, and always the same for one', () => {
    assert.deepEqual(starts(2, 1), [3, 8]);
    assert.deepEqual(starts(2, 2), [1, 6]);
    assert.deepEqual(starts(2, 1), [3, 8]);
    assert.deepEqual(starts(10, 1), starts(10));
  });

  test('is all of them where there are no more', () => {
    for (const most of [10, 11, undefined]) assert.deepEqual(starts(most), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
