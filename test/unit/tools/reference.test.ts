import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import { readCorpora, readMeasured } from '../../../src/tools/files';
import { EXAMPLES } from '../../../src/tools/ruleExamples';
import { checksSetting, withRuleTable } from '../../../src/tools/ruleTable';
import { publishedCount, publishedSize } from '../../../src/tools/tally';

suite('The reference of all rules', () => {
  test('in the README is up to date with the rules and with what the last run measured', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll('\r\n', '\n');
    assert.equal(withRuleTable(readme, readCorpora(), readMeasured()), readme);
  });

  test('in the setting gongwen.checks is up to date (npm run reference writes it)', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['gongwen.checks'];
    assert.deepEqual(properties, checksSetting());
  });

  test('has an example for every rule', () => {
    assert.deepEqual(
      Object.keys(EXAMPLES),
      rules.map(({ code }) => code),
    );
  });

  test('gives no rule a level that it has not earned', () => {
    const corpora = readCorpora();
    const { characters } = publishedSize(corpora);
    for (const { code, severity } of rules) {
      const { findings, slips } = publishedCount(code, corpora, readMeasured());
      if (severity === 'error') assert.equal(findings - slips, 0, code);
      if (severity === 'warning') assert.ok((findings - slips) / characters < 1e-5, code);
    }
  });
});
