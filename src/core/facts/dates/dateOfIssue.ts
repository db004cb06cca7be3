import { valuesOf } from '../../report/frontMatter/read';
import type { Report } from '../../report/model';
import { titleOfReport } from '../../report/sections';
import { isReal, readDate, readMonth } from '../../text/dates';
import type { Span } from '../../text/span';

/** When a paper is or was issued, with the place where that is written. */
export interface IssueDate extends Span {
  readonly year: number;
  readonly month: number;
  /** Undefined where working papers are dated by the month. */
  readonly day: number | undefined;
}

/** 成文日期 below the 署名 and in the front matter, each if it is written and can be read. */
export function datesOfIssue(report: Report): {
  readonly printed: IssueDate | undefined;
  readonly given: IssueDate | undefined;
} {
  return {
    printed: readAt(report, report.date),
    given: readAt(report, valuesOf(report.frontMatter, '成文日期')[0]),
  };
}

/** 印发日期 of the front matter. */
export const dateOfPrinting = (report: Report): IssueDate | undefined =>
  readAt(report, valuesOf(report.frontMatter, '印发日期')[0]);

function readAt({ text }: Report, span: Span | undefined): IssueDate | undefined {
  if (!span) return undefined;
  const written = text.slice(span.start, span.end).replace(/[ \u3000]/g, '');
  const date = readDate(written);
  if (date) return isReal(date) ? { start: span.start, end: span.end, ...date } : undefined;
  const month = readMonth(written) ?? readMonth(written.replace(/^(\d{4})年(\d{1,2})月$/, '$1.$2'));
  return month && { start: span.start, end: span.end, ...month, day: undefined };
}

/** 2026 of 关于2026年防汛工作的报告; undefined where the title names no year, or several. */
export function yearOfTitle(report: Report): number | undefined {
  const years = new Set((titleOfReport(report) ?? '').match(/(?<!\d)(?:19|20)\d{2}(?=[年—－-])/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
