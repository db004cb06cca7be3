import { isSubsequence, shared } from '../../../text/difference';
import type { Found } from '../../engine/rule';
import { type Citation, SHORT, spanOf } from './citations';
import { isCharacterLost } from './lostCharacter';

/** One number with two titles. */
export function twoTitles(cited: readonly Citation[]): Found[] {
  const found: Found[] = [];
  const known = new Map<string, Citation>();
  for (const each of cited) {
    if (!each.number || each.title.length < SHORT) continue;
    const first = known.get(each.number.written);
    if (!first) {
      known.set(each.number.written, each);
      continue;
    }
    if (mayBeOne(first, each)) continue;
    found.push({
      ...spanOf(each),
      message: `${each.number.written}这里是《${each.title}》的文号，前面是《${first.title}》的。`,
      ...(!areSurelyTwo(first, each) && { severity: 'information' as const }),
      related: [{ ...spanOf(first), message: '前面的标题' }],
    });
  }
  return found;
}

/** Whether one title is the other put more briefly, or what the other sends out. */
function mayBeOne(a: Citation, b: Citation): boolean {
  const [one, other] = [plain(a.core), plain(b.core)];
  return !isCharacterLost(a.core, b.core) && (isSubsequence(one, other) || isSubsequence(other, one));
}

/** One notice may send out two papers; two notices have two numbers, and so have papers of nearly the same title. */
function areSurelyTwo(a: Citation, b: Citation): boolean {
  const [one, other] = [plain(a.core), plain(b.core)];
  const areNotices = [a, b].every(
    ({ core }) => core.startsWith('关于') || /的\p{Script=Han}{1,6}$/u.test(core),
  );
  return areNotices || shared(one, other) * 10 >= Math.max(one.length, other.length) * 6;
}

const plain = (title: string): string =>
  title.replace(/[〈〉、，（）()]|关于|印发|的(?=通知|函|意见|决定|批复)/g, '');
