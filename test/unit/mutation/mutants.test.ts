import assert from 'node:assert/strict';
import { mutantsOf, mutated, withoutProof } from '../../mutation/mutants';

/** What a source can become. */
const variants = (source: string): string[] => mutantsOf(source).map((mutant) => mutated(source, mutant));

suite('Small changes of a source', () => {
  for (const [source, ...expected] of [
    ['f(a < b);', ';', 'f(a <= b);'],
    ['f(a >= b);', ';', 'f(a > b);'],
    ['f(a === b);', ';', 'f(a !== b);'],
    ['f(a - b);', ';', 'f(a + b);'],
    ["f(a + '、');", ';', "f(a + '');"],
    ['f(a && b);', ';', 'f(a);', 'f(b);'],
    ['f(a && (b || c));', ';', 'f(a);', 'f((b || c));', 'f(a && (b));', 'f(a && (c));'],
    ['f(a - (b ?? c));', ';', 'f(a + (b ?? c));', 'f(a - (b));', 'f(a - (c));'],
    ['f((a) < b);', ';', 'f((a) <= b);'],
    ['f(a ?? b);', ';', 'f(a);', 'f(b);'],
    ['f(!a);', ';', 'f(a);'],
    ['f(-a);', ';', 'f(a);'],
    ['f(true);', ';', 'f(false);'],
    ['f(40);', ';', 'f(41);', 'f(39);'],
    ['f(0);', ';', 'f(1);'],
    ['f(0x3002);', ';', 'f(12291);'],
    ["f('是');", ';', "f('');"],
    ["f('');", ';', "f('mutant');"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    ['f(`第${n}条`);', ';', 'f(``);'],
    ['f([a]);', ';', 'f([]);'],
    ['f({ a: b });', ';'],
    ["f({ 'a': b });", ';'],
    ['a.b = c;', ';'],
    ['a += b;', ';', 'a -= b;'],
    ['a ??= b;', ';', 'a = b;'],
    ['i++;', ';', 'i--;'],
    ['const a = b ? c : d;', 'const a = true ? c : d;', 'const a = false ? c : d;'],
    ['if (a === b) f;', 'if (true) f;', 'if (false) f;'],
    ['if (!a) f;', 'if (true) f;', 'if (false) f;'],
    ['while (a) b;', 'while (false) b;'],
    ['for (;;) a;'],
    ['for (const a of b) continue;', 'for (const a of b) ;'],
    ['const f = () => { return; };', 'const f = () => {};', 'const f = () => { ; };'],
    ['const f = () => a;'],
    ['const a = b.some(c);', 'const a = b.every(c);'],
    ['const a = b.slice(c);', 'const a = b;'],
    ['const a = b?.trim();', 'const a = b;'],
    ['const a = Math.min(b, c);', 'const a = Math.max(b, c);'],
    ['const a = /b?/u;', 'const a = /b/u;'],
  ] as const) {
    test(`${source} can become ${expected.length}`, () => assert.deepEqual(variants(source), expected));
  }

  test('leave types, imports, exports and names of properties alone', () => {
    const source = [
      "import a from 'a';",
      "import type { B } from './b';",
      "export * from './c';",
      "export { d } from './d';",
      "type E = 'e' | 1;",
      "interface F { f: 'f'; }",
      "enum Step { Begin = 1, Next = 'next' }",
      'declare const g: readonly [1, 2];',
      'const h = g as E;',
    ].join('\n');
    assert.deepEqual(variants(source), []);
  });

  test('leave the examples alone that a rule is proven by', () => {
    assert.deepEqual(variants("export const about: About = { shows: '一', wrong: [] };"), []);
    assert.deepEqual(variants("export const about: Other = { shows: '一' };"), [
      "export const about: Other = { shows: '' };",
    ]);
  });

  test('are found in what stands beside a type', () => {
    assert.deepEqual(variants('const a = (b < c) as D;'), ['const a = (b <= c) as D;']);
    assert.deepEqual(variants("const a = ['一']! satisfies D;"), [
      'const a = []! satisfies D;',
      "const a = ['']! satisfies D;",
    ]);
  });

  test('come in the order of the source, each once', () => {
    const source = 'const f = (a: A): boolean => { if (a.b > 1) g(a); return true; };';
    assert.deepEqual(
      mutantsOf(source).map(({ start, end, text }) => [source.slice(start, end), text]),
      [
        ['{ if (a.b > 1) g(a); return true; }', '{}'],
        ['a.b > 1', 'true'],
        ['a.b > 1', 'false'],
        ['>', '>='],
        ['1', '2'],
        ['1', '0'],
        ['g(a);', ';'],
        ['true', 'false'],
      ],
    );
  });

  test('are known by the source without the examples behind it', () => {
    const rule = 'export const rule = 1;\n\nexport const ';
    assert.equal(withoutProof(`${rule}about: About = { wrong: [], right: [] };\n`), rule);
    for (const whole of [`${rule}about = {};`, `${rule}about: About = {};\nf(rule);`])
      assert.equal(withoutProof(whole), whole);
  });
});
