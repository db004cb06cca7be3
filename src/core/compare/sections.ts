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
    if (report.frontMatter && offset < report.frontMatter.end) return '文件头';
    const part = report.parts[lastStartingBy(report.parts, offset)];
    if (part && offset <= part.end && !HEADED.has(part.role))
      return roleNames[part.role].replace(/（.*$/, '');
    let section = sectionAt(report, offset);
    // 一是 names no place.
    while (section?.kind === 'enumeration') section = section.parent;
    if (!section) return '正文';
    const label = labels.get(section) ?? labelOf(report, section);
    labels.set(section, label);
    return label;
  };
}
