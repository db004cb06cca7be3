import assert from 'node:assert/strict';
import { mutated } from '../../mutation/mutants';
import { regexMutants } from '../../mutation/regexMutants';

const variants = (literal: string): string[] =>
  regexMutants(literal).map((mutant) => mutated(literal, mutant));

suite('Small changes of a regular expression', () => {
  for (const [literal, ...expected] of [
    ['/一/'],
    ['/一|二|三/', '/二|三/', '/一|三/', '/一|二/'],
    ['/第(?:章|节)/', '/第(?:节)/', '/第(?:章)/'],
    ['/一?二/', '/一二/', '/二/'],
    ['/一*二/', '/一二/', '/一+二/', '/二/'],
    ['/一+/', '/一/', '/一{2,}/'],
    ['/一+?/', '/一/', '/一{2,}?/'],
    ['/一{2}/', '/一{1}/', '/一{3}/'],
    ['/一{1,3}/', '/一{2,3}/', '/一{1,2}/'],
    ['/^一/', '/一/'],
    ['/一$/', '/一/'],
    ['/一(?=二)/', '/一/', '/一(?!二)/'],
    ['/(?<!一)二/', '/二/', '/(?<=一)二/'],
    ['/[一二]/', '/[^一二]/', '/[二]/', '/[一]/'],
    ['/[^，]/', '/[，]/'],
    ['/[0-9，]/', '/[^0-9，]/', '/[，]/', '/[0-9]/'],
    ['/[甲乙丙丁戊己庚]/', '/[^甲乙丙丁戊己庚]/', '/[乙丙丁戊己庚]/', '/[甲乙丙丁戊己]/'],
    ['/\\d/', '/\\D/'],
    ['/\\p{Script=Han}/u', '/\\P{Script=Han}/u'],
  ] as const) {
    test(`${literal} can become ${expected.length}`, () => assert.deepEqual(variants(literal), expected));
  }

  test('are expressions all the same', () => {
    for (const literal of ['/(?:一)?/u', '/(?<=[，。]|^)[a-z]{2,}(?!\\d)/giu', '/[\\]\\\\/]+/']) {
      for (const changed of variants(literal)) {
        const slash = changed.lastIndexOf('/');
        assert.doesNotThrow(() => new RegExp(changed.slice(1, slash), changed.slice(slash + 1)), changed);
        assert.notEqual(changed, literal);
      }
    }
  });
});
