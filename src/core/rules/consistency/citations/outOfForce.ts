import { datesOfIssue } from '../../../facts/dates/dateOfIssue';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { type Paragraph, perParagraph } from '../../../report/paragraph';
import { sentenceAt } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import type { Found } from '../../engine/rule';
import { type Citation, spanOf } from './citations';
import { repealed } from './repealed';

/** Right before its title, or anywhere in its sentence: it is spoken of as of something past. */
const CALLED_PAST = /(?:原|旧|当时的?|原来的|(?:替代|代替)了?)$/;
const SPOKEN_OF_AS_PAST =
  /废止|失效|停止执行|不再(?:施行|执行|适用)|取代|[施实]行前|实施前|编纂|已由|衔接|历史|(?:施行|实施|有效)期间/;

/** A regulation that was out of force when the paper was written. */
export function outOfForce(report: Report, cited: readonly Citation[]): Found[] {
  const known = cited.flatMap((each) => {
    const regulation = repealed(each.title);
    return regulation ? [{ each, regulation }] : [];
  });
  if (known.length === 0) return [];
  const today = dayOfPaper(report);
  if (today === undefined) return [];
  return known.flatMap(({ each, regulation: { by, date } }) => {
    if (today < date) return [];
    const { start, end } = sentenceAt(report.text, lineOf(report.text, each), each.end);
    const sentence = report.text.slice(start, each.start) + report.text.slice(each.end, end);
    if (SPOKEN_OF_AS_PAST.test(sentence) || CALLED_PAST.test(report.text.slice(start, each.start))) return [];
    const years = sentence.match(/(?<!\d)(?:19|20)\d{2}(?=年|[）)])/g) ?? [];
    if (years.some((year) => year <= date)) return [];
    const [year, month, day] = date.split('-').map(Number);
    return [
      {
        ...spanOf(each),
        message: `《${each.title}》自${year}年${month}月${day}日起已经废止（见${by}），请核对是否仍应引用。`,
        severity: 'information' as const,
      },
    ];
  });
}

function lineOf(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}

/** The date of issue as 2026-05-08; without one the last year that the paper names, which then begins on its first day. */
function dayOfPaper(report: Report): string | undefined {
  const { printed, given } = datesOfIssue(report);
  const issue = printed ?? given;
  if (issue) return [issue.year, two(issue.month), two(issue.day ?? 1)].join('-');
  let last = '';
  for (const { paragraph } of dated(report)) {
    const year = lastYearOf(paragraph);
    if (year > last) last = year;
  }
  return last === '' ? undefined : `${last}-01-01`;
}

/** The last year that a paragraph names; empty where it names none. */
const lastYearOf = perParagraph(
  ({ text }: Paragraph): string =>
    text
      .match(/(?<!\d)20\d{2}(?=年)/g)
      ?.sort()
      .at(-1) ?? '',
);

/** Whether a paragraph names a year, from which papers without a date have theirs. */
export const namesYear = (paragraph: Paragraph): boolean => lastYearOf(paragraph) !== '';

const dated = linesWhere(namesYear);

const two = (n: number): string => String(n).padStart(2, '0');
