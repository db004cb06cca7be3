import type { Report } from '../../report/model';
import type { Span, TextEdit } from '../../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place that explains a finding, such as the sibling a wrong ordinal is measured by. */
export interface RelatedSpan extends Span {
  readonly message: string;
}

/** What a rule found at `start`–`end` (UTF-16 offsets). */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  /** A Chinese sentence: what stands there, what belongs there, and why. */
  readonly message: string;
  /** The repair, where one answer is right. */
  readonly fix?: readonly TextEdit[];
  /** False where the repair may hide a loss (a gap in a numbering): never applied but on request. */
  readonly safe?: boolean;
  readonly related?: readonly RelatedSpan[];
}

/** What a rule finds: which rule it is, and how grave that is unless the rule itself says so, is said for it. */
export type Found = Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** One kind of slip. `severity` is the default; people change it with `gongwen.checks`. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Short Chinese name for lists and documentation. */
  readonly title: string;
  check(report: Report): Found[];
}
