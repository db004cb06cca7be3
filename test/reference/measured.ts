/** What was measured on published, finished texts: where they come from is said in the README. */
export const MEASURED_TEXTS = { documents: 52, characters: 439_838 } as const;

/** What one rule finds in them. */
export interface Measured {
  readonly findings: number;
  /** How many of the findings were no slip. */
  readonly falseAlarms: number;
}

const measured = (findings = 0, falseAlarms = 0): Measured => ({ findings, falseAlarms });

export const MEASURED: Readonly<Record<string, Measured>> = {
  placeholder: measured(),
  'numbering-sequence': measured(),
  'numbering-shape': measured(),
  'level-skip': measured(),
  'numbering-end-mark': measured(),
  'enumeration-sequence': measured(),
  'enumeration-mark': measured(),
  'set-phrase': measured(),
  'repeated-text': measured(),
  'doubled-character': measured(),
  'document-number-form': measured(),
  'date-form': measured(),
  'front-matter-syntax': measured(),
  'front-matter-key': measured(),
  'front-matter-value': measured(),
  'halfwidth-punctuation': measured(3),
  'halfwidth-bracket': measured(4),
  'straight-quote': measured(),
  'unpaired-mark': measured(),
  'nested-quote': measured(),
  'title-mark': measured(),
  'minute-sign': measured(),
  'doubled-punctuation': measured(),
  'ellipsis-shape': measured(),
  'dash-shape': measured(),
  'needless-pause': measured(1),
  'repeated-colon': measured(),
  'stray-blank': measured(),
  'fullwidth-alphanumeric': measured(),
  'document-number': measured(),
  'date-leading-zero': measured(),
  'two-digit-year': measured(),
  'year-zero': measured(),
  'year-range': measured(),
  'day-word': measured(),
  'range-unit': measured(1),
  'mixed-approximation': measured(),
  'mixed-percent': measured(),
  'impossible-date': measured(),
  'share-total': measured(),
  'request-in-report': measured(),
  'several-requests': measured(),
  'confusable-word': measured(),
  'faulty-wording': measured(),
  'closing-mismatch': measured(),
  'duplicate-passage': measured(),
  'title-full-stop': measured(),
  'mixed-kind': measured(),
  'attachment-note-form': measured(),
  'date-of-issue': measured(),
  'contents-mismatch': measured(),
};
