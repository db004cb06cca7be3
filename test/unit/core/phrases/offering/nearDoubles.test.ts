import assert from 'node:assert/strict';
import { withoutNearDoubles } from '../../../../../src/core/phrases/offering/nearDoubles';

const left = (...words: string[]): string => withoutNearDoubles(words, (word) => word).join(' ');

suite('Phrases that say nearly the same', () => {
  test('are three at most, the shortest first, where the first of them stood', () => {
    assert.equal(
      left('甲', '推进高质量发展', '推动高质量发展', '乙', '高质量发展', '实现高质量发展', '促进高质量发展'),
      '甲 高质量发展 推进高质量发展 推动高质量发展 乙',
    );
  });

  test('are all left where they are three', () =>
    assert.equal(
      left('推进高质量发展', '推动高质量发展', '高质量发展'),
      '推进高质量发展 推动高质量发展 高质量发展',
    ));

  test('have four characters in common behind two of their own, or one holds the other', () => {
    assert.equal(
      left('推进改革开放', '推动改革开放', '深化改革开放', '加快改革开放'),
      '推进改革开放 推动改革开放 深化改革开放',
    );
    assert.equal(left('推进改革', '推动改革', '深化改革', '加快改革'), '推进改革 推动改革 深化改革 加快改革');
    assert.equal(left('改革', '改革发展', '改革稳定', '改革开放'), '改革 改革发展 改革稳定');
    assert.equal(left('甲乙丙丁', '戊己庚辛', '子丑寅卯', '辰巳午未'), '甲乙丙丁 戊己庚辛 子丑寅卯 辰巳午未');
  });

  test('are none where they differ', () =>
    assert.equal(left('高质量发展', '高水平开放', '高效能治理'), '高质量发展 高水平开放 高效能治理'));

  test('are none of nothing', () => assert.equal(left(), ''));
});
