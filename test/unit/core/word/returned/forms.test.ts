import assert from 'node:assert/strict';
import type { Returned } from '../../../../../src/core/compare/returned/model';
import { placing } from '../../../../../src/core/compare/returned/suggestions';
import { parse } from '../../../../../src/core/report/parse';
import { applyEdits } from '../../../../../src/core/text/edits';
import { finished } from '../../../../../src/core/text/steps';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { readingReturned } from '../../../../../src/core/word/returned/read';
import { par, tracked, wordFile } from '../files';

// Tracked changes in all the forms that Word and WPS write them (ECMA-376 part 1, 17.13.5): each form by itself.

const { run, ins, del, end, by } = tracked('王科长');
const li = tracked('李主任');

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${par(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

interface Form {
  readonly name: string;
  readonly body: string;
  readonly before: string;
  readonly after: string;
  /** Each change as `author: words → words`. */
  readonly told: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    name: 'marks of editing sessions, languages and proofing around and within words',
    body: `<w:p w:rsidR="00A1" w:rsidRDefault="00A1" w:rsidP="00B2"><w:pPr><w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00C3"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>开会</w:t></w:r><w:bookmarkStart w:id="9" w:name="_GoBack"/><w:del ${by}><w:r w:rsidDel="00D4"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:delText>1</w:delText></w:r><w:r w:rsidDel="00D4"><w:delText>2</w:delText></w:r></w:del><w:ins ${by}><w:r w:rsidR="00E5"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>1</w:t></w:r></w:ins><w:ins ${by}><w:r><w:t>3</w:t></w:r></w:ins><w:bookmarkEnd w:id="9"/><w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t>次。</w:t></w:r></w:p>`,
    before: '开会12次。\n',
    after: '开会13次。\n',
    told: ['王科长: 12 → 13'],
  },
  {
    name: 'looks of words, paragraphs, sections, tables, rows and cells are no changes',
    body: `<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:pPrChange ${by}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${run('研究问题。')}</w:p><w:tbl><w:tblPr><w:tblPrChange ${by}><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid><w:gridCol w:w="1"/><w:tblGridChange w:id="3"><w:tblGrid/></w:tblGridChange></w:tblGrid><w:tr><w:trPr><w:trPrChange ${by}><w:trPr/></w:trPrChange></w:trPr>${cell(run('甲'), `<w:tcPrChange ${by}><w:tcPr/></w:tcPrChange>`)}${cell(run('乙'))}</w:tr></w:tbl><w:sectPr><w:sectPrChange ${by}><w:sectPr/></w:sectPrChange></w:sectPr>`,
    before: '研究问题。\n| 甲 | 乙 |\n| --- | --- |\n',
    after: '研究问题。\n| 甲 | 乙 |\n| --- | --- |\n',
    told: [],
  },
  {
    name: 'around a hyperlink, within one, and both',
    body:
      par(
        `${run('见')}<w:ins ${by}><w:hyperlink r:id="rId1" xmlns:r="r">${run('附件一')}</w:hyperlink></w:ins>${run('。')}`,
      ) +
      par(
        `${run('详见')}<w:hyperlink w:anchor="a">${run('第')}${del('一')}${ins('二')}${run('部分')}</w:hyperlink>${run('。')}`,
      ),
    before: '见。\n详见第一部分。\n',
    after: '见附件一。\n详见第二部分。\n',
    told: ['王科长:  → 附件一', '王科长: 一 → 二'],
  },
  {
    name: 'around a simple field, and in the result of one of several parts',
    body:
      par(
        `${run('共')}<w:ins ${by}><w:fldSimple w:instr=" NUMPAGES ">${run('8')}</w:fldSimple></w:ins>${run('页。')}`,
      ) +
      par(
        `${run('第')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${del('三')}${ins('四')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('部分。')}`,
      ) +
      par(
        `${run('见')}<w:del ${by}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF b </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>表2</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${run('下表。')}`,
      ),
    before: '共页。\n第三部分。\n见表2下表。\n',
    after: '共8页。\n第四部分。\n见下表。\n',
    told: ['王科长:  → 8', '王科长: 三 → 四', '王科长: 表2 → '],
  },
  {
    name: 'around a content control and a smart tag, within them, and around paragraphs in one',
    body:
      par(
        `${run('由')}<w:ins ${by}><w:sdt><w:sdtPr/><w:sdtContent>${run('市数据局')}</w:sdtContent></w:sdt></w:ins>${run('牵头。')}`,
      ) +
      `<w:sdt><w:sdtPr/><w:sdtContent>${par(`<w:smartTag w:element="date">${run('7月')}${del('5')}${ins('8')}${run('日')}</w:smartTag>${run('前。')}`)}</w:sdtContent></w:sdt>`,
    before: '由牵头。\n7月5日前。\n',
    after: '由市数据局牵头。\n7月8日前。\n',
    told: ['王科长:  → 市数据局', '王科长: 5 → 8'],
  },
  {
    name: 'what one put in and another took out, beside what is left of it',
    body: par(
      `${run('甲')}<w:ins ${by}>${run('新的')}<w:del ${li.by}><w:r><w:delText>多余的</w:delText></w:r></w:del>${run('话')}</w:ins>${run('乙。')}`,
    ),
    before: '甲乙。\n',
    after: '甲新的话乙。\n',
    told: ['王科长:  → 新的话'],
  },
  {
    name: 'words taken out that are written as words',
    body: par(`${run('甲')}<w:del ${by}>${run('乙')}</w:del>${run('丙。')}`),
    before: '甲乙丙。\n',
    after: '甲丙。\n',
    told: ['王科长: 乙 → '],
  },
  {
    name: 'line breaks, tabs and hyphens',
    body: par(
      `${run('甲')}<w:ins ${by}><w:r><w:tab/><w:t>乙</w:t></w:r></w:ins><w:del ${by}><w:r><w:noBreakHyphen/></w:r></w:del>${run('丙。')}`,
    ),
    before: '甲-丙。\n',
    after: '甲\t乙丙。\n',
    told: ['王科长: - → \t乙'],
  },
  {
    name: 'in cells of a table, and the ends of paragraphs in them',
    body: table(
      row(cell(run('项目')), cell(run('金额'))),
      row(
        cell(`${run('道路')}${li.ins('（一期）')}`),
        `<w:tc><w:tcPr/>${par(del('120'), end('del'))}${par(ins('130'))}</w:tc>`,
      ),
    ),
    before: '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n',
    after: '| 项目 | 金额 |\n| --- | --- |\n| 道路（一期） | 130 |\n',
    told: ['李主任:  → （一期）', '王科长: 120 → 130'],
  },
  {
    name: 'a column put in: all of the table is exchanged',
    body:
      par(run('见下表。')) +
      table(
        row(cell(run('项目')), cell(run('金额')), cell(ins('备注'), `<w:cellIns ${by}/>`)),
        row(cell(run('道路')), cell(run('120')), cell(ins('已完成'), `<w:cellIns ${by}/>`)),
      ) +
      par(run('完。')),
    before: '见下表。\n| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n完。\n',
    after: '见下表。\n| 项目 | 金额 | 备注 |\n| --- | --- | --- |\n| 道路 | 120 | 已完成 |\n完。\n',
    told: [
      '王科长: | 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 | → | 项目 | 金额 | 备注 |\n| --- | --- | --- |\n| 道路 | 120 | 已完成 |',
    ],
  },
  {
    name: 'a column taken out, whose words are not marked by themselves',
    body: table(
      row(cell(run('序号'), `<w:cellDel ${by}/>`), cell(run('项目')), cell(run('金额'))),
      row(cell(run('1'), `<w:cellDel ${by}/>`), cell(run('道路')), cell(`${del('120')}${ins('130')}`)),
    ),
    before: '| 序号 | 项目 | 金额 |\n| --- | --- | --- |\n| 1 | 道路 | 120 |\n',
    after: '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 130 |\n',
    told: [
      '王科长: | 序号 | 项目 | 金额 |\n| --- | --- | --- |\n| 1 | 道路 | 120 | → | 项目 | 金额 |\n| --- | --- |\n| 道路 | 130 |',
    ],
  },
  {
    name: 'the end of a paragraph put in by one and taken out by another is nothing',
    body: par(run('甲，'), `${end('ins')}${li.end('del')}`) + par(run('乙。')),
    before: '甲，乙。\n',
    after: '甲，乙。\n',
    told: [],
  },
  {
    name: 'a move of two paragraphs, its ranges between them, changed by another where it stands',
    body:
      par(run('一、甲。')) +
      `<w:moveFromRangeStart w:id="20" w:author="王科长" w:name="move101"/>` +
      par(`<w:moveFrom ${by}>${run('（一）抓安全责任。')}</w:moveFrom>`, end('moveFrom')) +
      par(`<w:moveFrom ${by}>${run('（二）抓日常巡查。')}</w:moveFrom>`, end('moveFrom')) +
      '<w:moveFromRangeEnd w:id="20"/>' +
      par(run('二、乙。')) +
      `<w:moveToRangeStart w:id="21" w:author="王科长" w:name="move101"/>` +
      par(`<w:moveTo ${by}>${run('（一）抓安全责任。')}</w:moveTo>`, end('moveTo')) +
      par(`<w:moveTo ${by}>${run('（二）抓日常巡查。')}</w:moveTo>`, end('moveTo')) +
      '<w:moveToRangeEnd w:id="21"/>' +
      par(`${run('三、')}${li.ins('丙')}${run('丁。')}`),
    before: '一、甲。\n（一）抓安全责任。\n（二）抓日常巡查。\n二、乙。\n三、丁。\n',
    after: '一、甲。\n二、乙。\n（一）抓安全责任。\n（二）抓日常巡查。\n三、丙丁。\n',
    told: [
      '王科长: （一）抓安全责任。\n（二）抓日常巡查。\n →  ⇒  → （一）抓安全责任。\n（二）抓日常巡查。\n',
      '李主任:  → 丙',
    ],
  },
  {
    name: 'drawings that are written twice count once',
    body: par(
      `${run('甲')}<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps"><w:r><w:drawing/></w:r></mc:Choice><mc:Fallback>${ins('图')}</mc:Fallback></mc:AlternateContent>${ins('乙')}${run('丙。')}`,
    ),
    before: '甲丙。\n',
    after: '甲乙丙。\n',
    told: ['王科长:  → 乙'],
  },
];

const told = ({ before, after, changes }: Returned): string[] =>
  changes.map(({ author, places }) => {
    const words = places.map(
      (place) =>
        `${before.slice(place.before.start, place.before.end)} → ${after.slice(place.after.start, place.after.end)}`,
    );
    return `${author}: ${words.join(' ⇒ ')}`;
  });

suite('Tracked changes as Word and WPS write them', () => {
  for (const { name, body, before, after, told: expected } of FORMS) {
    test(name, () => {
      const file = wordFile(body);
      const returned = finished(readingReturned(file));
      assert.equal(returned.before, before);
      assert.equal(returned.after, after);
      assert.deepEqual(told(returned), expected);
      assert.equal(importDocx(file).text, after);
      // Taken one after another, they make the text that was meant.
      let text = before;
      const texts = { before: parse(returned.before), after: parse(returned.after) };
      for (let i = 0; i <= expected.length; i++) {
        const [first] = finished(placing(parse(text), returned, texts)).suggestions;
        if (first) text = applyEdits(text, first.edits);
      }
      assert.equal(text, after);
    });
  }

  test('comments on words taken out, in a cell, over two paragraphs, with ids that other parts repeat', () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const comment = (id: number, words: string): string =>
      `<w:comment w:id="${id}" w:author="李主任" w:date="2026-07-05T08:00:00Z" w:initials="李"><w:p ${w14} w14:paraId="5A0000${id}0" w14:textId="77777777"><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:rPr><w:rStyle w:val="a4"/></w:rPr><w:annotationRef/></w:r>${run(words)}</w:p></w:comment>`;
    const range = (id: number, content: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="a4"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    const file = wordFile(
      par(`${run('开会')}${range(0, del('多次'))}${run('。')}`) +
        table(row(cell(run('道路')), cell(range(1, run('120'))))) +
        par(`<w:commentRangeStart w:id="2"/>${run('甲。')}`) +
        par(
          `${run('乙')}<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>${run('丙。')}`,
        ),
      {
        'comments.xml': `<w:comments>${comment(0, '删得对')}${comment(1, '核实')}${comment(2, '合并')}${comment(3, '已核实')}</w:comments>`,
        'commentsExtended.xml':
          '<w15:commentsEx xmlns:w15="w15"><w15:commentEx w15:paraId="5a000000" w15:done="1"/><w15:commentEx w15:paraId="5A000010" w15:done="0"/><w15:commentEx w15:paraId="5A000030" w15:paraIdParent="5A000010" w15:done="0"/></w15:commentsEx>',
        'commentsIds.xml':
          '<w16cid:commentsIds xmlns:w16cid="w16cid"><w16cid:commentId w16cid:paraId="5A000000" w16cid:durableId="2C1"/></w16cid:commentsIds>',
      },
    );
    const { before, after, comments } = finished(readingReturned(file));
    assert.deepEqual(
      comments.map(({ text, isResolved, replies, place }) => [
        text,
        isResolved,
        replies.map((reply) => reply.text),
        place && before.slice(place.before.start, place.before.end),
        place && after.slice(place.after.start, place.after.end),
      ]),
      [
        ['删得对', true, [], '多次', ''],
        ['核实', false, ['已核实'], '120', '120'],
        ['合并', false, [], '甲。\n乙', '甲。\n乙'],
      ],
    );
  });
});
