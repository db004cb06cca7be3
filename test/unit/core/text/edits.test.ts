import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, offsetAfter } from '../../../../src/core/text/edits';
import type { TextEdit } from '../../../../src/core/text/span';

/** Edits of a text of `length` characters, apart from each other. */
const editsOf = (length: number) =>
  fc
    .array(
      fc.record({ at: fc.nat(length), length: fc.nat(3), text: fc.constantFrom('', '甲', '乙丙', '丁戊己') }),
      {
        maxLength: 6,
      },
    )
    .map((drafts) => {
      const edits: TextEdit[] = [];
      for (const { at, length: gone, text } of drafts.sort((a, b) => a.at - b.at)) {
        const end = Math.min(length, at + gone);
        if (at > (edits.at(-1)?.end ?? -1)) edits.push({ start: at, end, text });
      }
      return edits;
    });

suite('Edits one after the other', () => {
  test('are one step that makes the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 24 }).chain((text) =>
          editsOf(text.length).chain((first) =>
            fc.record({
              text: fc.constant(text),
              first: fc.constant(first),
              second: editsOf(applyEdits(text, first).length),
            }),
          ),
        ),
        ({ text, first, second }) => {
          const made = applyEdits(applyEdits(text, first), second);
          assert.equal(applyEdits(text, composeEdits(text, first, second)), made);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('that meet become one, and others stay as they are', () => {
    const first = [
      { start: 1, end: 2, text: '甲乙' },
      { start: 5, end: 5, text: '丙' },
    ];
    const then = [{ start: 2, end: 4, text: '' }];
    assert.deepEqual(composeEdits('abcdef', first, then), [
      { start: 1, end: 3, text: '甲' },
      { start: 5, end: 5, text: '丙' },
    ]);
  });
});

suite('Edits', () => {
  test('are made in any order, those of one place by where they end', () => {
    const edits = [
      { start: 4, end: 5, text: '戊' },
      { start: 2, end: 3, text: '丙' },
      { start: 2, end: 2, text: '乙' },
      { start: 0, end: 0, text: '甲' },
    ];
    assert.equal(applyEdits('abcdef', edits), '甲ab乙丙d戊f');
    assert.deepEqual(edits[0], { start: 4, end: 5, text: '戊' }, 'what was given is left as it is');
  });

  test('that touch are no overlap, others are refused with the place', () => {
    assert.equal(
      applyEdits('abc', [
        { start: 0, end: 1, text: '甲' },
        { start: 1, end: 2, text: '乙' },
      ]),
      '甲乙c',
    );
    assert.throws(
      () =>
        applyEdits('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      { name: 'RangeError', message: 'edits overlap at 1' },
    );
  });

  test('move what stands behind them, and what stands inside them behind', () => {
    const edits = [
      { start: 1, end: 3, text: '甲' },
      { start: 5, end: 5, text: '乙丙' },
      { start: 7, end: 9, text: '' },
    ];
    assert.deepEqual(
      Array.from({ length: 11 }, (_, offset) => offsetAfter(edits, offset)),
      [0, 1, 2, 2, 3, 6, 7, 8, 8, 8, 9],
    );
    assert.equal(offsetAfter([], 3), 3);
  });

  test('that come to nothing else are as they were', () => {
    const first = [{ start: 1, end: 2, text: '甲' }];
    assert.deepEqual(composeEdits('abc', first, []), first);
    assert.deepEqual(composeEdits('abc', [], first), first);
  });
});
