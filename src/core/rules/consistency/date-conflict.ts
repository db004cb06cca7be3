import { dateOfPrinting, datesOfIssue, type IssueDate, yearOfTitle } from '../../facts/dates/dateOfIssue';
import {
  type Duration,
  type Moment,
  type Period,
  type ToldDate,
  toldTimesOf,
} from '../../facts/dates/datesTold';
import { coreOfTitle } from '../../report/documentParts/titles';
import type { Line, Report } from '../../report/model';
import { titleOfReport } from '../../report/sections';
import { isReal, weekdayOf, writeDate } from '../../text/dates';
import { sentenceAt } from '../../text/sentences';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** Days, periods and the date of issue that cannot all be right. */
export const dateConflict: ReportRule = {
  code: 'date-conflict',
  category: 'consistency',
  severity: 'warning',
  title: '日期前后矛盾',
  source: '公历；时间有先后',
  check(report) {
    const issue = datesOfIssue(report);
    const told = new Told(report, issue.printed ?? issue.given);
    for (const line of report.lines) if (line.number >= report.firstLine) told.read(line);
    return [...told.found, ...issueConflicts(report, issue), ...told.stale()];
  },
};

/** Goes through the lines of a report and gathers what its dates say. */
class Told {
  readonly found: Found[] = [];
  readonly #report: Report;
  readonly #issue: IssueDate | undefined;
  readonly #titleYear: number | undefined;
  /** It is a paper that tells what has been. */
  readonly #looksBack: boolean;
  /** The days with their years, told before the date of issue. */
  readonly #days: { readonly start: number; readonly end: number; readonly at: number }[] = [];

  constructor(report: Report, issue: IssueDate | undefined) {
    this.#report = report;
    this.#issue = issue;
    this.#titleYear = yearOfTitle(report);
    this.#looksBack =
      /^(?:报告|通报|纪要)$/.test(report.kind ?? '') ||
      /(?:总结|汇报|小结|报告)$/.test(coreOfTitle(titleOfReport(report) ?? ''));
  }

  read({ start, paragraph }: Line): void {
    const { dates, periods, durations, named } = toldTimesOf(paragraph);
    const put = (found: Found): void => {
      const related = found.related?.map((place) => ({
        ...place,
        start: place.start + start,
        end: place.end + start,
      }));
      this.found.push({
        ...found,
        start: found.start + start,
        end: found.end + start,
        ...(related && { related }),
      });
    };
    const { text } = paragraph;
    for (const period of periods) {
      if (endsBefore(period) && !isOfBirths(text, period)) put(backward(text, period));
    }
    for (const each of named) {
      const { right, unit } = each;
      if (each.from === right.from && each.to === right.to) continue;
      // 2021—2035: a plan that goes on beyond its five years.
      if (unit === '年' && each.from >= right.from && each.from <= right.to && each.to > right.to + 5)
        continue;
      if (each.name.endsWith('行动')) {
        const years = right.to - right.from + 1;
        put({
          start: each.start,
          end: each.end,
          message: `${each.name}是${years}年，这里写作${each.from}—${each.to}年，共${each.to - each.from + 1}年。`,
        });
        continue;
      }
      const meant = `${right.from}—${right.to}${unit}`;
      put({
        start: each.start,
        end: each.end,
        message: `${each.name}是${meant}，这里写作${each.from}—${each.to}${unit}。`,
      });
    }
    for (const found of durationConflicts(text, durations, periods)) put(found);
    for (const date of dates) {
      this.#weekday(text, date, put);
      this.#afterIssue({ start, text }, date);
    }
  }

