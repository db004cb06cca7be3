import { clauseSpan } from '../report/clause';
import type { Placeholder, Report } from '../report/model';
import type { Span } from '../text/span';
import { kindOf } from './kind';

/** A blank that may wait for the same value as another one. */
export interface SameBlank {
  readonly blank: Placeholder;
  /** The same words stand around it; otherwise only what it stands for is the same. */
  readonly sure: boolean;
}

/** Values longer than this are not one blank's. UTF-16 units. */
const LONGEST_VALUE = 20;
const MOST_VALUES = 6;

/**
 * The other blanks of `report` with the same meaning as `blank`: of names (of offices, places, persons, things)
 * those with the same words behind or before, of figures and dates those in the same clause word for word.
 */
export function blanksOfSameMeaning(report: Report, blank: Span): SameBlank[] {
  const own = meaning(report, blank);
  return report.placeholders.flatMap((other): SameBlank[] => {
    if (other.start === blank.start) return [];
    const its = meaning(report, other);
    if (its.id !== own.id) return [];
    if (!own.isName) return its.clause === own.clause ? [{ blank: other, sure: true }] : [];
    if (own.behind === '' || its.behind[0] !== own.behind[0]) return [];
    const sameBefore = own.before !== '' && its.before === own.before;
    return [{ blank: other, sure: sameBefore || its.behind.slice(0, 2) === own.behind.slice(0, 2) }];
  });
}

function meaning(report: Report, blank: Span) {
  const { id } = kindOf(report, blank);
  const clause = clauseSpan(report, blank);
  return {
    id,
    isName: id === 'organisation' || id === 'person' || id === 'name',
    clause: report.text.slice(clause.start, clause.end),
    before: report.text.slice(Math.max(clause.start, blank.start - 2), blank.start),
    behind: /^\p{Script=Han}*/u.exec(report.text.slice(blank.end, clause.end))![0],
  };
}

/** The words next to a blank that tell it from others: as many as there are in its clause. */
function neighbours(report: Report, blank: Span): { before: string; behind: string } {
  const clause = clauseSpan(report, blank);
  const before = report.text.slice(clause.start, blank.start);
  const behind = report.text.slice(blank.end, clause.end);
  return {
    before: /[\p{Script=Han}\d]*$/u.exec(before)![0].slice(-4),
    behind: /^[\p{Script=Han}]*/u.exec(behind)![0].slice(0, 2),
  };
}

/**
 * What stands in `others` (and in `report` itself) between the same words that `blank` stands between, the
 * commonest first. None where too few words stand around it to tell.
 */
export function usedValues(report: Report, blank: Span, others: readonly Report[]): string[] {
  const { before, behind } = neighbours(report, blank);
  if (before.length < 2 || behind === '') return [];
  const counts = new Map<string, number>();
  for (const each of [report, ...others]) {
    for (const value of valuesBetween(each, before, behind)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}

function* valuesBetween({ text, placeholders }: Report, before: string, behind: string): Generator<string> {
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(behind, start);
    if (end <= start || end - start > LONGEST_VALUE) continue;
    const value = text.slice(start, end);
    if (/[，。；：！？、\s“”《》]/.test(value)) continue;
    if (!placeholders.some((blank) => blank.start < end && start < blank.end)) yield value;
  }
}
