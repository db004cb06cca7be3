/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text; several edits of one text never overlap. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The same `by` UTF-16 units further on: from offsets of a paragraph to those of its report. */
export const moved = <T extends Span>(by: number, span: T): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** Whether it is a place between two characters. */
export const isEmpty = ({ start, end }: Span): boolean => start === end;

/** Whether two spans share a character or stand end to end. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether two spans share a character, or an empty one stands inside the other. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether all of `b` lies in `a`. */
export const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** From where the first of two spans begins to where the last ends. */
export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
