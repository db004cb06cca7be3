import { type Span, type TextEdit, touches } from '../../text/span';
import type { Finding } from './rule';

/** Whether a repair puts several places right that have nothing to do with each other but that they are written alike. */
export const isHabit = ({ code, fix }: Pick<Finding, 'code' | 'fix'>): boolean =>
  code === 'numbering-shape' && fix !== undefined && fix.length > 1;

/** Where a finding is met: at its own place, and where it is a habit at each of the other ones. */
export const placesOf = (finding: Finding): readonly Span[] => (isHabit(finding) ? finding.fix! : [finding]);

/** The repair of a habit for the one place that `span` touches; undefined where it touches none or several. */
export function repairHere(finding: Finding, span: Span): TextEdit | undefined {
  const touched = isHabit(finding) ? finding.fix!.filter((edit) => touches(edit, span)) : [];
  return touched.length === 1 ? touched[0] : undefined;
}
