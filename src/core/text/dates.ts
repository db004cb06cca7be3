import { fromHan, hanTens, hanYears } from './numerals';
import { halfWidth } from './width';

// Dates as 公文 write them: 2026年8月3日, in Arabic digits, year in full, no leading zeros (GB/T 9704-2012, 7.3.5.4).

export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly RegExp[] = [
  /^(\d{4})[ \u3000]*年[ \u3000]*(\d{1,2})[ \u3000]*月[ \u3000]*(\d{1,2})[ \u3000]*[日号]$/,
  /^(\d{4})[-－–—.．/／](\d{1,2})[-－–—.．/／](\d{1,2})$/,
  new RegExp(`^([${hanYears}]{4})年([元正${hanTens}]{1,2})月([${hanTens}廿卅]{1,3})日$`),
];

/** A date in any usual form, full-width digits too; undefined if `written` is none. It need not exist: see `isReal`. */
export function readDate(written: string): WrittenDate | undefined {
  const half = halfWidth(written);
  for (const form of FORMS) {
    const match = form.exec(half);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(numberOf);
    if (year === undefined || month === undefined || day === undefined) return undefined;
    return { year, month, day };
  }
  return undefined;
}

const MONTH = new RegExp(`^([${hanYears}]{4})年([元正${hanTens}]{1,2})月$|^(\\d{4})[.．](\\d{1,2})$`);

/** Year and month as working papers are dated: 二〇二六年七月, 2026.7; the month is one of the calendar's. */
export function readMonth(written: string): Pick<WrittenDate, 'year' | 'month'> | undefined {
  const match = MONTH.exec(written);
  if (!match) return undefined;
  const year = numberOf(match[1] ?? match[3]!);
  const month = numberOf(match[2] ?? match[4]!);
  if (year === undefined || month === undefined || !isMonth(month)) return undefined;
  return { year, month };
}

function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return written === '元' || written === '正' ? 1 : fromHan(written.replaceAll('○', '〇'));
}

/** Days of January to December in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has a month of this number. */
export const isMonth = (month: number): boolean => daysIn(undefined, month) > 0;

/** How many days the month has, February 29 where the year is not known; 0 for a month that the calendar does not have. */
export function daysIn(year: number | undefined, month: number): number {
  const isCommon = year !== undefined && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return month === 2 && isCommon ? 28 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has the day; without a year the 29th of February may be one. */
export const isReal = ({
  year,
  month,
  day,
}: Omit<WrittenDate, 'year'> & { readonly year: number | undefined }) =>
  day >= 1 && day <= daysIn(year, month);

/** 日, 一 … 六: what stands behind 星期 for a day that `isReal`, from the year 100 on. */
export const weekdayOf = ({ year, month, day }: WrittenDate): string =>
  '日一二三四五六'[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;

export const writeMonth = ({ year, month }: Pick<WrittenDate, 'year' | 'month'>): string =>
  `${year}年${month}月`;

export const writeDate = ({ year, month, day }: WrittenDate): string => `${year}年${month}月${day}日`;

/** Days counted through, for comparing and for the number of days between two. */
export const dayNumber = ({ year, month, day }: WrittenDate): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
