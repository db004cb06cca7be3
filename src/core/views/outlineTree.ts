import { lineAt } from '../report/lines';
import type { Report, Section } from '../report/model';
import { labelOf, sectionAt, titleOf, titleOfReport } from '../report/sections';
import type { Finding } from '../rules/engine/rule';
import { firstStartingFrom } from '../text/search';
import type { Span } from '../text/span';
import { wordCounter } from './statistics';
import type { TreeEntry } from './tree';

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
export function ordinalFindingsOf(findings: readonly Finding[]): Finding[] {
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
  const problems = findingsBySection(report, findings, options);
  const wordsIn = wordCounter(report);
  const entry = (section: Section): TreeEntry => {
    const own = problems.get(section);
    const repairable = own?.some(({ fix }) => fix !== undefined && fix.length > 0);
    return row(report, {
      key: titleOf(report, section),
      label: labelOf(report, section),
      kind: repairable ? `${section.kind} repairable` : section.kind,
      span: section,
      target: caretOf(section),
      words: wordsIn(section),
      problems: own?.map(({ message }) => message) ?? NONE,
      children: shownSections(section.children, options).map(entry),
    });
  };
  const entries = shownSections(report.roots, options).map(entry);
  const title = titleRow(report, wordsIn);
  return title ? [title, ...entries] : entries;
}

const NONE: readonly string[] = [];

/** The title, over the whole text. Its row is no parent of the others: they are as deep as they are numbered. */
function titleRow(report: Report, wordsIn: ReturnType<typeof wordCounter>): TreeEntry | undefined {
  const label = titleOfReport(report);
  if (!report.title || !label) return undefined;
  const { start } = report.title;
  const { text, lines, frontMatter } = report;
  const from = frontMatter?.end ?? 0;
  return row(report, {
    key: label,
    label,
    kind: 'title',
    span: report.title,
    target: { start, end: start },
    words: wordsIn({ start: from, end: text.length, line: lineAt(lines, from) }),
    problems: NONE,
    children: [],
  });
}

/** A row with its facts in words: to read, and to be spoken. */
function row(
  report: Report,
  parts: Required<Pick<TreeEntry, 'key' | 'label' | 'kind' | 'span' | 'target' | 'problems' | 'children'>> & {
    readonly words: number;
  },
): TreeEntry {
  const { key, label, kind, span, target, words, problems, children } = parts;
  const blanks = blanksIn(report, span);
  const facts = blanks > 0 ? `${words}字，待填 ${blanks} 处` : `${words}字`;
  return {
    key,
    label,
    kind,
    description: blanks > 0 ? `${words}字 · 待填 ${blanks}` : facts,
    tooltip: problems.length > 0 ? [label, ...problems, facts].join('\n') : `${label}\n${facts}`,
    spoken: problems.length > 0 ? [label, ...problems, facts].join('，') : `${label}，${facts}`,
    problems,
    span,
    target,
    children,
  };
}

/** Where one goes on writing: the heading's first character, or behind the ordinal of one without a heading. */
function caretOf({ title, runIn, marker }: Section): Span {
  const start = title.end > title.start ? title.start : runIn.end > runIn.start ? runIn.start : marker.end;
  return { start, end: start };
}

/** The slips that the row of `section` shows. */
export const ordinalFindingsAt = (
  report: Report,
  findings: readonly Finding[],
  section: Section,
  options: OutlineOptions,
): Finding[] => findingsBySection(report, findings, options).get(section) ?? [];

/** The slips of each shown section: a slip stands at an ordinal, and belongs to the section that shows it. */
function findingsBySection(
  report: Report,
  findings: readonly Finding[],
  { showEnumerations }: OutlineOptions,
): Map<Section, Finding[]> {
  const result = new Map<Section, Finding[]>();
  for (const finding of ordinalFindingsOf(findings)) {
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
  return firstStartingFrom(report.placeholders, end) - firstStartingFrom(report.placeholders, start);
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
