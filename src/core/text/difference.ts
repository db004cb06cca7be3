import type { Span } from './span';

/** Where two texts differ, from the first character to the last that is another one. UTF-16 offsets of each. */
export function difference(a: string, b: string): { readonly inA: Span; readonly inB: Span } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let behind = 0;
  const most = Math.min(a.length, b.length) - start;
  while (behind < most && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return { inA: { start, end: a.length - behind }, inB: { start, end: b.length - behind } };
}

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
