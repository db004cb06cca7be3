/** Something at `a` of one list that stands for something at `b` of another; `weight` is what it is worth to keep it. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Of `links` the heaviest that are in one order in both lists, no place used twice. In that order. */
export function heaviestChain(links: readonly Link[], lengthOfB: number): Link[] {
  // Of those at one place of A the later places of B first, so that only one of them can be taken.
  const sorted = [...links].sort((x, y) => x.a - y.a || y.b - x.b);
  const before = new Int32Array(sorted.length).fill(-1);
  const total = new Float64Array(sorted.length);
  // A Fenwick tree over B: the link at which the heaviest chain ends that uses no place from there on.
  const best = new Int32Array(lengthOfB + 1).fill(-1);
  let heaviest = -1;
  sorted.forEach(({ b, weight }, i) => {
    let last = -1;
    for (let at = b; at > 0; at -= at & -at) {
      const candidate = best[at]!;
      if (candidate >= 0 && (last < 0 || total[candidate]! > total[last]!)) last = candidate;
    }
    before[i] = last;
    total[i] = weight + (last < 0 ? 0 : total[last]!);
    for (let at = b + 1; at <= lengthOfB; at += at & -at) {
      if (best[at]! < 0 || total[best[at]!]! < total[i]!) best[at] = i;
    }
    if (heaviest < 0 || total[i]! > total[heaviest]!) heaviest = i;
  });
  const chain: Link[] = [];
  for (let i = heaviest; i >= 0; i = before[i]!) chain.push(sorted[i]!);
  return chain.reverse();
}
