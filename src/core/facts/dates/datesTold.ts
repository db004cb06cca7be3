import { type Paragraph, perParagraph } from '../../report/paragraph';
import { daysIn, isMonth, isReal } from '../../text/dates';
import { fromHan, fromHanCount, hanTens } from '../../text/numerals';
import { isDigit } from '../../text/punctuation';
import type { Span } from '../../text/span';

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
/** 自3月1日起至5月31日, 从3月1日开始实施，到5月31日. */
const FROM_TO = `(?:${LINK}|(?:起|开始)[^，。；\\d]{0,6}[，,]?[至到])`;
/** The moon's months and days are counted otherwise. */
const LUNAR = /[农阴]历[^，。；]{0,8}$/;

const DATE =
  /(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?(?![边围期会日年刊末报线密]))?/y;

function datesIn(text: string): readonly ToldDate[] {
  const dates: ToldDate[] = [];
  const mayBeLunar = text.includes('历');
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    const start = dateStart(text, at);
    if (start === at) continue;
    DATE.lastIndex = start;
    const match = DATE.exec(text);
    if (!match) continue;
    const { 0: whole, 1: year, 2: month, 3: day, 4: weekday } = match;
    const date = { year: numberOf(year), month: Number(month), day: numberOf(day) };
    if (!isMonth(date.month) || (date.day !== undefined && !isReal({ ...date, day: date.day }))) continue;
    if (mayBeLunar && LUNAR.test(text.slice(Math.max(0, start - 12), start))) continue;
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
}

/** Where the date begins whose 月 stands at `at`; `at` if no month does. */
function dateStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === at || at - start > 2) return at;
  if (
    text[start - 1] === '年' &&
    /(?:^|[^\d])(?:19|20)\d{2}$/.test(text.slice(Math.max(0, start - 6), start - 1))
  )
    return start - 5;
  return text[start - 1] === '.' ? at : start;
}

const DAYS = new RegExp(
  `(?<![\\d.])(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日?${FROM_TO}(?:((?:19|20)\\d{2})年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'g',
);
const MONTHS = new RegExp(
  `(?<![\\d.])(?:((?:19|20)\\d{2})年)?(\\d{1,2})月?(?:份)?${FROM_TO}(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(?!\\d)`,
  'g',
);
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年(?!\\d)`, 'g');

/** A period's beginning, or the sign behind it: asked of every paragraph with a month or a year. */
const LINKED =
  /\d[年月日]?(?:份)?[ ]?[至到—―–－~～-][ ]?[—-]?\d|[月日份](?:起|开始)[^，。；\d]{0,6}[，,]?[至到]\d/;

function periodsIn(text: string): readonly Period[] {
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
}

const isMoment = ({ year, month, day }: Moment): boolean =>
  (month === undefined || isMonth(month)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysIn(year, month))));

/** A length of time that is told: 为期5天, 历时三个月. */
export interface Duration extends Span {
  readonly count: number;
  readonly unit: '天' | '周' | '个月' | '年';
}

const DURATION = new RegExp(
  `(?:为期|历时|会期|为时|时长|用时|历经|(?<![自使])用|(?:工期|(?:建设|施工|服务|合同|试用|公示|公告|报名|展览|整治|学)期|(?:建设|施工|整治)?周期|任期)(?:为|共|是|共计)?)(\\d{1,3}|[${hanTens}两]{1,3})(天|日历天|个?工作日|日|周|个月|年)(?!半|以[上下内]|左右|多)`,
  'g',
);

