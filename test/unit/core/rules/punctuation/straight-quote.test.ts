import assert from 'node:assert/strict';
import { straightQuote } from '../../../../../src/core/rules/punctuation/straight-quote';
import { foundBy, ruleCases } from '../../../ruleCases';

suite('straight quotes in Chinese text', () => {
  ruleCases(straightQuote, {
    wrong: [
      ["增强'四个意识'。", '增强“四个意识”。'],
      ['增强"四个意识"、坚定"四个自信"。', '增强“四个意识”、坚定“四个自信”。'],
      ['他强调:"要把‘实’字贯穿始终。"', '他强调:“要把‘实’字贯穿始终。”'],
      ['开展“清廉机关"建设。', '开展“清廉机关”建设。'],
      ['开展"清廉机关”建设。', '开展“清廉机关”建设。'],
      ["他说“要做到'三个一'才行”。", '他说“要做到‘三个一’才行”。'],
    ],
    right: [
      '钢管口径为5"，高6\'。',
      'He said "yes" to it.',
      "这是it's的用法。",
      '“甲”与“乙”',
      '| "甲" | "乙" |\n|---|---|',
    ],
    safe: true,
  });

  test('where one is left over, which opens is not sure: then only on request', () => {
    const text = '增强“四个意识，坚定"四个自信"。';
    const findings = foundBy(straightQuote, text);
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ safe }) => safe === false));
  });
});
