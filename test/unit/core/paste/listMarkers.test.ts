import assert from 'node:assert/strict';
import { ordinalAt, ordinalOf, webScheme } from '../../../../src/core/paste/listMarkers';

suite('what a word processor numbers', () => {
  for (const [what, shown, level, ordinal] of [
    ['as it is', '一、', 1, '一、'],
    ['as it is, whatever the level', '1.', 3, '1.'],
    ['with its right mark', '1、', 1, '1.'],
    ['with its right width', '１．', 1, '1.'],
    ['with its right brackets', '(1)', 1, '（1）'],
    ['with both brackets', '1)', 2, '（1）'],
    ['with both, in Chinese', '一)', 2, '（一）'],
    ['with both, of two characters', '（十二）', 1, '（十二）'],
    ['with both, of three digits', '123)', 1, '（123）'],
    ['without the blank inside', '1 .', 1, '1.'],
    ['in a circle', '①', 1, '①'],
    ['as a chapter, set apart', '第一章', 1, '第一章　'],
    ['as a section with its numeral', '第1节', 2, '第一节　'],
    ['by the level where decimals are', '1.1', 2, '（一）'],
    ['by the level, with a mark behind', '1.1.', 1, '一、'],
    ['by the last number, at the deepest level', '2.3.4', 6, '④'],
    ['by the value of a letter', 'a)', 1, '一、'],
    ['by that of a capital', 'B.', 2, '（二）'],
    ['by that of one in brackets', '(c)', 3, '3.'],
    ['by the value of a Roman figure', 'i.', 3, '1.'],
    ['by that of several', 'iii.', 3, '3.'],
    ['by that of one before another', 'iv.', 3, '4.'],
    ['by that of capitals', 'IX.', 1, '九、'],
    ['by that of a long one', '(xxviii)', 1, '二十八、'],
    ['not by what is no Roman figure', 'iiii.', 3, ''],
    ['from one on', '1.0', 1, '一、'],
    ['not where it is a bullet', '•', 1, ''],
    ['not where it is no number', 'aa.', 1, ''],
    ['not where it is zero', '0.', 1, ''],
    ['not where nobody counts so far', '1234)', 1, ''],
  ] as const) {
    test(`is numbered ${what}: ${shown}`, () => {
      assert.equal(ordinalOf({ shown, level }), ordinal);
    });
  }
});

suite('what a web page numbers', () => {
  for (const [style, parent, scheme] of [
    ['', undefined, 'arabic'],
    ['decimal', undefined, 'arabic'],
    ['cjk-ideographic', undefined, 'han'],
    ['TRAD-CHINESE-informal', undefined, 'han'],
    ['simp-chinese-formal', undefined, 'han'],
    ['cjk-ideographic', 'han', 'bracketedHan'],
    ['', 'arabic', 'bracketedArabic'],
    ['', 'bracketedArabic', 'circled'],
    ['', 'circled', 'circled'],
  ] as const) {
    test(`is ${scheme}: ${style || 'no style'} in ${parent ?? 'nothing'}`, () => {
      assert.equal(webScheme(style, parent), scheme);
    });
  }

  test('counts from one on', () => {
    assert.equal(ordinalAt('han', 0), '一、');
    assert.equal(ordinalAt('han', 12), '十二、');
    assert.equal(ordinalAt('arabic', 3), '3.');
  });
});
