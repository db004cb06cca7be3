import assert from 'node:assert/strict';
import { describe, scoreLine } from '../../mutation/results';
import type { Outcome, Trialled } from '../../mutation/trials';

const source = 'const a = 1;\nconst b =\n  f(a) && g();\n';
const trialled = (code: string, text: string, outcome: Outcome): Trialled => {
  const start = source.indexOf(code);
  return { start, end: start + code.length, text, outcome };
};

suite('What a run of mutants came to', () => {
  test('names each that was not noticed by line and column, from 1', () => {
    assert.deepEqual(
      describe('src/a.ts', source, [
        trialled('1', '2', 'survived'),
        trialled('f(a) && g()', 'f(a)', 'killed'),
        trialled('g()', '', 'unreached'),
        trialled('=\n  f(a)', '=', 'survived'),
        trialled('const a', '?', 'invalid'),
      ]),
      [
        'src/a.ts:1:11  1  →  2',
        'src/a.ts:3:11  g()  →  （删去）  （没有测试走到）',
        'src/a.ts:2:9  = f(a)  →  =',
      ],
    );
  });

  test('cuts long changes short', () => {
    const long = `'${'一'.repeat(80)}'`;
    assert.deepEqual(describe('a.ts', long, [{ start: 0, end: 82, text: "''", outcome: 'survived' }]), [
      `a.ts:1:1  '${'一'.repeat(59)}…  →  ''`,
    ]);
  });

  test('is the share of those that are programs, for each file, each folder and all', () => {
    const of = (...outcomes: Outcome[]) => outcomes.map((outcome) => trialled('1', '2', outcome));
    assert.deepEqual(
      scoreLine([
        ['src/x/a.ts', of('killed', 'killed', 'survived', 'invalid')],
        ['src/x/b.ts', of('unreached')],
        ['src/y/c.ts', of('killed')],
        ['src/y/d.ts', []],
      ]),
      [
        ' 66%（2/3）  src/x/a.ts',
        '  0%（0/1）  src/x/b.ts',
        '100%（1/1）  src/y/c.ts',
        '100%（0/0）  src/y/d.ts',
        ' 50%（2/4）  src/x/',
        '100%（1/1）  src/y/',
        ' 60%（3/5）  合计',
      ],
    );
  });
});
