import assert from 'node:assert/strict';
import { counted, waiting, watched } from '../../mutation/watching';

suite('A source that tells what of it runs', () => {
  for (const [source, code] of [
    ['const f = () => a;', 'const f = () => (__ran(7),a);'],
    ['const f = () => ({ a });', 'const f = () => ((__ran(7),{ a }));'],
    ['function f() { return a; }', 'function f() {__ran(7); return a; }'],
    ['if (a) b(); else c();', 'if (a) {__ran(7);b();} else {__ran(8);c();}'],
    ['const a = b ? c : d;', 'const a = b ? (__ran(7),c) : (__ran(8),d);'],
    ['const a = b && c;', 'const a = b && (__ran(7),c);'],
    ['const f = () => a ? b : c;', 'const f = () => (__ran(7),a ? (__ran(8),b) : (__ran(9),c));'],
    ['for (const a of b) c();', 'for (const a of b) {__ran(7);c();}'],
    ['class A { b() {} }', 'class A { b() {__ran(7);} }'],
    ['const a = 1;', 'const a = 1;'],
  ] as const) {
    test(source, () => assert.equal(watched(source, 7).code, code));
  }

  test('knows where each stretch stands', () => {
    const source = 'const f = () => a ? b : c;';
    const { stretches } = watched(source, 0);
    assert.deepEqual(
      stretches.map(({ start, end }) => source.slice(start, end)),
      ['a ? b : c', 'b', 'c'],
    );
  });
});

suite('A module that waits', () => {
  test('says when it is through', () => {
    assert.equal(
      waiting("import a from 'a';\nconst b = await a();"),
      "import a from 'a'; export const ready = (async () => {\nconst b = await a();\n})();",
    );
  });
  test('stays as it is where only its functions wait', () => {
    const source = "import a from 'a';\ntest('b', async () => { await a(); });";
    assert.equal(waiting(source), source);
  });
});

suite('A source that counts the turns of its loops', () => {
  for (const [source, code] of [
    ['for (;;) { a(); }', 'for (;;) {__turn(); a(); }'],
    ['while (a) b();', 'while (a) {__turn();b();}'],
    ['do a(); while (b);', 'do {__turn();a();} while (b);'],
    ['for (const a of b) for (;;);', 'for (const a of b) {__turn();for (;;){__turn();;}}'],
  ] as const) {
    test(source, () => assert.equal(counted(source), code));
  }
});