  /** 5月8日（星期四）, whose year is told elsewhere; with its year at it, another rule knows it. */
  #weekday(text: string, date: ToldDate, put: (found: Found) => void): void {
    const { weekday, year, month, day } = date;
    if (!weekday || year !== undefined || day === undefined) return;
    const years = this.#yearsOf(text, date);
    const days = years.map((each) => ({ year: each, month, day })).filter(isReal);
    if (days.length === 0 || days.some((each) => weekdayOf(each) === weekday.day)) return;
    const right = days[0]!;
    put({
      start: date.start,
      end: weekday.end,
      message: `${writeDate(right)}是星期${weekdayOf(right)}，这里写作星期${weekday.day}。`,
      related: [{ start: weekday.start, end: weekday.end, message: '星期' }],
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
      if (this.#looksBack) years.add(issue.year - (isBehind ? 1 : 0));
      else for (const year of [issue.year, issue.year + (isBehind ? -1 : 1)]) years.add(year);
    } else if (!before && !this.#looksBack) return [];
    return [...years];
  }

  /** 2027年3月5日召开了 in a paper that was issued in January. */
  #afterIssue({ start, text }: { readonly start: number; readonly text: string }, date: ToldDate): void {
    const issue = this.#issue;
    const { year, month, day } = date;
    if (!issue || year === undefined) return;
    const before = this.#report.date?.start ?? this.#report.text.length;
    if (start + date.start >= before) return;
    this.#days.push({
      start: start + date.start,
      end: start + date.end,
      at: serial({ year, month, day: day ?? 28 }),
    });
    const isLater =
      day === undefined || issue.day === undefined
        ? year * 12 + month > issue.year * 12 + issue.month
        : serial({ year, month, day }) > serial({ ...issue, day: issue.day });
    if (!isLater || !isPast(text, date, this.#looksBack) || this.#isPlan(start)) return;
    this.found.push({
      start: start + date.start,
      end: start + date.end,
      message: `这里说的是已经发生的事，${text.slice(date.start, date.end)}却在成文日期${this.#issueWritten()}之后。`,
      related: [{ start: issue.start, end: issue.end, message: '成文日期' }],
    });
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
    if (this.#days.length < 2) return [];
    const last = this.#days.reduce((a, b) => (b.at > a.at ? b : a));
    if (serial({ ...issue, day: issue.day ?? 1 }) - last.at <= 366) return [];
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

/** Days counted through, for comparing. */
const serial = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

const PAST = /[^为]了(?![解然]|如指掌)|已(?!知)/;
const FUTURE =
  /拟|将|计划|预计|力争|争取|确保|目标|规划|届时|截止|有效|施行|执行|生效|为了|为止|应当?于|须|要(?:在|于|求)/;

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
  return (PAST.test(behind) || (looksBack && DONE.test(behind))) && !FUTURE.test(clause);
}

/** A period that ends before it begins, as far as its years and months tell. */
function endsBefore({ from, to, unit }: Period): boolean {
  if (unit === 'year') return to.year! < from.year!;
  const isOfOneYear = to.year === undefined || to.year === from.year;
  if (to.year !== undefined && from.year !== undefined && to.year !== from.year) return to.year < from.year;
  // 11月至2月 runs over the new year, and 11月1日至4月30日.
  if (to.month !== undefined && to.month !== from.month)
    return to.year !== undefined && from.year !== undefined && isOfOneYear && to.month < from.month!;
  return unit === 'day' && to.day! < from.day!;
}

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
const ROUNDS = /分[^，。；]{0,6}[期批轮次段]|每[期批轮次]|各[期批轮]|累计|先后/;

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
    if (length === undefined || fits(duration, length)) return [];
    return [
      {
        start: duration.start,
        end: duration.end,
        message: `${text.slice(period.start, period.end)}是${length}${unit}，这里写作“${text.slice(duration.start, duration.end)}”。`,
        // Days off may be left out; more days than there are cannot be.
        ...(duration.count * (duration.unit === '周' ? 7 : 1) < length && {
          severity: 'information' as const,
        }),
        related: [{ start: period.start, end: period.end, message: `起止日期，共${length}${unit}` }],
      },
    ];
  });
}

/** From the 8th to the 12th there are five days, or four nights; a week may be one of five days. */
const fits = ({ count, unit }: Duration, length: number): boolean =>
  unit === '周' ? Math.abs(count * 7 - length) <= 3 : count === length || count === length - 1;

/** How long a period is, its first and last day, month or year counted; undefined where it is counted otherwise. */
function lengthOf({ from, to, unit }: Period, wanted: Exclude<Duration['unit'], '周'>): number | undefined {
  if (unit === 'day' && wanted === '天') {
    const year = from.year ?? to.year ?? 2023;
    const first = { year, month: from.month!, day: from.day! };
    const last = { year: to.year ?? year, month: to.month ?? from.month!, day: to.day! };
    const length = serial(last) - serial(first) + 1;
    return length > 0 ? length : undefined;
  }
  if (unit === 'month' && wanted === '个月') {
    const years = to.year === undefined ? 0 : to.year - (from.year ?? to.year);
    const length = years * 12 + to.month! - from.month! + 1;
    return length > 0 ? length : undefined;
  }
  return unit === 'year' && wanted === '年' ? to.year! - from.year! + 1 : undefined;
}

