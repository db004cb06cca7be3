import { type Circumstances, circumstancesAt } from '../../../facts/figures/circumstances';
import type { Claim } from '../../../facts/figures/claims';
import { isUnderPlan, partOfYear, planOf, yearOf } from '../../../facts/figures/sectionRole';
import { isInTable } from '../../../facts/tables/tableClaims';
import { lineAt } from '../../../report/lines';
import type { Report } from '../../../report/model';

/** When and of whom a claim is made. */
export interface TimesTold extends Pick<Circumstances, 'isPart' | 'scope' | 'subject'> {
  /** The times that it holds for besides that of the report. */
  readonly period: string;
  /** Its sentence says that it is to be. */
  readonly isPlanned: boolean;
  /** It stands where the report speaks of the time to come. */
  readonly isInPlan: boolean;
}

/** When and of whom a claim is made, by its sentence and the section that it stands in. */
export function timesOf(report: Report, claim: Claim): TimesTold {
  const year = yearOf(report);
  const plan = planOf(report);
  const { paragraph, start } = report.lines[lineAt(report.lines, claim.start)]!;
  const told = circumstancesAt(paragraph, { start: claim.start - start, end: claim.end - start });
  const period = isInTable(claim) ? claim.period : told.period;
  // What is said of the report's own year is done, wherever it stands.
  const isInPlan =
    !told.isDone &&
    !period.includes(`${year}年`) &&
    ((claim.start >= plan.start && claim.start < plan.end) || isUnderPlan(report, claim.start));
  const own = [`${year}年`, ...(isInPlan ? [] : [partOfYear(report)])];
  return {
    ...told,
    // The time of the report and a school term go without saying.
    period: period.filter((time) => !own.includes(time) && !/^[春秋]季/.test(time)).join(' '),
    isPlanned: told.isPlanned && !claim.isUniversal && !isInTable(claim),
    isInPlan,
  };
}
