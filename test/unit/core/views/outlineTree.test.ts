import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { check } from '../../../../src/core/rules/index';
import { anchorOf, ordinalFindingsOf, outlineTree } from '../../../../src/core/views/outlineTree';
import type { TreeEntry } from '../../../../src/core/views/tree';

const TEXT = `关于工作情况的报告

一、主要做法
（一）抓学习。一是学文件**份。二是学典型。
（二）抓落实。完成XX项。
（二）抓督查。
二、下步打算
截至**月**日。
附件1
名单
`;

function tree(text: string, showEnumerations = true): TreeEntry[] {
  const report = parse(text);
  return outlineTree(report, check(report), { showEnumerations });
}

const drawn = (entries: readonly TreeEntry[], indent = ''): string[] =>
  entries.flatMap(({ label, description, problems, children }) => [
    [indent + label, description, problems.length > 0 ? '!' : ''].filter(Boolean).join(' '),
    ...drawn(children, `${indent}  `),
  ]);

suite('the outline tree', () => {
  test('shows the title and the sections in reading order with 字数, open blanks and slips', () => {
    assert.deepEqual(drawn(tree(TEXT)), [
      '关于工作情况的报告 73字',
      '一、主要做法 46字 · 待填 2',
      '  （一）抓学习 21字 · 待填 1',
      '    一是学文件**份 8字 · 待填 1',
      '    二是学典型 6字',
      '  （二）抓落实 12字 · 待填 1',
      '  （二）抓督查 7字 !',
      '二、下步打算 13字 · 待填 1',
      '附件1 名单 5字',
    ]);
  });

  test('leaves 一是 out when told to, and counts its words and blanks with the heading', () => {
    assert.deepEqual(drawn(tree(TEXT, false)).slice(1, 4), [
      '一、主要做法 46字 · 待填 2',
      '  （一）抓学习 21字 · 待填 1',
      '  （二）抓落实 12字 · 待填 1',
    ]);
  });

  test('counts each word once, however deep it stands', () => {
    const words = (entries: readonly TreeEntry[]): number[] =>
      entries.flatMap(({ span, children }) => [span.end - span.start, ...words(children)]);
    const text = '一、甲乙\n引言。\n（一）丙。丁戊。\n1.己。\n结语。';
    const [first] = tree(text);
    assert.equal(first!.description, `${text.replaceAll('\n', '').length - 1}字`, '1. is one word');
    assert.ok(words([first!]).length === 3);
  });

  test('gives the slip of an item to its heading when items are left out', () => {
    const text = '（一）抓学习。一是学文件。三是学典型。\n（二）抓落实。';
    assert.deepEqual(drawn(tree(text)), [
      '（一）抓学习 19字',
      '  一是学文件 6字',
      '  三是学典型 6字 !',
      '（二）抓落实 7字',
    ]);
    assert.deepEqual(drawn(tree(text, false)), ['（一）抓学习 19字 !', '（二）抓落实 7字']);
  });

  test('says in the tooltip and to a screen reader what is wrong and what is missing', () => {
    const [first, second] = tree('（一）抓学习。完成**项。\n（三）抓落实。');
    assert.equal(first!.tooltip, '（一）抓学习\n12字，待填 1 处');
    assert.equal(first!.spoken, '（一）抓学习，12字，待填 1 处');
    assert.match(second!.tooltip, /^（三）抓落实\n.*（三）/);
    assert.match(second!.spoken, /^（三）抓落实，.*（三）/);
  });

  test('tells menus what a row is, and whether its slip can be repaired', () => {
    const kinds = (entries: readonly TreeEntry[]): (string | undefined)[] =>
      entries.flatMap(({ kind, children }) => [kind, ...kinds(children)]);
    assert.deepEqual(kinds(tree(TEXT)), [
      'title',
      ...['heading', 'heading', 'enumeration', 'enumeration', 'heading', 'heading repairable', 'heading'],
      'attachment',
    ]);
  });

  test('puts the cursor at the first character of the heading', () => {
    const text = '一、 主要做法\n（一）';
    const [first] = tree(text);
    assert.deepEqual(first!.target, { start: 3, end: 3 });
    assert.deepEqual(first!.children[0]!.target, { start: text.length, end: text.length });
  });

  test('counts as slips only what is an error or a warning about ordinals', () => {
    const report = parse('一、甲\n1.乙乙乙**\n三、丙');
    assert.deepEqual(
      ordinalFindingsOf(check(report)).map(({ code }) => code),
      ['numbering-sequence'],
    );
    assert.deepEqual(
      ordinalFindingsOf(check(report, { 'level-skip': 'warning' })).map(({ code }) => code),
      ['level-skip', 'numbering-sequence'],
    );
    assert.deepEqual(ordinalFindingsOf(check(report, { 'numbering-sequence': 'hint' })), []);
  });

  test('of an empty text is empty', () => {
    assert.deepEqual(tree(''), []);
  });
});

suite('where a cursor is in the outline', () => {
  for (const [name, marked, expected] of [
    ['in a paragraph it stays', '一、甲|乙', 3],
    ['on the indentation it goes to the first character', '一、甲\n| 　（一）乙', 6],
    ['behind the last character it goes back to it', '一、甲  |', 3],
    ['on a blank line it goes to the paragraph above', '一、甲\n\n|\n二、乙', 3],
    ['on a blank first line there is none above', '|\n一、甲', 0],
  ] as const) {
    test(name, () => {
      assert.equal(anchorOf(parse(marked.replace('|', '')), marked.indexOf('|')), expected);
    });
  }
});
