import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const RANGE = /(20\d\d|19\d\d)(年?)(-{1,2}|[－−–~～])(20\d\d|19\d\d)(?![\d.]|-\d|[A-Za-z/〕］\]号])/y;
/** What shows that the figures are years, right behind them. */
const YEARS_BEHIND = /^[ \u3000]?(?:年|学年|届|级|赛季|财年)/;
/** Numbers that run on so: telephones, files, standards. */
const NUMBER_BEFORE =
  /(?:[A-Za-z][A-Za-z/ ]*|[编文证学账房序批案卷档]号|电话|传真|热线|手机|邮编|号码|比分|[\d.A-Za-z〔［[/~～－–-])[：:为是 ]?$/;
/** So far on a range of years reaches at most. */
const LONGEST = 200;

/** 2026-2028年: from one year to another runs a 一字线 (GB/T 15834-2011 4.13.3.2). Half of the published texts have a hyphen. */
export const yearRange: ParagraphRule = {
  code: 'year-range',
  category: 'figures',
  severity: 'information',
  title: '起止年份的连接号不规范',
  triggers: [...'-－−–~～'],
  scan: ({ text }, places) =>
    places.flatMap((dash) => {
      const start = figureStart(text, text[dash - 1] === '年' ? dash - 1 : dash);
      RANGE.lastIndex = start;
      const match = RANGE.exec(text);
      if (!match) return [];
      const [whole, from, year, joint, to] = match as unknown as [string, string, string, string, string];
      const years = Number(to) - Number(from);
      if (years <= 0 || years > LONGEST) return [];
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
