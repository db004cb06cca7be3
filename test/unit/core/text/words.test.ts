import assert from 'node:assert/strict';
import { wordAt } from '../../../../src/core/text/words';

suite('The word at an offset', () => {
  for (const [text, at, word] of [
    ['切实加强领导', 0, '切实'],
    ['切实加强领导', 1, '切实'],
    ['切实加强领导', 2, '加强'],
    ['切实加强领导', 5, '领导'],
    ['甲', 0, '甲'],
  ] as const) {
    test(`${at} of ${text} is ${word}`, () => {
      const { start, end } = wordAt(text, at);
      assert.equal(text.slice(start, end), word);
    });
  }

  test('is the same far into a paragraph', () => {
    const before = '切实加强领导，'.repeat(20);
    const { start, end } = wordAt(`${before}切实加强领导`, before.length + 3);
    assert.deepEqual([start, end], [before.length + 2, before.length + 4]);
  });
});
