import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import { CHECKS, MANIFEST, readCorpora, readMeasured, TEXTS } from '../../../src/tools/files';
import { checksSetting, goesByList, withCheckTexts, withRuleTable } from '../../../src/tools/ruleTable';
import { publishedCount, publishedSize } from '../../../src/tools/tally';

suite('The reference of all rules', () => {
  test('in docs/checks.md is up to date with the rules and with what the last run measured', async () => {
    const text = readFileSync(CHECKS, 'utf8').replaceAll('\r\n', '\n');
    assert.equal(await withRuleTable(text, readCorpora(), readMeasured()), text);
  });

  test('says of a rule that was not measured that it was not', async () => {
    const text = readFileSync(CHECKS, 'utf8');
    assert.match(await withRuleTable(text, readCorpora(), {}), /^\| `day-word` .* \| 未测 \|$/m);
  });

  test('in the setting gongwen.checks is up to date (npm run reference writes it)', () => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['gongwen.checks'];
    assert.deepEqual(Object.entries(properties), Object.entries(checksSetting()));
    const texts = JSON.parse(readFileSync(TEXTS, 'utf8'));
    assert.deepEqual(Object.entries(texts), Object.entries(withCheckTexts(texts)));
    assert.equal(texts['check.numbering-sequence'], '标题序号不连续、重复或颠倒（默认：错误）');
  });

  test('gives no rule a level that it has not earned', () => {
    const corpora = readCorpora();
    const { characters } = publishedSize(corpora);
    for (const rule of rules) {
      const { code, severity } = rule;
      if (goesByList(rule)) continue;
      if (severity !== 'error' && severity !== 'warning') continue;
      const count = publishedCount(code, corpora, readMeasured());
      const { findings, slips } = count ?? assert.fail(`${code} is not measured: information at most`);
      if (severity === 'error') assert.equal(findings - slips, 0, code);
      else assert.ok((findings - slips) / characters < 1e-5, code);
    }
  });
});