/** The date of issue written twice, and 印发日期, which is never the earlier one. */
function issueConflicts(
  report: Report,
  { printed, given }: { readonly printed: IssueDate | undefined; readonly given: IssueDate | undefined },
): Found[] {
  const { text } = report;
  const words = ({ start, end }: IssueDate): string => text.slice(start, end);
  const found: Found[] = [];
  if (printed && given && !isSameDay(printed, given)) {
    found.push({
      start: printed.start,
      end: printed.end,
      message: `成文日期这里是${words(printed)}，文件头里是${words(given)}。`,
      related: [{ start: given.start, end: given.end, message: '文件头里的成文日期' }],
    });
  }
  const printing = dateOfPrinting(report);
  const issue = printed ?? given;
  if (
    printing?.day &&
    issue?.day &&
    serial({ ...printing, day: printing.day }) < serial({ ...issue, day: issue.day })
  ) {
    found.push({
      start: printing.start,
      end: printing.end,
      message: `印发日期${words(printing)}早于成文日期${words(issue)}。`,
      related: [{ start: issue.start, end: issue.end, message: '成文日期' }],
    });
  }
  return found;
}

const isSameDay = (a: IssueDate, b: IssueDate): boolean =>
  a.year === b.year && a.month === b.month && (a.day === undefined || b.day === undefined || a.day === b.day);

