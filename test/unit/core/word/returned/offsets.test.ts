import assert from 'node:assert/strict';
import { offsetsIn } from '../../../../../src/core/word/returned/offsets';

/** Where each offset of `from` lies in `to`. */
const all = (from: string, to: string): number[] => {
  const of = offsetsIn(from, to);
  return Array.from({ length: from.length + 1 }, (_, offset) => of(offset));
};

suite('Where a place of one text lies in another', () => {
  for (const [name, from, to, expected] of [
    ['is the same place in the same text', '甲乙', '甲乙', [0, 1, 2]],
    ['is further back where something was put in', '甲乙', '子甲丑乙', [1, 3, 4]],
    ['is further up where something was taken out', '子甲丑乙', '甲乙', [0, 0, 1, 1, 2]],
    ['is at the beginning of what stands in its place', '甲乙丙', '甲子丑丙', [0, 1, 3, 4]],
    ['is within what stands in its place, as far as that goes', '甲乙丙丁戊', '甲子戊', [0, 1, 2, 2, 2, 3]],
    ['is in the line that is the same', '甲\n乙\n', '子\n甲\n乙\n', [2, 3, 4, 5, 6]],
    ['is none of an empty text', '甲', '', [0, 0]],
    ['is the only one of an empty text', '', '甲', [0]],
  ] as const)
    test(name, () => assert.deepEqual(all(from, to), expected));

  test('is in the same part of the line where all of it differs', () => {
    const from = 'a'.repeat(3000);
    const of = offsetsIn(`${from}\n甲`, `${'b'.repeat(2999)}\n甲`);
    assert.deepEqual([of(0), of(10), of(3000), of(3001), of(3002)], [0, 10, 3000, 3000, 3001]);
  });
});
