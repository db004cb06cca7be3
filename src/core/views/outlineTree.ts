import { lineAt } from '../report/lines';
import type { Report, Section } from '../report/model';
import { labelOf, sectionAt, titleOf, titleOfReport } from '../report/sections';
import type { Finding } from '../rules/engine/rule';
import { firstStartingFrom } from '../text/search';
import type { Span } from '../text/span';
import { type RowFacts, RowsBefore } from './rowsBefore';
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
  const before = new RowsBefore(report);
  const entry = (section: Section): TreeEntry => {
    const own = problems.get(section);
    const blanks = blanksIn(report, section);
    const facts =
      (own ? undefined : before.factsOf(section, blanks)) ??
      factsOf({
        key: titleOf(report, section),
        label: labelOf(report, section),
        kind: own?.some(isRepairable) ? `${section.kind} repairable` : section.kind,
        words: wordsIn(section),
        blanks,
        problems: own?.map(({ message }) => message) ?? NONE,
      });
    before.keep(section, blanks, facts);
    return row(facts, section, caretOf(section), shownSections(section.children, options).map(entry));
  };
  const entries = shownSections(report.roots, options).map(entry);
  const title = titleRow(report, wordsIn);
  return title ? [title, ...entries] : entries;
}

const NONE: readonly never[] = [];

const isRepairable = ({ fix }: Finding): boolean => fix !== undefined && fix.length > 0;

/** The title, over the whole text. Its row is no parent of the others: they are as deep as they are numbered. */
function titleRow(report: Report, wordsIn: ReturnType<typeof wordCounter>): TreeEntry | undefined {
  const label = titleOfReport(report);
  if (!report.title || !label) return undefined;
  const { start } = report.title;
  const { text, lines, frontMatter } = report;
  const from = frontMatter?.end ?? 0;
  const words = wordsIn({ start: from, end: text.length, line: lineAt(lines, from) });
  const blanks = blanksIn(report, report.title);
  const facts = factsOf({ key: label, label, kind: 'title', words, blanks, problems: NONE });
  return row(facts, report.title, { start, end: start }, NONE);
}

/** What a row says: to read, and to be spoken. */
function factsOf({
  key,
  label,
  kind,
  words,
  blanks,
  problems,
}: Required<Pick<TreeEntry, 'key' | 'label' | 'kind' | 'problems'>> & {
  readonly words: number;
  readonly blanks: number;
}): RowFacts {
  const facts = blanks > 0 ? `${words}字，待填 ${blanks} 处` : `${words}字`;
  return {
    key,
    label,
    kind,
    description: blanks > 0 ? `${words}字 · 待填 ${blanks}` : facts,
    tooltip: problems.length > 0 ? [label, ...problems, facts].join('\n') : `${label}\n${facts}`,
    spoken: problems.length > 0 ? [label, ...problems, facts].join('，') : `${label}，${facts}`,
    problems,
  };
}

/** A row with its place. Written out: there may be a thousand of them, and they are drawn up again after each pause. */
function row(
  { key, label, kind, description, tooltip, spoken, problems }: RowFacts,
  { start, end }: Span,
  target: Span,
  children: readonly TreeEntry[],
): TreeEntry {
  return { key, label, kind, description, tooltip, spoken, problems, span: { start, end }, target, children };
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
