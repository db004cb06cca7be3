import assert from 'node:assert/strict';
import {
  closureOf,
  importsOf,
  isNear,
  isOwn,
  isSource,
  mirrorOf,
  resolved,
  rulesOf,
  sourcesIn,
  testsFor,
} from '../../mutation/modules';

const DATES = 'src/core/text/dates.ts';

suite('The modules that are tried', () => {
  test('have a test that mirrors them', () =>
    assert.equal(mirrorOf(DATES), 'test/unit/core/text/dates.test.ts'));

  test('are tried by the tests of their room', () => {
    const tests = testsFor(DATES);
    assert.ok(tests.includes(mirrorOf(DATES)));
    assert.ok(tests.every((file) => /^test\/unit\/core\/text\/.*\.test\.ts$/.test(file)));
    const figures = testsFor('src/core/facts/figures/figures.ts');
    assert.deepEqual(
      [figures.includes('test/unit/core/facts/figures/figures.test.ts'), figures.at(-1)],
      [true, 'test/unit/core/rules/examples.test.ts'],
    );
    assert.ok(testsFor('src/core/rules/index.ts').includes('test/unit/tools/reference.test.ts'));
  });

  test('have tests of their own: the one that mirrors them, or the examples of a rule', () => {
    const examples = 'test/unit/core/rules/examples.test.ts';
    const rule = 'src/core/rules/figures/day-word.ts';
    const rules = new Set(['day-word']);
    assert.ok(isOwn(DATES, { file: mirrorOf(DATES), title: '' }, new Set()));
    assert.ok(!isOwn(DATES, { file: 'test/unit/core/text/edits.test.ts', title: '' }, new Set()));
    assert.ok(isOwn(rule, { file: examples, title: 'day-word（日期） tells' }, rules));
    assert.ok(!isOwn(rule, { file: examples, title: 'two-digit-year（年份） tells' }, rules));
    assert.ok(isOwn(rule, { file: 'test/unit/tools/reference.test.ts', title: '' }, rules));
  });

  test('belong to the rules that use them, by way of others too', () => {
    const folder = 'src/core/rules/consistency';
    const imports = new Map([
      ['src/core/rules/index.ts', [`${folder}/citation-mismatch.ts`]],
      [`${folder}/citation-mismatch.ts`, [`${folder}/citations/form.ts`, 'src/core/rules/engine/found.ts']],
      [`${folder}/count-mismatch.ts`, ['src/core/rules/engine/found.ts']],
      [`${folder}/citations/form.ts`, [`${folder}/citations/numbers.ts`]],
    ]);
    const modules = { code: new Map(), imports };
    assert.deepEqual(
      [...rulesOf(`${folder}/citations/numbers.ts`, modules)],
      ['numbers', 'form', 'citation-mismatch'],
    );
    assert.deepEqual([...rulesOf(`${folder}/count-mismatch.ts`, modules)], ['count-mismatch']);
    assert.deepEqual([...rulesOf('src/core/rules/engine/found.ts', modules)], []);
    assert.deepEqual([...rulesOf('src/core/report/parse.ts', modules)], []);
  });

  test('have tests near them, in the folder that mirrors their own', () => {
    assert.ok(isNear(DATES, { file: 'test/unit/core/text/edits.test.ts' }));
    assert.ok(!isNear(DATES, { file: 'test/unit/core/report/parse.test.ts' }));
    assert.ok(!isNear('src/core/report/parse.ts', { file: 'test/unit/core/report/blanks/scan.test.ts' }));
  });

  test('are named by file or folder', () => {
    assert.deepEqual(sourcesIn(DATES), [DATES]);
    assert.ok(sourcesIn('src/core/text').includes(DATES));
    assert.ok(sourcesIn('src/core').every((file) => isSource(file) && !file.endsWith('.d.ts')));
    assert.deepEqual(sourcesIn('src/core/nowhere'), []);
    assert.deepEqual(sourcesIn('src/core/nowhere.ts'), []);
  });

  test('are found by what imports them', () => {
    assert.equal(resolved(DATES, './numerals'), 'src/core/text/numerals.ts');
    assert.equal(resolved(DATES, '../rules'), 'src/core/rules/index.ts');
    assert.equal(resolved(DATES, '../text/dates.ts'), DATES);
    assert.equal(resolved(DATES, './nowhere'), undefined);
    assert.equal(resolved(DATES, 'mocha'), undefined);
    assert.deepEqual(importsOf(DATES, 'var a = require("./numerals"); var b = require("node:fs");'), [
      'src/core/text/numerals.ts',
    ]);
  });

  test('reach all that they import, round in a circle too', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['d', ['a']],
    ]);
    assert.deepEqual([...closureOf('a', { code: new Map(), imports })], ['a', 'b', 'c']);
  });
});
