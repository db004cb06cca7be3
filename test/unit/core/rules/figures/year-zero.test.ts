import assert from 'node:assert/strict';
import { yearZero } from '../../../../../src/core/rules/figures/year-zero';
import { ruleCases } from '../../../ruleCases';
import { findings, repaired } from '../../../support';

suite('〇 in years of Chinese characters', () => {
  ruleCases(yearZero, {
    wrong: [
      ['自二O二六年起，至二0三O年止。', '自二〇二六年起，至二〇三〇年止。'],
      ['二o一九年、二0二0年', '二〇一九年、二〇二〇年'],
      ['二ΟО五年', '二〇〇五年'],
      ['二〇○四年', '二〇〇四年'],
      ['一九九O—二00五年', '一九九〇—二〇〇五年'],
      ['二O二六届毕业生', '二〇二六届毕业生'],
    ],
    right: [
      '二〇二六年、二○○四年、二零零八年、一九四九年',
      '二O二六号楼',
      '2026年、２０２６年',
      '十二O型血',
      '一00人',
    ],
    safe: true,
  });

  test('that is full-width is told once, by the rule for that', () => {
    const text = '通知\n二Ｏ一０年，ＡＩ技术。';
    assert.deepEqual(findings(text, 'year-zero'), []);
    assert.deepEqual(
      findings(text, 'fullwidth-alphanumeric').map(({ message }) => message),
      ['汉字年份里的“Ｏ”应为“〇”。', '汉字年份里的“０”应为“〇”。', '“ＡＩ”应为半角“AI”。'],
    );
    assert.equal(repaired(text), '通知\n二〇一〇年，AI技术。');
  });
});
