import { type IssueDate, yearOfTitle } from '../../facts/dates/dateOfIssue';
import { type ToldDate, toldTimesOf } from '../../facts/dates/datesTold';
import { coreOfTitle } from '../../report/documentParts/titles';
import type { Line, Report } from '../../report/model';
import { titleOfReport } from '../../report/sections';
import { dayNumber, isReal, weekdayOf, writeDate } from '../../text/dates';
import { sentenceAt } from '../../text/sentences';
import type { Found } from '../engine/rule';

// Days that a report tells of: their weekdays, and what has happened held against the date of issue.

/** Goes through the lines of a report and gathers what its days say. */
export class ToldDays {
  readonly found: Found[] = [];
  readonly #report: Report;
  readonly #issue: IssueDate | undefined;
  readonly #titleYear: number | undefined;
  /** It is a paper that tells what has been. */
  readonly #looksBack: boolean;
  /** The year that was last told of. */
  #year: number | undefined;
  /** The days with their years, told before the date of issue. */
  readonly #days: { readonly start: number; readonly end: number; readonly at: number }[] = [];

  constructor(report: Report, issue: IssueDate | undefined) {
    this.#report = report;
    this.#issue = issue;
    this.#titleYear = yearOfTitle(report);
    this.#year = this.#titleYear;
    this.#looksBack =
      /^(?:报告|通报|纪要)$/.test(report.kind ?? '') ||
      /(?:总结|汇报|小结|报告)$/.test(coreOfTitle(titleOfReport(report) ?? ''));
  }

  read({ start, paragraph }: Line): void {
    const { text } = paragraph;
    for (const date of toldTimesOf(paragraph).dates) {
      this.#weekday({ start, text }, date);
      this.#afterIssue({ start, text }, date);
    }
  }

