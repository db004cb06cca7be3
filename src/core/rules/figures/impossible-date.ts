import { daysIn, isMonth, isReal, type WrittenDate, weekdayOf, writeDate } from '../../text/dates';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';
import { figureStart } from './figures';

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?![均常程产])/y;
const MONTH = /(\d{4})年(\d{1,2})月/y;
const WEEKDAY = /[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?(?![边围期会日年刊末报线密])/y;
/** The moon's months have thirty days whatever their number. */
const LUNAR = /[农阴]历[^，。；]{0,8}$/;

/** 2月30日, 13月, 2026年5月8日（星期一） where that was a Friday. */
export const impossibleDate: ParagraphRule = {
  code: 'impossible-date',
  category: 'figures',
  severity: 'error',
  title: '日期或星期不存在',
  source: '公历',
  triggers: ['年', '月'],
  scan: ({ text }, places) =>
    places.flatMap((at): Found[] => {
      const start = figureStart(text, at);
      // A date is looked at where it begins.
      if (start === at || /[年\d./-]/.test(text[start - 1] ?? '')) return [];
      DATE.lastIndex = start;
      const match = DATE.exec(text);
      if (!match) return checkMonth(text, start);
      const [whole, year, month, day] = match;
      if (LUNAR.test(text.slice(Math.max(0, start - 12), start))) return [];
      const span = { start, end: start + whole.length };
      const inYear = { month: Number(month), day: Number(day) };
      const wrong = whyImpossible(year === undefined ? undefined : Number(year), inYear.month, inYear.day);
      if (wrong) return [{ ...span, message: `没有“${whole}”这一天：${wrong}。` }];
      return year === undefined ? [] : checkWeekday(text, span, { year: Number(year), ...inYear });
    }),
};

function checkMonth(text: string, start: number): Found[] {
  MONTH.lastIndex = start;
  const match = MONTH.exec(text);
  if (!match) return [];
  if (isMonth(Number(match[2]))) return [];
  return [{ start, end: start + match[0].length, message: `没有“${match[2]}月”这个月份。` }];
}

function whyImpossible(year: number | undefined, month: number, day: number): string | undefined {
  if (!isMonth(month)) return `一年没有${month}月`;
  if (isReal({ year, month, day })) return undefined;
  return year === undefined ? `${month}月没有${day}日` : `${year}年${month}月有${daysIn(year, month)}天`;
}

function checkWeekday(text: string, span: Span, date: WrittenDate): Found[] {
  WEEKDAY.lastIndex = span.end;
  const match = WEEKDAY.exec(text);
  if (!match) return [];
  const written = match[1] === '天' ? '日' : match[1]!;
  const right = weekdayOf(date);
  if (written === right) return [];
  const at = span.end + match[0].indexOf(match[1]!);
  return [
    {
      start: span.end,
      end: span.end + match[0].length,
      message: `${writeDate(date)}是星期${right}，不是星期${written}。请核对日期和星期。`,
      fix: [{ start: at, end: at + 1, text: right }],
      safe: false,
    },
  ];
}

export const about: About = {
  shows: '2月30日；星期与日期对不上',
  wrong: [
    { text: '⟦2026年2月30日⟧', says: '没有“2026年2月30日”这一天：2026年2月有28天。' },
    { text: '⟦4月31日⟧前', says: '没有“4月31日”这一天：4月没有31日。' },
    { text: '⟦2026年13月⟧', says: '没有“13月”这个月份。' },
    { text: '⟦2026年2月29日⟧', says: '没有“2026年2月29日”这一天：2026年2月有28天。' },
    {
      text: '2026年5月8日⟦（星期一）⟧召开',
      says: '2026年5月8日是星期五，不是星期一。请核对日期和星期。',
      becomes: '2026年5月8日（星期五）召开',
    },
    {
      text: '2026年5月8日⟦周日⟧',
      says: '2026年5月8日是星期五，不是星期日。请核对日期和星期。',
      becomes: '2026年5月8日周五',
    },
    { text: '⟦2026年0月⟧', says: '没有“0月”这个月份。' },
    { text: '⟦5月0日⟧', says: '没有“5月0日”这一天：5月没有0日。' },
    {
      text: '2026年5月8日⟦星期天⟧召开',
      says: '2026年5月8日是星期五，不是星期日。请核对日期和星期。',
      becomes: '2026年5月8日星期五召开',
    },
    { text: '⟦13月5日⟧前', says: '没有“13月5日”这一天：一年没有13月。' },
    { text: '⟦0月5日⟧前', says: '没有“0月5日”这一天：一年没有0月。' },
    {
      text: '2026年5月8日⟦礼拜一⟧、2026年5月8日⟦周二⟧、2026年5月8日⟦星期三⟧、2026年5月8日⟦周四⟧、2026年5月8日⟦周六⟧、2026年5月8日⟦（周一）⟧',
      says: [
        '2026年5月8日是星期五，不是星期一。请核对日期和星期。',
        '2026年5月8日是星期五，不是星期二。请核对日期和星期。',
        '2026年5月8日是星期五，不是星期三。请核对日期和星期。',
        '2026年5月8日是星期五，不是星期四。请核对日期和星期。',
        '2026年5月8日是星期五，不是星期六。请核对日期和星期。',
        '2026年5月8日是星期五，不是星期一。请核对日期和星期。',
      ],
      becomes:
        '2026年5月8日礼拜五、2026年5月8日周五、2026年5月8日星期五、2026年5月8日周五、2026年5月8日周五、2026年5月8日（周五）',
    },
    { text: '农历正月，⟦2月30日⟧', says: '没有“2月30日”这一天：2月没有30日。' },
    {
      text: '农历年底。⟦2月30日⟧；农历；⟦4月31日⟧',
      says: ['没有“2月30日”这一天：2月没有30日。', '没有“4月31日”这一天：4月没有31日。'],
    },
  ],
  right: [
    '2024年2月29日',
    '2月29日',
    '2026年5月8日（星期五）',
    '2026年5月8日周边',
    '农历二月三十',
    '农历2月30日',
    '阴历2月30日',
    '历时13个月',
    '4月31日均值',
    '2026年12月31日',
    '1.13月',
    '2026年1月、2026年12月',
    '2026年5月8日周三会',
    '版本A-2月30日',
    '2026年5月8日周日报、2026年5月8日周一围、2026年5月8日周一期、2026年5月8日周日线、2026年5月8日周一年、2026年5月8日周一刊、2026年5月8日周一末、2026年5月8日周三日、2026年5月8日周一密',
    '4月31日常、4月31日程、4月31日产',
    '农历的2月30日、农历正月和2月30日',
    '2026年5月8日周一边',
    '1/2月30日、1.2月30日',
  ],
};
