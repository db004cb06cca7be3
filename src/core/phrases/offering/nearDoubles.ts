/** So many are left of those that say nearly the same. */
const LEFT = 3;
/** What may differ in front: 推进, 推动. UTF-16 units. */
const VERB = 2;
/** What has to be the same behind it. UTF-16 units. */
const SAME = 4;

/**
 * Without what says nearly the same as others: of 推进高质量发展, 推动高质量发展 and 高质量发展 the shortest and at most two more are
 * left, where the first of them stood.
 */
export function withoutNearDoubles<T>(entries: readonly T[], textOf: (entry: T) => string): T[] {
  const groups: T[][] = [];
  for (const entry of entries) {
    const group = groups.find((each) => each.some((other) => areNear(textOf(other), textOf(entry))));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => {
    if (group.length <= LEFT) return group;
    const shortest = group.reduce((a, b) => (textOf(b).length < textOf(a).length ? b : a));
    return [shortest, ...group.filter((each) => each !== shortest).slice(0, LEFT - 1)];
  });
}

const areNear = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || (a.length - VERB >= SAME && a.slice(VERB) === b.slice(VERB));
