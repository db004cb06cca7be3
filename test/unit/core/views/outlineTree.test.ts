import assert from 'node:assert/strict';
import { wordsAround } from '../../../../src/core/report/clause';
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

suite('the outline tree of a version', () => {
  const options = { showEnumerations: true };

  for (const [what, before, after] of [
    ['in which a paragraph of a section says more', '一、甲\n子丑\n二、乙\n寅', '一、甲\n子丑卯\n二、乙\n寅'],
    ['in which a heading says something else', '一、甲\n子\n二、乙\n丑', '一、丙\n子\n二、乙\n丑'],
    ['in which a section has gone before one like it', '一、甲\n二、乙\n三、丙', '二、乙\n三、丙'],
    ['in which one has come in front of one of its length', '一、甲\n二、乙', '一、甲\n二、丁\n三、乙'],
    ['in which two change places', '一、甲\n二、乙\n三、丙', '一、甲\n三、丙\n二、乙'],
    ['in which lines at the end have gone', '一、甲\n子\n二、乙\n丑\n寅', '一、甲\n子\n二、乙'],
    ['in which a slip has been put right', '一、甲\n三、乙\n丙', '一、甲\n二、乙\n丙'],
    [
      'in which a slip elsewhere makes one of a heading',
      '一、甲\n二、乙\n三、丙',
      '一、甲\n二、乙\n二、乙\n三、丙',
    ],
    ['in which what was lost has been put in', '一、甲\n三、乙', '一、甲\n二、丙\n三、乙'],
    [
      'in which what was quoted is a heading',
      '一、甲\n要求：“\n（一）子\n结束”\n（一）寅\n结束吧',
      '一、甲\n要求：\n（一）子\n结束”\n（一）寅\n结束吧',
    ],
    ['in which an item was parted', '一、甲。一是子二是丑\n二、乙', '一、甲。一是子；二是丑\n二、乙'],
    [
      'that has become a draft',
      '一、**甲**\n二、乙',
      '一、**甲**\n二、乙\n# 丙\n## 丁\n- **戊**：己\n- **庚**：辛',
    ],
  ] as const) {
    test(`says the same as one read anew: ${what}`, () => {
      const first = parse(before);
      outlineTree(first, check(first), options);
      const next = parse(after, { before: first });
      assert.deepEqual(outlineTree(next, check(next), options), tree(after));
      assert.deepEqual(outlineTree(first, check(first), options), tree(before), 'and back');
    });
  }

  test('tells of blanks that were dismissed meanwhile, and of items that are shown now', () => {
    const text = '一、甲\n完成XX项。一是子。二是丑。\n二、乙';
    const first = parse(text);
    outlineTree(first, [], { showEnumerations: false });
    const { start, end } = first.placeholders[0]!;
    const dismissed = new Set([wordsAround(text, { start, end })]);
    const next = parse(text, { before: first, choices: { dismissed } });
    assert.deepEqual(drawn(outlineTree(next, [], options)), [
      '一、甲 16字',
      '  一是子 4字',
      '  二是丑 4字',
      '二、乙 3字',
    ]);
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
