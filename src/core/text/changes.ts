import type { Span } from './span';

/** One change of a text: what stood in `start`–`end` before is now `length` UTF-16 units long. */
export interface Change extends Span {
  readonly length: number;
}

/** Where `span` stands after `changes`, all of them in offsets of the text before; an edit inside it resizes it. */
export function spanAfter(span: Span, changes: readonly Change[]): Span {
  let { start, end } = span;
  for (const change of changes) {
    const grown = change.length - (change.end - change.start);
    if (change.end <= span.start) {
      start += grown;
      end += grown;
    } else if (change.start < span.end) {
      end += grown;
      if (change.start < span.start) start += change.start - span.start;
    }
  }
  return { start, end: Math.max(start, end) };
}
