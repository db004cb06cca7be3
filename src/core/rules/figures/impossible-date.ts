import { marksOf } from '../../report/marks';
import { daysIn, isMonth, isReal, type WrittenDate, weekdayOf, writeDate } from '../../text/dates';
import type { Span } from '../../text/span';
import { paragraphRule } from '../engine/paragraphRule';
import type { Found } from '../engine/rule';

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?![均常程产])/y;
const MONTH = /(\d{4})年(\d{1,2})月/y;
const WEEKDAY = /[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?(?![边围期会日年刊末报线密报])/y;
/** The moon's months have thirty days whatever their number. */
const LUNAR = /[农阴]历[^，。；]{0,8}$/;

/** 2月30日, 13月, 2026年5月8日（星期一） where that was a Friday. */
export const impossibleDate = paragraphRule({
  code: 'impossible-date',
  severity: 'error',
  title: '日期或星期不存在',
  scan: (paragraph) =>
    marksOf(paragraph).dates.flatMap(({ start, end }): Found[] => {
      const { text } = paragraph;
      const next = text.charCodeAt(end);
      // 年 and 月: a date is looked at where it begins.
      if (next !== 0x5e74 && next !== 0x6708) return [];
      if (/[年\d./-]/.test(text[start - 1] ?? '')) return [];
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
});

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
