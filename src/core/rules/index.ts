import { isComment } from '../report/comments';
import { lineAt } from '../report/lines';
import type { Report } from '../report/model';
import type { TextEdit } from '../text/span';
import { placeholder } from './blanks/placeholder';
import { isParagraphRule, paragraphChecker } from './engine/paragraphRule';
import type { Finding, Found, Rule, Severity } from './engine/rule';
import { dateLeadingZero } from './figures/date-leading-zero';
import { dayWord } from './figures/day-word';
import { fullwidthAlphanumeric } from './figures/fullwidth-alphanumeric';
import { impossibleDate } from './figures/impossible-date';
import { mixedApproximation } from './figures/mixed-approximation';
import { mixedPercent } from './figures/mixed-percent';
import { rangeUnit } from './figures/range-unit';
import { shareTotal } from './figures/share-total';
import { twoDigitYear } from './figures/two-digit-year';
import { yearRange } from './figures/year-range';
import { yearZero } from './figures/year-zero';
import { attachmentNoteForm } from './form/attachment-note-form';
import { closingMismatch } from './form/closing-mismatch';
import { contentsMismatch } from './form/contents-mismatch';
import { dateForm } from './form/date-form';
import { dateOfIssue } from './form/date-of-issue';
import { documentNumber } from './form/document-number';
import { documentNumberForm } from './form/document-number-form';
import { frontMatterKey } from './form/front-matter-key';
import { frontMatterSyntax } from './form/front-matter-syntax';
import { frontMatterValue } from './form/front-matter-value';
import { mixedKind } from './form/mixed-kind';
import { requestInReport } from './form/request-in-report';
import { severalRequests } from './form/several-requests';
import { titleFullStop } from './form/title-full-stop';
import { enumerationMark } from './numbering/enumeration-mark';
import { enumerationSequence } from './numbering/enumeration-sequence';
import { levelSkip } from './numbering/level-skip';
import { numberingEndMark } from './numbering/numbering-end-mark';
import { numberingSequence } from './numbering/numbering-sequence';
import { numberingShape } from './numbering/numbering-shape';
import { dashShape } from './punctuation/dash-shape';
import { doubledPunctuation } from './punctuation/doubled-punctuation';
import { ellipsisShape } from './punctuation/ellipsis-shape';
import { halfwidthBracket } from './punctuation/halfwidth-bracket';
import { halfwidthPunctuation } from './punctuation/halfwidth-punctuation';
import { minuteSign } from './punctuation/minute-sign';
import { needlessPause } from './punctuation/needless-pause';
import { nestedQuote } from './punctuation/nested-quote';
import { repeatedColon } from './punctuation/repeated-colon';
import { straightQuote } from './punctuation/straight-quote';
import { strayBlank } from './punctuation/stray-blank';
import { titleMark } from './punctuation/title-mark';
import { unpairedMark } from './punctuation/unpaired-mark';
import { confusableWord } from './wording/confusable-word';
import { doubledCharacter } from './wording/doubled-character';
import { duplicatePassage } from './wording/duplicate-passage';
import { faultyWording } from './wording/faulty-wording';
import { repeatedText } from './wording/repeated-text';
import { setPhrase } from './wording/set-phrase';

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
