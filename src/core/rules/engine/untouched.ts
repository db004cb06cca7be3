import { changedLines } from '../../report/following';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import type { Paragraph } from '../../report/paragraph';
import { areOfOneStructure } from '../../report/structure/structure';
import type { Span } from '../../text/span';
import type { Found } from './rule';

/** What was found in the last version of a text. */
interface Known {
  readonly report: Report;
  readonly found: readonly Found[];
}

/**
 * What `find` says of a report by its structure, the words of its headings, and those paragraphs for which `concerns` holds.
 * Where edits left all of these as they were, what was found is moved.
 */
export function whileUntouched(
  concerns: (paragraph: Paragraph) => boolean,
  find: (report: Report) => readonly Found[],
): (report: Report) => readonly Found[] {
  const known = new WeakMap<object, Known>();
  return (report) => {
    const last = known.get(report.textHistory);
    if (last?.report === report) return last.found;
    const isUntouched = last !== undefined && isSameBut(last.report, report, concerns);
    const found = isUntouched
      ? last.found.map((each) => movedFound(each, last.report, report))
      : find(report);
    known.set(report.textHistory, { report, found });
    return found;
  };
}

/**
 * Whether two versions differ in nothing but the words of lines that hold neither headings nor items of lists, and that
 * `concerns` holds for in neither.
 */
function isSameBut(before: Report, now: Report, concerns: (paragraph: Paragraph) => boolean): boolean {
  if (!areOfOneStructure(before, now)) return false;
  const { first, end } = changedLines(before.lines, now.lines);
  for (let i = first; i < end; i++) {
    const [one, other] = [before.lines[i]!.paragraph, now.lines[i]!.paragraph];
    if (one !== other && (concerns(one) || concerns(other))) return false;
  }
  const isChanged = ({ line }: { readonly line: number }): boolean =>
    line >= first && line < end && before.lines[line]!.paragraph !== now.lines[line]!.paragraph;
  return !now.markers.some(isChanged) && !now.enumerations.some(({ items }) => items.some(isChanged));
}

function movedFound(found: Found, before: Report, now: Report): Found {
  const place = (offset: number): number => {
    const { number, start } = before.lines[lineAt(before.lines, offset)]!;
    return offset + now.lines[number]!.start - start;
  };
  const placed = <T extends Span>(span: T): T => {
    const start = place(span.start);
    return { ...span, start, end: start + span.end - span.start };
  };
  const { fix, related } = found;
  const there = placed(found);
  if (fix) Object.assign(there, { fix: fix.map(placed) });
  if (related) Object.assign(there, { related: related.map(placed) });
  return there;
}
