import { cycled, getThrough, MANY } from './through';

/** Of headings, each of which takes ten times what another line takes. */
const HEADINGS = 30_000;

// Lines, of headings above all.
getThrough({
  'nothing but line ends': '\r\n'.repeat(1000),
  'lines 一、': '一、\n'.repeat(HEADINGS),
  'lines 三，': '三，\n'.repeat(MANY),
  'lines （一）': '（一）\n'.repeat(HEADINGS),
  'lines 1. and 2.': cycled(HEADINGS, '1.\n', '2.\n'),
  'lines 1. and 3.': cycled(HEADINGS, '1.\n', '3.\n'),
  'lines that repeat every number': Array.from({ length: HEADINGS }, (_, i) => `${(i >> 1) % 999}.\n`).join(
    '',
  ),
  'lines that leave out every other number': Array.from(
    { length: HEADINGS },
    (_, i) => `${(2 * i) % 998}.\n`,
  ).join(''),
  'lines 二、 and （三） in turn': cycled(HEADINGS, '二、\n', '（三）\n'),
  'lines ①': '①\n'.repeat(HEADINGS),
  'chapters and articles': cycled(HEADINGS, '第九章　\n', '第三条　\n', '第一千条　\n'),
  'a numeral that never ends': '一二三四五六七八九十'.repeat(10_000),
  'lines of a table': '|一、|二、|\n'.repeat(30_000),
  'lines 附件': '附件\n'.repeat(MANY),
  'lines 附件：1.': '附件：1.名单\n'.repeat(50_000),
  'lines that look like titles': '工作总结\n'.repeat(MANY),
  'signed papers without end': '临江市水务局\n2026年7月5日\n'.repeat(40_000),
  'papers of notes, names and dates': cycled(
    MANY,
    '附件：1.甲\n',
    '2.乙\n',
    '临江市水务局\n',
    '2026年7月5日\n',
  ),
  'lines ---': '---\n'.repeat(MANY),
  'lines of blanks': '截至X月X日，由**局投入××万元。\n'.repeat(20_000),
  figures: cycled(MANY, '2.5G基站\n', '3.5万户\n'),
});
