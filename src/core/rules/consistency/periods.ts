import type { Duration, Moment, NamedPeriod, Period, ToldTimes } from '../../facts/dates/datesTold';
import { type EventPair, eventPairsIn, type YearPair, yearPairsIn } from '../../facts/dates/events';
import { dayNumber } from '../../text/dates';
import { sentenceAt } from '../../text/sentences';
import type { Found } from '../engine/rule';

// Periods that a paragraph tells of: those that end before they begin, that are not what their name means, or not as long
// as is said.

/** What is wrong with the periods that `text`, a paragraph, tells of, in its offsets. */
export const periodConflicts = (text: string, { dates, periods, durations, named }: ToldTimes): Found[] => [
  ...periods.flatMap((period) =>
    endsBefore(period) && !isOfBirths(text, period) ? [backward(text, period)] : [],
  ),
  ...named.flatMap(misnamed),
  ...durationConflicts(text, durations, periods),
  ...eventPairsIn(text, dates).flatMap((pair) => (isInOrder(pair) ? [] : [outOfOrder(text, pair)])),
  ...yearPairsIn(text).flatMap((pair) =>
    yearAt(text, pair.last) < yearAt(text, pair.first) ? [outOfOrder(text, pair)] : [],
  ),
];

/** “十四五”（2021—2026年）. */
function misnamed({ start, end, name, from, to, right, unit }: NamedPeriod): Found[] {
  if (from === right.from && to === right.to) return [];
  // 2021—2035: a plan that goes on beyond its five years.
  if (unit === '年' && from >= right.from && from <= right.to && to > right.to + 5) return [];
  const message = /行动$|^(?:今后|未来)/.test(name)
    ? `${name}是${right.to - right.from + 1}年，这里写作${from}—${to}年，共${to - from + 1}年。`
    : `${name}是${right.from}—${right.to}${unit}，这里写作${from}—${to}${unit}。`;
  return [{ start, end, message }];
}

const yearAt = (text: string, { start }: YearPair['first']): number => Number(text.slice(start, start + 4));

function isInOrder({ first, last }: EventPair): boolean {
  const order = last.year! * 12 + last.month - first.year! * 12 - first.month;
  return order > 0 || (order === 0 && (last.day ?? 31) >= (first.day ?? 1));
}

/** 2024年6月开工，2024年4月竣工. */
function outOfOrder(text: string, { first, begins, last, ends }: YearPair): Found {
  const [there, here] = [first, last].map(({ start, end }) => text.slice(start, end));
  return {
    start: last.start,
    end: last.end,
    message: `“${ends}”在${here}，早于“${begins}”的${there}。`,
    related: [{ start: first.start, end: first.end, message: `“${begins}”的时间` }],
  };
}

/** A period that ends before it begins, as far as its years and months tell. */
function endsBefore({ from, to, unit }: Period): boolean {
  if (unit === 'year') return to.year! < from.year!;
  if (to.year !== undefined && from.year !== undefined && to.year !== from.year) return to.year < from.year;
  // 2024年11月8日至10月20日: nobody leaves out a year of which the period fills all but a month or two.
  if (from.year !== undefined && to.year === undefined && to.month !== undefined && to.month !== from.month)
    return to.month < from.month! && from.month! - to.month <= MOST_BACK;
  // 11月至2月 runs over the new year, and 11月1日至4月30日.
  if (to.month !== undefined && to.month !== from.month)
    return to.year !== undefined && from.year !== undefined && to.month < from.month!;
  return unit === 'day' && to.day! < from.day!;
}

const MOST_BACK = 2;

/** Who was born then is told from the youngest to the oldest as well. */
const isOfBirths = (text: string, { start, end }: Period): boolean =>
  /出生|年龄|周岁|之间/.test(text.slice(Math.max(0, start - 20), end + 12));

const backward = (text: string, { start, end, from, to }: Period): Found => ({
  start,
  end,
  message: `“${text.slice(start, end)}”止于${written(to)}，早于开始的${written(from)}。`,
});

const written = ({ year, month, day }: Moment): string =>
  [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');

/** Several rounds of the same: each is as long as is told, or all together. */
const ROUNDS = /分[^，；]{0,6}[期批轮次段]|每[期批轮次]|各[期批轮]|累计|先后/;

/** 5月8日至12日，举办为期8天的培训. */
function durationConflicts(
  text: string,
  durations: readonly Duration[],
  periods: readonly Period[],
): Found[] {
  return durations.flatMap((duration): Found[] => {
    const sentence = sentenceAt(text, { start: 0, end: text.length }, duration.start + 1);
    const isWithin = ({ start, end }: Period | Duration): boolean =>
      start >= sentence.start && end <= sentence.end;
    const own = periods.filter(isWithin);
    const [period] = own;
    if (!period || own.length > 1 || durations.filter(isWithin).length > 1) return [];
    if (ROUNDS.test(text.slice(sentence.start, sentence.end))) return [];
    // 18日至20日、23日: it goes on.
    if (/^[、和及，]?\d/.test(text.slice(period.end, period.end + 2))) return [];
    const unit = duration.unit === '周' ? '天' : duration.unit;
    const length = lengthOf(period, unit);
    if (length === undefined || fits(duration, length, period)) return [];
    const told = Number(length.toFixed(1));
    return [
      {
        start: duration.start,
        end: duration.end,
        message: `${text.slice(period.start, period.end)}是${told}${unit}，这里写作“${text.slice(duration.start, duration.end)}”。`,
        // Days off may be left out; more days than there are cannot be.
        ...(duration.count * (duration.unit === '周' ? 7 : 1) < length && {
          severity: 'information' as const,
        }),
        related: [{ start: period.start, end: period.end, message: `起止日期，共${told}${unit}` }],
      },
    ];
  });
}

/** From the 8th to the 12th there are five days, or four nights; a week may be one of five days. */
function fits({ count, unit }: Duration, length: number, period: Period): boolean {
  if (unit === '周') return Math.abs(count * 7 - length) <= 3;
  if (count === length || count === length - 1) return true;
  // From the 15th to the 31st there is half a month, which may be told or not.
  return (
    (unit === '个月' && period.unit === 'day' && Math.abs(count - length) <= 0.6) ||
    (unit === '年' && period.unit !== 'year' && Math.abs(count - length) <= 0.1)
  );
}

const DAYS_OF_MONTH = 30.44;
/** For days without a year: no paper is of this one. */
const SOME_YEAR = 1;

/** How long a period is, its first and last day, month or year counted; undefined where nobody can tell. */
function lengthOf({ from, to, unit }: Period, wanted: Exclude<Duration['unit'], '周'>): number | undefined {
  if (unit === 'year') return wanted === '年' ? to.year! - from.year! + 1 : undefined;
  if (unit === 'month') {
    const years = to.year === undefined ? 0 : to.year - (from.year ?? to.year);
    const months = years * 12 + to.month! - from.month! + 1;
    return months <= 0 || wanted === '天' ? undefined : wanted === '年' ? months / 12 : months;
  }
  const year = from.year ?? to.year ?? SOME_YEAR;
  const first = { year, month: from.month!, day: from.day! };
  const last = { year: to.year ?? year, month: to.month ?? from.month!, day: to.day! };
  const days = dayNumber(last) - dayNumber(first) + 1;
  // Nobody knows whether the year has a 29th of February.
  if (days <= 0 || (year === SOME_YEAR && first.month <= 2 && last.month > 2)) return undefined;
  return wanted === '天' ? days : wanted === '年' ? days / DAYS_OF_MONTH / 12 : days / DAYS_OF_MONTH;
}
