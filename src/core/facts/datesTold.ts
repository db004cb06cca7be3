import { type Paragraph, perParagraph } from '../report/paragraph';
import { daysIn, isMonth, isReal } from '../text/dates';
import { fromHan, hanTens } from '../text/numerals';
import type { Span } from '../text/span';

// Days, months and periods that a paragraph tells of, in the order in which they are written. Years of titles and numbers
// of documents are none: they stand without 年 and 月.

/** A day or a month, with its year or without: 2026年5月8日, 5月8日, 2026年5月. */
export interface ToldDate extends Span {
  /** As it is written there. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** 日, 一 … 六 behind it, with where it stands: （星期五）. */
  readonly weekday: (Span & { readonly day: string }) | undefined;
}

/** From one day, month or year to another: 2026年5月8日至6月3日, 3月至5月, 2021—2025年. */
export interface Period extends Span {
  readonly from: Moment;
  readonly to: Moment;
  /** What kind of moments it goes by. */
  readonly unit: 'day' | 'month' | 'year';
}

/** Undefined is what is not written there: a period's end without a year is most often of the same one. */
export interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const LINK = '[ ]?(?:至|到|—|―|–|－|-|~|～){1,2}[ ]?';
/** The moon's months and days are counted otherwise. */
const LUNAR = /[农阴]历[^，。；]{0,8}$/;

const DATE =
  /(?<![\d.])(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?(?![边围期会日年刊末报线密]))?/g;

/** The days and months of a paragraph. */
export const datesOf: (paragraph: Paragraph) => readonly ToldDate[] = perParagraph(({ text }) => {
  if (!text.includes('月')) return NO_DATES;
  const dates: ToldDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const { 0: whole, 1: year, 2: month, 3: day, 4: weekday, index: start } = match;
    const date = { year: numberOf(year), month: Number(month), day: numberOf(day) };
    if (date.month < 1 || date.month > 12) continue;
    if (date.day !== undefined && !isReal({ ...date, day: date.day })) continue;
    if (LUNAR.test(text.slice(Math.max(0, start - 12), start))) continue;
    const end = start + whole.length;
    const told = weekday ? whole.search(/[（(]?(?:星期|周|礼拜)/) : whole.length;
    dates.push({
      ...date,
      start,
      end: start + told,
      weekday: weekday ? { start: start + told, end, day: weekday === '天' ? '日' : weekday } : undefined,
    });
  }
  return dates;
});

const NO_DATES: readonly ToldDate[] = [];

const DAYS = new RegExp(
  `(?<![\\d.])(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日?${LINK}(?:((?:19|20)\\d{2})年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'g',
);
const MONTHS = new RegExp(
  `(?<![\\d.])(?:((?:19|20)\\d{2})年)?(\\d{1,2})月?(?:份)?${LINK}(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(?!\\d)`,
  'g',
);
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年(?!\\d)`, 'g');

/** The periods of a paragraph. */
export const periodsOf: (paragraph: Paragraph) => readonly Period[] = perParagraph(({ text }) => {
  if (!/[年月]/.test(text) || !/[至到—―–－\-~～]/.test(text)) return NO_PERIODS;
  const periods: Period[] = [];
  const put = (match: RegExpMatchArray, unit: Period['unit'], from: Moment, to: Moment): void => {
    const start = match.index!;
    const span = { start, end: start + match[0].length };
    if (LUNAR.test(text.slice(Math.max(0, start - 12), start))) return;
    if (periods.some((other) => other.start < span.end && span.start < other.end)) return;
    if (isMoment(from) && isMoment(to)) periods.push({ ...span, unit, from, to });
  };
  for (const match of text.matchAll(DAYS)) {
    const [year, month, day, toYear, toMonth, toDay] = match.slice(1).map(numberOf);
    put(match, 'day', { year, month, day }, { year: toYear, month: toMonth, day: toDay });
  }
  for (const match of text.matchAll(MONTHS)) {
    const [year, month, toYear, toMonth] = match.slice(1).map(numberOf);
    put(match, 'month', { year, month, day: undefined }, { year: toYear, month: toMonth, day: undefined });
  }
  for (const match of text.matchAll(YEARS)) {
    const [year, toYear] = match.slice(1).map(numberOf);
    const none = { month: undefined, day: undefined };
    put(match, 'year', { year, ...none }, { year: toYear, ...none });
  }
  return periods.sort((a, b) => a.start - b.start);
});

const NO_PERIODS: readonly Period[] = [];

const isMoment = ({ year, month, day }: Moment): boolean =>
  (month === undefined || isMonth(month)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysIn(year, month))));

