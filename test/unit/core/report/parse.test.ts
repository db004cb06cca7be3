import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import { labelOf, outline, sectionAt, titleOf, titleOfReport } from '../../../../src/core/report/sections';
import { lines, slice } from '../../support';

/** The tree, one line a section, indented by depth. */
function tree(text: string): string[] {
  const report = parse(text);
  const list = (sections: readonly Section[], depth: number): string[] =>
    sections.flatMap((section) => [
      '  '.repeat(depth) + labelOf(report, section),
      ...list(section.children, depth + 1),
    ]);
  return list(report.roots, 0);
}

suite('the report tree', () => {
  test('has levels, run-in headings and the lists in them', () => {
    const text = lines(
      '一、主要做法',
      '（一）健全机制，压实责任。一是定清单。逐项分解。二是强督查。按月通报。',
      '（二）突出重点。',
      '一是抓项目。',
      '二是抓服务。',
      '二、下一步打算',
      '1.补短板。全年完成。',
      '（1）查漏洞。',
    );
    assert.deepEqual(tree(text), [
      '一、主要做法',
      '  （一）健全机制，压实责任',
      '    一是定清单',
      '    二是强督查',
      '  （二）突出重点',
      '    一是抓项目',
      '    二是抓服务',
      '二、下一步打算',
      '  1.补短板',
      '    （1）查漏洞',
    ]);
  });

  test('of the sample report is what its writer sees in it', () => {
    const report = parse(readFileSync('test/fixtures/sample.gw', 'utf8'));
    assert.deepEqual(
      report.roots.map((section) => titleOf(report, section)),
      ['主要做法和成效', '存在的主要问题', '下半年工作打算'],
    );
    assert.deepEqual(
      report.roots.map(({ children }) => children.length),
      [3, 3, 3],
    );
    assert.equal(report.placeholders.length, 18);
    assert.equal(titleOfReport(report), '关于2025年上半年优化营商环境工作情况的报告');
    assert.equal(slice(report, report.addressee), '县委、县人民政府：');
    assert.equal(slice(report, report.closing), '特此报告。');
    assert.equal(slice(report, report.signature), '××县政务服务管理局');
    assert.equal(slice(report, report.date), '2025年7月X日');
  });

  test('takes a paragraph whose first sentence is long for body text, not for a heading', () => {
    const body =
      '各单位要按照通知要求认真组织开展自查自纠并于每月底之前将有关情况汇总后书面报送办公室备案存查同时抄送有关科室';
    const report = parse(`1.${body}。\n2.短句。`);
    assert.equal(slice(report, report.sections[0]!.title), '');
    assert.match(titleOf(report, report.sections[0]!), /^各单位要按照.*…$/);
  });

  test('is not fooled by 十一是, 第一要务 and 统一是', () => {
    const text = `一、做法\n${'一二三四五六七八九十'
      .split('')
      .map((n) => `${n}是办好实事。`)
      .join('')}十一是办好实事。发展是第一要务，统一是前提。`;
    assert.equal(tree(text).length, 12);
  });

  test('puts a list inside another one under its item', () => {
    assert.deepEqual(tree('一要抓队伍：一是选；二是育。二要抓制度。'), [
      '一要抓队伍',
      '  一是选',
      '  二是育',
      '二要抓制度',
    ]);
  });

  test('knows the signs of a Markdown file, of a draft and of neither', () => {
    const read = (text: string, markdown?: boolean) => {
      const { markdownMarks, emphasis, placeholders } = parse(
        text,
        markdown === undefined ? {} : { markdown },
      );
      return {
        markdownMarks,
        emphasis: emphasis.map(({ start, end }) => `${start}-${end}`).join(' '),
        blanks: placeholders.map(({ start }) => start).join(' '),
      };
    };
    const line = '由**牵头单位**办理，共**次。';
    // A report has blanks, a Markdown file bold words.
    assert.deepEqual(read(line), { markdownMarks: 0, emphasis: '', blanks: '1 7 13' });
    assert.deepEqual(read(line, false), { markdownMarks: 0, emphasis: '', blanks: '1 7 13' });
    assert.deepEqual(read(line, true), { markdownMarks: 0, emphasis: '', blanks: '13' });
    // A draft is known by its signs, and only what is surely bold is no blank.
    const draft = '## 甲\n**责任：**落实，共**次。';
    assert.deepEqual(read(draft), { markdownMarks: 2, emphasis: '5-7 10-12', blanks: '16' });
    assert.deepEqual(read(draft, true), { markdownMarks: 0, emphasis: '5-7 10-12', blanks: '16' });
    assert.deepEqual(read(`---\n标题: 甲\n---\n${draft}`).emphasis, '19-21 24-26');
  });

  test('has the headings of a draft without ordinals, but those of no report', () => {
    const text = '# 防汛方案\n## 总体要求\n甲。\n## 重点任务\n乙。';
    assert.deepEqual(tree(text), ['总体要求', '重点任务']);
    assert.deepEqual(parse(text.replaceAll('#', '')).sections, []);
  });

  test('has blanks in the front matter, but no lists', () => {
    const placed = (text: string) => parse(text).placeholders.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(placed('---\n抄送: [人大办单位, 政协办]\n---\n由[单位名称]办理'), ['[单位名称]']);
    assert.deepEqual(placed('---\n发文字号: 水发〔2026〕**号\n---\n甲'), ['〔2026〕**号']);
  });

  test('has annexes at the top, with their own headings', () => {
    const text = lines('一、做法', '', '附件1', '任务清单', '一、总体任务', '附件2', '联系表');
    assert.deepEqual(tree(text), ['一、做法', '附件1 任务清单', '  一、总体任务', '附件2 联系表']);
  });

  test('keeps the 附件说明 out of the levels', () => {
    const report = parse(
      lines('一、做法', '正文。', '', '附件：1.任务清单', '　　　2.联系表', '', '市水务局', '2026年1月5日'),
    );
    assert.equal(report.sections.length, 1);
    assert.equal(slice(report, report.attachmentNote), '附件：1.任务清单\n　　　2.联系表');
    assert.equal(slice(report, report.signature), '市水务局');
  });

  test('finds a title over several lines, and leaves the document number out of it', () => {
    const report = parse(
      lines('关于夏季防汛', '准备情况的报告', '水发〔2026〕5号', '', '市政府：', '正文。'),
    );
    assert.equal(titleOfReport(report), '关于夏季防汛准备情况的报告');
    assert.equal(slice(report, report.addressee), '市政府：');
  });

  test('has no title where the text begins with a sentence or a heading', () => {
    assert.equal(parse('今年以来，我局做了以下工作。\n一、甲').title, undefined);
    assert.equal(parse('一、甲\n正文').title, undefined);
  });

  test('takes what announces the text for no 主送机关', () => {
    assert.equal(parse('工作汇报\n现将有关情况报告如下：\n一、甲').addressee, undefined);
  });

  test('takes no part of the text from the front matter', () => {
    const report = parse(
      lines('---', '附件: 名单', '标题: |', '  附件1', '---', '正文在此。', '某局', '2026年1月2日'),
    );
    assert.equal(report.attachmentNote, undefined);
    assert.equal(slice(report, report.date), '2026年1月2日');
  });

  test('has the title of the front matter where the text has none', () => {
    assert.equal(titleOfReport(parse('---\n标题: |\n  关于甲的\n  报告\n---\n正文在此。')), '关于甲的报告');
    assert.equal(titleOfReport(parse('---\n标题: 甲\n---\n关于乙的报告\n正文在此。')), '关于乙的报告');
  });

  test('begins behind the front matter', () => {
    const report = parse('---\n标题: 一、甲\n---\n工作报告\n\n一、乙');
    assert.equal(slice(report, report.frontMatter), '---\n标题: 一、甲\n---');
    assert.equal(report.sections.length, 1);
    assert.equal(titleOfReport(report), '工作报告');
  });

  test('takes rows of a table for no headings', () => {
    assert.deepEqual(tree('1.\t张三\t男\n2.\t李四\t女\n| 一、 | 甲 |'), []);
  });

  test('gives offsets that hold with Windows line ends', () => {
    const text = '一、甲\r\n（一）乙。丙。\r\n\r\n二、丁';
    const report = parse(text);
    assert.deepEqual(
      report.sections.map((section) => slice(report, section.marker)),
      ['一、', '（一）', '二、'],
    );
    assert.equal(slice(report, report.sections[0]!), '一、甲\r\n（一）乙。丙。');
    assert.equal(slice(report, report.sections[1]!.runIn), '丙。');
  });

  test('tells in which section an offset stands', () => {
    const text = '前言。\n一、甲\n（一）乙。\n正文。\n\n二、丙';
    const report = parse(text);
    const at = (words: string) => {
      const section = sectionAt(report, text.indexOf(words));
      return section && titleOf(report, section);
    };
    assert.deepEqual(['前言', '甲', '正文', '丙'].map(at), [undefined, '甲', '乙', '丙']);
  });

  test('comes out as plain data for other programs', () => {
    const [first] = outline(parse('一、甲\n（一）乙。丙。'));
    assert.deepEqual(first, {
      level: 1,
      kind: 'heading',
      ordinal: 1,
      marker: '一、',
      text: '甲',
      start: 0,
      end: 11,
      children: [
        {
          level: 2,
          kind: 'heading',
          ordinal: 1,
          marker: '（一）',
          text: '乙',
          start: 4,
          end: 11,
          children: [],
        },
      ],
    });
  });
});
