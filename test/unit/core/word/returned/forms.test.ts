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
const tall = (...contents: readonly string[]): string =>
  `<w:tc>${contents.map((each) => par(each)).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

const rowOf = (kind: 'ins' | 'del', ...cells: readonly string[]): string =>
  `<w:tr><w:trPr>${end(kind)}</w:trPr>${cells.join('')}</w:tr>`;
/** A text box, as Word writes it: for new programs and for old ones. */
const box = (content: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="wps"><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const level = (ilvl: number, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = {
  'numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};
const numPr = (ilvl: number): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`;
/** A paragraph whose number was given, taken or exchanged with tracking. */
const renumbered = (now: string, former: string, content: string): string =>
  `<w:p><w:pPr>${now}<w:pPrChange ${by}><w:pPr>${former}</w:pPr></w:pPrChange></w:pPr>${content}</w:p>`;
const numbered = (ilvl: number, content: string, mark = ''): string =>
  `<w:p><w:pPr>${numPr(ilvl)}<w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`;

interface Form {
  readonly name: string;
  readonly body: string;
  readonly before: string;
  readonly after: string;
  /** Each change as `author: words → words`. */
  readonly told: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
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
    name: 'numbers that Word gives, given, taken and exchanged, also for a written one',
    body:
      renumbered(`${numPr(0)}<w:jc w:val="center"/>`, numPr(0), run('有关建议')) +
      renumbered(numPr(0), '', run('主要做法')) +
      renumbered('', numPr(0), `${run('存在')}${ins('的')}${run('问题')}`) +
      renumbered(numPr(1), numPr(0), run('缺少人手')) +
      renumbered(numPr(0), '', `${del('三、')}${run('下一步打算')}`) +
      table(row(cell(run('甲')), `<w:tc>${renumbered(numPr(1), '', run('乙'))}</w:tc>`)),
    parts: NUMBERING,
    before:
      '一、有关建议\n主要做法\n二、存在问题\n三、缺少人手\n三、下一步打算\n| 甲 | 乙 |\n| --- | --- |\n',
    after:
      '一、有关建议\n二、主要做法\n存在的问题\n（一）缺少人手\n三、下一步打算\n| 甲 | （一）乙 |\n| --- | --- |\n',
    told: [
      '王科长:  → 二、',
      '王科长: 二、 → ',
      '王科长:  → 的',
      '王科长: 三、 → （一）',
      '王科长: 三、 → 三、',
      '王科长:  → （一）',
    ],
  },
  {
    name: 'paragraphs of a cell put in and taken out, with the blank that parts them',
    body: table(
      row(cell(run('甲')), tall(run('排查'), ins('整改'))),
      row(cell(run('乙')), tall(ins('摸底'), run('排查'))),
      row(cell(run('丙')), tall(run('一'), del('二'), del('三'))),
      row(cell(run('丁')), tall(del('一'), run('二'))),
      row(cell(run('戊')), tall(`${del('一')}${ins('二')}`, run('三'))),
      row(cell(run('己')), tall(`${del('一')}${ins('二')}`, ins('三'))),
      row(cell(run('庚')), tall(ins('一'), ins('二'))),
      row(cell(run('辛')), tall(run('一'), `${ins('二')}${run('三')}`)),
    ),
    before:
      '| 甲 | 排查 |\n| --- | --- |\n| 乙 | 排查 |\n| 丙 | 一 二 三 |\n| 丁 | 一 二 |\n| 戊 | 一 三 |\n| 己 | 一 |\n| 庚 |  |\n| 辛 | 一 三 |\n',
    after:
      '| 甲 | 排查 整改 |\n| --- | --- |\n| 乙 | 摸底 排查 |\n| 丙 | 一 |\n| 丁 | 二 |\n| 戊 | 二 三 |\n| 己 | 二 三 |\n| 庚 | 一 二 |\n| 辛 | 一 二三 |\n',
    told: [
      '王科长:  →  整改',
      '王科长:  → 摸底 ',
      '王科长:  二 三 → ',
      '王科长: 一  → ',
      '王科长: 一 → 二',
      '王科长: 一 → 二 三',
      '王科长:  → 一 二',
      '王科长:  → 二',
    ],
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
    name: 'whole paragraphs put in or taken out before one that begins otherwise, and paragraphs put in place of others',
    body:
      par(ins('一、总体情况'), end('ins')) +
      par(ins('稳步推进。'), end('ins')) +
      par(`${del('一')}${ins('二')}${run('、主要做法')}`) +
      par(del('二、存在的问题'), end('del')) +
      par(del('人手不足。'), end('del')) +
      par(`${del('三、')}${run('下一步打算')}`) +
      par(ins('抓好落实。'), end('ins')) +
      par(del('抓紧落实。'), end('del')) +
      par(run('特此报告。')),
    before: '一、主要做法\n二、存在的问题\n人手不足。\n三、下一步打算\n抓紧落实。\n特此报告。\n',
    after: '一、总体情况\n稳步推进。\n二、主要做法\n下一步打算\n抓好落实。\n特此报告。\n',
    told: [
      '王科长:  → 一、总体情况\n稳步推进。\n',
      '王科长: 一 → 二',
      '王科长: 二、存在的问题\n人手不足。\n → ',
      '王科长: 三、 → ',
      '王科长: 抓紧落实。\n → 抓好落实。\n',
    ],
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
  {
    name: 'in a text box, and a text box that was put in as a whole',
    body:
      par(`${run('正文一。')}${box(par(`${run('框内')}${del('旧')}${ins('新')}${run('字。')}`))}`) +
      par(`${run('正文二。')}<w:ins ${by}>${box(par(run('新的框。')))}</w:ins>`) +
      par(run('正文三。')),
    before: '正文一。\n框内旧字。\n正文二。\n正文三。\n',
    after: '正文一。\n框内新字。\n正文二。\n新的框。\n正文三。\n',
    told: ['王科长: 旧 → 新', '王科长:  → \n新的框。'],
  },
  {
    name: 'a table put in row by row is one change with the rule below its head',
    body:
      par(run('见表。')) +
      table(
        rowOf('ins', cell(ins('项目')), cell(ins('金额'))),
        rowOf('ins', cell(ins('道路')), cell(ins('120'))),
      ) +
      par(run('完。')),
    before: '见表。\n完。\n',
    after: '见表。\n| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n完。\n',
    told: ['王科长:  → \n| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |'],
  },
  {
    name: 'a table taken out row by row',
    body:
      par(run('见表。')) +
      table(
        rowOf('del', cell(del('项目')), cell(del('金额'))),
        rowOf('del', cell(del('道路')), cell(del('120'))),
      ) +
      par(run('完。')),
    before: '见表。\n| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n完。\n',
    after: '见表。\n完。\n',
    told: ['王科长: \n| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 | → '],
  },
  {
    name: 'a row put in above the head exchanges the table',
    body:
      table(rowOf('ins', cell(ins('名称')), cell(ins('万元'))), row(cell(run('道路')), cell(run('120')))) +
      par(run('完。')),
    before: '| 道路 | 120 |\n| --- | --- |\n完。\n',
    after: '| 名称 | 万元 |\n| --- | --- |\n| 道路 | 120 |\n完。\n',
    told: ['王科长: | 道路 | 120 |\n| --- | --- | → | 名称 | 万元 |\n| --- | --- |\n| 道路 | 120 |'],
  },
  {
    name: 'a paragraph that Word numbers goes with its number',
    parts: NUMBERING,
    body:
      numbered(0, run('主要做法')) +
      numbered(1, ins('加强领导。'), end('ins')) +
      numbered(1, run('强化督查。')) +
      numbered(1, del('严格考核。'), end('del')) +
      numbered(0, `${run('存在的')}${ins('主要')}${run('问题')}`),
    before: '一、主要做法\n（一）强化督查。\n（二）严格考核。\n二、存在的问题\n',
    after: '一、主要做法\n（一）加强领导。\n（二）强化督查。\n二、存在的主要问题\n',
    told: ['王科长:  → （一）加强领导。\n', '王科长: （二）严格考核。\n → ', '王科长:  → 主要'],
  },
  {
    name: 'cells that go over columns and rows',
    body: table(
      row(cell(run('项目'), '<w:gridSpan w:val="2"/>'), cell(run('金额'))),
      row(
        cell(run('道路'), '<w:vMerge w:val="restart"/>'),
        cell(run('一期')),
        cell(`${del('120')}${ins('130')}`),
      ),
      row(cell('', '<w:vMerge/>'), cell(`${run('二期')}${li.ins('（暂定）')}`), cell(run('80'))),
    ),
    before: '| 项目 |  | 金额 |\n| --- | --- | --- |\n| 道路 | 一期 | 120 |\n|  | 二期 | 80 |\n',
    after: '| 项目 |  | 金额 |\n| --- | --- | --- |\n| 道路 | 一期 | 130 |\n|  | 二期（暂定） | 80 |\n',
    told: ['王科长: 120 → 130', '李主任:  → （暂定）'],
  },
  {
    name: 'cells that were merged keep their words',
    body: table(
      row(cell(run('甲')), cell(run('乙'))),
      row(cell(run('丙'), `<w:cellMerge ${by} w:vMerge="rest"/>`), cell(run('丁'))),
      row(cell(run('戊'), `<w:cellMerge ${by} w:vMerge="cont"/>`), cell(run('己'))),
    ),
    before: '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n| 戊 | 己 |\n',
    after: '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n| 戊 | 己 |\n',
    told: [],
  },
  {
    name: 'line breaks within a paragraph, characters of symbol fonts, and readings above words',
    body:
      par(`${run('前一句，')}<w:ins ${by}><w:r><w:br/></w:r></w:ins>${run('后一句。')}`) +
      par(`<w:ins ${by}><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:ins>${run('同意。')}`) +
      par(
        `${run('读')}<w:del ${by}><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yì</w:t></w:r></w:rt><w:rubyBase><w:r><w:delText>邑</w:delText></w:r></w:rubyBase></w:ruby></w:r></w:del>${ins('义')}${run('。')}`,
      ),
    before: '前一句，后一句。\n同意。\n读邑。\n',
    after: '前一句，\n后一句。\n☑同意。\n读义。\n',
    told: ['王科长:  → \n', '王科长:  → ☑', '王科长: 邑 → 义'],
  },
  {
    name: 'one word typed in pieces over minutes, with other marks between them',
    body: par(
      `${run('要')}${[...'切实加强'].map((character, i) => `<w:ins w:id="${i}" w:author="王科长" w:date="2026-07-05T08:0${i}:00Z">${run(character)}</w:ins><w:bookmarkStart w:id="${i}" w:name="b${i}"/><w:bookmarkEnd w:id="${i}"/><w:r w:rsidR="00${i}"/>`).join('')}${run('领导。')}`,
    ),
    before: '要领导。\n',
    after: '要切实加强领导。\n',
    told: ['王科长:  → 切实加强'],
  },
  {
    name: 'a move without the marks of its range, as some programs write it',
    body:
      par(run('一、主要做法')) +
      par(`<w:moveFrom ${by}>${run('各渡口已经逐一排查登记。')}</w:moveFrom>`, end('moveFrom')) +
      par(run('二、下一步打算')) +
      par(`<w:moveTo ${by}>${run('各渡口已经逐一排查登记。')}</w:moveTo>`, end('moveTo')) +
      par(run('抓好落实。')),
    before: '一、主要做法\n各渡口已经逐一排查登记。\n二、下一步打算\n抓好落实。\n',
    after: '一、主要做法\n二、下一步打算\n各渡口已经逐一排查登记。\n抓好落实。\n',
    told: ['王科长: 各渡口已经逐一排查登记。\n →  ⇒  → 各渡口已经逐一排查登记。\n'],
  },
  {
    name: 'the end of a paragraph behind other properties, and properties of words in any order',
    body:
      `<w:p><w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:ins ${by}/><w:lang w:val="en-US"/></w:rPr><w:jc w:val="both"/></w:pPr><w:r><w:t>开会研究，</w:t><w:rPr><w:sz w:val="32"/></w:rPr></w:r></w:p>` +
      par(run('逐项落实。')),
    before: '开会研究，逐项落实。\n',
    after: '开会研究，\n逐项落实。\n',
    told: ['王科长:  → \n'],
  },
  {
    name: 'a run written twice, for programs that know more and for those that do not',
    body: par(
      `${run('走访')}<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wpsCustomData"><w:ins ${by}>${run('群众')}</w:ins></mc:Choice><mc:Fallback><w:ins ${by}>${run('群众')}</w:ins></mc:Fallback></mc:AlternateContent>${run('35户。')}`,
    ),
    before: '走访35户。\n',
    after: '走访群众35户。\n',
    told: ['王科长:  → 群众'],
  },
  {
    name: 'a footnote and a tab put in among words, and a page number that a program counts',
    body: par(
      `${run('增长12%')}<w:ins ${by}><w:r><w:footnoteReference w:id="2"/></w:r>${run('，')}<w:r><w:tab/></w:r>${run('其中')}</w:ins>${run('工业')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:del ${by}><w:r><w:delText>3</w:delText></w:r></w:del><w:ins ${by}>${run('4')}</w:ins><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('%。')}`,
    ),
    before: '增长12%工业3%。\n',
    after: '增长12%，\t其中工业4%。\n',
    told: ['王科长:  → ，\t其中', '王科长: 3 → 4'],
  },
  {
    name: 'words of one put in and exchanged in part by another',
    body: par(
      `${run('抓好')}<w:ins ${by}>${run('各项')}<w:del ${li.by}><w:r><w:delText>重点</w:delText></w:r></w:del></w:ins>${li.ins('重大')}${run('任务。')}`,
    ),
    before: '抓好任务。\n',
    after: '抓好各项重大任务。\n',
    told: ['王科长:  → 各项', '李主任:  → 重大'],
  },
  {
    name: 'a paragraph put in with its number, though marks that say nothing stand among its words',
    parts: NUMBERING,
    body:
      numbered(0, run('主要做法')) +
      numbered(
        0,
        `<w:proofErr w:type="spellStart"/><w:permStart w:id="3"/><w:bookmarkStart w:id="4" w:name="b"/>${ins('存在问题')}<w:bookmarkEnd w:id="4"/><w:permEnd w:id="3"/><w:proofErr w:type="spellEnd"/>`,
        end('ins'),
      ) +
      numbered(0, run('有关建议')),
    before: '一、主要做法\n二、有关建议\n',
    after: '一、主要做法\n二、存在问题\n三、有关建议\n',
    told: ['王科长:  → 二、存在问题\n'],
  },
  {
    name: 'a numbered paragraph that was parted: the number of the second comes with the end of the first',
    parts: NUMBERING,
    body: numbered(0, `${run('主要做法')}${ins('和成效')}`, end('ins')) + numbered(0, run('存在问题')),
    before: '一、主要做法存在问题\n',
    after: '一、主要做法和成效\n二、存在问题\n',
    told: ['王科长:  → 和成效\n二、'],
  },
  {
    name: 'numbered paragraphs that were joined: the number of the second goes with the end of the first',
    parts: NUMBERING,
    body: numbered(0, run('主要做法'), end('del')) + numbered(0, run('存在问题')),
    before: '一、主要做法\n二、存在问题\n',
    after: '一、主要做法存在问题\n',
    told: ['王科长: \n二、 → '],
  },
  {
    name: 'numbered paragraphs written behind another, whose end was put in for them, as Word does',
    parts: NUMBERING,
    body:
      numbered(0, run('主要做法'), end('ins')) +
      numbered(1, ins('加强领导。'), end('ins')) +
      numbered(0, ins('存在问题')) +
      par(run('完。')),
    before: '一、主要做法\n完。\n',
    after: '一、主要做法\n（一）加强领导。\n二、存在问题\n完。\n',
    told: ['王科长:  → \n（一）加强领导。\n二、存在问题'],
  },
  {
    name: 'numbered paragraphs taken out behind another, whose end went with them',
    parts: NUMBERING,
    body:
      numbered(0, run('主要做法'), end('del')) +
      numbered(1, del('加强领导。'), end('del')) +
      numbered(0, del('存在问题')) +
      table(row(cell(run('甲')), cell(run('乙')))),
    before: '一、主要做法\n（一）加强领导。\n二、存在问题\n| 甲 | 乙 |\n| --- | --- |\n',
    after: '一、主要做法\n| 甲 | 乙 |\n| --- | --- |\n',
    told: ['王科长: \n（一）加强领导。\n二、存在问题 → '],
  },
  {
    name: 'a paragraph put in before a numbered one, which has its number anyway, and before a table',
    parts: NUMBERING,
    body:
      par(ins('有关情况如下。'), end('ins')) +
      numbered(0, run('主要做法')) +
      par(run('见表。'), end('ins')) +
      par(ins('单位：万元')) +
      par(ins('（略）'), end('ins')) +
      table(row(cell(run('甲')), cell(run('乙')))),
    before: '一、主要做法\n见表。\n| 甲 | 乙 |\n| --- | --- |\n',
    after: '有关情况如下。\n一、主要做法\n见表。\n单位：万元\n（略）\n| 甲 | 乙 |\n| --- | --- |\n',
    told: ['王科长:  → 有关情况如下。\n', '王科长:  → \n单位：万元', '王科长:  → （略）\n'],
  },
  {
    name: 'what was put in behind the end of a move is no part of it, and a move within one is its own',
    body:
      par(run('一、甲。')) +
      '<w:moveFromRangeStart w:id="20" w:name="a"/>' +
      par(`<w:moveFrom ${by}>${run('逐户排查。')}</w:moveFrom>`, end('moveFrom')) +
      '<w:moveFromRangeEnd w:id="20"/><w:moveFromRangeStart w:id="22" w:name="b"/>' +
      par(`<w:moveFrom ${by}>${run('逐项整改。')}</w:moveFrom>`, end('moveFrom')) +
      '<w:moveFromRangeEnd w:id="22"/>' +
      par(run('二、乙。')) +
      '<w:moveToRangeStart w:id="21" w:name="a"/>' +
      par(`<w:moveTo ${by}>${run('逐户排查。')}</w:moveTo>`, end('moveTo')) +
      '<w:moveToRangeStart w:id="23" w:name="b"/>' +
      par(`<w:moveTo ${by}>${run('逐项整改。')}</w:moveTo>`, end('moveTo')) +
      '<w:moveToRangeEnd w:id="23"/><w:moveToRangeEnd w:id="21"/>' +
      par(ins('按月通报。'), end('ins')) +
      par(run('三、丙。')),
    before: '一、甲。\n逐户排查。\n逐项整改。\n二、乙。\n三、丙。\n',
    after: '一、甲。\n二、乙。\n逐户排查。\n逐项整改。\n按月通报。\n三、丙。\n',
    told: [
      '王科长: 逐户排查。\n →  ⇒  → 逐户排查。\n',
      '王科长: 逐项整改。\n →  ⇒  → 逐项整改。\n',
      '王科长:  → 按月通报。\n',
    ],
  },
  {
    name: 'a row put in by one and taken out by another is nothing',
    body: table(
      row(cell(run('项目')), cell(run('金额'))),
      row(cell(run('道路')), cell(run('120'))),
      `<w:tr><w:trPr>${end('ins')}${li.end('del')}</w:trPr>${cell(run('隧道'))}${cell(run('3'))}</w:tr>`,
    ),
    before: '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n',
    after: '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n',
    told: [],
  },
  {
    name: 'a table of which each row was put in or taken out is exchanged',
    body:
      par(run('见表。')) +
      table(
        rowOf('ins', cell(ins('名称')), cell(ins('万元'))),
        rowOf('del', cell(del('项目')), cell(del('金额'))),
      ) +
      par(run('完。')),
    before: '见表。\n| 项目 | 金额 |\n| --- | --- |\n完。\n',
    after: '见表。\n| 名称 | 万元 |\n| --- | --- |\n完。\n',
    told: ['王科长: \n| 项目 | 金额 |\n| --- | --- | → \n| 名称 | 万元 |\n| --- | --- |'],
  },
  {
    name: 'a table taken out that the text began with',
    body:
      table(
        rowOf('del', cell(del('项目')), cell(del('金额'))),
        rowOf('del', cell(del('道路')), cell(del('120'))),
      ) + par(run('完。')),
    before: '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n完。\n',
    after: '完。\n',
    told: ['王科长: | 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 | → '],
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
  for (const { name, body, before, after, told: expected, parts } of FORMS) {
    test(name, () => {
      const file = wordFile(body, parts);
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

  test('are told each in its place, however many there are', () => {
    const numbers = Array.from({ length: 500 }, (_, i) => i + 1);
    const file = wordFile(numbers.map((i) => par(`${run(`第${i}户`)}${del('已走访')}${run('。')}`)).join(''));
    const returned = finished(readingReturned(file));
    assert.equal(returned.after, numbers.map((i) => `第${i}户。\n`).join(''));
    assert.deepEqual(
      returned.changes.map(({ places: [{ before: gone }] }) =>
        returned.before.slice(returned.before.lastIndexOf('\n', gone.start) + 1, gone.end),
      ),
      numbers.map((i) => `第${i}户已走访`),
    );
  });

  test('changes of notes, headers, footers and pictures are told, and have no place', () => {
    const picture = '<w:r><w:drawing/></w:r>';
    const file = wordFile(
      par(
        `${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}<w:ins ${by}>${picture}</w:ins>`,
      ) +
        par(
          `<w:del ${li.by}>${picture}</w:del>${run('完。')}${picture}<w:ins ${li.by}><w:r><w:pict/></w:r></w:ins>${run('。')}<w:del ${by}><w:r><w:object/></w:r></w:del>`,
        ),
      {
        'endnotes.xml': `<w:endnotes><w:endnote w:id="2">${par(ins('甲。'), end('ins'))}${par(`${ins('乙。')}${run('丙。')}`)}</w:endnote></w:endnotes>`,
        'footnotes.xml': `<w:footnotes><w:footnote w:id="0">${par('')}</w:footnote><w:footnote w:id="2">${par(`${run('据')}${del('年报')}${li.ins('公报')}${run('。')}`)}</w:footnote><w:footnote w:id="3">${par(`${ins('另见附表。')}`)}</w:footnote></w:footnotes>`,
        'header1.xml': `<w:hdr>${par(`${run('内部')}${del('资料')}${ins('文件')}`)}</w:hdr>`,
        'footer2.xml': `<w:ftr>${par(del('草稿'))}</w:ftr>`,
      },
    );
    const returned = finished(readingReturned(file));
    assert.deepEqual(returned.changes, []);
    const texts = { before: parse(returned.before), after: parse(returned.after) };
    const { suggestions, unplaced } = finished(placing(parse('正文。\n完。。\n'), returned, texts));
    assert.deepEqual(suggestions, []);
    assert.deepEqual(
      unplaced.map(({ author, date, kind, text }) => [author, date.slice(0, 10), kind, text]),
      [
        ['王科长', '2026-07-05', '增加', '图片、图形'],
        ['李主任', '2026-07-05', '删除', '图片、图形'],
        ['李主任', '2026-07-05', '增加', '图片、图形'],
        ['王科长', '2026-07-05', '删除', '图片、图形'],
        ['王科长', '2026-07-05', '尾注增加', '甲。'],
        ['王科长', '2026-07-05', '尾注增加', '乙。'],
        ['王科长', '2026-07-05', '脚注删除', '年报'],
        ['李主任', '2026-07-05', '脚注增加', '公报'],
        ['王科长', '2026-07-05', '脚注增加', '另见附表。'],
        ['王科长', '2026-07-05', '页眉修改', '资料 → 文件'],
        ['王科长', '2026-07-05', '页脚删除', '草稿'],
      ],
    );
  });

  test('a text box is told by its words, not as a picture; what was changed in a comment is told nowhere', () => {
    const file = wordFile(par(`${run('正文。')}<w:ins ${by}>${box(par(run('新的框。')))}</w:ins>`), {
      'comments.xml': `<w:comments><w:comment w:id="1" w:author="李主任">${par(`${run('请')}${ins('再')}${run('核')}`)}</w:comment></w:comments>`,
    });
    const returned = finished(readingReturned(file));
    assert.deepEqual(told(returned), ['王科长:  → \n新的框。']);
    assert.deepEqual(returned.elsewhere, []);
    assert.deepEqual(
      returned.comments.map(({ text }) => text),
      ['请再核'],
    );
  });

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

  test('comments between the paragraphs of a text box, and on a cell that was taken out', () => {
    const edge = (name: string, id: number): string => `<w:comment${name} w:id="${id}"/>`;
    const file = wordFile(
      par(
        `${run('正文。')}${box(`${edge('RangeStart', 0)}${par(run('框内一。'))}${par(run('框内二。'))}${edge('RangeEnd', 0)}${par(`<w:r>${edge('Reference', 0)}</w:r>`)}`)}`,
      ) +
        par(run('见下表。')) +
        table(
          row(
            cell(run('项目')),
            cell(
              `${edge('RangeStart', 1)}${run('备注')}${edge('RangeEnd', 1)}<w:r>${edge('Reference', 1)}</w:r>`,
              `<w:cellDel ${by}/>`,
            ),
          ),
          row(cell(run('道路')), cell(run('已完成'), `<w:cellDel ${by}/>`)),
        ),
      {
        'comments.xml': `<w:comments>${[0, 1].map((id) => `<w:comment w:id="${id}" w:author="李主任">${par(run(`批注${id}`))}</w:comment>`).join('')}</w:comments>`,
      },
    );
    const { before, after, comments } = finished(readingReturned(file));
    assert.deepEqual(
      comments.map(({ text, place }) => [
        text,
        place && before.slice(place.before.start, place.before.end),
        place && after.slice(place.after.start, place.after.end),
        place && after.slice(place.after.start - 2, place.after.start),
      ]),
      [
        ['批注0', '框内一。\n框内二。', '框内一。\n框内二。', '。\n'],
        ['批注1', '备注', '', '项目'],
      ],
    );
  });

  test('comments that were put in while changes are tracked, and those on what is not there on one side', () => {
    const edge = (name: string, id: number): string => `<w:comment${name} w:id="${id}"/>`;
    const put = (content: string): string => `<w:ins ${by}>${content}</w:ins>`;
    const sign = (id: number): string => `<w:r>${edge('Reference', id)}</w:r>`;
    const file = wordFile(
      // As Writer does: what says where the words end is put in as well.
      par(`${edge('RangeStart', 0)}${run('开会')}${put(edge('RangeEnd', 0) + sign(0))}${run('12次。')}`) +
        par(`${run('走访。')}${edge('RangeStart', 1)}${ins('座谈')}${put(edge('RangeEnd', 1) + sign(1))}`) +
        par(`${run('检查')}${put(sign(2))}${run('。')}`) +
        par(
          `${run('整改')}<w:del ${by}>${edge('RangeStart', 3)}<w:r><w:delText>到位</w:delText></w:r>${edge('RangeEnd', 3)}${sign(3)}</w:del>${run('。')}`,
        ) +
        table(
          row(cell(run('道路'))),
          rowOf('del', cell(edge('RangeStart', 4) + del('桥梁') + edge('RangeEnd', 4) + sign(4))),
        ) +
        par(run('完。')),
      {
        'comments.xml': `<w:comments>${[0, 1, 2, 3, 4].map((id) => `<w:comment w:id="${id}" w:author="李主任">${par(run(`批注${id}`))}</w:comment>`).join('')}</w:comments>`,
      },
    );
    const { before, after, comments } = finished(readingReturned(file));
    assert.deepEqual(
      comments.map(({ text, place }) => [
        text,
        place && before.slice(place.before.start, place.before.end),
        place && after.slice(place.after.start, place.after.end),
        place && after.slice(place.after.start - 2, place.after.start),
      ]),
      [
        ['批注0', '开会', '开会', ''],
        ['批注1', '', '座谈', '访。'],
        ['批注2', '', '', '检查'],
        ['批注3', '到位', '', '整改'],
        ['批注4', '桥梁', '', '道路'],
      ],
    );
  });
});
