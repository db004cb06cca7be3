import type { Span } from './span';

/** Where two texts differ, from the first character to the last that is another one. UTF-16 offsets of each. */
export function difference(a: string, b: string): { readonly inA: Span; readonly inB: Span } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start + PIECE <= shorter && a.slice(start, start + PIECE) === b.slice(start, start + PIECE))
    start += PIECE;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const most = shorter - start;
  let [endA, endB] = [a.length, b.length];
  const last = endA - most;
  while (endA - PIECE >= last && a.slice(endA - PIECE, endA) === b.slice(endB - PIECE, endB)) {
    endA -= PIECE;
    endB -= PIECE;
  }
  while (endA > last && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return { inA: { start, end: endA }, inB: { start, end: endB } };
}

/** Long texts are compared by pieces, which an engine does many times as fast as we could one unit after another. */
const PIECE = 4096;

/** Whether the characters of `part` stand in `whole` in their order, with others between them or not. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How many characters two texts share in their order: the longest common subsequence. Both at most `MOST` long. */
export function shared(a: string, b: string): number {
  const left = a.slice(0, MOST);
  const right = b.slice(0, MOST);
  let row = new Uint16Array(right.length + 1);
  for (const character of left) {
    const next = new Uint16Array(right.length + 1);
    for (let i = 1; i <= right.length; i++) {
      next[i] = right[i - 1] === character ? row[i - 1]! + 1 : Math.max(row[i]!, next[i - 1]!);
    }
    row = next;
  }
  return row[right.length]!;
}

const MOST = 120;
