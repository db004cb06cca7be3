import { sentenceAt } from '../text/sentences';
import { clauseSpan } from './clause';
import { labelOf, sectionAt } from './outline';
import type { TreeEntry } from './tree';
import type { Placeholder, Report, Section } from './types';

/** Enough to see what a blank is about. UTF-16 units. */
const LONGEST_SENTENCE = 200;

/** The open blanks by the heading they stand under, in reading order; those outside all headings at the top level. */
export function placeholderTree(report: Report): TreeEntry[] {
  const groups: { heading: Section | undefined; blanks: TreeEntry[] }[] = [];
  for (const placeholder of report.placeholders) {
    const heading = headingOf(report, placeholder);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.blanks.push(blankEntry(report, placeholder));
    else groups.push({ heading, blanks: [blankEntry(report, placeholder)] });
  }
  return groups.flatMap(({ heading, blanks }) => (heading ? groupEntry(report, heading, blanks) : blanks));
}

function headingOf(report: Report, { start }: Placeholder): Section | undefined {
  let section = sectionAt(report, start);
  while (section?.kind === 'enumeration') section = section.parent;
  return section;
}

function groupEntry(report: Report, heading: Section, blanks: readonly TreeEntry[]): TreeEntry {
  const label = labelOf(report, heading);
  const path: string[] = [];
  for (let each: Section | undefined = heading; each; each = each.parent) path.unshift(labelOf(report, each));
  return {
    key: label,
    label,
    description: String(blanks.length),
    tooltip: path.join('\n'),
    spoken: `${label}，待填${blanks.length}处`,
    slips: [],
    span: heading,
    target: blanks[0]!.target,
    children: blanks,
  };
}

function blankEntry(report: Report, placeholder: Placeholder): TreeEntry {
  const clause = clauseSpan(report, placeholder);
  const line = report.lines[placeholder.line]!;
  const sentence = sentenceAt(
    report.text,
    { start: line.textStart, end: Math.max(line.textEnd, placeholder.end) },
    placeholder.start,
  );
  const cut = clause.start > sentence.start && !/[，；：、\s]/.test(report.text[clause.start - 1]!);
  const lead = cut ? '…' : '';
  // A blank may hold tabs of its own only in a broken text; a row is one line all the same.
  const label = lead + report.text.slice(clause.start, clause.end).replace(/[\t\r\n]/g, ' ');
  const start = placeholder.start - clause.start + lead.length;
  return {
    key: label,
    label,
    highlight: { start, end: start + placeholder.end - placeholder.start },
    description: '',
    tooltip: report.text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE),
    spoken: `待填：${label}`,
    slips: [],
    span: placeholder,
    target: placeholder,
    children: [],
  };
}