/** A length of time that is told: 为期5天, 历时三个月. */
export interface Duration extends Span {
  readonly count: number;
  readonly unit: '天' | '周' | '个月' | '年';
}

const DURATION = new RegExp(
  `(?:为期|历时|会期|为时|时长|用时)(\\d{1,3}|[${hanTens}两]{1,3})(天|日|周|个月|年)(?!半)`,
  'g',
);

/** The lengths of time of a paragraph. */
export const durationsOf: (paragraph: Paragraph) => readonly Duration[] = perParagraph(({ text }) => {
  if (!/[期时持续]/.test(text)) return NO_DURATIONS;
  return Array.from(text.matchAll(DURATION), ({ 0: whole, 1: count, 2: unit, index: start }) => ({
    start,
    end: start + whole.length,
    count: numberOf(count) ?? fromHan(count!.replace('两', '二')) ?? 0,
    unit: unit === '日' ? '天' : (unit as Duration['unit']),
  }));
});

const NO_DURATIONS: readonly Duration[] = [];

/** A period that has a name, with its years or months in brackets: “十四五”（2021—2025年）, 二季度（4月至6月）. */
export interface NamedPeriod extends Span {
  readonly name: string;
  /** What is written in the brackets. */
  readonly from: number;
  readonly to: number;
  /** What the name means. */
  readonly right: { readonly from: number; readonly to: number };
  readonly unit: '年' | '月';
}

const PLAN = new RegExp(
  `(?:[“"](九五|十五|十[一二三四五六]五)[”"](?:规划|计划|时期|期间)?|(?<!三)(十[一二三四五六]五)(?:规划|计划|时期|期间))[（(]((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年?[）)]`,
  'g',
);
const PART = new RegExp(
  `(第?[一二三四]季度|前[三3]个?季度|上半年|下半年|全年)[（(](?:(?:19|20)\\d{2}年)?(\\d{1,2})月?${LINK}(?:(?:19|20)\\d{2}年)?(\\d{1,2})月[）)]`,
  'g',
);

/** The named periods of a paragraph. */
export const namedPeriodsOf: (paragraph: Paragraph) => readonly NamedPeriod[] = perParagraph(({ text }) => {
  if (!/[（(]/.test(text) || !/五|半年|全年|季度/.test(text)) return NO_NAMED;
  const plans = Array.from(
    text.matchAll(PLAN),
    ({ 0: whole, 1: quoted, 2: plain, 3: from, 4: to, index }) => ({
      start: index,
      end: index + whole.length,
      name: `“${quoted ?? plain}”`,
      from: Number(from),
      to: Number(to),
      right: yearsOfPlan((quoted ?? plain)!),
      unit: '年' as const,
    }),
  );
  const parts = Array.from(text.matchAll(PART), ({ 0: whole, 1: name, 2: from, 3: to, index: start }) => ({
    start,
    end: start + whole.length,
    name: name!,
    from: Number(from),
    to: Number(to),
    right: monthsOfPart(name!),
    unit: '月' as const,
  }));
  return [...plans, ...parts].sort((a, b) => a.start - b.start);
});

const NO_NAMED: readonly NamedPeriod[] = [];

/** The ninth five-year plan began in 1996. */
function yearsOfPlan(name: string): { from: number; to: number } {
  const number = fromHan(name.slice(0, -1))!;
  const from = 1996 + (number - 9) * 5;
  return { from, to: from + 4 };
}

function monthsOfPart(name: string): { from: number; to: number } {
  if (name === '全年') return { from: 1, to: 12 };
  if (name.startsWith('前')) return { from: 1, to: 9 };
  if (name.endsWith('半年')) return name[0] === '上' ? { from: 1, to: 6 } : { from: 7, to: 12 };
  const quarter = '一二三四'.indexOf(name.at(-3)!);
  return { from: quarter * 3 + 1, to: quarter * 3 + 3 };
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined || !/^\d+$/.test(digits) ? undefined : Number(digits);
