import assert from 'node:assert/strict';
import { shortened } from '../../../../src/core/text/shortened';

suite('Words that are shown in a row', () => {
  for (const [words, most, shown] of [
    ['甲乙丙', 3, '甲乙丙'],
    ['甲乙丙丁', 3, '甲乙丙…'],
    ['', 3, ''],
    // 𬱖 are two units.
    ['甲乙𬱖', 4, '甲乙𬱖'],
    ['甲乙𬱖丙', 4, '甲乙𬱖…'],
    ['甲乙𬱖丙', 3, '甲乙…'],
    ['𬱖𬱖丙', 3, '𬱖…'],
  ] as const)
    test(`${words} in ${most} units: ${shown}`, () => assert.equal(shortened(words, most), shown));
});
