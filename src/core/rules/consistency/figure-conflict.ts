import { circumstancesAt } from '../../facts/circumstances';
import { type Claim, claimsOf, mayEndAt } from '../../facts/claims';
import { isUnderPlan, planStart, yearOf } from '../../facts/sectionRole';
import { type TableClaim, tableClaims } from '../../facts/tableClaims';
import { tablesOf } from '../../facts/tables';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';

/** The same thing counted twice, with different figures. */
export const figureConflict: GatheringRule<Claim> = {
  code: 'figure-conflict',
  category: 'consistency',
  severity: 'information',
  title: '同一件事前后数字不一致',
  source: '同一时间、同一范围的同一件事只有一个数',
  scan: claimsOf,
  judge: (report, claims) =>
    DIRECTIVES.has(report.kind ?? '')
      ? []
      : conflictsOf(report, claims).map((conflict) => told(report, conflict)),
};

/** They do not tell what is so, but order what shall be: now for these, now for those. */
const DIRECTIVES: ReadonlySet<string> = new Set('意见 通知 决定 决议 命令 令 公告 通告'.split(' '));

interface Conflict {
  readonly first: Claim;
  readonly second: Claim;
}

function conflictsOf(report: Report, claims: readonly Claim[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const told = new Set<number>();
  for (const all of byName([...claims, ...tablesOf(report).flatMap(tableClaims)])) {
    // A figure that is told again and again is told of different things.
    const [value, other, ...more] = new Set(all.map((claim) => claim.value));
    if (value === undefined || other === undefined || more.length > 0) continue;
    const [first, second] = [value, other].map((each) => all.find((claim) => claim.value === each)!);
    const conflict = { first: first!, second: second! };
    if (told.has(conflict.second.start) || !areOfOneThing(report, conflict)) continue;
    told.add(conflict.second.start);
    conflicts.push(conflict);
  }
  return conflicts;
}

/** The claims that are of the same name and unit. */
function byName(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  const keyOf = ({ unit, attribute }: Claim, name: string) => `${unit} ${name} ${attribute}`;
  for (const claim of claims) {
    const key = keyOf(claim, claim.name);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  // What names less may be meant by one that may end there.
  for (const claim of claims) {
    for (let length = claim.least; length < claim.name.length; length++) {
      const group = groups.get(keyOf(claim, claim.name.slice(0, length)));
      if (group && mayEndAt(claim, length)) group.push(claim);
    }
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((all) => all.sort((a, b) => a.start - b.start));
}

function areOfOneThing(report: Report, { first, second }: Conflict): boolean {
  const step = Math.max(first.step, second.step);
  // 9.86亿元 is 98600万元; what is counted one by one is exact.
  if (step > 1 && Math.abs(first.value - second.value) <= step) return false;
  if (!areNear(first.value, second.value) || (isInTable(first) && isInTable(second))) return false;
  if (lineAt(report.lines, first.start) === lineAt(report.lines, second.start)) return false;
  return areOfOneTime(report, first, second);
}

/** Whether two claims are made of the same time and place; a length or a total investment is the same at all times. */
function areOfOneTime(report: Report, first: Claim, second: Claim): boolean {
  const year = yearOf(report);
  const plans = planStart(report);
  const [a, b] = [first, second].map((claim) => {
    const told = circumstancesAt(report.text, claim);
    const period = isInTable(claim) ? claim.period : told.period;
    return {
      ...told,
      // The year of the report and a school term go without saying.
      period: period.filter((time) => time !== `${year}年` && !/^[春秋]季/.test(time)).join(' '),
      isPlanned: told.isPlanned && !claim.isUniversal && !isInTable(claim),
      // What is said of the report's own year is done, wherever it stands.
      isInPlan: !period.includes(`${year}年`) && (claim.start >= plans || isUnderPlan(report, claim.start)),
    };
  }) as [TimesTold, TimesTold];
  if (a.isPart || b.isPart) return false;
  if (a.scope !== b.scope && a.scope !== '' && b.scope !== '') return false;
  if (a.subject !== b.subject && !first.isUniversal && !second.isUniversal) return false;
  if (first.attribute !== '') return true;
  return !a.isPlanned && !b.isPlanned && a.period === b.period && a.isInPlan === b.isInPlan;
}

interface TimesTold {
  readonly isPart: boolean;
  readonly scope: string;
  readonly subject: string;
  readonly period: string;
  readonly isPlanned: boolean;
  readonly isInPlan: boolean;
}

const isInTable = (claim: Claim): claim is TableClaim => 'period' in claim;

/** A figure written wrongly, or not brought up to date, is near the right one; others count something else. */
const areNear = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * MOST_APART;
const MOST_APART = 1.5;

function told({ text }: Report, { first, second }: Conflict): Found {
  const written = ({ start, end }: Claim) => text.slice(start, end);
  const where = isInTable(second) ? '表中' : '这里';
  const { name, attribute } = first.name.length < second.name.length ? first : second;
  return {
    start: second.start,
    end: second.end,
    message: `“${name}${attribute}”前面写作${written(first)}，${where}写作${written(second)}，请核对。`,
    related: [{ start: first.start, end: first.end, message: `前面写作${written(first)}` }],
  };
}

export const about: About = {
  shows: '召开党委会12次……召开党委会13次',
  wrong: [
    {
      text: '全年召开党委会⟪12次⟫。\n召开党委会⟦13次⟧，研究重大事项。',
      says: [{ message: '“召开党委会”前面写作12次，这里写作13次，请核对。', related: '前面写作12次' }],
    },
  ],
  right: ['上半年召开党委会6次。\n全年召开党委会13次。'],
};
