import assert from 'node:assert/strict';
import { lookAlike, lookAlikeInNames, soundAlike } from '../../../../src/core/formulas/pinyin';

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

  // Readings that many accents do not tell apart, and such as they do.
  for (const [a, b, expected] of [
    ['知', '资', true],
    ['吃', '次', true],
    ['是', '四', true],
    ['山', '桑', true],
    ['你', '里', true],
    ['南', '兰', true],
    ['根', '更', true],
    ['金', '京', true],
    ['官', '光', true],
    ['文', '问', true],
    ['知', '吃', false],
    ['资', '四', false],
    ['你', '米', false],
    ['根', '哥', false],
    ['金', '家', false],
    ['官', '广', true],
    ['日', '立', false],
    // The first character of all, the last of a full row, and the last of all.
    ['啊', '阿', true],
    ['剥', '薄', true],
    ['座', '坐', true],
    ['座', '啊', false],
  ] as const)
    test(`${a} and ${b} sound ${expected ? 'alike' : 'unlike'}`, () => {
      assert.equal(soundAlike(a, b), expected);
      assert.equal(soundAlike(b, a), expected);
    });

  test('by their shape in names alone where other words tell what is meant elsewhere', () => {
    for (const [a, b] of [
      ['港', '巷'],
      ['巷', '港'],
    ] as const) {
      assert.equal(lookAlike(a, b), false);
      assert.equal(lookAlikeInNames(a, b), true);
    }
    assert.equal(lookAlikeInNames('体', '休'), true);
    assert.equal(lookAlikeInNames('休', '体'), true);
    assert.equal(lookAlikeInNames('港', '体'), false);
  });
});
