import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines } from '../../../../src/core/report/lines';
import type { Line } from '../../../../src/core/report/model';
import type { Paragraph } from '../../../../src/core/report/paragraph';

const told = (lines: readonly Line[]) => lines.map(({ paragraph, ...place }) => [place, paragraph.text]);

/** `text`, with what its lines are read from after an edit. */
function read(text: string, before?: Parameters<typeof splitLines>[2]) {
  const paragraphs = new Map<string, Paragraph>();
  return { text, paragraphs, lines: splitLines(text, paragraphs, before) };
}

suite('lines after an edit', () => {
  const piece = fc.constantFrom('甲', '　乙', '\n', '\r', '\r\n', '\n\n', '一、丙。', ' ');
  const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));

  test('are those of a text that is read anew, and share their paragraphs', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(6), text, (source, at, length, put) => {
        const before = read(source);
        const start = at % (source.length + 1);
        const after = source.slice(0, start) + put + source.slice(start + length);
        const { lines, paragraphs } = read(after, before);
        assert.deepEqual(told(lines), told(splitLines(after)));
        assert.deepEqual([...paragraphs.keys()].sort(), [...read(after).paragraphs.keys()].sort());
        for (const { paragraph } of lines) {
          assert.equal(paragraph, paragraphs.get(paragraph.text));
          assert.equal(paragraph, before.paragraphs.get(paragraph.text) ?? paragraph);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same objects in front of the edit', () => {
    const before = read('甲\n乙\n丙\n丁');
    const { lines } = read('甲\n乙\n丙丙\n丁', before);
    assert.equal(lines[0], before.lines[0]);
    assert.equal(lines[1], before.lines[1]);
    assert.deepEqual(
      lines.map(({ number, start, end }) => [number, start, end]),
      [
        [0, 0, 1],
        [1, 2, 3],
        [2, 4, 6],
        [3, 7, 8],
      ],
    );
  });
});
