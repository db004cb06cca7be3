import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { lineAt } from './lines';
import { labelOf, sectionAt, titleOf, titleOfReport } from './outline';
import { countWords } from './statistics';
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

/**
 * The outline as a tree view shows it: the title, then each section with its slips, its 字数 and how many blanks
 * are open in it. A row's `kind` is `title`, `heading`, `enumeration` or `attachment`, with `repairable` behind it
 * where a slip at it has a repair.
 */
export function outlineTree(
  report: Report,
  findings: readonly Finding[],
  options: OutlineOptions,
): TreeEntry[] {
  const slips = slipsBySection(report, findings, options);
  const entry = (section: Section, words: number, children: TreeEntry[]): TreeEntry => {
    const own = slips.get(section) ?? [];
    const repairable = own.some(({ fix }) => fix !== undefined && fix.length > 0);
    return {
      ...rowOf(report, labelOf(report, section), section, words, own),
      key: titleOf(report, section),
      kind: repairable ? `${section.kind} repairable` : section.kind,
      target: caretOf(section),
      children,
    };
  };
  /** The rows of `sections` with the 字数 of each, which is that of its parts and of what stands between them. */
  const rows = (sections: readonly Section[]): { entries: TreeEntry[]; words: Map<Section, number> } => {
    const entries: TreeEntry[] = [];
    const words = new Map<Section, number>();
    const shown = new Set(shownSections(sections, options));
    for (const section of sections) {
      const inner = rows(section.children);
      let count = 0;
      let at = section.start;
      for (const child of section.children) {
        count += countWords(report.text, at, child.start) + inner.words.get(child)!;
        at = Math.max(at, child.end);
      }
      count += countWords(report.text, at, section.end);
      words.set(section, count);
      if (shown.has(section)) entries.push(entry(section, count, inner.entries));
    }
    return { entries, words };
  };
  const { entries } = rows(report.roots);
  const title = titleRow(report);
  return title ? [title, ...entries] : entries;
}

/** The title, over the whole text. Its row is no parent of the others: they are as deep as they are numbered. */
function titleRow(report: Report): TreeEntry | undefined {
  const label = titleOfReport(report);
  if (!report.title || !label) return undefined;
  const { start } = report.title;
  const row = rowOf(report, label, report.title, countWords(report.text, 0, report.text.length), []);
  return { ...row, key: label, kind: 'title', target: { start, end: start }, children: [] };
}

function rowOf(report: Report, label: string, span: Span, words: number, slips: readonly Finding[]) {
  const messages = slips.map(({ message }) => message);
  const blanks = blanksIn(report, span);
  const facts = [`${words}字`, ...(blanks > 0 ? [`待填 ${blanks} 处`] : [])];
  return {
    label,
    description: blanks > 0 ? `${words}字 · 待填 ${blanks}` : `${words}字`,
    tooltip: [label, ...messages, facts.join('，')].join('\n'),
    spoken: [label, ...messages, ...facts].join('，'),
    slips: messages,
    span,
  };
}

/** Where one goes on writing: the heading's first character, or behind the ordinal of one without a heading. */
function caretOf({ title, runIn, marker }: Section): Span {
  const start = title.end > title.start ? title.start : runIn.end > runIn.start ? runIn.start : marker.end;
  return { start, end: start };
}

/** The slips that the row of `section` shows. */
export const slipsAt = (
  report: Report,
  findings: readonly Finding[],
  section: Section,
  options: OutlineOptions,
): Finding[] => slipsBySection(report, findings, options).get(section) ?? [];

/** The slips of each shown section: a slip stands at an ordinal, and belongs to the section that shows it. */
function slipsBySection(
  report: Report,
  findings: readonly Finding[],
  { showEnumerations }: OutlineOptions,
): Map<Section, Finding[]> {
  const result = new Map<Section, Finding[]>();
  for (const finding of slipsOf(findings)) {
    let section = sectionAt(report, finding.start);
    while (section && !showEnumerations && section.kind === 'enumeration') section = section.parent;
    if (!section) continue;
    const own = result.get(section);
    if (own) own.push(finding);
    else result.set(section, [finding]);
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

/** The rows as text, a line each, two blanks deeper for each level. */
export function outlineText(rows: readonly TreeEntry[], indent = ''): string {
  return rows
    .map(({ label, children }) => `${indent}${label}\n${outlineText(children, `${indent}  `)}`)
    .join('');
}