  /** 5月8日（星期四）, whose year is told elsewhere; with its year at it, another rule knows it. */
  #weekday({ start, text }: { readonly start: number; readonly text: string }, date: ToldDate): void {
    const { weekday, year, month, day } = date;
    if (!weekday || year !== undefined || day === undefined) return;
    const years = this.#yearsOf(text, date);
    const days = years.map((each) => ({ year: each, month, day })).filter(isReal);
    if (days.length === 0 || days.some((each) => weekdayOf(each) === weekday.day)) return;
    const right = days[0]!;
    this.found.push({
      start: start + date.start,
      end: start + weekday.end,
      message: `${writeDate(right)}是星期${weekdayOf(right)}，这里写作星期${weekday.day}。`,
      related: [{ start: start + weekday.start, end: start + weekday.end, message: '星期' }],
    });
  }

  /** The years that a day without one may be of, the likeliest first. */
  #yearsOf(text: string, { start, month, day }: ToldDate): number[] {
    const before = [...text.slice(0, start).matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].at(-1);
    const years = new Set<number>();
    if (before) years.add(Number(before[0]));
    if (this.#titleYear !== undefined) years.add(this.#titleYear);
    const issue = this.#issue;
    if (issue) {
      const isBehind = month > issue.month || (month === issue.month && (day ?? 0) > (issue.day ?? 31));
      const { start: from, end: to } = sentenceAt(text, { start: 0, end: text.length }, start + 1);
      if (this.#looksBack && !FUTURE.test(text.slice(from, to))) years.add(issue.year - (isBehind ? 1 : 0));
      else for (const year of [issue.year, issue.year + (isBehind ? -1 : 1)]) years.add(year);
    } else if (!before && !this.#looksBack) return [];
    return [...years];
  }

  /** 2027年3月5日召开了 in a paper that was issued in January. */
  #afterIssue({ start, text }: { readonly start: number; readonly text: string }, date: ToldDate): void {
    const issue = this.#issue;
    const { month, day } = date;
    if (!issue) return;
    const before = this.#report.date?.start ?? this.#report.text.length;
    if (start + date.start >= before) return;
    const year = date.year ?? this.#yearGoingOn(text, date, issue);
    if (year === undefined) return;
    if (date.year !== undefined) {
      this.#year = year;
      this.#days.push({
        start: start + date.start,
        end: start + date.end,
        at: dayNumber({ year, month, day: day ?? 28 }),
      });
    }
    const isLater =
      day === undefined || issue.day === undefined
        ? year * 12 + month > issue.year * 12 + issue.month
        : dayNumber({ year, month, day }) > dayNumber({ ...issue, day: issue.day });
    if (!isLater || !isPast(text, date, this.#looksBack && date.year !== undefined)) return;
    if (this.#isPlan(start) && !isSaidDone(text, date)) return;
    this.found.push({
      start: start + date.start,
      end: start + date.end,
      message: `这里说的是已经发生的事，${text.slice(date.start, date.end)}却在成文日期${this.#issueWritten()}之后。`,
      related: [{ start: issue.start, end: issue.end, message: '成文日期' }],
    });
  }

  /** The year of a day that is told without one, in a paper that has spoken of no other than that of its issue. */
  #yearGoingOn(text: string, { start, month, day }: ToldDate, issue: IssueDate): number | undefined {
    if (!this.#looksBack || day === undefined || this.#year !== issue.year) return undefined;
    // What is told of a later month by far is most likely last year's.
    if (month - issue.month > MOST_AHEAD) return undefined;
    const { start: from } = sentenceAt(text, { start: 0, end: text.length }, start + 1);
    return /[去上往前每]年|年度|(?:19|20)\d\d/.test(text.slice(from, start)) ? undefined : issue.year;
  }

  /** Whether the heading that `offset` stands under speaks of what is to come. */
  #isPlan(offset: number): boolean {
    const { sections, text } = this.#report;
    return sections.some(
      ({ kind, start, end, title }) =>
        kind === 'heading' &&
        start <= offset &&
        offset <= end &&
        PLAN.test(text.slice(title.start, title.end)),
    );
  }

  #issueWritten(): string {
    const { start, end } = this.#issue!;
    return this.#report.text.slice(start, end);
  }

  /** A paper on one year's events with a date of issue from another time altogether. */
  stale(): Found[] {
    const issue = this.#issue;
    if (!issue || !this.#looksBack) return [];
    const year = this.#titleYear;
    const { title } = this.#report;
    if (year !== undefined && title && (issue.year < year || issue.year > year + 1)) {
      return [
        {
          start: issue.start,
          end: issue.end,
          message: `标题说的是${year}年，成文日期却是${this.#issueWritten()}，请核对。`,
          severity: 'information',
          related: [{ ...title, message: '标题' }],
        },
      ];
    }
    // The year in the title says what the paper is about, whatever days it tells of.
    if (year !== undefined || this.#days.length < 2) return [];
    const last = this.#days.reduce((a, b) => (b.at > a.at ? b : a));
    if (dayNumber({ ...issue, day: issue.day ?? 1 }) - last.at <= 366) return [];
    return [
      {
        start: issue.start,
        end: issue.end,
        message: `成文日期是${this.#issueWritten()}，文中最晚的日期是${this.#report.text.slice(last.start, last.end)}，相隔一年以上。`,
        severity: 'information',
        related: [{ start: last.start, end: last.end, message: '文中最晚的日期' }],
      },
    ];
  }
}

const PLAN = /打算|安排|计划|下一步|下步|目标|要求|思路|明年|展望|规划|建议/;

/** Months. */
const MOST_AHEAD = 2;

const PAST = /[^为]了(?![解然]|如指掌)|已(?!知)/;
const FUTURE =
  /拟|将|定[于在]|请[于在各]|敬请|即将|计划|预计|力争|争取|确保|目标|规划|届时|截止|有效|施行|执行|生效|为了|为止|应当?于|须|要(?:在|于|求)/;

/** What has been done, in a paper that tells what has been: 召开, 建成. */
const DONE =
  /召开|举办|举行|完成|通过|建成|投用|投产|启动|印发|荣获|获评|获批|竣工|开工|揭牌|签约|开展|被(?:评为|授予|列[为入]|认定)/;

/** Whether the sentence of `date` tells of it as of something that has happened. */
function isPast(text: string, { start, end }: ToldDate, looksBack: boolean): boolean {
  const sentence = sentenceAt(text, { start: 0, end: text.length }, end);
  const behind = text.slice(end, sentence.end);
  if (/^[^，。；]{0,2}(?:前|之前|以前|底|止|起|至|到|—|－|-|～|~)/.test(behind)) return false;
  if (/[到至自从截前距—－~～-]$/.test(text.slice(sentence.start, start).trimEnd())) return false;
  const clause = text.slice(sentence.start, sentence.end);
  const isTold = PAST.test(behind) || isSaidDone(text, { start }) || (looksBack && DONE.test(behind));
  return isTold && !FUTURE.test(clause);
}

/** 已于8月20日完成 */
const isSaidDone = (text: string, { start }: Pick<ToldDate, 'start'>): boolean =>
  /已(?:经)?(?:于|在)$/.test(text.slice(Math.max(0, start - 4), start));
