import assert from 'node:assert/strict';
import { countMarkdownMarks, firstMarked } from '../../../../../src/core/report/markdown/marks';
import { parse } from '../../../../../src/core/report/parse';

suite('Signs of Markdown', () => {
  for (const [name, text, count] of [
    ['headings', '# 甲\n乙\n### 丙', 2],
    ['headings without the blank', '##总体要求\n乙', 1],
    ['bold lines and leads', '**一、甲**\n**乙：**丙', 2],
    ['leads of items with blanks', '1. **压实责任。** 召开会议**次。', 1],
    ['fences', '```\n甲\n```', 2],
    ['fences of tildes', '~~~ text\n甲\n~~~', 2],
    ['links', '见[方案](http://a.cn)和<https://b.cn>。', 2],
    ['code', '输入`确定`。', 1],
    ['lists of most lines', '- 甲\n- 乙\n\n- 丙\n丁', 3],
    ['quotations of most lines', '> 甲\n> 乙\n> 丙', 3],
    ['leads, if blanks are surely blanks', '**加强领导。**召开会议**次。\n**压实责任。**培训**人。', 2],
    ['pairs in sentences, if all of them pair', '坚持**党建引领**发展。\n推进**数字赋能**工作。', 2],
    ['headings of fifty characters', `# ${'甲'.repeat(50)}`, 1],
    ['quotations and items behind other signs, if they are most', '* 甲\n+ 乙\n> 丙\n丁\n戊\n己', 3],
    [
      'links to addresses, files and places in the text',
      '[甲](https://a.cn)[乙](mailto:a@b.cn)[丙](www.a.cn)[丁](#a)[戊](/a)[己](./a)',
      6,
    ],
    ['two pairs in one sentence', '坚持**党建引领**、**数字赋能**发展。', 2],
    ['a row of = below a heading, and no more', '防汛方案\n===\n===', 2],
    ['a heading that a question mark in a quotation ends', '# 防汛“怎么办”\n甲', 1],
    ['indented fences', '  ```js\n甲\n\t```', 2],
    ['whatever stands beside a sure one', '# 甲\n---\n- 乙\n> 丙\n✅ 丁\n坚持**党建引领**发展。\n===', 7],
  ] as const) {
    test(`are ${name}`, () => assert.equal(countMarkdownMarks(text), count));
  }

  for (const [name, text] of [
    ['blanks', '共**次，由**局负责。'],
    ['blanks beside title marks', '《**税务》《**税务简报》刊载**篇'],
    ['a dash at the start of a line', '- 甲\n乙丙\n丁'],
    ['dashes at the start of few lines', '- 甲\n- 乙\n- 丙\n丁\n戊\n己\n庚'],
    ['page numbers', '- 2 -\n- 3 -\n- 4 -'],
    ['a rule', '甲\n---\n乙\n***'],
    ['one pair in a sentence', '坚持**党建引领**发展。'],
    [
      'sentences that blanks begin and go on with',
      '（一）**有序推进。**覆盖率达**%。\n（二）**成效初显。**由**提高到**。',
    ],
    ['pairs beside a blank', '坚持**党建引领**发展。\n推进**数字赋能**工作。\n由**负责。'],
    ['a lead of stars behind an ordinal, among blanks', '（一）**不够平衡。**地区与**地区相比，**差距较大。'],
    ['a number sign before a sentence', '# 大家下午好，我是来自水务局的代表。'],
    ['a hashtag', '#防汛#今日'],
    ['a comparison', '>60分的\n>=80分的\n>90分的'],
    ['a picture before a line', '✅ 甲'],
    ['links to nothing', '见[链接](甲)。'],
    ['front matter', '---\n文种: 报告\n---\n甲'],
    ['a number sign before more than fifty characters', `# ${'甲'.repeat(51)}`],
    ['number signs before sentences', '# 甲。\n# 乙；\n# 丙！\n# 丁？\n# 戊，\n# “己。”\n# （庚。）　'],
    ['two items, or less than half', '- 甲\n- 乙'],
    ['less than half', '- 甲\n- 乙\n- 丙\n丁\n戊\n己\n庚'],
    ['items behind other signs than Markdown has', '• 甲\n• 乙\n• 丙'],
    ['a row of = without a line above it', '===\n甲'],
    ['pictures', '![图](http://a.cn/b.png)'],
    ['one grave accent, and fences of code', '甲`乙'],
    ['single stars in a sentence', '这是*重点*内容，也是*难点*内容。'],
    ['nothing', ''],
  ] as const) {
    test(`are not ${name}`, () => assert.equal(countMarkdownMarks(text), 0));
  }

  test('are looked for behind the front matter and a byte order mark', () => {
    assert.equal(countMarkdownMarks('---\n标题: **甲**\n---\n乙'), 0);
    assert.equal(countMarkdownMarks('\ufeff---\n标题: 甲\n---\n# 乙'), 1);
    assert.equal(countMarkdownMarks('\ufeff# 甲'), 1);
  });

  test('begin where the first of them stands', () => {
    const { lines } = parse('甲\n　> 乙 \n## 丙');
    assert.deepEqual(firstMarked(lines, 0), { start: 3, end: 6 });
    assert.deepEqual(firstMarked(lines, 2), { start: 8, end: 12 });
    assert.equal(firstMarked(parse('甲').lines, 0), undefined);
  });
});
