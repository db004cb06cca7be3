import assert from 'node:assert/strict';
import { widthInCharacters } from '../../../../src/core/layout/width';

suite('The width of a text in 字', () => {
  for (const [text, expected] of [
    ['', 0],
    ['报告', 2],
    ['，。《》（）', 6],
    ['１２', 2],
    ['　', 1],
    // Marks that are written with other alphabets too, and are full width among Chinese ones.
    ['——', 2],
    ['……', 2],
    ['“”', 2],
    ['‘’', 2],
    ['2026', 2],
    ['a b', 1.5],
    ['–', 0.5],
    ['‧', 0.5],
    ['é', 0.5],
    ['⺀', 1],
    ['\u2e7f', 0.5],
    // One character of two code units.
    ['𠮷', 1],
    ['\ud842', 1],
  ] as const)
    test(JSON.stringify(text), () => assert.equal(widthInCharacters(text), expected));
});
