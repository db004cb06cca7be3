import { placeholder } from './blanks/placeholder';
import { attachmentMismatch } from './consistency/attachment-mismatch';
import { citationMismatch } from './consistency/citation-mismatch';
import { countMismatch } from './consistency/count-mismatch';
import { dateConflict } from './consistency/date-conflict';
import { figureConflict } from './consistency/figure-conflict';
import { missingPart } from './consistency/missing-part';
import { nameVariant } from './consistency/name-variant';
import { ratioMismatch } from './consistency/ratio-mismatch';
import { sumMismatch } from './consistency/sum-mismatch';
import { checkerOf } from './engine/check';
import type { Finding, Rule } from './engine/rule';
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
import { markdownMarks } from './form/markdown-marks';
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
import { assistantRemark } from './wording/assistant-remark';
import { confusableCharacter } from './wording/confusable-character';
import { confusableWord } from './wording/confusable-word';
import { doubledCharacter } from './wording/doubled-character';
import { duplicatePassage } from './wording/duplicate-passage';
import { faultyWording } from './wording/faulty-wording';
import { mistypedWord } from './wording/mistyped-word';
import { namePost } from './wording/name-post';
import { repeatedText } from './wording/repeated-text';
import { setPhrase } from './wording/set-phrase';
import { shortForm } from './wording/short-form';
import { wordDiscouraged } from './wording/word-discouraged';
import { wordForbidden } from './wording/word-forbidden';
import { wordReplace } from './wording/word-replace';

/**
 * All rules. A new one is a file of its own and a line here. Where two repair the same place, the one further up knows
 * both.
 */
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
  sumMismatch,
  countMismatch,
  ratioMismatch,
  figureConflict,
  requestInReport,
  severalRequests,
  confusableWord,
  confusableCharacter,
  mistypedWord,
  faultyWording,
  wordReplace,
  wordForbidden,
  wordDiscouraged,
  shortForm,
  namePost,
  closingMismatch,
  duplicatePassage,
  assistantRemark,
  titleFullStop,
  mixedKind,
  attachmentNoteForm,
  dateOfIssue,
  contentsMismatch,
  markdownMarks,
  attachmentMismatch,
  citationMismatch,
  nameVariant,
  dateConflict,
  missingPart,
];

export const { check, allRepairs, safeRepairs } = checkerOf(rules);

const forFinished = new Set(rules.filter((rule) => rule.forFinished).map(({ code }) => code));

const comparing = new Set(
  rules
    .filter(({ category, forFinished }) => category === 'consistency' && !forFinished)
    .map(({ code }) => code),
);

/** Whether a writer may know better: `finding` compares two places that may both be right. */
export const isVerifiable = ({ code }: Pick<Finding, 'code'>): boolean => comparing.has(code);

/** Whether the editor tells of `finding` while the text is being written. */
export const isToldWhileWriting = ({ code }: Finding): boolean => !forFinished.has(code);