function durationsIn(text: string): readonly Duration[] {
  const told = [...text.matchAll(DURATION)].filter(({ 2: unit }) => !unit!.endsWith('工作日'));
  return told.map(({ 0: whole, 1: count, 2: unit, index: start }) => ({
    start,
    end: start + whole.length,
    count: numberOf(count) ?? fromHanCount(count!) ?? 0,
    unit: /[天日]$/.test(unit!) ? '天' : (unit as Duration['unit']),
  }));
}

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
/** “十五五”规划期为2026—2030年. */
const PLAN_IS = new RegExp(
  `(?:[“"](九五|十五|十[一二三四五六]五)[”"]|(?<!三)(十[一二三四五六]五))(?:规划|计划)?(?:时期|期间|期)?[为是即]((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年`,
  'g',
);
/** “十四五”卫生健康发展规划（2021—2026年）; 三年行动计划（2021—2025年）. */
const PLAN_OF = new RegExp(
  `[“"](九五|十五|十[一二三四五六]五)[”"][\\p{Script=Han}]{1,14}规划[（(]((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年?[）)]`,
  'gu',
);
const YEARS_OF = new RegExp(
  `([二两三四五六七八十])年(?:行动|攻坚|提升)[\\p{Script=Han}]{0,10}[（(]((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年?[）)]`,
  'gu',
);
/** 今后五年（2026—2031年）: from next year on, so that nothing is begun in its middle. */
const YEARS_AHEAD = new RegExp(
  `((?:今后|未来)([两三四五六七八十])年)(?:间|内)?[（(]((?:19|20)\\d{2})年?${LINK}((?:19|20)\\d{2})年?[）)]`,
  'g',
);
const PART = new RegExp(
  `(第?[一二三四]季度|前[三3]个?季度|上半年|下半年|全年)[（(](?:(?:19|20)\\d{2}年)?(\\d{1,2})月?${LINK}(?:(?:19|20)\\d{2}年)?(\\d{1,2})月[）)]`,
  'g',
);

function namedPeriodsIn(text: string): readonly NamedPeriod[] {
  const plans = Array.from(
    [...text.matchAll(PLAN), ...text.matchAll(PLAN_IS)],
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
  for (const { 0: whole, 1: plan, 2: from, 3: to, index } of text.matchAll(PLAN_OF)) {
    const right = yearsOfPlan(plan!);
    // Plans of single fields may begin later, and go on beyond the five years.
    if (Number(to) !== right.to + 1 && Number(from) !== right.from - 1) continue;
    plans.push({
      start: index,
      end: index + whole.length,
      name: `“${plan}”`,
      from: Number(from),
      to: Number(to),
      right,
      unit: '年',
    });
  }
  for (const { 0: whole, 1: count, 2: from, 3: to, index } of text.matchAll(YEARS_OF)) {
    const years = fromHanCount(count!)!;
    const length = Number(to) - Number(from) + 1;
    // From the middle of one year to that of another they are one more.
    if (length === years || length === years + 1) continue;
    plans.push({
      start: index,
      end: index + whole.length,
      name: `${count}年行动`,
      from: Number(from),
      to: Number(to),
      right: { from: Number(from), to: Number(from) + years - 1 },
      unit: '年',
    });
  }
  for (const { 0: whole, 1: name, 2: count, 3: from, 4: to, index } of text.matchAll(YEARS_AHEAD)) {
    const right = { from: Number(from), to: Number(from) + fromHanCount(count!)! - 1 };
    plans.push({
      start: index,
      end: index + whole.length,
      name: name!,
      from: right.from,
      to: Number(to),
      right,
      unit: '年',
    });
  }
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
}

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

/** What a paragraph tells of time. */
export interface ToldTimes {
  readonly dates: readonly ToldDate[];
  readonly periods: readonly Period[];
  readonly durations: readonly Duration[];
  readonly named: readonly NamedPeriod[];
}

const NONE: ToldTimes = { dates: [], periods: [], durations: [], named: [] };

/** What a paragraph tells of time, each in reading order; most paragraphs tell nothing. */
export const toldTimesOf: (paragraph: Paragraph) => ToldTimes = perParagraph(({ text }) => {
  const hasMonth = text.includes('月');
  if (!hasMonth && !text.includes('年')) return NONE;
  const isLinked = LINKED.test(text);
  const periods = isLinked ? periodsIn(text) : NONE.periods;
  const named = isLinked ? namedPeriodsIn(text) : NONE.named;
  const dates = hasMonth ? datesIn(text) : NONE.dates;
  if (dates.length + periods.length + named.length === 0) return NONE;
  return { dates, periods, named, durations: periods.length > 0 ? durationsIn(text) : NONE.durations };
});

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined || !/^\d+$/.test(digits) ? undefined : Number(digits);
