import assert from 'node:assert/strict';
import {
  type FillSession,
  nextStop,
  sessionAfter,
  sessionAmong,
  sessionFrom,
} from '../../../../src/core/filling/session';

const BLANKS = [
  { start: 1, end: 3 },
  { start: 6, end: 8 },
  { start: 11, end: 13 },
];

/** Each stop as `start-end`, `!` where it is filled. */
const stops = ({ stops: all }: FillSession): string[] =>
  all.map(({ start, end, filled }) => `${start}-${end}${filled ? '!' : ''}`);

suite('A walk from blank to blank', () => {
  test('begins with the blank that the cursor is in or before, and goes round', () => {
    for (const [offset, expected] of [
      [0, '1-3 6-8 11-13'],
      [1, '1-3 6-8 11-13'],
      [2, '1-3 6-8 11-13'],
      [3, '6-8 11-13 1-3'],
      [12, '11-13 1-3 6-8'],
      [13, '1-3 6-8 11-13'],
    ] as const)
      assert.equal(stops(sessionFrom(BLANKS, offset)).join(' '), expected, `${offset}`);
    assert.deepEqual(sessionFrom([], 5), { stops: [], at: 0 });
  });

  test('goes along with edits', () => {
    const session = sessionAmong(sessionFrom(BLANKS, 4), BLANKS.slice(1));
    const after = sessionAfter(session, [{ start: 0, end: 0, length: 10 }]);
    assert.deepEqual(stops(after), ['16-18', '21-23', '11-13!']);
    assert.equal(after.at, 0);
  });

  test('takes a stop for filled where no blank stands, and for open where one does', () => {
    const session = sessionFrom(BLANKS, 0);
    assert.deepEqual(stops(sessionAmong(session, [])), ['1-3!', '6-8!', '11-13!']);
    // Beside is not in: a blank that begins where a stop ends is another one.
    assert.deepEqual(stops(sessionAmong(session, [{ start: 3, end: 5 }])), ['1-3!', '6-8!', '11-13!']);
    assert.deepEqual(stops(sessionAmong(session, [{ start: 2, end: 7 }])), ['2-7', '2-7', '11-13!']);
    assert.deepEqual(stops(sessionAmong(session, BLANKS)), ['1-3', '6-8', '11-13']);
  });

  test('steps past what was struck out, to the end and not before the first', () => {
    const session = sessionFrom([...BLANKS, { start: 20, end: 20 }], 0);
    assert.deepEqual(stops(session), ['1-3', '6-8', '11-13', '20-20']);
    const at = (steps: readonly (1 | -1)[]): number => steps.reduce(nextStop, session).at;
    assert.equal(at([1]), 1);
    assert.equal(at([1, 1]), 2);
    assert.equal(at([1, 1, 1]), 4);
    assert.equal(at([1, 1, 1, 1]), 4);
    assert.equal(at([1, 1, 1, -1]), 2);
    assert.equal(at([-1]), 0);
    assert.equal(at([1, -1, -1]), 0);
  });
});
