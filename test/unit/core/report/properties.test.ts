import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { authorOf, firstValueOf } from '../../../../src/core/report/properties';
import { lines } from '../../support';

const given = (...values: string[]): string => lines('---', ...values, '---', '关于防汛的报告', '情况良好。');

suite('what a report says of itself', () => {
  test('is the first value of a key', () => {
    assert.equal(
      firstValueOf(parse(given('主送: 市政府；市水务局', '文种: 报告')), '主送'),
      '市政府；市水务局',
    );
    assert.equal(firstValueOf(parse(given('附件:', '  - 甲表', '  - 乙表')), '附件'), '甲表');
    assert.equal(firstValueOf(parse(given('文种: 报告')), '附件'), undefined);
    assert.equal(firstValueOf(parse('关于防汛的报告'), '文种'), undefined);
  });

  const signed = lines('关于防汛的报告', '情况良好。', '临江市水务局', '2026年7月8日');
  for (const [what, text, author] of [
    ['署名 of the front matter', given('发文机关: 临江市人民政府', '署名: 临江市水务局'), '临江市水务局'],
    ['发文机关, where no 署名 is given', given('发文机关: 临江市人民政府'), '临江市人民政府'],
    ['the signature, where neither is given', signed, '临江市水务局'],
    [
      '发文机关 before the signature',
      lines('---', '发文机关: 临江市人民政府', '---', signed),
      '临江市人民政府',
    ],
    ['nobody', '情况良好。', ''],
  ] as const) {
    test(`names as its author ${what}`, () => assert.equal(authorOf(parse(text)), author));
  }
});
