import assert from 'node:assert/strict';
import { folded } from '../../../../src/core/compare/folded';

suite('Words as they are told apart', () => {
  for (const [words, expected] of [
    ['开会12次', '开会12次'],
    ['开会１２次', '开会12次'],
    ['ＡＢ', 'ＡＢ'],
    ['开 会', '开会'],
    ['　开会　', '开会'],
    ['开\u00a0\u200b会', '开会'],
    ['开会\t12次', '开会12次'],
    ['使用 AI 技术', '使用AI技术'],
    ['Open Source', 'Open Source'],
    ['Open   Source', 'Open Source'],
    ['1 2', '1 2'],
    ['a z A Z 0 9', 'a z A Z 0 9'],
    ['a @ [ ` { / : z', 'a@[`{/:z'],
    ['A ', 'A'],
    [' A', 'A'],
    [' ', ''],
    ['', ''],
  ] as const) {
    test(JSON.stringify(words), () => assert.equal(folded(words), expected));
  }
});
