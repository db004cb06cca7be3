import type { Report, Section } from '../report/model';
import { ladder, schemes } from '../report/ordinals/schemes';
import { type Destination, moveSections } from './move';
import { moveItemInto, moveItemTo } from './moveItems';
import { type Rearranged, type Refusal, refuse } from './rearranged';

/**
 * What dropping the rows `moved` on the row `target` does; undefined is the empty space below all rows. A tree
 * view knows no place between rows (microsoft/vscode#32592), so the row itself says it: one of the same or a
 * lower level gives up its place (what comes from above goes behind it, what comes from below before it), one of
 * a higher level takes them in as its last, the empty space is the end.
 */
export function dropSections(
  report: Report,
  moved: readonly Section[],
  target: Section | undefined,
): Rearranged | Refusal {
  const first = moved[0];
  if (!first) return refuse('请选择要移动的标题。');
  if (moved.some(({ kind }) => kind === 'enumeration')) return dropItems(report, moved, target);
  const destination = target ? destinationAt(first, headingOf(target)) : endOf(report, first);
  return destination ? moveSections(report, moved, destination) : refuse('请拖到一个标题上。');
}

function dropItems(
  report: Report,
  moved: readonly Section[],
  target: Section | undefined,
): Rearranged | Refusal {
  const [item, ...others] = moved;
  if (others.length > 0) return refuse('“一是”各项请一次移动一项，也不能与标题一起移动。');
  if (!target) return refuse('请把“一是”一项拖到另一项上，或者拖到有同类列项的标题上。');
  return target.kind === 'enumeration'
    ? moveItemTo(report, item!, target)
    : moveItemInto(report, item!, target);
}

/** A list item stands for the heading it is in. */
function headingOf(section: Section): Section | undefined {
  return section.kind === 'enumeration' && section.parent ? headingOf(section.parent) : section;
}

function destinationAt(moved: Section, section: Section | undefined): Destination | undefined {
  if (!section || section.kind === 'enumeration') return undefined;
  if (rankOf(section) < rankOf(moved)) return { place: 'into', section };
  return { place: section.start > moved.start ? 'after' : 'before', section };
}

function endOf(report: Report, moved: Section): Destination | undefined {
  const last = report.roots.findLast(({ kind }) => kind === 'heading');
  if (!last) return undefined;
  return { place: rankOf(last) < rankOf(moved) ? 'into' : 'after', section: last };
}

/** Which stands in which; annexes hold everything. */
const rankOf = ({ scheme, level }: Section): number => {
  if (scheme === 'attachment' || scheme === 'enumeration') return 0;
  return schemes[scheme === 'unnumbered' ? ladder[level - 1]! : scheme].rank;
};
