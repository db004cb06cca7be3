import assert from 'node:assert/strict';
import { spanAfter } from '../../../../src/core/text/changes';

suite('where a stretch stands after an edit', () => {
  const span = { start: 10, end: 12 };
  for (const [name, change, expected] of [
    ['behind it: nothing changes', { start: 20, end: 21, length: 5 }, { start: 10, end: 12 }],
    ['before it: it moves', { start: 2, end: 3, length: 4 }, { start: 13, end: 15 }],
    ['right before it: it moves', { start: 10, end: 10, length: 1 }, { start: 11, end: 13 }],
    ['right behind it: nothing changes', { start: 12, end: 12, length: 1 }, { start: 10, end: 12 }],
    ['inside it: it grows', { start: 11, end: 11, length: 3 }, { start: 10, end: 15 }],
    ['over it: it shrinks to what came for it', { start: 10, end: 12, length: 1 }, { start: 10, end: 11 }],
    ['over it and more: it is where that begins', { start: 8, end: 14, length: 0 }, { start: 8, end: 8 }],
  ] as const) {
    test(name, () => {
      assert.deepEqual(spanAfter(span, [change]), expected);
    });
  }

  test('several edits at once add up', () => {
    const edits = [
      { start: 14, end: 15, length: 9 },
      { start: 4, end: 4, length: 2 },
      { start: 0, end: 1, length: 0 },
    ];
    assert.deepEqual(spanAfter(span, edits), { start: 11, end: 13 });
  });
});
