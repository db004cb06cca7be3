import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { categories, type Finding } from '../../../../src/core/rules/engine/rule';
import { isToldWhileWriting, isVerifiable, rules } from '../../../../src/core/rules/index';

const FOLDER = path.join('src', 'core', 'rules');

suite('The list of rules', () => {
  test('has every rule that stands in a folder, and each in the folder of its category', () => {
    const files = Object.keys(categories).flatMap((category) =>
      readdirSync(path.join(FOLDER, category))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${category}/${name}`),
    );
    const withRules = files.filter((name) =>
      /^export const about\b/m.test(readFileSync(path.join(FOLDER, name), 'utf8')),
    );
    assert.deepEqual(withRules.sort(), rules.map(({ category, code }) => `${category}/${code}.ts`).sort());
  });

  test('has every code once', () => {
    const codes = rules.map(({ code }) => code);
    assert.deepEqual([...new Set(codes)], codes);
  });

  const codesOf = (isSo: (finding: Finding) => boolean): string =>
    rules
      .filter(({ code }) => isSo({ code, start: 0, end: 0, severity: 'hint', message: '' }))
      .map(({ code }) => code)
      .join(' ');

  test('says which compare two places that may both be right', () =>
    assert.equal(
      codesOf(isVerifiable),
      'sum-mismatch count-mismatch ratio-mismatch figure-conflict attachment-mismatch citation-mismatch name-variant date-conflict',
    ));

  test('says which wait until the text is finished', () =>
    assert.equal(
      codesOf((finding) => !isToldWhileWriting(finding)),
      'missing-part',
    ));
});
