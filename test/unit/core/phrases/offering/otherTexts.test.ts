import assert from 'node:assert/strict';
import { otherText, pairAt } from '../../../../../src/core/phrases/offering/otherTexts';

suite('A text that is asked where pairs of characters stand', () => {
  test('knows the offsets behind each, in order', () => {
    const { text, behind } = otherText('甲乙甲乙丙');
    assert.equal(text, '甲乙甲乙丙');
    const at = (pair: string) => behind.get(pairAt(pair, 0));
    assert.deepEqual(at('甲乙'), [2, 4]);
    assert.deepEqual(at('乙甲'), [3]);
    assert.deepEqual(at('乙丙'), [5]);
    assert.equal(at('丙甲'), undefined);
    assert.equal(behind.size, 3);
  });

  test('has none where it is shorter than a pair', () => {
    assert.equal(otherText('').behind.size, 0);
    assert.equal(otherText('甲').behind.size, 0);
  });

  test('tells any two pairs apart', () => {
    const pairs = ['甲乙', '乙甲', '甲甲', '\u0001\u0000', '\u0000\u0001', '\uffff\u0000'];
    assert.equal(new Set(pairs.map((pair) => pairAt(pair, 0))).size, pairs.length);
    assert.equal(pairAt('丙甲乙', 1), pairAt('甲乙', 0));
  });
});
