import type { Report } from '../report/types';
import type { TextEdit } from '../text/span';
import { dateForm } from './date-form';
import { documentNumberForm } from './document-number-form';
import { doubledCharacter } from './doubled-character';
import { enumerationMark } from './enumeration-mark';
import { enumerationSequence } from './enumeration-sequence';
import { frontMatterKey } from './front-matter-key';
import { frontMatterSyntax } from './front-matter-syntax';
import { frontMatterValue } from './front-matter-value';
import { levelSkip } from './level-skip';
import { numberingEndMark } from './numbering-end-mark';
import { numberingSequence } from './numbering-sequence';
import { numberingShape } from './numbering-shape';
import { placeholder } from './placeholder';
import { repeatedText } from './repeated-text';
import type { Finding, Rule, Severity } from './rule';
import { setPhrase } from './set-phrase';

/** All rules. A new one is a file of its own and a line here. */
export const rules: readonly Rule[] = [
  placeholder,
  numberingSequence,
  numberingShape,
  levelSkip,
  numberingEndMark,
  enumerationSequence,
  enumerationMark,
  setPhrase,
  repeatedText,
  doubledCharacter,
  documentNumberForm,
  dateForm,
  frontMatterSyntax,
  frontMatterKey,
  frontMatterValue,
];

/** Severities by code that take the place of the rules' own; `off` leaves the rule out. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** What all rules find in `report`, by position. */
export function check(report: Report, overrides: SeverityOverrides = {}): Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
    const severity = overrides[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    return rule.check(report).map((found) => ({ code: rule.code, severity, ...found }));
  });
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The edits of all repairs in `findings` that have one right answer. Where two rules repair the same place
 * (an ordinal with a wrong shape and a wrong number) the one that stands first in `rules` knows both.
 */
export function safeRepairs(findings: readonly Finding[]): TextEdit[] {
  const order = new Map(rules.map((rule, index) => [rule.code, index]));
  const repairs = findings.filter((finding) => finding.fix && finding.safe !== false);
  repairs.sort((a, b) => order.get(a.code)! - order.get(b.code)!);
  const taken = new Set<number>();
  const edits: TextEdit[] = [];
  for (const edit of repairs.flatMap((finding) => finding.fix!)) {
    if (taken.has(edit.start)) continue;
    taken.add(edit.start);
    edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
}
