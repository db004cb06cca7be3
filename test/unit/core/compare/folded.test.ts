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
    ['开\u200b会', '开会'],
    ['a { b', 'a{b'],
    ['z | a', 'z|a'],
    ['a [ b', 'a[b'],
    ['Z \\ A', 'Z\\A'],
    ['a @ b', 'a@b'],
    ['9 : 0', '9:0'],
    ['0 / 9', '0/9'],
    ['a ` b', 'a`b'],
    ['A ', 'A'],
    [' A', 'A'],
    [' ', ''],
    ['', ''],
  ] as const) {
    test(JSON.stringify(words), () => assert.equal(folded(words), expected));
  }
});
