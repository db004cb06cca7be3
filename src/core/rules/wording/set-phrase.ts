import { folded } from '../../phrases/marks';
import { findMemberSlips, indexMembers, type MemberSlip } from '../../phrases/members';
import { findNearMisses, indexFormulas } from '../../phrases/near';
import type { Span } from '../../text/span';
import type { Found, ParagraphRule } from '../engine/rule';
import { FORMULAS, MEMBER_LISTS } from '../formulas';
import { findNameSlips } from './names';

const formulas = indexFormulas(FORMULAS);
const lists = indexMembers(MEMBER_LISTS);

/** A fixed formula or a name written almost, but not quite, right; or what it counts with one left out or out of order. */
export const setPhrase: ParagraphRule = {
  code: 'set-phrase',
  category: 'wording',
  severity: 'warning',
  title: '固定提法有误',
  scope: 'file',
  scan: ({ text }) => {
    const names = findNameSlips(text);
    const plain = folded(text);
    const misses = findNearMisses(text, formulas, plain)
      .filter((miss) => !announcesOwn(text, miss))
      .map(({ start, end, written, formula, edits }) => ({
        start,
        end,
        message: `“${written}”疑有误：规范提法是${formula.startsWith('“') ? formula : `“${formula}”`}。`,
        fix: edits,
        safe: false,
      }));
    const members = findMemberSlips(text, lists, plain);
    if (misses.length === 0 && members.length === 0) return names;
    const apart = (known: readonly Span[]) => (found: Span) =>
      !known.some(({ start, end }) => found.start < end && start < found.end);
    const formulasAndNames = [...names, ...misses.filter(apart(names))];
    return [...formulasAndNames, ...members.filter(apart(misses)).map((slip) => findingOf(slip))];
  },
};

/** How a count in quotes begins: “四种意识”, “四个意识”. */
const COUNT = /^“?[一二两三四五六七八九十]{1,2}[个种项大条点]/;

/**
 * 要强化以下“四种意识”：一要…: what is counted there is listed behind it, or in the paragraphs below; it is the writer's
 * own, whatever formula it sounds like.
 */
function announcesOwn(
  text: string,
  { start, end, written }: { start: number; end: number; written: string },
): boolean {
  if (!COUNT.test(written)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 12);
  return (
    /(?:以下|下列|如下|这|我们的|本[校局院厂司])[^，。；：]{0,3}$/.test(before) ||
    /^[”"]?(?:[：:](?:[一1（(①]|$)|，(?:一要|一是|第一|首先))/.test(behind)
  );
}

function findingOf(slip: MemberSlip): Found {
  const { start, end, edits, list, missing } = slip;
  const right = list.members.join('、');
  const wrong = {
    order: '排列次序有误',
    missing: `缺少“${missing[0]}”`,
    twice: `有一项重复，缺少“${missing[0]}”`,
  }[slip.kind];
  return { start, end, message: `此处${wrong}：规范提法是“${right}”。`, fix: edits, safe: false };
}
