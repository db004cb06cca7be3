import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Anchor,
  type Anchors,
  characterOfFraction,
  fractionalLine,
  lineOfScrollTop,
  scrollTopOfLine,
} from '../../../../../src/core/layout/preview/scrollMap';

const anchorsOf = (anchors: readonly Anchor[]): Anchors => ({
  count: anchors.length,
  at: (index) => anchors[index]!,
});

/** A title on line 0, a blank line, a long paragraph on line 2, a table on lines 3 to 6; 100 px of margin above. */
const page = anchorsOf([
  { line: 0, lines: 1, top: 100, height: 40 },
  { line: 2, lines: 1, top: 180, height: 400 },
  { line: 3, lines: 4, top: 580, height: 80 },
]);

suite('Scroll positions', () => {
  test('count lines from 0: line 0 is the top of the page, not one line further down', () => {
    assert.equal(scrollTopOfLine(page, 0), 0);
    assert.equal(lineOfScrollTop(page, 0), 0);
  });

  test('take line 2 for the third line', () => {
    assert.equal(scrollTopOfLine(page, 2), 80);
    assert.equal(lineOfScrollTop(page, 80), 2);
  });

  test('go through a long paragraph by the fraction of its line', () => {
    assert.equal(scrollTopOfLine(page, 2.25), 180);
    assert.equal(lineOfScrollTop(page, 280), 2.5);
  });

  test('spread the lines of a table over its height', () => {
    assert.equal(scrollTopOfLine(page, 5), 520);
    assert.equal(lineOfScrollTop(page, 520), 5);
  });

  test('put a blank line between its neighbours', () => {
    assert.equal(scrollTopOfLine(page, 1.5), 60);
    assert.equal(lineOfScrollTop(page, 60), 1.5);
  });

  test('stay on the page beyond its ends', () => {
    assert.equal(scrollTopOfLine(page, 99), 560);
    assert.equal(lineOfScrollTop(page, 9999), 7);
    assert.equal(lineOfScrollTop(page, -50), 0);
    const late = anchorsOf([{ line: 5, lines: 1, top: 100, height: 40 }]);
    assert.equal(scrollTopOfLine(late, 0), 0);
    assert.equal(lineOfScrollTop(late, -50), 5);
  });

  test('are the top of an empty page', () => {
    const empty = anchorsOf([]);
    assert.equal(scrollTopOfLine(empty, 7), 0);
    assert.equal(lineOfScrollTop(empty, 7), 0);
  });

  test('round trip from anywhere in any page; a gap that has no line of its own counts with the block below it', () => {
    const block = fc.record({
      blank: fc.nat(3),
      lines: fc.integer({ min: 1, max: 5 }),
      gap: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 30 }),
        // Doubles would nearly all be next to 0.
        fc.integer({ min: 0, max: 1_000_000 }),
        (blocks, millionths) => {
          let line = 0;
          let top = 0;
          const anchors = blocks.map(({ blank, lines, gap, height }) => {
            const anchor = { line: line + blank, lines, top: top + gap, height };
            line = anchor.line + lines;
            top = anchor.top + height;
            return anchor;
          });
          const above = anchors[0]!.top;
          const scrollTop = (millionths / 1_000_000) * (top - above);
          const back = scrollTopOfLine(anchorsOf(anchors), lineOfScrollTop(anchorsOf(anchors), scrollTop));
          const below = anchors.find((anchor) => anchor.top > above + scrollTop);
          const inGap = below !== undefined && Math.abs(back - (below.top - above)) < 0.01;
          const before = anchors[below ? anchors.indexOf(below) - 1 : 0]!;
          const lineless = below !== undefined && before.line + before.lines === below.line;
          const reached = before.top + before.height <= above + scrollTop + 0.01;
          const isRight = Math.abs(back - scrollTop) < 0.01 || (inGap && lineless && reached);
          assert.ok(isRight, `${scrollTop} became ${back}`);
        },
      ),
    );
  });
});

suite('A fractional line', () => {
  test('tells the character in a line, both counted from 0', () => {
    assert.equal(fractionalLine(4, 0, 100), 4);
    assert.equal(characterOfFraction(4, 100), 0);
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(100_000), fc.nat(100_000), (line, length, seed) => {
        const character = seed % (length + 1);
        const fraction = fractionalLine(line, character, length);
        assert.equal(Math.floor(fraction), line);
        assert.equal(characterOfFraction(fraction, length), character);
      }),
    );
  });

  test('stays in its line for a character beyond its end', () => {
    assert.ok(fractionalLine(3, 50, 10) < 4);
    assert.equal(characterOfFraction(3.999, 10), 10);
  });
});
