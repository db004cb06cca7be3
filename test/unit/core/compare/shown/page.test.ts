import assert from 'node:assert/strict';
import { isFromComparePage } from '../../../../../src/core/compare/shown/page';

suite('What the page with both wordings may ask for', () => {
  test('is one of a few things, with the index of a change', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'takeAll' },
      { type: 'sideBySide' },
      { type: 'take', index: 0 },
      { type: 'refuse', index: 3 },
      { type: 'go', index: 12 },
    ])
      assert.equal(isFromComparePage(message), true);
    for (const message of [
      null,
      'take',
      { type: 'take' },
      { type: 'take', index: -1 },
      { type: 'go', index: 1.5 },
      { type: 'x' },
      { type: 'x', index: 0 },
      { type: '', index: 0 },
      { index: 0 },
      { type: 'refuse' },
      { type: 'go' },
      { type: 'go', index: '0' },
      undefined,
    ])
      assert.equal(isFromComparePage(message), false);
  });
});
