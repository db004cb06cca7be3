import assert from 'node:assert/strict';
import { findings, fixedBy } from '../../../support';

suite('repeated text', () => {
  test('written three times is told once, and each repair takes one copy', () => {
    const text = '抓落实抓落实抓落实。';
    const [finding, ...more] = findings(text, 'repeated-text');
    assert.deepEqual(more, []);
    assert.equal(fixedBy(text, finding), '抓落实抓落实。');
  });
});
