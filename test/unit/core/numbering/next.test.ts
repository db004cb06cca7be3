import assert from 'node:assert/strict';
import { nextOrdinal } from '../../../../src/core/numbering/next';
import { parse } from '../../../../src/core/report/parse';

/** What is offered at the `|`. */
function offered(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const report = parse(marked.replace('|', ''));
  return nextOrdinal(
    report,
    report.lines.findLastIndex(({ start }) => start <= at),
  );
}

suite('the next ordinal', () => {
  for (const [name, marked, expected] of [
    ['is that of the next sibling', '一、甲\n（一）子。正文。\n|', '（二）'],
    ['goes on behind the body of a heading', '一、甲\n（一）子\n正文。\n|\n二、乙', '（二）'],
    ['is the first of the next level below a level-1 heading', '一、甲\n|', '（一）'],
    ['goes on over one blank line', '1.甲。\n\n|', '2.'],
    ['counts list items that have paragraphs of their own', '（一）甲。\n一是子。\n|', '二是'],
    [
      'goes on with the heading where the list runs in its paragraph',
      '（一）甲。一是子；二是丑。\n|',
      '（二）',
    ],
    ['is indented as its sibling is', '　　（一）甲。正文。\n|', '　　（二）'],
    ['leaves blanks to the editor, which carries them over', '  （一）甲。正文。\n  |', '（二）'],
    ['is a word of the list where its items are told so', '（一）甲。\n一要子。\n|', '二要'],
    ['goes on behind a heading that ends as a sentence', '一、甲。\n|', '二、'],
    ['goes on behind a line that is the text of its ordinal', '一、甲\n（一）子。\n丑\n|', '（二）'],
    ['is a sibling’s though an annex has the number', '一、甲\n正文。\n|\n附件1\n名单\n二、乙', '二、'],
    ['is the one behind the last, whatever stands before', '二、甲。\n一、乙。\n|', '二、'],
    ['goes below the first line', '第一条　目的。\n|', '第二条　'],
    ['is not indented where the line is', '　　（一）甲。正文。\n　　|', '（二）'],
    ['stands apart as its sibling does', '第一条　目的。\n|', '第二条　'],
  ] as const) {
    test(name, () => assert.equal(offered(marked), expected));
  }

  for (const [name, marked] of [
    ['in an empty text', '|'],
    ['below a heading whose text is still to come', '一、甲\n（一）子\n|'],
    ['where the next one stands already', '（一）甲。\n|\n（二）乙。'],
    ['behind an ordinal that nothing follows', '（一）甲。\n（二）\n|'],
    ['behind the closing formula', '一、甲\n（一）子。正文。\n特此报告。\n|'],
    ['far below what stands above', '（一）甲。\n\n\n|'],
    ['below an annex', '附件1\n名单\n|'],
    ['below a part that has no number', '一、甲\n正文。\n附件\n名单\n正文。\n|'],
    ['where a later one stands already', '（一）甲。\n|\n（四）乙。'],
    ['on a line that is not there', '（一）甲。'],
    ['where something is written', '（一）甲。\n乙|'],
  ] as const) {
    test(`is none ${name}`, () => assert.equal(offered(marked), undefined));
  }
});
