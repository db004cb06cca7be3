import { dateOfPrinting, type IssueDate } from '../../facts/dates/dateOfIssue';
import type { Report } from '../../report/model';
import { dayNumber } from '../../text/dates';
import type { Found } from '../engine/rule';

/** The date of issue written twice, and 印发日期, which is never the earlier one. */
export function issueConflicts(
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
    dayNumber({ ...printing, day: printing.day }) < dayNumber({ ...issue, day: issue.day })
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
