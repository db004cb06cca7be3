import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/core/rules/index';
import { MEASURED, MEASURED_TEXTS } from '../reference/measured';
import { checksSetting, withRuleTable } from '../reference/rules';

suite('The reference of all rules', () => {
  test('in the README is up to date (npm run reference writes it)', async () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll('\r\n', '\n');
    assert.equal(await withRuleTable(readme), readme);
  });

  test('in the setting gongwen.checks is up to date (npm run reference writes it)', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['gongwen.checks'];
    assert.deepEqual(Object.entries(properties), Object.entries(checksSetting()));
  });

  test('has measurements of rules only, and no level that is not earned', () => {
    const codes = rules.map(({ code }) => code);
    assert.deepEqual(
      Object.keys(MEASURED).filter((code) => !codes.includes(code)),
      [],
    );
    for (const { code, severity } of rules) {
      if (severity !== 'error' && severity !== 'warning') continue;
      const { falseAlarms } = MEASURED[code] ?? assert.fail(`${code} is not measured: information at most`);
      if (severity === 'error') assert.equal(falseAlarms, 0, code);
      else assert.ok(falseAlarms / MEASURED_TEXTS.characters < 1e-5, code);
    }
  });
});
