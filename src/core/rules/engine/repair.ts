import type { Report } from '../../report/model';
import { type ParseOptions, parse } from '../../report/parse';
import { applyEdits, composeEdits } from '../../text/edits';
import type { TextEdit } from '../../text/span';
import { check, safeRepairs } from '../index';
import type { Finding } from './rule';

/** One repair may bring the next to light (an ordinal in a right shape counts); no text needs nearly as many rounds. */
const MAX_ROUNDS = 8;

/**
 * The edits of `report` that repair what has one right answer, `findings` being what was found in it, and what these
 * repairs bring to light: the text that they make is not repaired any further. `options` are those that the report was
 * parsed with, `again` is how its findings were found.
 */
export function repairEdits(
  report: Report,
  findings: readonly Finding[],
  options: ParseOptions = {},
  again: (report: Report) => readonly Finding[] = check,
): TextEdit[] {
  let edits = safeRepairs(findings);
  let made = edits;
  for (let round = 1; round < MAX_ROUNDS && made.length > 0; round++) {
    const text = applyEdits(report.text, edits);
    made = safeRepairs(again(parse(text, { ...options, before: report })));
    edits = composeEdits(report.text, edits, made);
  }
  return edits;
}
