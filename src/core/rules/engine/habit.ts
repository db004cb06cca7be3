import { type Span, type TextEdit, touches } from '../../text/span';
import type { Finding } from './rule';

/** Where a finding is met: at its own place, and where it is a habit at each of the other ones. */
export const placesOf = (finding: Finding): readonly Span[] => habitEdits(finding) ?? [finding];

/** The repair of a habit for the one place that `span` touches; undefined where it touches none or several. */
export function repairHere(finding: Finding, span: Span): TextEdit | undefined {
  const touched = habitEdits(finding)?.filter((edit) => touches(edit, span));
  return touched?.length === 1 ? touched[0] : undefined;
}

const habitEdits = ({ habit, fix }: Finding): readonly TextEdit[] | undefined => (habit ? fix : undefined);
