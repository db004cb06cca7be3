import assert from 'node:assert/strict';
import { CursorMoves, offsetToShow } from '../../../../../src/core/layout/preview/following';

suite('What the page follows', () => {
  test('is the cursor where nothing is selected', () => {
    assert.equal(offsetToShow({ start: 7, end: 7 }, 7), 7);
  });

  test('is the last character of a selection in front of the cursor, for the next may be on another page', () => {
    assert.equal(offsetToShow({ start: 3, end: 7 }, 7), 6);
  });

  test('is the first character of a selection behind the cursor', () => {
    assert.equal(offsetToShow({ start: 3, end: 7 }, 3), 3);
  });

  test('is the cursor for half a second after it has moved', () => {
    const moves = new CursorMoves();
    assert.equal(moves.scrollsFor(0), false);
    moves.moved(1000);
    assert.equal(moves.scrollsFor(1000), true);
    assert.equal(moves.scrollsFor(1500), true);
    assert.equal(moves.scrollsFor(1501), false);
  });
});
