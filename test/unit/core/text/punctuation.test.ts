import assert from 'node:assert/strict';
import {
  CLOSING_OF,
  closesNothing,
  isChinese,
  isChineseMark,
  isDigit,
  isHan,
  isLatin,
  OPENING_OF,
} from '../../../../src/core/text/punctuation';

/** The ranges of UTF-16 units for which `is` holds, as `first-last`. */
function ranges(is: (code: number) => boolean): string {
  const found: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (!is(code)) continue;
    const first = code;
    while (is(code + 1)) code++;
    found.push(first === code ? first.toString(16) : `${first.toString(16)}-${code.toString(16)}`);
  }
  return found.join(' ');
}

suite('Characters of Chinese text', () => {
  test('are ideographs', () => assert.equal(ranges(isHan), '3007 3400-4dbf 4e00-9fff f900-faff'));

  test('are full-width marks', () => {
    const marks = [...'，。、；：？！…—～·“”‘’（）《》〈〉【】〔〕［］「」『』'];
    const codes = marks.map((mark) => mark.charCodeAt(0)).sort((a, b) => a - b);
    const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isChineseMark);
    assert.deepEqual(found, codes);
  });

  test('are either of both', () => {
    assert.deepEqual(
      [...'一〇，”a1 -'].map((character) => isChinese(character.charCodeAt(0))),
      [true, true, true, true, false, false, false, false],
    );
  });

  test('pair as the standard has them', () => {
    const pairs = Object.entries(OPENING_OF).map(([closing, opening]) => opening + closing);
    assert.deepEqual(pairs, ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '［］', '「」', '『』']);
    assert.deepEqual(
      Object.entries(CLOSING_OF).map(([opening, closing]) => opening + closing),
      pairs,
    );
  });

  test('are no digits and letters of ASCII', () => {
    assert.equal(ranges(isDigit), '30-39');
    assert.equal(ranges(isLatin), '41-5a 61-7a');
  });
});

suite('Words that follow others', () => {
  for (const [before, words, expected] of [
    ['要增强四个', '意识”', true],
    ['要增强“四个', '意识”', false],
    ['“甲”、四个', '意识”', true],
    ['要', '增强“四个意识”', false],
    ['按管理', '办法（试行）》', true],
    ['按《管理', '办法（试行）》', false],
    ['甲𠮷', '乙', false],
  ] as const) {
    test(`${before}|${words} ${expected ? 'closes nothing' : 'closes what is open'}`, () => {
      assert.equal(closesNothing(before, words), expected);
    });
  }
});
