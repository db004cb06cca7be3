import type { Span } from './span';

// Binary searches in lists that are in order.

/**
 * The first index from `from` up to `end` for which `isBehind` holds; `end` if there is none. `isBehind` must hold for all
 * behind the first one; it is asked about as few as a search needs, since it may measure a page.
 */
export function firstWhere(end: number, isBehind: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of `spans` (in reading order) that begins at `offset` or behind it; their number if none does. */
export const firstStartingFrom = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans.length, (index) => spans[index]!.start >= offset);

/** The index of the last of `spans` (in reading order) that begins at `offset` or before it; -1 if none does. */
export const lastStartingBy = (spans: readonly { readonly start: number }[], offset: number): number =>
  firstWhere(spans.length, (index) => spans[index]!.start > offset) - 1;

/** The index of the first of `spans` (in order, apart) that ends behind `offset`; their number if none does. */
export const firstEndingBehind = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans.length, (index) => spans[index]!.end > offset);

/** The one of `spans` (in order, apart) that `offset` stands in, its end left out. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const candidate = spans[firstEndingBehind(spans, offset)];
  return candidate && candidate.start <= offset ? candidate : undefined;
}
