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

/** The one of `spans` (by start, none overlapping) that `offset` stands in, its end left out. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const candidate = spans[low - 1];
  return candidate && offset < candidate.end ? candidate : undefined;
}
