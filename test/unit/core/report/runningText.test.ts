import assert from 'node:assert/strict';
import { Paragraph } from '../../../../src/core/report/paragraph';
import { isRunningText } from '../../../../src/core/report/runningText';

suite('running text', () => {
  for (const [what, text, expected] of [
    ['a sentence', '　　各项工作进展顺利。', true],
    ['nothing', '', true],
    ['a bar inside', '甲|乙', true],
    ['a row of cells with bars', '|甲|乙|', false],
    ['the same behind blanks', '　　|甲|乙|', false],
    ['a tab behind an ordinal', '（十一）\t主要做法', true],
    ['a tab right before the sixth character', '（二十一）\t做法', true],
    ['a tab behind six characters', '主要做法成效\t12', false],
    ['a tab among the cells', '甲\t乙丙丁戊己\t12', false],
    ['a tab at the end, which is a blank', '各项工作进展顺利。\t', true],
    ['a tab that indents', '\t各项工作进展顺利。', true],
    ['a picture', '![图1](图1.png)', false],
    ['a mark that shouts', '!甲', true],
    ['a reference in brackets', '[甲](乙)', true],
    ['a comment', '<!-- 请核对 -->', false],
    ['a comment that is not closed', '<!-- 请核对', true],
  ] as const) {
    test(`${expected ? 'is' : 'is not'} ${what}: ${JSON.stringify(text)}`, () => {
      assert.equal(isRunningText(new Paragraph(text)), expected);
    });
  }
});
