// How much two sentences have in common, by the pairs of characters that stand in both.

/** The pairs of characters of a text as numbers, in ascending order. */
export type Pairs = Uint32Array;

export function pairsOf(text: string): Pairs {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at++)
    pairs[at] = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  return pairs.sort();
}

/** From 0, nothing in common, to 1, the same pairs. */
export function likeness(a: Pairs, b: Pairs): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return (2 * common) / (a.length + b.length);
}
