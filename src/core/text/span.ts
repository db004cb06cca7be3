/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text; several edits of one text never overlap. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Whether two spans share a character or stand end to end. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
