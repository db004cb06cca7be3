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
    const difference = differenceOf(first, each);
    if (difference === 'none') continue;
    found.push({
      ...spanOf(each),
      message: `${each.number.written}这里是《${each.title}》的文号，前面是《${first.title}》的。`,
      ...(difference === 'doubtful' && { severity: 'information' as const }),
      related: [{ ...spanOf(first), message: '前面的标题' }],
    });
  }
  return found;
}

/** Whether one title is the other put more briefly, or what the other sends out. */
function differenceOf(a: Citation, b: Citation): 'none' | 'certain' | 'doubtful' {
  const [one, other] = [plain(a.core), plain(b.core)];
  if (isCharacterLost(a.core, b.core)) return 'certain';
  if (isSubsequence(one, other) || isSubsequence(other, one)) return 'none';
  // One notice may send out two papers; two notices have two numbers.
  const areNotices = [a, b].every(
    ({ core }) => core.startsWith('关于') || /的\p{Script=Han}{1,6}$/u.test(core),
  );
  const isAkin = shared(one, other) * 10 >= Math.max(one.length, other.length) * 6;
  return areNotices || isAkin ? 'certain' : 'doubtful';
}

const plain = (title: string): string =>
  title.replace(/[〈〉、，（）()]|关于|印发|的(?=通知|函|意见|决定|批复)/g, '');
