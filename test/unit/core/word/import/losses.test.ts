import assert from 'node:assert/strict';
import { Losses } from '../../../../../src/core/word/import/losses';

suite('What a plain text cannot hold', () => {
  test('is counted by its name, most frequent first; of as many what was met first', () => {
    const losses = new Losses();
    assert.deepEqual(losses.list(), []);
    losses.add('脚注');
    losses.add('图片', 2);
    losses.add('批注');
    losses.add('批注', 4);
    losses.add('图表', 2);
    assert.deepEqual(
      losses.list().map(({ what, count }) => `${what} ${count}`),
      ['批注 5', '图片 2', '图表 2', '脚注 1'],
    );
  });
});
