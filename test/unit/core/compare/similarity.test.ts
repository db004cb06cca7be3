import assert from 'node:assert/strict';
import { likeness, pairsOf } from '../../../../src/core/compare/similarity';

const like = (a: string, b: string): number => likeness(pairsOf(a), pairsOf(b));

suite('How much two sentences have in common', () => {
  test('is told by pairs of characters', () => {
    assert.equal(like('甲乙丙', '甲乙丙'), 1);
    assert.equal(like('甲乙丙', '丙乙甲'), 0);
    assert.equal(like('甲乙丙', '甲乙丁'), 0.5);
    assert.equal(like('甲乙', '甲乙丙丁'), 0.5);
    assert.equal(like('甲乙丙丁', '丙丁甲乙'), 2 / 3);
    assert.equal(like('甲甲甲', '甲甲'), 2 / 3);
    assert.equal(like('甲乙甲乙', '甲乙'), 0.5);
    assert.equal(like('丁丙乙甲戊', '己庚辛戊甲'), 0);
  });

  test('is nothing where one has no pair', () => {
    assert.equal(like('', '甲乙'), 0);
    assert.equal(like('甲乙', '甲'), 0);
    assert.equal(like('', ''), 0);
    assert.equal(pairsOf('甲').length, 0);
  });

  test('is the same either way round', () => {
    for (const [a, b] of [
      ['甲乙丙丁', '乙丙'],
      ['戊甲乙', '甲乙戊甲'],
    ] as const)
      assert.equal(like(a, b), like(b, a));
  });
});
