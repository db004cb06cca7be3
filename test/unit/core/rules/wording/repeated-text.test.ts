import assert from 'node:assert/strict';
import { findings, fixedBy } from '../../../support';

suite('repeated text', () => {
  test('written three times is told once, and each repair takes one copy', () => {
    const text = '抓落实抓落实抓落实。';
    const [finding, ...more] = findings(text, 'repeated-text');
    assert.deepEqual(more, []);
    assert.equal(fixedBy(text, finding), '抓落实抓落实。');
  });

  test('is told of the text it stands in, whatever was read before', () => {
    const spans = (text: string) => findings(text, 'repeated-text').map(({ start, end }) => [start, end]);
    assert.deepEqual(spans('抓落实，抓整改，抓作风。'), []);
    assert.deepEqual(spans('我们要抓落实。'), []);
    assert.deepEqual(spans('我们要抓落实抓落实。'), [[3, 9]]);
    assert.deepEqual(spans('要抓落实抓落实。'), [[1, 7]]);
  });
});
