import assert from 'node:assert/strict';
import { moveSections, moveSectionUp } from '../../../../../src/core/editing/move';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { nextOrdinal } from '../../../../../src/core/numbering/next';
import type { Report } from '../../../../../src/core/report/model';
import { type ParseOptions, parse } from '../../../../../src/core/report/parse';
import { type OutlineNode, outline, titleOfReport } from '../../../../../src/core/report/sections';

const DRAFT = [
  '# 防汛工作方案',
  '',
  '## 总体要求 ##',
  '坚持**预防为主**，召开**次会议。',
  '## 重点任务',
  '### **隐患排查**',
  '**1. 逐库排查。** 建立清单。',
  '## 三、保障措施',
].join('\n');

const rows = (nodes: readonly OutlineNode[], indent = ''): string[] =>
  nodes.flatMap(({ marker, text, children }) => [
    `${indent}${marker}|${text}`,
    ...rows(children, `${indent} `),
  ]);
const outlineOf = (text: string, options?: ParseOptions): string[] => rows(outline(parse(text, options)));

suite('A draft of Markdown that nobody has converted', () => {
  test('has its headings in the outline, with ordinals and without', () => {
    const report = parse(DRAFT);
    assert.equal(titleOfReport(report), '防汛工作方案');
    assert.deepEqual(outlineOf(DRAFT), [
      '|总体要求',
      '|重点任务',
      ' |隐患排查',
      '  1.|逐库排查',
      '三、|保障措施',
    ]);
    assert.deepEqual(
      outline(report).map(({ kind, level, ordinal }) => ({ kind, level, ordinal })),
      [
        { kind: 'heading', level: 1, ordinal: 0 },
        { kind: 'heading', level: 1, ordinal: 0 },
        { kind: 'heading', level: 1, ordinal: 3 },
      ],
    );
  });

  test('has levels by the depths in use where there is no ordinal', () => {
    assert.deepEqual(outlineOf('## 甲方案\n### 乙\n##### 丙\n### 丁'), ['|乙', ' |丙', '|丁']);
  });

  test('has them the same in a Markdown file', () => {
    assert.deepEqual(outlineOf(DRAFT, { markdown: true }), outlineOf(DRAFT));
    assert.equal(parse(DRAFT, { markdown: true }).markdownMarks, 0);
    assert.equal(parse(DRAFT).markdownMarks, 8);
  });

  test('is set with its headings on the page, without their signs', () => {
    const html = renderReport(parse(DRAFT)).map((block) => block.html.replace(/ data-[a-z]+="[^"]*"/g, ''));
    assert.deepEqual(html.slice(0, 2), [
      '<h1 class="title">防汛工作方案</h1>',
      '<p class="heading level-1 below-title"><span class="head" role="heading" aria-level="2">总体要求</span></p>',
    ]);
    assert.equal(
      html[4],
      '<p class="heading level-2"><span class="head" role="heading" aria-level="3">隐患排查</span></p>',
    );
  });

  test('keeps its blanks', () => {
    const { placeholders, text } = parse(DRAFT);
    assert.deepEqual(
      placeholders.map(({ start, end }) => text.slice(start - 2, end + 2)),
      ['召开**次会'],
    );
  });

  test('has no blanks in its rules and bullets', () => {
    assert.equal(parse('# 甲\n***\n* 个人发言\n* 人员安排').placeholders.length, 0);
    assert.equal(parse('甲\n***\n乙').placeholders.length, 1);
  });

  test('refuses to move what has no ordinal', () => {
    const report = parse(DRAFT);
    const [first, second, third] = report.roots;
    const says = '这里有 Markdown 标题还没有序号，请先转换为公文，再移动。';
    assert.deepEqual(moveSections(report, [third!], { place: 'into', section: first! }), { refused: says });
    assert.deepEqual(moveSections(report, [second!], { place: 'before', section: third! }), {
      refused: says,
    });
    assert.equal('refused' in moveSectionUp(report, second!), true);
  });

  test('expects no ordinal below a heading without one', () => {
    assert.equal(nextOrdinal(parse('# 甲方案\n## 乙\n'), 2), undefined);
  });

  test('is read alike however it has come about', () => {
    const shape = ({ sections, placeholders, title, markdownMarks }: Report) => ({
      sections: sections.map(({ start, end, level, scheme }) => [start, end, level, scheme]),
      placeholders,
      title,
      markdownMarks,
    });
    // The second # makes the first line a heading, and taking it away makes it text again.
    const plain = '一、甲\n**次\n坚持**党建引领**发展。';
    const marked = `${plain}\n## 乙`;
    let before = parse(plain);
    for (const text of [marked, `${marked}丙`, plain, marked]) {
      const report = parse(text, { before });
      assert.deepEqual(shape(report), shape(parse(text)));
      before = report;
    }
  });
});
