import { cycled, getThrough, MANY, SOME } from './through';

// Lines, of headings above all.
getThrough({
  'nothing but line ends': '\r\n'.repeat(1000),
  'lines 一、': '一、\n'.repeat(SOME),
  'lines 三，': '三，\n'.repeat(MANY),
  'lines （一）': '（一）\n'.repeat(SOME),
  'lines 1. and 2.': cycled(SOME, '1.\n', '2.\n'),
  'lines 1. and 3.': cycled(SOME, '1.\n', '3.\n'),
  'lines that repeat every number': Array.from({ length: SOME }, (_, i) => `${(i >> 1) % 999}.\n`).join(''),
  'lines that leave out every other number': Array.from(
    { length: SOME },
    (_, i) => `${(2 * i) % 998}.\n`,
  ).join(''),
  'lines 二、 and （三） in turn': cycled(SOME, '二、\n', '（三）\n'),
  'lines ①': '①\n'.repeat(SOME),
  'chapters and articles': cycled(SOME, '第九章　\n', '第三条　\n', '第一千条　\n'),
  'a numeral that never ends': '一二三四五六七八九十'.repeat(10_000),
  'lines of a table': '|一、|二、|\n'.repeat(SOME),
  'lines 附件': '附件\n'.repeat(MANY),
  'lines 附件：1.': '附件：1.名单\n'.repeat(SOME),
  'lines that look like titles': '工作总结\n'.repeat(MANY),
  'signed papers without end': '临江市水务局\n2026年7月5日\n'.repeat(SOME),
  'papers of notes, names and dates': cycled(
    SOME,
    '附件：1.甲\n',
    '2.乙\n',
    '临江市水务局\n',
    '2026年7月5日\n',
  ),
  'lines ---': '---\n'.repeat(MANY),
  'lines of blanks': '截至X月X日，由**局投入××万元。\n'.repeat(SOME / 2),
  figures: cycled(MANY, '2.5G基站\n', '3.5万户\n'),
});
