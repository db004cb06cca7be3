import assert from 'node:assert/strict';
import { usualIndent, withIndents } from '../../../../../src/core/compare/returned/indents';
import { parse } from '../../../../../src/core/report/parse';

suite('The indent of a paper', () => {
  for (const [name, text, expected] of [
    ['is that of most paragraphs', '　　甲。\n　　乙。\n丙。\n', '　　'],
    ['is none where most have none', '甲。\n乙。\n　　丙。\n', ''],
    ['is none of an empty text', '', ''],
    ['is the first of as many', '  甲。\n\t乙。\n', '  '],
    ['is none where as many have none', '　　甲。\n乙。\n', ''],
    ['goes by no empty lines', '　　甲。\n\n\n　\n', '　　'],
    ['goes by no rows of tables', '　　甲。\n|乙|丙|\n|---|---|\n|1|2|\n', '　　'],
  ] as const)
    test(name, () => assert.equal(usualIndent(parse(text)), expected));
});

suite('Words with an indent', () => {
  const IN_LINE = { opensLine: false, isOpen: false };
  const OPENS = { opensLine: true, isOpen: false };
  for (const [words, at, expected] of [
    ['甲', OPENS, '＞甲'],
    ['甲', IN_LINE, '甲'],
    ['甲\n乙', OPENS, '＞甲\n＞乙'],
    ['甲\n乙', IN_LINE, '甲\n＞乙'],
    // What is indented already, and rows of tables, are left as they are.
    ['甲\n　乙\n|丙|', OPENS, '＞甲\n　乙\n|丙|'],
    ['甲\n\n乙\n', OPENS, '＞甲\n\n＞乙\n'],
    // What stands behind goes on in the last line, if that is new.
    ['甲\n', { opensLine: false, isOpen: true }, '甲\n＞'],
    ['', { opensLine: true, isOpen: true }, ''],
    ['甲\n\n', { opensLine: true, isOpen: true }, '＞甲\n\n＞'],
    ['甲\n', OPENS, '＞甲\n'],
  ] as const)
    test(`${JSON.stringify(words)} ${at.opensLine ? 'at the beginning of a line' : 'in a line'}${at.isOpen ? ', open' : ''}`, () =>
      assert.equal(withIndents(words, '＞', at), expected));
});
