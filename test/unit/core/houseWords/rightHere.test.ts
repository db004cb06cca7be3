import assert from 'node:assert/strict';
import { rightHere } from '../../../../src/core/houseWords/rightHere';

/** What is right, of the words in ⟦⟧. */
const right = (marked: string): string | undefined => {
  const start = marked.indexOf('⟦');
  return rightHere(marked.replace(/[⟦⟧]/g, ''), { start, end: marked.indexOf('⟧') - 1 });
};

suite('What is right where somebody says so', () => {
  for (const [marked, expected] of [
    ['建设⟦数智经济⟧平台', '数智经济'],
    ['建设⟦数智化⟧平台', '数智化'],
    // A short piece is told by two characters on either side.
    ['建设⟦数智⟧经济平台', '建设数智经济'],
    ['建设⟦数⟧智经济平台', '建设数智经'],
    ['，⟦数智⟧经济', '数智经济'],
    ['建⟦数智⟧，经济', '建数智'],
    ['建设 ⟦数智⟧ 经济', '数智'],
    ['第2⟦批⟧5G基站', '第2批5G'],
    ['A⟦b⟧c', 'Abc'],
    ['⟦数智⟧', '数智'],
    ['⟦数⟧', undefined],
    ['，⟦数⟧。', undefined],
    // No wordings.
    ['⟦，。；⟧', undefined],
    ['⟦——⟧', undefined],
    ['⟦数智\n经济⟧', undefined],
    ['⟦数智\r经济⟧', undefined],
    ['⟦2026⟧', '2026'],
    [`⟦${'数'.repeat(60)}⟧`, '数'.repeat(60)],
    [`⟦${'数'.repeat(61)}⟧`, undefined],
  ] as const) {
    test(marked.slice(0, 20), () => assert.equal(right(marked), expected));
  }
});
