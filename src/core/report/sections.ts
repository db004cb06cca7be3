import { applyEdits } from '../text/edits';
import { lastStartingBy } from '../text/search';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import { isComment } from './comments';
import type { PartRole } from './documentParts/roles';
import { valuesOf } from './frontMatter/read';
import { emphasisOf } from './markdown/emphasis';
import type { Line, Report, Section } from './model';

const MAX_LABEL = 40;

/** The ordinal as it stands: `一、`, `（一）`, `一是`, `附件2`. */
export function markerOf(report: Report, section: Section): string {
  return report.text.slice(section.marker.start, section.marker.end);
}

/** The text of `span` on the line of `section`, in a draft of Markdown without the signs of emphasis. */
function wordsIn({ text, lines, markdownMarks }: Report, { line }: Section, { start, end }: Span): string {
  if (markdownMarks === 0) return text.slice(start, end);
  const { paragraph, start: from } = lines[line]!;
  const signs = emphasisOf(paragraph)
    .pairs.flatMap(({ open, close }) => [open, close])
    .map((sign) => ({ start: from + sign.start - start, end: from + sign.end - start, text: '' }))
    .filter((sign) => sign.start >= 0 && sign.end <= end - start);
  return applyEdits(text.slice(start, end), signs);
}

/** The heading alone; of a paragraph that is numbered but has no heading, how it begins. */
export function titleOf(report: Report, section: Section): string {
  const { title, runIn } = section;
  if (title.end > title.start) return wordsIn(report, section, title).trim();
  return shortened(wordsIn(report, section, runIn), MAX_LABEL);
}

/** Ordinal and heading in one line, never empty, as trees and symbols show them. */
export function labelOf(report: Report, section: Section): string {
  const marker = markerOf(report, section);
  const title = titleOf(report, section);
  // 第一章 总则, 1.2 范围, 附件1 名单 stand apart; 一、 and （一） carry their own distance.
  const apart =
    title !== '' &&
    marker !== '' &&
    !/[、）).．]$/.test(marker) &&
    section.kind !== 'enumeration' &&
    section.scheme !== 'circled';
  return apart ? `${marker} ${title}` : marker + title;
}

/** Whether text of its own stands below the line of a section: a heading, or a line that is no 结尾用语, 署名 or the like. */
export function hasTextBelow(report: Report, { line, end, children }: Section): boolean {
  if (children.some(({ kind }) => kind === 'heading')) return true;
  const { text, lines, parts } = report;
  const isPrinted = (each: Line): boolean => each.textStart < each.textEnd && !isComment(text, each);
  let next = line + 1;
  while (next < lines.length && lines[next]!.start < end && !isPrinted(lines[next]!)) next++;
  const below = lines[next];
  if (!below || below.start >= end) return false;
  const part = parts[lastStartingBy(parts, below.textStart)];
  return part?.line !== below.number;
}

/** The deepest section that `offset` stands in. */
export function sectionAt(report: Report, offset: number): Section | undefined {
  let found: Section | undefined;
  let level: readonly Section[] = report.roots;
  for (;;) {
    const inside = level[lastStartingBy(level, offset)];
    if (!inside || offset > inside.end) return found;
    found = inside;
    level = inside.children;
  }
}

export interface OutlineNode {
  readonly level: number;
  readonly kind: Exclude<Section['kind'], 'unnumbered'>;
  readonly ordinal: number;
  readonly marker: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineNode[];
}

/** The title in one line, as file names and tabs want it, of the front matter if the text has none; null if there is none. */
export function titleOfReport(report: Report): string | null {
  if (!report.title) {
    const lines = valuesOf(report.frontMatter, '标题');
    return lines.length > 0 ? lines.map(({ start, end }) => report.text.slice(start, end)).join('') : null;
  }
  const written = report.text.slice(report.title.start, report.title.end);
  return written.replace(/[ \t\u3000\u00a0]*[\r\n]+[ \t\u3000\u00a0]*/g, '');
}

/** The tree as `gongwen outline --format json` prints it: offsets in UTF-16 units. */
export function outline(report: Report): OutlineNode[] {
  const node = (section: Section): OutlineNode => ({
    level: section.level,
    kind: section.kind === 'unnumbered' ? 'heading' : section.kind,
    ordinal: section.ordinal,
    marker: markerOf(report, section),
    text: titleOf(report, section),
    start: section.start,
    end: section.end,
    children: section.children.map(node),
  });
  return report.roots.map(node);
}

export interface OutlinePart extends Span {
  readonly role: PartRole;
}

/** Those that are one thing over several lines. */
const JOINED: ReadonlySet<PartRole> = new Set(['title', 'attachment-title', 'attachment-note', 'contents']);

/**
 * What stands outside the levels, as `gongwen outline --format json` prints it: a title, an 附件说明 and a 目录 once, however
 * many lines they have; all others a line each.
 */
export function outlineParts(report: Report): OutlinePart[] {
  const parts: { role: PartRole; start: number; end: number }[] = [];
  for (const { role, start, end, opensPage } of report.parts) {
    const last = parts.at(-1);
    if (last && last.role === role && JOINED.has(role) && !opensPage) last.end = end;
    else parts.push({ role, start, end });
  }
  return parts;
}
