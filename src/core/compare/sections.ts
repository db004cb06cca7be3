import type { PartRole } from '../report/documentParts/roles';
import { roleNames } from '../report/documentParts/said';
import type { Report, Section } from '../report/model';
import { labelOf, sectionAt } from '../report/sections';
import { lastStartingBy } from '../text/search';

/** Those that have a heading of their own. */
const HEADED: ReadonlySet<PartRole> = new Set(['attachment', 'attachment-title']);

/** Names the places of a report: what the heading above an offset says, or which part of the paper it is in. */
export function sectionNamer(report: Report): (offset: number) => string {
  const labels = new Map<Section, string>();
  return (offset) => {
    const part = partAt(report, offset);
    if (part !== undefined) return part;
    const section = headedBy(report, offset);
    if (!section) return '正文';
    const label = labels.get(section) ?? labelOf(report, section);
    labels.set(section, label);
    return label;
  };
}

/** The section whose heading names the place at `offset`; undefined where none does. */
export const namingSection = (report: Report, offset: number): Section | undefined =>
  partAt(report, offset) === undefined ? headedBy(report, offset) : undefined;

/** The name of a place outside the levels. */
function partAt(report: Report, offset: number): string | undefined {
  if (report.frontMatter && offset < report.frontMatter.end) return '文件头';
  const part = report.parts[lastStartingBy(report.parts, offset)];
  return part && offset <= part.end && !HEADED.has(part.role)
    ? roleNames[part.role].replace(/（.*$/, '')
    : undefined;
}

function headedBy(report: Report, offset: number): Section | undefined {
  let section = sectionAt(report, offset);
  // 一是 names no place.
  while (section?.kind === 'enumeration') section = section.parent;
  return section;
}
