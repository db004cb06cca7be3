import assert from 'node:assert/strict';
import { stepTo } from '../../../../src/core/filling/stepping';

/** `[` and `]` enclose the spans, `|` is the cursor or both ends of the selection. */
function step(marked: string, direction: 1 | -1): string {
  const spans: { start: number; end: number }[] = [];
  const ends: number[] = [];
  let at = 0;
  let open = 0;
  for (const char of marked) {
    if (char === '[') open = at;
    else if (char === ']') spans.push({ start: open, end: at });
    else if (char === '|') ends.push(at);
    else at++;
  }
  const found = stepTo(spans, { start: ends[0]!, end: ends.at(-1)! }, direction);
  return found ? `${found.index}${found.wrapped ? ' wrapped' : ''}` : 'none';
}

suite('stepping from blank to blank', () => {
  test('forward goes to the first one behind the cursor', () => {
    assert.equal(step('a[b]|c[d]e[f]', 1), '1');
  });
  test('forward from inside a blank selects that blank', () => {
    assert.equal(step('a[b|b]c[d]', 1), '0');
    assert.equal(step('a|[b]c[d]', 1), '0');
  });
  test('forward from a selected blank goes on to the next', () => {
    assert.equal(step('a[|b|]c[d]', 1), '1');
  });
  test('forward from a selected blank reaches one that touches it', () => {
    assert.equal(step('a[|b|][d]', 1), '1');
  });
  test('forward behind the last one begins again at the first', () => {
    assert.equal(step('a[b]c[d]|e', 1), '0 wrapped');
  });
  test('back goes to the last one before the cursor', () => {
    assert.equal(step('a[b]c[d]e|[f]', -1), '1');
  });
  test('back from the end of a blank selects that blank', () => {
    assert.equal(step('a[b]c[d]|', -1), '1');
  });
  test('back from a selected blank goes on to the one before', () => {
    assert.equal(step('a[b]c[|d|]', -1), '0');
  });
  test('back before the first one begins again at the last', () => {
    assert.equal(step('|a[b]c[d]', -1), '1 wrapped');
  });
  test('with a single blank one comes back to it', () => {
    assert.equal(step('a[|b|]', 1), '0 wrapped');
    assert.equal(step('a[|b|]', -1), '0 wrapped');
  });
  test('without blanks there is nowhere to go', () => {
    assert.equal(step('a|b', 1), 'none');
  });
  test('a cursor at the edge of two goes to the one that is ahead', () => {
    assert.equal(step('a[b]|[d]', 1), '1');
    assert.equal(step('a[b]|[d]', -1), '0');
    assert.equal(step('|[b][d]', -1), '1 wrapped');
    assert.equal(step('[b][d]|', 1), '0 wrapped');
  });
  test('a selection goes to what lies wholly outside of it', () => {
    assert.equal(step('|a[b|b]c[d]', 1), '1');
    assert.equal(step('a[bb]c[d|d]e|', -1), '0');
    assert.equal(step('[a][|b|]', -1), '0');
  });
});
