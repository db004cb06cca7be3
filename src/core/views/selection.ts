import { lineAt } from '../report/lines';
import type { Report } from '../report/model';
import { sectionAt } from '../report/sections';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';

/**
 * What `offset` stands in, from the inside out, each larger than the one before: its sentence, its paragraph,
 * its section, the sections around that, the whole text. Never empty.
 */
export function selectionRanges(report: Report, offset: number): Span[] {
  const line = report.lines[lineAt(report.lines, offset)]!;
  const paragraph = { start: line.textStart, end: line.textEnd };
  const spans: Span[] = [];
  const add = (span: Span) => {
    const inner = spans.at(-1);
    if (offset < span.start || offset > span.end || span.start === span.end) return;
    if (inner && (span.start > inner.start || span.end < inner.end)) return;
    if (inner && span.start === inner.start && span.end === inner.end) return;
    spans.push({ start: span.start, end: span.end });
  };
  add(sentenceAt(report.text, paragraph, offset));
  add(paragraph);
  for (let section = sectionAt(report, offset); section; section = section.parent) add(section);
  const whole = { start: 0, end: report.text.length };
  add(whole);
  return spans.length > 0 ? spans : [whole];
}
