import assert from 'node:assert/strict';
import { isBlank, skipBlanks, trimBlanksEnd } from '../../../../src/core/text/characters';

suite('Blanks', () => {
  test('are all that writers indent with, and no line ends', () => {
    const blanks = Array.from({ length: 0x10000 }, (_, code) => code).filter(isBlank);
    const spaces = Array.from({ length: 12 }, (_, i) => 0x2000 + i);
    assert.deepEqual(blanks, [0x09, 0x20, 0xa0, ...spaces, 0x202f, 0x205f, 0x3000, 0xfeff]);
  });

  for (const [text, from, to, first, behind] of [
    ['　　甲 乙　', 0, 6, 2, 5],
    ['　　甲 乙　', 3, 6, 4, 5],
    ['　　甲 乙　', 0, 2, 2, 0],
    ['　　甲 乙　', 1, 4, 2, 3],
    ['甲', 0, 1, 0, 1],
    ['甲', 1, 1, 1, 1],
    ['', 0, 0, 0, 0],
  ] as const) {
    test(`of “${text}” from ${from} to ${to} are left at ${first} and ${behind}`, () => {
      assert.equal(skipBlanks(text, from, to), first);
      assert.equal(trimBlanksEnd(text, from, to), behind);
    });
  }
});
