import assert from 'node:assert/strict';
import {
  folded,
  isQuoteOrTitleMark,
  openMarks,
  sameMark,
  unfold,
} from '../../../../src/core/text/enclosingMarks';

suite('Marks that enclose words', () => {
  test('are quotes of both widths and title marks', () => {
    const found = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      isQuoteOrTitleMark,
    );
    assert.deepEqual(found, [...'"‘’“”〈〉《》']);
    assert.equal(isQuoteOrTitleMark(undefined), false);
  });

  for (const [a, b, is] of [
    ['“', '‘', true],
    ['“', '"', true],
    ['”', '"', true],
    ['’', '”', true],
    ['“', '”', false],
    ['《', '〈', true],
    ['》', '〉', true],
    ['《', '》', false],
    ['《', '“', false],
    ['甲', '甲', false],
    ['“', undefined, false],
    [undefined, '“', false],
  ] as const) {
    test(`${a} and ${b} ${is ? 'stand for each other' : 'do not'}`, () => assert.equal(sameMark(a, b), is));
  }

  test('are left out where phrases are compared', () => {
    assert.equal(
      folded('增强“四个意识”、学习《条例》〈附则〉和‘实施’"细则"'),
      '增强四个意识、学习条例附则和实施细则',
    );
    assert.equal(folded('没有'), '没有');
  });

  test('give back where each character stood', () => {
    const text = '“四个”意识”';
    const at = unfold(text);
    assert.deepEqual(
      [...folded(text)].map((_, index) => at(index)),
      [1, 2, 4, 5],
    );
    assert.equal(at(4), 7);
    assert.equal(unfold('甲乙')(1), 1);
  });

  for (const [text, mark, open] of [
    ['增强“四个意识', '“', 1],
    ['增强“四个意识”', '”', 0],
    ['他说：“学习‘条例', '“', 2],
    ['多了”一个“开', '“', 1],
    ['半角"开', '"', 1],
    ['半角"开"合', '"', 0],
    ['“全角"半角', '“', 2],
    ['《办法〈附则', '《', 2],
    ['《办法》', '》', 0],
    ['〈附则〉《办法', '〈', 1],
    ['《办法“四个', '“', 1],
    ['《办法"四个', '《', 1],
    ['', '“', 0],
  ] as const) {
    test(`${open} of ${mark} open in ${text}`, () => assert.equal(openMarks(text, mark), open));
  }
});
