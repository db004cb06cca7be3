import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { countReport, countWords } from '../../../../src/core/views/statistics';

const count = (text: string) => countReport(parse(text));
const words = (text: string) => count(text).words;

suite('字数 as Word counts it', () => {
  for (const [text, expected] of [
    ['', 0],
    ['工作报告', 4],
    ['工作报告。', 5],
    ['“四个意识”', 6],
    ['2025年上半年', 5],
    ['增长12.5%，其中', 6],
    ['开展学习**次', 6],
    ['截至**月**日', 6],
    ['XX万件', 3],
    ['××县', 3],
    ['Word 2019 版', 3],
    ['PM2.5浓度', 3],
    ['……', 2],
    ['——', 2],
    ['①落实', 3],
    ['（一）', 3],
    ['1.要点', 3],
    ['工作\n报告', 4],
    ['　　工作　报告\t ', 4],
    ['１２', 2],
    ['𠮷野', 2],
    ['a\u00e9b', 1],
    ['\ud842', 1],
  ] as const) {
    test(`${JSON.stringify(text)} has ${expected}`, () => {
      assert.equal(words(text), expected);
    });
  }

  // Two of a kind in a row are one word of other characters, or two that count alone.
  for (const [name, sign, count] of [
    ['Latin', 'a', 1],
    ['·', '·', 2],
    ['×', '×', 2],
    ['÷', '÷', 1],
    ['the last before dashes', '\u200f', 1],
    ['the first dash', '\u2010', 2],
    ['※', '※', 2],
    ['the first behind ※', '\u203c', 1],
    ['the last before ℃', '\u2102', 1],
    ['℃', '℃', 2],
    ['Ⅱ', 'Ⅱ', 2],
    ['≥', '≥', 2],
    ['the last sign of mathematics', '\u22ff', 2],
    ['the first behind those', '\u2300', 1],
    ['the last before ①', '\u245f', 1],
    ['①', '①', 2],
    ['✓', '✓', 2],
    ['the last arrow of that block', '\u27bf', 2],
    ['the first behind it', '\u27c0', 1],
    ['the last before radicals', '\u2e7f', 1],
    ['the first radical', '\u2e80', 2],
    ['龥', '龥', 2],
    ['the last Han character of the first block', '\u9fff', 2],
    ['the first behind it', '\ua000', 1],
    ['the last before Hangul', '\uabff', 1],
    ['가', '가', 2],
    ['a character of two halves', '\ud867\ude3d', 2],
    ['a second half alone', '\udc00', 1],
    ['the last before compatibility Han', '\uf8ff', 1],
    ['the first of compatibility Han', '\uf900', 2],
    ['the last of it', '\ufaff', 2],
    ['the first behind it', '\ufb00', 1],
    ['the last before upright forms', '\ufe2f', 1],
    ['the first upright form', '\ufe30', 2],
    ['the last small form', '\ufe6f', 2],
    ['the first behind it', '\ufe70', 1],
    ['the first full-width form', '！', 2],
    ['the last', '\uffee', 2],
    ['behind it', '\uffef', 1],
  ] as const)
    test(`${name} twice is ${count}`, () => assert.equal(words(sign + sign), count));

  test('the other three figures leave out line ends, and one of them blanks', () => {
    assert.deepEqual(count('　　工作 ok。\r\n\r\n报告\r\n'), {
      words: 6,
      characters: 7,
      charactersWithBlanks: 10,
      paragraphs: 2,
    });
  });

  test('a part of a text is counted for itself', () => {
    assert.equal(countWords(parse('工作报告ABC情况'), 2, 6), 3);
  });

  test('neither the front matter nor comments count, whole or in part', () => {
    const text = '---\n文种: 报告\n---\n工作\n<!-- 来源：水务局 -->\n  <!-- 乙 -->\n报告 <!-- 丙 -->';
    assert.equal(words(text), 7);
    assert.equal(count(text).paragraphs, 2);
    const report = parse(text);
    assert.equal(countWords(report, text.indexOf('来源'), text.indexOf('局') + 1), 0);
    assert.equal(countWords(report, text.indexOf('来源'), text.indexOf('报告 <') + 1), 1);
  });

  test('what is counted piece by piece at line ends adds up to the whole', () => {
    const text = '一、总体情况\n2025年，**项工作。\n完成 3.5 万户。';
    const pieces = text.split('\n').map(words);
    assert.equal(
      words(text),
      pieces.reduce((a, b) => a + b),
    );
  });
});
