import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { categories } from '../../../../src/core/rules/engine/rule';
import { rules } from '../../../../src/core/rules/index';

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
});