export const about: About = {
  shows: '二季度（4月至7月）；9月8日至3日',
  wrong: [
    {
      text: '⟦2026年10月至2025年2月⟧开展冬修。',
      says: '“2026年10月至2025年2月”止于2025年2月，早于开始的2026年10月。',
    },
    {
      text: '⟦2026年10月—2026年2月⟧开展冬修。',
      says: '“2026年10月—2026年2月”止于2026年2月，早于开始的2026年10月。',
    },
    { text: '⟦9月8日至3日⟧举办培训。', says: '“9月8日至3日”止于3日，早于开始的9月8日。' },
    { text: '⟦9月8日—9月3日⟧举办培训。', says: '“9月8日—9月3日”止于9月3日，早于开始的9月8日。' },
    { text: '实施⟦2026—2025年⟧行动。', says: '“2026—2025年”止于2025年，早于开始的2026年。' },
    { text: '落实⟦“十四五”（2021—2026年）⟧规划。', says: '“十四五”是2021—2025年，这里写作2021—2026年。' },
    { text: '落实⟦十五五规划（2025年至2030年）⟧。', says: '“十五五”是2026—2030年，这里写作2025—2030年。' },
    {
      text: '落实⟦“十四五”水利发展规划（2021—2026年）⟧。',
      says: '“十四五”是2021—2025年，这里写作2021—2026年。',
    },
    {
      text: '开展⟦三年行动计划（2021—2025年）⟧，⟦五年行动（2021—2023年）⟧。',
      says: ['三年行动是3年，这里写作2021—2025年，共5年。', '五年行动是5年，这里写作2021—2023年，共3年。'],
    },
    { text: '⟦二季度（4月至7月）⟧集中检查。', says: '二季度是4—6月，这里写作4—7月。' },
    {
      text: '⟦上半年（1—5月）⟧集中检查，⟦下半年（6—12月）⟧复查。',
      says: ['上半年是1—6月，这里写作1—5月。', '下半年是7—12月，这里写作6—12月。'],
    },
    {
      text: '⟦前三季度（1—8月）⟧完成，⟦全年（1—11月）⟧通报。',
      says: ['前三季度是1—9月，这里写作1—8月。', '全年是1—12月，这里写作1—11月。'],
    },
    {
      text: '⟪9月8日至12日⟫举办⟦为期8天⟧的培训。',
      says: [{ message: '9月8日至12日是5天，这里写作“为期8天”。', related: '起止日期，共5天' }],
    },
    {
      text: '⟪3月至5月⟫开展检查，⟦历时五个月⟧。',
      says: [{ message: '3月至5月是3个月，这里写作“历时五个月”。', related: '起止日期，共3个月' }],
    },
    {
      text: '⟪1|9月8日至30日⟫举办⟦为期三天⟧的培训。⟪2|9月1日至30日⟫举办⟦为期两周⟧的展览。',
      says: [
        {
          message: '9月8日至30日是23天，这里写作“为期三天”。',
          severity: 'information',
          related: '起止日期，共23天',
        },
        {
          message: '9月1日至30日是30天，这里写作“为期两周”。',
          severity: 'information',
          related: '起止日期，共30天',
        },
      ],
    },
    {
      text: '⟪2026—2028年⟫实施⟦为期五年⟧的行动。',
      says: [{ message: '2026—2028年是3年，这里写作“为期五年”。', related: '起止日期，共3年' }],
    },
    {
      text: '2026年工作推进有力，⟦5月8日⟪（星期四）⟫⟧召开会议。\n完成了任务。',
      says: [{ message: '2026年5月8日是星期五，这里写作星期四。', related: '星期' }],
    },
    {
      text: '2026年工作总结\n⟦5月8日⟪（周一）⟫⟧召开了会议。',
      says: [{ message: '2026年5月8日是星期五，这里写作星期一。', related: '星期' }],
    },
    {
      text: '关于春耕工作情况的报告\n市政府：\n⟦2026年3月5日⟧召开了会议，⟦2026年4月⟧建成投用。\n特此报告。\n临江市农业局\n⟪1|⟪2|2026年1月8日⟫⟫',
      says: [
        {
          message: '这里说的是已经发生的事，2026年3月5日却在成文日期2026年1月8日之后。',
          related: '成文日期',
        },
        { message: '这里说的是已经发生的事，2026年4月却在成文日期2026年1月8日之后。', related: '成文日期' },
      ],
    },
    {
      text: '关于做好春耕工作的通知\n各镇：\n⟦2026年3月5日⟧市政府召开了会议，请落实。\n临江市农业局\n⟪2026年1月⟫',
      says: [
        { message: '这里说的是已经发生的事，2026年3月5日却在成文日期2026年1月之后。', related: '成文日期' },
      ],
    },
    {
      text: '---\n成文日期: ⟪2026年1月5日⟫\n---\n工作总结\n完成了任务。\n临江市水务局\n⟦2026年1月8日⟧',
      says: [
        { message: '成文日期这里是2026年1月8日，文件头里是2026年1月5日。', related: '文件头里的成文日期' },
      ],
    },
    {
      text: '---\n印发日期: ⟦2026年1月5日⟧\n---\n工作总结\n完成了任务。\n临江市水务局\n⟪2026年1月8日⟫',
      says: [{ message: '印发日期2026年1月5日早于成文日期2026年1月8日。', related: '成文日期' }],
    },
    {
      text: '⟪2024年工作总结⟫\n完成了任务。\n临江市水务局\n⟦2026年1月8日⟧',
      says: [
        {
          message: '标题说的是2024年，成文日期却是2026年1月8日，请核对。',
          severity: 'information',
          related: '标题',
        },
      ],
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n2024年5月8日召开会议，⟪2024年7月9日⟫转入排查。\n特此报告。\n临江市水务局\n⟦2026年1月8日⟧',
      says: [
        {
          message: '成文日期是2026年1月8日，文中最晚的日期是2024年7月9日，相隔一年以上。',
          severity: 'information',
          related: '文中最晚的日期',
        },
      ],
    },
  ],
  right: [
    '10月至次年2月开展冬修，11月1日至4月30日为防火期。',
    '2025年10月至2026年2月开展冬修。',
    '征集1999年12月31日至1997年1月1日之间出生的人员。',
    '22时至次日6时限行。',
    '农历9月8日至3日休市。',
    '落实“十四五”规划（2021—2025年）、“十五五”规划（2026—2030年）和“十四五”规划（2021—2035年）。',
    '落实“十四五”水利发展规划（2022—2025年）和“十四五”水利发展规划（2021—2035年）。',
    '开展三年行动（2021—2023年）和三年行动计划（2021—2024年）。',
    '一季度（1月至3月）完成，四季度（10—12月）验收。',
    '9月8日至12日举办为期5天的培训，9月15日至19日举办为期四天的培训。',
    '9月1日至14日举办为期两周的展览。',
    '9月8日至12日分两期举办为期2天的培训。',
    '9月18日至20日、23日举办为期四天的调研。',
    '3月至5月开展为期三个月的检查。',
    '2026年工作推进有力，5月8日（星期五）召开会议。',
    '关于开会的通知\n各科室：\n5月8日（星期四）开会。',
    '关于开会的通知\n各科室：\n1月8日（星期四）开会。\n临江市水务局\n2025年12月28日',
    '关于春耕工作情况的报告\n市政府：\n拟于2026年3月5日召开会议，2026年4月底前建成了的投用。\n特此报告。\n临江市农业局\n2026年1月8日',
    '关于春耕工作情况的报告\n市政府：\n一、下一步打算\n2026年3月5日召开会议。\n特此报告。\n临江市农业局\n2026年1月8日',
    '关于做好春耕工作的通知\n各镇：\n2026年3月5日召开会议，请参加。\n临江市农业局\n2026年1月8日',
    '---\n成文日期: 2026年1月8日\n印发日期: 2026年1月9日\n---\n工作总结\n完成了任务。\n临江市水务局\n2026年1月8日',
    '2025年工作总结\n完成了任务。\n临江市水务局\n2026年1月8日',
    '---\n印发日期: 2026年1月8日\n---\n工作总结\n完成了任务。\n临江市水务局\n2026年1月8日',
    '关于防汛工作情况的报告\n市政府：\n2025年5月8日召开会议，2025年7月9日转入排查。\n特此报告。\n临江市水务局\n2026年1月8日',
  ],
};
