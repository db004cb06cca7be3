import { shownClause } from '../report/clause';
import { lineAt } from '../report/lines';
import type { Report, Section } from '../report/model';
import { sectionAt } from '../report/sections';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';

// What stands around a place in a report: the heading it stands under, the sentence or clause it stands in.

/** How far a sentence is looked for on either side: a broken text may be one line of a million characters. */
const FARTHEST = 500;

/** The heading that `span` stands under; list items have none of their own. */
export function headingOf(report: Report, { start }: Span): Section | undefined {
  let section = sectionAt(report, start);
  while (section?.kind === 'enumeration') section = section.parent;
  return section;
}

/** The sentence that `span` stands in, as far as it can be told from what is near. */
export function sentenceOf(report: Report, span: Span): Span {
  const line = report.lines[lineAt(report.lines, span.start)]!;
  const near = {
    start: Math.max(line.textStart, span.start - FARTHEST),
    end: Math.max(span.end, Math.min(line.textEnd, span.end + FARTHEST)),
  };
  return sentenceAt(report.text, near, span.start);
}

/** So much of a sentence fits into one row before and behind the blank. UTF-16 units. */
const BEFORE = 22;
const BEHIND = 20;

/** The sentence around `span` with `value` in its place, marked by 【】 and cut to one row. */
export function filledSentence(report: Report, span: Span, value: string): string {
  const sentence = sentenceOf(report, span);
  const from = Math.max(sentence.start, span.start - BEFORE);
  const to = Math.min(Math.max(sentence.end, span.end), span.end + BEHIND);
  const before = (from > sentence.start ? '…' : '') + report.text.slice(from, span.start);
  const behind = report.text.slice(span.end, to) + (to < sentence.end ? '…' : '');
  return `${before}【${value}】${behind}`.replace(/[\t\r\n]/g, ' ');
}

/** The sentence around `span`, whole, with what stands there marked by 【】. */
export function markedSentence(report: Report, span: Span): string {
  const { text } = report;
  const sentence = sentenceOf(report, span);
  const [before, behind] = [
    text.slice(sentence.start, span.start),
    text.slice(span.end, Math.max(sentence.end, span.end)),
  ];
  return `${before}【${text.slice(span.start, span.end)}】${behind}`.replace(/[\t\r\n]/g, ' ').trim();
}

/** The clause around `span` with `value` in its place; … where it has been cut short. */
export function filledClause(report: Report, span: Span, value: string): string {
  const { text } = report;
  const { start, end, lead } = shownClause(report, span);
  return lead + text.slice(start, span.start) + value + text.slice(span.end, end);
}
