import type { Span } from '../text/span';

/** Where a step among spans ends: the index, and whether it went past the last (or first) one to get there. */
export interface Step {
  readonly index: number;
  readonly wrapped: boolean;
}

/**
 * The one of `spans` (in reading order, none overlapping) that comes after `from`, or before it, and round again
 * at the ends. A cursor inside a span or at its edge steps to that span first, a selected span to the next.
 */
export function stepTo(spans: readonly Span[], from: Span, direction: 1 | -1): Step | undefined {
  if (spans.length === 0) return undefined;
  const selected = from.end > from.start;
  if (direction > 0) {
    const at = selected ? from.end : from.start;
    const index = spans.findIndex((span) => (selected ? span.start >= at : span.end > at));
    return index < 0 ? { index: 0, wrapped: true } : { index, wrapped: false };
  }
  const at = from.start;
  const index = spans.findLastIndex((span) => (selected ? span.end <= at : span.start < at));
  return index < 0 ? { index: spans.length - 1, wrapped: true } : { index, wrapped: false };
}
