import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const RANGE = /(20\d\d|19\d\d)(年?)(-{1,2}|[－−–~～])(20\d\d|19\d\d)(?![\d.]|-\d|[A-Za-z/〕］\]号])/y;
/** What shows that the figures are years, right behind them. */
const YEARS_BEHIND = /^[ \u3000]?(?:年|学年|届|级|赛季|财年)/;
/** Numbers that run on so: telephones, files, standards. */
const NUMBER_BEFORE =
  /(?:[编文证学账房序批案卷档]号|电话|传真|热线|手机|邮编|号码|比分|[.A-Za-z〔［[/~～－–-])[：:为是 ]*$/;

/** 2026-2028年: from one year to another runs a 一字线 (GB/T 15834-2011 4.13.3.2). Half of the published texts have a hyphen. */
export const yearRange: ParagraphRule = {
  code: 'year-range',
  category: 'figures',
  severity: 'information',
  title: '起止年份的连接号不规范',
  source: 'GB/T 15834—2011 4.13.3.2',
  triggers: [...'-－−–~～'],
  scan: ({ text }, places) =>
    places.flatMap((dash) => {
      const start = figureStart(text, text[dash - 1] === '年' ? dash - 1 : dash);
      RANGE.lastIndex = start;
      const match = RANGE.exec(text);
      if (!match) return [];
      const [whole, from, year, joint, to] = match as unknown as [string, string, string, string, string];
      if (Number(to) <= Number(from)) return [];
      const end = start + whole.length;
      const before = text.slice(Math.max(0, start - 8), start);
      if (NUMBER_BEFORE.test(before)) return [];
      const enclosed = /[（(]$/.test(before) && /^[）)]/.test(text.slice(end));
      if (year === '' && !enclosed && !YEARS_BEHIND.test(text.slice(end, end + 4))) return [];
      const at = start + from.length + year.length;
      return [
        {
          start,
          end,
          message: `起止年份用一字线连接，应写作“${from}${year}—${to}”。`,
          fix: [{ start: at, end: at + joint.length, text: '—' }],
          safe: false,
        },
      ];
    }),
};

export const about: About = {
  shows: '2026-2028年',
  wrong: [
    {
      text: '计划期⟦2026-2028⟧年。',
      says: '起止年份用一字线连接，应写作“2026—2028”。',
      becomes: '计划期2026—2028年。',
    },
    {
      text: '三年行动方案（⟦2026－2028⟧）',
      says: '起止年份用一字线连接，应写作“2026—2028”。',
      becomes: '三年行动方案（2026—2028）',
    },
    {
      text: '⟦2025~2026⟧学年第一学期',
      says: '起止年份用一字线连接，应写作“2025—2026”。',
      becomes: '2025—2026学年第一学期',
    },
    {
      text: '⟦2024–2026⟧年度、⟦2023～2024⟧年度',
      says: ['起止年份用一字线连接，应写作“2024—2026”。', '起止年份用一字线连接，应写作“2023—2024”。'],
      becomes: '2024—2026年度、2023—2024年度',
    },
    {
      text: '⟦2026年-2030⟧年建成',
      says: '起止年份用一字线连接，应写作“2026年—2030”。',
      becomes: '2026年—2030年建成',
    },
    {
      text: '规划（⟦2026--2030⟧年）',
      says: '起止年份用一字线连接，应写作“2026—2030”。',
      becomes: '规划（2026—2030年）',
    },
    {
      text: '计划期⟦2026年~2028⟧年。',
      says: '起止年份用一字线连接，应写作“2026年—2028”。',
      becomes: '计划期2026年—2028年。',
    },
    { text: '⟦2024-2026⟧年', says: '起止年份用一字线连接，应写作“2024—2026”。', becomes: '2024—2026年' },
    {
      text: '⟦2024-2026⟧届、⟦2024-2026⟧级、⟦2024-2026⟧赛季、⟦2024-2026⟧财年、⟦2024−2026⟧ 年、（⟦2024~2026⟧）、（⟦1998-2026⟧）',
      says: [
        ...Array.from({ length: 6 }, () => '起止年份用一字线连接，应写作“2024—2026”。'),
        '起止年份用一字线连接，应写作“1998—2026”。',
      ],
      becomes:
        '2024—2026届、2024—2026级、2024—2026赛季、2024—2026财年、2024—2026 年、（2024—2026）、（1998—2026）',
    },
    {
      text: '计划期⟦2026年-2028⟧，共三年。',
      says: '起止年份用一字线连接，应写作“2026年—2028”。',
      becomes: '计划期2026年—2028，共三年。',
    },
    {
      text: '(⟦2024-2026⟧)，⟦1998-1999⟧年、⟦1999-2001⟧　年、⟦2019年--2020⟧年',
      says: [
        '起止年份用一字线连接，应写作“2024—2026”。',
        '起止年份用一字线连接，应写作“1998—1999”。',
        '起止年份用一字线连接，应写作“1999—2001”。',
        '起止年份用一字线连接，应写作“2019年—2020”。',
      ],
      becomes: '(2024—2026)，1998—1999年、1999—2001　年、2019年—2020年',
    },
  ],
  right: [
    '2026—2028年',
    '电话2026-2028，0571-2026-2028',
    '按GB/T 2012-2015年版执行，编号2024-2025年',
    '2026-07-05年会，2026-7月',
    '比分1999-2000',
    {
      text: '⟦2028-2026年⟧',
      says: [{ message: '“2028-2026年”止于2026年，早于开始的2028年。', code: 'date-conflict' }],
    },
    '12026-2028年',
    '〔2026-2028〕年、2026-2028号',
    '批次2026-2028共3件',
    '2026−2028（见图）',
    '建成1000-2000年',
    '2026—2027年、2026-2028-2030年',
    '1900-2100年',
    '1900-2101年',
    '2026-2026年',
    '编号2024-2026年、文号2024-2026年、证号2024-2026年、学号2024-2026年、账号2024-2026年、房号2024-2026年、序号2024-2026年、批号2024-2026年、案号2024-2026年、卷号2024-2026年、档号2024-2026年',
    '电话2024-2026年、传真2024-2026年、热线2024-2026年、手机2024-2026年、邮编2024-2026年、号码2024-2026年、比分2024-2026年',
    '电话：2024-2026年、电话为2024-2026年、电话是2024-2026年、电话 2024-2026年',
    'T2024-2026年、GB/T 2024-2026年、/2024-2026年、［2024-2026年］、～2024-2026年、－2024-2026年、–2024-2026年',
    '2024-2026A年、2024-2026/年、［2024-2026］年、2024-2026.5年',
    '2024-2026、（2024-2026的、共2024-2026）',
    '2024-2026  年，2024---2026年，2024-2026的年份，（见2024-2026）。',
    '2024年-2026.5，2024年-20261，2024年-2026A，2024年-2026a，2024年-2026/1，2024年-2026号。',
    'GB/T  2024-2026年，电话为 2024-2026年。',
  ],
};
