import { isComment } from '../report/comments';
import { lineAt } from '../report/lines';
import type { Report } from '../report/model';
import type { TextEdit } from '../text/span';
import { attachmentNoteForm } from './attachment-note-form';
import { closingMismatch } from './closing-mismatch';
import { confusableWord } from './confusable-word';
import { contentsMismatch } from './contents-mismatch';
import { dashShape } from './dash-shape';
import { dateForm } from './date-form';
import { dateLeadingZero } from './date-leading-zero';
import { dateOfIssue } from './date-of-issue';
import { dayWord } from './day-word';
import { documentNumber } from './document-number';
import { documentNumberForm } from './document-number-form';
import { doubledCharacter } from './doubled-character';
import { doubledPunctuation } from './doubled-punctuation';
import { duplicatePassage } from './duplicate-passage';
import { ellipsisShape } from './ellipsis-shape';
import { enumerationMark } from './enumeration-mark';
import { enumerationSequence } from './enumeration-sequence';
import { faultyWording } from './faulty-wording';
import { mixedPercent } from './figures/mixed-percent';
import { yearRange } from './figures/year-range';
import { yearZero } from './figures/year-zero';
import { frontMatterKey } from './front-matter-key';
import { frontMatterSyntax } from './front-matter-syntax';
import { frontMatterValue } from './front-matter-value';
import { fullwidthAlphanumeric } from './fullwidth-alphanumeric';
import { halfwidthBracket } from './halfwidth-bracket';
import { halfwidthPunctuation } from './halfwidth-punctuation';
import { impossibleDate } from './impossible-date';
import { levelSkip } from './level-skip';
import { mixedApproximation } from './mixed-approximation';
import { mixedKind } from './mixed-kind';
import { needlessPause } from './needless-pause';
import { nestedQuote } from './nested-quote';
import { numberingEndMark } from './numbering-end-mark';
import { numberingSequence } from './numbering-sequence';
import { numberingShape } from './numbering-shape';
import { isParagraphRule, paragraphChecker } from './paragraphRule';
import { placeholder } from './placeholder';
import { minuteSign } from './punctuation/minute-sign';
import { titleMark } from './punctuation/title-mark';
import { rangeUnit } from './range-unit';
import { repeatedColon } from './repeated-colon';
import { repeatedText } from './repeated-text';
import { requestInReport } from './request-in-report';
import type { Finding, Found, Rule, Severity } from './rule';
import { setPhrase } from './set-phrase';
import { severalRequests } from './several-requests';
import { shareTotal } from './share-total';
import { straightQuote } from './straight-quote';
import { strayBlank } from './stray-blank';
import { titleFullStop } from './title-full-stop';
import { twoDigitYear } from './two-digit-year';
import { unpairedMark } from './unpaired-mark';

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
  halfwidthPunctuation,
  halfwidthBracket,
  straightQuote,
  unpairedMark,
  nestedQuote,
  titleMark,
  minuteSign,
  doubledPunctuation,
  ellipsisShape,
  dashShape,
  needlessPause,
  repeatedColon,
  strayBlank,
  fullwidthAlphanumeric,
  documentNumber,
  dateLeadingZero,
  twoDigitYear,
  yearZero,
  yearRange,
  dayWord,
  rangeUnit,
  mixedApproximation,
  mixedPercent,
  impossibleDate,
  shareTotal,
  requestInReport,
  severalRequests,
  confusableWord,
  faultyWording,
  closingMismatch,
  duplicatePassage,
  titleFullStop,
  mixedKind,
  attachmentNoteForm,
  dateOfIssue,
  contentsMismatch,
];

/** Severities by code that take the place of the rules' own; `off` leaves the rule out. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

const reportRules = rules.filter((rule) => !isParagraphRule(rule));
const checkParagraphs = paragraphChecker(rules.filter(isParagraphRule));

/** Which of two rules comes first, by code. */
const order: ReadonlyMap<string, number> = new Map(rules.map(({ code }, index) => [code, index]));

/** What all rules find in `report`, by position. */
export function check(report: Report, overrides: SeverityOverrides = {}): Finding[] {
  const findings: Finding[] = [];
  const add = ({ code, severity: usual }: Rule, found: Found): void => {
    const severity = overrides[code] ?? found.severity ?? usual;
    if (severity !== 'off') findings.push({ ...found, code, severity });
  };
  for (const rule of reportRules) {
    if (overrides[rule.code] === 'off') continue;
    for (const found of rule.check(report)) add(rule, found);
  }
  for (const { rule, found } of checkParagraphs(report)) add(rule, found);
  return printed(report, findings).sort(
    (a, b) => a.start - b.start || a.end - b.end || order.get(a.code)! - order.get(b.code)!,
  );
}

/** Those that do not stand in a comment: what is never printed has no slips. */
function printed({ text, lines }: Report, findings: Finding[]): Finding[] {
  if (!text.includes('<!--')) return findings;
  return findings.filter(({ start }) => !isComment(text, lines[lineAt(lines, start)]!));
}

/**
 * The edits of all repairs in `findings`. Where two rules repair the same place (an ordinal with a wrong shape and
 * a wrong number) the one that stands first in `rules` knows both.
 */
export function allRepairs(findings: readonly Finding[]): TextEdit[] {
  const repairs = findings.filter((finding) => finding.fix);
  repairs.sort((a, b) => order.get(a.code)! - order.get(b.code)!);
  const taken = new Set<number>();
  const edits: TextEdit[] = [];
  for (const edit of repairs.flatMap((finding) => finding.fix!)) {
    if (isTaken(taken, edit)) continue;
    for (let at = edit.start; at < edgeOf(edit); at++) taken.add(at);
    edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
}

function isTaken(taken: ReadonlySet<number>, edit: TextEdit): boolean {
  for (let at = edit.start; at < edgeOf(edit); at++) if (taken.has(at)) return true;
  return false;
}

/** An insertion keeps others away from the place it is made at. */
const edgeOf = ({ start, end }: TextEdit): number => Math.max(end, start + 1);

/** The edits of those repairs in `findings` that have one right answer and cannot hide a loss. */
export const safeRepairs = (findings: readonly Finding[]): TextEdit[] =>
  allRepairs(findings.filter(({ safe }) => safe !== false));
