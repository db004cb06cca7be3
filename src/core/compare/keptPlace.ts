import type { Span } from '../text/span';

/** So much beside a place says where it is. UTF-16 units. */
const AROUND = 12;

/** A place as it is kept from one day to the next: what stands there, and around it. */
export interface KeptPlace {
  readonly words: string;
  readonly left: string;
  readonly right: string;
}

export const keptPlace = (text: string, { start, end }: Span): KeptPlace => ({
  words: text.slice(start, end),
  left: text.slice(Math.max(0, start - AROUND), start),
  right: text.slice(end, end + AROUND),
});

/** Where it is in `text`; undefined where that has no place for it, or several: it has gone on without us. */
export function placeIn(text: string, { words, left, right }: KeptPlace): Span | undefined {
  const around = left + words + right;
  const at = text.indexOf(around);
  if (at < 0 || text.includes(around, at + 1)) return undefined;
  const start = at + left.length;
  return { start, end: start + words.length };
}
