import assert from 'node:assert/strict';
import { lookAlike, soundAlike } from '../../../../src/core/formulas/pinyin';

suite('Characters that are mixed up', () => {
  for (const [character, like, unlike] of [
    ['治', '制致质自', '台冶吃'],
    ['民', '名明敏', '门没'],
    ['从', '充冲丛', '众松'],
    ['力', '理里呢', '能刀'],
    // Each way in which a character is read and typed.
    ['重', '中众冲', '董'],
    ['长', '常张', '尚'],
    ['调', '条吊', '周'],
    ['率', '律帅', '卒'],
    ['曾', '层增', '会'],
    // Not by readings that no word of today has, or hardly any.
    ['信', '心新行', '身审'],
    ['和', '合何', '活或'],
    ['南', '难男', '拿'],
    // 女 and 率 in lü: by the same vowel only.
    ['女', '律绿', '路怒'],
  ] as const) {
    test(`by their sound: ${character} and ${like}, but not ${unlike}`, () => {
      for (const other of like) {
        assert.ok(soundAlike(character, other), other);
        assert.ok(soundAlike(other, character), other);
      }
      for (const other of unlike) {
        assert.ok(!soundAlike(character, other), other);
        assert.ok(!soundAlike(other, character), other);
      }
    });
  }

  test('by their sound are none that are no common characters', () => {
    for (const other of ['', 'a', '，', '\ud842', '龘']) {
      assert.equal(soundAlike('治', other), false);
      assert.equal(soundAlike(other, '治'), false);
    }
  });

  test('by their shape, either way round', () => {
    assert.ok(lookAlike('体', '休') && lookAlike('休', '体'));
    assert.ok(!lookAlike('体', '治'));
  });
});
