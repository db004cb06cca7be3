import assert from 'node:assert/strict';
import { outline } from '../../../src/core/report/outline';
import { parse } from '../../../src/core/report/parse';
import { placeholderTree } from '../../../src/core/report/placeholderTree';
import { reconcile } from '../../../src/core/report/progress';
import { renumberEdits } from '../../../src/core/report/renumber';
import { toTable } from '../../../src/core/report/valueTable';
import { walkAmong, walkFrom } from '../../../src/core/report/walk';
import { toJson, toSarifResults, toText } from '../../../src/core/rules/formats';
import { check, safeRepairs } from '../../../src/core/rules/index';
import { submission } from '../../../src/core/rules/submission';
import { applyEdits } from '../../../src/core/text/edits';

const MANY = 100_000;
const cycled = (count: number, ...pieces: string[]): string =>
  Array.from({ length: count }, (_, i) => pieces[i % pieces.length]).join('');

const TEXTS: Readonly<Record<string, string>> = {
  'an empty text': '',
  'nothing but line ends': '\r\n'.repeat(1000),
  'nothing but carriage returns': '\r'.repeat(MANY),
  'a byte order mark': '\ufeff',
  'closing marks without end': '”）》'.repeat(100_000),
  'one line of a megabyte': '先后召开推进会研究部署'.repeat(95_000),
  'one line of a megabyte of list items': '一是抓落实。'.repeat(170_000),
  'list items that never begin at 一': `三是抓落实。${'一是抓落实。'.repeat(50_000)}`,
  'list items in lists in lists': cycled(MANY, '一是甲：', '一要乙：'),
  'list items in disorder': cycled(MANY, '一是甲。', '三是乙。', '二要丙。', '五是丁。'),
  'list items with a list in each': `${cycled(50_000, '一是甲：', '一要乙；二要丙。')}七是丁。`,
  'half surrogate pairs': cycled(MANY, '\ud800', '\udc00\ud83d', '\udfff一、'),
  NUL: cycled(MANY, '\0', '一\0、', '\n'),
  'blanks and no text': cycled(MANY, ' ', '\u3000', '\t', '\u00a0', '年 ', ' 月'),
  'room to fill in': cycled(MANY, '年  月  日', '第  号', '〔20  〕  号', '（  ）'),
  'lines 一、': '一、\n'.repeat(MANY),
  'lines 三，': '三，\n'.repeat(MANY),
  'lines （一）': '（一）\n'.repeat(50_000),
  'lines 1. and 2.': cycled(50_000, '1.\n', '2.\n'),
  'lines 1. and 3.': cycled(50_000, '1.\n', '3.\n'),
  'lines that repeat every number': Array.from({ length: 50_000 }, (_, i) => `${(i >> 1) % 999}.\n`).join(''),
  'lines that leave out every other number': Array.from(
    { length: 50_000 },
    (_, i) => `${(2 * i) % 998}.\n`,
  ).join(''),
  'lines 二、 and （三） in turn': cycled(MANY, '二、\n', '（三）\n'),
  'lines ①': '①\n'.repeat(MANY),
  'chapters and articles': cycled(MANY, '第九章　\n', '第三条　\n', '第一千条　\n'),
  'a numeral that never ends': '一二三四五六七八九十'.repeat(10_000),
  'lines of a table': '|一、|二、|\n'.repeat(30_000),
  'lines 附件': '附件\n'.repeat(MANY),
  'lines 附件：1.': '附件：1.名单\n'.repeat(50_000),
  'lines that look like titles': '工作总结\n'.repeat(MANY),
  'lines ---': '---\n'.repeat(MANY),
  'marks that do not pair': cycled(MANY, '“甲', '（乙', '”丙\n', '）丁', '"戊'),
  'dates and ranges': cycled(MANY, '2026年13月', '05月08号', '5-6%', '〔2026〕第05号'),
  'one line of blanks': '共**次，'.repeat(50_000),
  'lines of blanks': '截至X月X日，由**局投入××万元。\n'.repeat(20_000),
  figures: cycled(MANY, '2.5G基站\n', '3.5万户\n'),
};
const SIGNS = Object.fromEntries(
  Array.from('*＊（(【［[〔一百X×_□○某第年月日附—…“|.1,:。、１余”"①\u3000', (sign) => [
    `100,000 × ${sign}`,
    sign.repeat(MANY),
  ]),
);

// Nothing here may throw, or take longer than mocha allows a test.
suite('a hostile text', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries({ ...TEXTS, ...SIGNS })) {
    test(`${name} is read, checked, repaired and printed`, () => {
      for (const markdown of [false, true]) parse(text, { markdown });
      const report = parse(text);
      assert.equal(report.lines.at(-1)!.end, text.length);
      outline(report);
      const findings = check(report);
      const checked = { path: 'a.gw', text, lines: report.lines, findings };
      assert.equal(toText(checked).split('\n').length, findings.length + 1);
      JSON.stringify(toJson(checked));
      JSON.stringify(toSarifResults(checked));
      placeholderTree(report, reconcile([], report.placeholders));
      assert.equal(
        walkAmong(walkFrom(report.placeholders, 0), report.placeholders).stops.length,
        report.placeholders.length,
      );
      toTable(report);
      submission(report, findings);
      applyEdits(text, safeRepairs(findings));
      applyEdits(text, renumberEdits(report));
    });
  }
});
