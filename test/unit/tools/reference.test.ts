import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index';
import { MEASURED, MEASURED_TEXTS } from '../../../src/tools/measured';
import { checksSetting, withRuleTable } from '../../../src/tools/ruleTable';

suite('The reference of all rules', () => {
  test('in the README is up to date (npm run reference writes it)', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll('\r\n', '\n');
    assert.equal(withRuleTable(readme), readme);
  });

  test('in the setting gongwen.checks is up to date (npm run reference writes it)', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['gongwen.checks'];
    assert.deepEqual(properties, checksSetting());
  });

  test('has a measurement for every rule, and no level that it has not earned', () => {
    assert.deepEqual(
      Object.keys(MEASURED),
      rules.map(({ code }) => code),
    );
    for (const { code, severity } of rules) {
      const { falseAlarms } = MEASURED[code]!;
      if (severity === 'error') assert.equal(falseAlarms, 0, code);
      if (severity === 'warning') assert.ok(falseAlarms / MEASURED_TEXTS.characters < 1e-5, code);
    }
  });
});
