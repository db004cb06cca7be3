import assert from 'node:assert/strict';
import { Passed } from '../../../../src/core/words/passed';

const codes = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

suite('Places passed over', () => {
  test('are known again by the three characters before and the four behind, wherever they stand', () => {
    const passed = new Passed();
    assert.equal(passed.has(codes('甲乙丙丁戊己庚辛壬'), 4, 9), false);
    passed.add();
    assert.equal(passed.has(codes('甲乙丙丁戊己庚辛壬'), 4, 9), true);
    assert.equal(passed.has(codes('一二癸乙丙丁戊己庚辛壬三'), 6, 12), true);
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const other = codes('甲乙丙丁戊己庚辛壬');
      other[at] = '子'.charCodeAt(0);
      assert.equal(passed.has(other, 4, 9), false, `other at ${at}`);
    }
  });

  test('have nothing beyond the first and the last character', () => {
    const passed = new Passed();
    const text = codes('丙丁戊己');
    assert.equal(passed.has(text, 0, 2), false);
    passed.add();
    assert.equal(passed.has(text, 0, 2), true);
    assert.equal(passed.has(text, 0, 3), false);
    assert.equal(passed.has(codes('乙丙丁'), 1, 3), false);
  });
});
