import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { lineAt } from './lines';
import { labelOf, sectionAt, titleOf } from './outline';
import type { TreeEntry } from './tree';
import type { Report, Section } from './types';

export interface OutlineOptions {
  /** Whether 一是, 一要 and 第一， are rows of their own. */
  readonly showEnumerations: boolean;
}

/** The sections that an outline shows below `section`, or at its top. */
export function shownSections(
  sections: readonly Section[],
  { showEnumerations }: OutlineOptions,
): readonly Section[] {
  return showEnumerations ? sections : sections.filter((section) => section.kind !== 'enumeration');
}

/** Findings about ordinals that are more than a remark, whatever level people have set for them. */
export function slipsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ code, severity }) =>
      (severity === 'error' || severity === 'warning') && /^(?:numbering|enumeration|level)-/.test(code),
  );
}

/** The outline as a tree view shows it: each section with its slips and how many blanks are open in it. */
export function outlineTree(
  report: Report,
  findings: readonly Finding[],
  options: OutlineOptions,
): TreeEntry[] {
  const slips = slipsBySection(report, findings, options);
  const entry = (section: Section): TreeEntry => {
    const label = labelOf(report, section);
    const messages = slips.get(section) ?? [];
    const blanks = blanksIn(report, section);
    return {
      key: titleOf(report, section),
      label,
      description: blanks > 0 ? `待填 ${blanks}` : '',
      tooltip: [label, ...messages, ...(blanks > 0 ? [`待填 ${blanks} 处`] : [])].join('\n'),
      spoken: [label, ...messages, ...(blanks > 0 ? [`待填${blanks}处`] : [])].join('，'),
      slips: messages,
      span: section,
      target: caretOf(section),
      children: shownSections(section.children, options).map(entry),
    };
  };
  return shownSections(report.roots, options).map(entry);
}

/** Where one goes on writing: the heading's first character, or behind the ordinal of one without a heading. */
function caretOf({ title, runIn, marker }: Section): Span {
  const start = title.end > title.start ? title.start : runIn.end > runIn.start ? runIn.start : marker.end;
  return { start, end: start };
}

/** The messages of each shown section: a slip stands at an ordinal, and belongs to the section that shows it. */
function slipsBySection(
  report: Report,
  findings: readonly Finding[],
  { showEnumerations }: OutlineOptions,
): Map<Section, string[]> {
  const result = new Map<Section, string[]>();
  for (const finding of slipsOf(findings)) {
    let section = sectionAt(report, finding.start);
    while (section && !showEnumerations && section.kind === 'enumeration') section = section.parent;
    if (!section) continue;
    const messages = result.get(section);
    if (messages) messages.push(finding.message);
    else result.set(section, [finding.message]);
  }
  return result;
}

function blanksIn(report: Report, { start, end }: Span): number {
  return firstAt(report.placeholders, end) - firstAt(report.placeholders, start);
}

/** Index of the first span that begins at or behind `offset`. */
function firstAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The offset that says in which section a cursor at `offset` is: on the indentation of a line its first
 * character, on a blank line the end of the paragraph above, where the writer has just been.
 */
export function anchorOf(report: Report, offset: number): number {
  let line = report.lines[lineAt(report.lines, offset)]!;
  if (line.textStart < line.textEnd) return Math.min(Math.max(offset, line.textStart), line.textEnd);
  while (line.number > 0 && line.textStart === line.textEnd) line = report.lines[line.number - 1]!;
  return line.textEnd;
}
