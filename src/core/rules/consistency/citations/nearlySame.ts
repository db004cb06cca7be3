import type { Found } from '../../engine/rule';
import { mayBeMistyped, onlyDifference } from '../alike';
import { type Citation, LONG, spanOf } from './citations';
import { isCharacterLost } from './lostCharacter';

/** 《…传承方案》 and 《…传乘方案》: titles that differ in one character, which sounds or looks like the other. */
export function nearlySame(cited: readonly Citation[]): Found[] {
  const counts = new Map<string, { count: number; first: Citation }>();
  for (const each of cited) {
    const counted = counts.get(each.core);
    if (counted) counted.count++;
    else counts.set(each.core, { count: 1, first: each });
  }
  const halves = new Map<string, Citation[]>();
  const found: Found[] = [];
  for (const { first: each } of counts.values()) {
    if (each.core.length < LONG) continue;
    const keys = [`<${each.core.slice(0, HALF)}`, `>${each.core.slice(-HALF)}`];
    const candidates = keys.flatMap((key) => halves.get(key) ?? []);
    const isOnce = (before: Citation): boolean =>
      each.start - before.end > BESIDE &&
      Math.min(counts.get(before.core)!.count, counts.get(each.core)!.count) === 1;
    const other = candidates.find((before) => isMistyped(before, each) && isOnce(before));
    const longer = other ? undefined : candidates.find((before) => isLost(before, each) && isOnce(before));
    if (longer) {
      found.push({
        ...spanOf(each),
        message: `《${each.title}》与前面的《${longer.title}》只差一个字，一处多了或少了，请核对。`,
        severity: 'information',
        related: [{ ...spanOf(longer), message: '前面的标题' }],
      });
    }
    for (const key of keys) halves.set(key, [...(halves.get(key) ?? []), each]);
    if (!other) continue;
    const at = onlyDifference(other.core, each.core)!;
    found.push({
      ...spanOf(each),
      message: `《${each.title}》与前面的《${other.title}》只差一个字：这里是“${each.core[at]}”，前面是“${other.core[at]}”。`,
      related: [{ ...spanOf(other), message: '前面的标题' }],
    });
  }
  return found;
}

/** 《甲》、《乙》 and 《甲》或《乙》: who lists two titles means two. UTF-16 units between them. */
const BESIDE = 2;

/** A slip leaves the beginning or the end of a title as it is. */
const HALF = LONG / 2;

const isLost = (a: Citation, b: Citation): boolean =>
  !(a.number && b.number) && isCharacterLost(a.core, b.core);

function isMistyped(a: Citation, b: Citation): boolean {
  // Two titles with one number are told already; with two they are two papers.
  if (a.number && b.number) return false;
  const at = onlyDifference(a.core, b.core);
  return at !== undefined && mayBeMistyped(a.core[at]!, b.core[at]!);
}
