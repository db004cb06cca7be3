import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

/** What follows a year and not a number of years. */
const YEAR_ONLY =
  /年(?:(?:0?[1-9]|1[0-2])月(?!龄|经|薪|租)|度(?![过汛假量日])|[上下]半年|全年|第[一二三四]季度)/y;
/** Before a number of years: 近10年度… */
const SPAN = /[近约达满共历这每前后头之余整第\d.－—～~-]$/;
/** Words of a time that lasted: 工程历时15年3月, 有期徒刑，20年5月后释放. */
const LASTED = /(?:历时|判处|徒刑|刑期|工龄|任期|为期|长达|监禁|期限)[^。；]{0,8}$/;

/** 26年5月 for 2026年5月: years are written in full (GB/T 15835-2011; GB/T 9704-2012 7.3.5.4 for the date of issue). */
export const twoDigitYear: ParagraphRule = {
  code: 'two-digit-year',
  category: 'figures',
  severity: 'warning',
  title: '年份没有写全',
  source: 'GB/T 15835—2011、GB/T 9704—2012 7.3.5.4',
  triggers: ['年'],
  scan: ({ text }, places) =>
    places.flatMap((end) => {
      const start = figureStart(text, end);
      if (end - start !== 2) return [];
      YEAR_ONLY.lastIndex = end;
      if (!YEAR_ONLY.test(text) || SPAN.test(text.slice(Math.max(0, start - 1), start))) return [];
      if (LASTED.test(text.slice(Math.max(0, start - 12), start))) return [];
      const written = text.slice(start, end);
      // Which century is plain to the writer, and only likely to us.
      const year = `${Number(written) < 70 ? '20' : '19'}${written}`;
      return [
        {
          start,
          end: end + 1,
          message: `年份应写全，如“${year}年”。`,
          fix: [{ start, end, text: year }],
          safe: false,
        },
      ];
    }),
};

export const about: About = {
  shows: '26年5月',
  wrong: [
    { text: '⟦26年⟧5月启动', says: '年份应写全，如“2026年”。', becomes: '2026年5月启动' },
    { text: '⟦98年⟧度考核', says: '年份应写全，如“1998年”。', becomes: '1998年度考核' },
    { text: '⟦25年⟧上半年', says: '年份应写全，如“2025年”。', becomes: '2025年上半年' },
    { text: '⟦26年⟧第一季度增长', says: '年份应写全，如“2026年”。', becomes: '2026年第一季度增长' },
    { text: '⟦70年⟧上半年', says: '年份应写全，如“1970年”。', becomes: '1970年上半年' },
    { text: '⟦69年⟧全年', says: '年份应写全，如“2069年”。', becomes: '2069年全年' },
    {
      text: '于⟦26年⟧⟦01月⟧启动，⟦26年⟧12月完成，⟦26年⟧10月验收，26年0月，26年13月。',
      says: [
        '年份应写全，如“2026年”。',
        { message: '月、日不编虚位，应写作“1月”。', code: 'date-leading-zero' },
        '年份应写全，如“2026年”。',
        '年份应写全，如“2026年”。',
      ],
      becomes: '于2026年01月启动，2026年12月完成，2026年10月验收，26年0月，26年13月。',
    },
    {
      text: '⟦26年⟧下半年启动，⟦26年⟧第二季度，⟦26年⟧第三季度，⟦26年⟧第四季度。',
      says: '年份应写全，如“2026年”。',
      becomes: '2026年下半年启动，2026年第二季度，2026年第三季度，2026年第四季度。',
    },
    {
      text: '任期已满。⟦26年⟧5月启动。',
      says: '年份应写全，如“2026年”。',
      becomes: '任期已满。2026年5月启动。',
    },
    {
      text: '任期届满重新选举产生，⟦26年⟧5月启动。',
      says: '年份应写全，如“2026年”。',
      becomes: '任期届满重新选举产生，2026年5月启动。',
    },
  ],
  right: [
    '近10年度汛',
    '2026年5月',
    '用了20年时间',
    '有期徒刑10年6个月',
    '过去15年底子薄',
    '约12年上半年',
    '3年5月',
    '判处有期徒刑，20年5月后释放',
    '工程历时15年3月',
    '近26年5月，实施10年度假区',
    '26年5月龄',
    '26年5月薪',
    '第26年上半年',
    '近26年5月，约26年5月，达26年5月，满26年5月，共26年5月，历26年5月，这26年5月，每26年5月，前26年5月，后26年5月，头26年5月，之26年5月，余26年5月，整26年5月。',
    '历时26年5月。判处26年5月。徒刑26年5月。刑期26年5月。工龄26年5月。任期26年5月。为期26年5月。长达26年5月。监禁26年5月。期限26年5月。',
    '26年5月经、26年5月租、26年5月龄、26年5月薪。',
    '实施10年度过、10年度汛、10年度假、10年度量、10年度日。',
    '26年第五季度，26年半年。',
    '任期届满后另行安排，26年5月启动。',
    '3.26年5月、2024—26年5月、2024－26年5月、2024～26年5月、2024~26年5月、2024-26年5月。',
    '二六年5月',
  ],
};
