import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits } from '../../../../src/core/text/edits';
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
