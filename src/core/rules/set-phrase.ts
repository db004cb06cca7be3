import { findMemberSlips, indexMembers, type MemberSlip } from '../phrases/members';
import { findNearMisses, indexFormulas } from '../phrases/near';
import type { Span } from '../text/span';
import { FORMULAS, MEMBER_LISTS } from './formulas';
import { paragraphRule } from './paragraphRule';
import type { Found } from './rule';
import { findNameSlips } from './wording/names';

const formulas = indexFormulas(FORMULAS);
const lists = indexMembers(MEMBER_LISTS);

/** A fixed formula or a name written almost, but not quite, right; or what it counts with one left out or out of order. */
export const setPhrase = paragraphRule({
  code: 'set-phrase',
  severity: 'warning',
  title: '固定提法有误',
  readsFrontMatter: true,
  scan: ({ text }) => {
    const names = findNameSlips(text);
    const misses = findNearMisses(text, formulas).map(({ start, end, written, formula, edits }) => ({
      start,
      end,
      message: `“${written}”疑有误：规范提法是${formula.startsWith('“') ? formula : `“${formula}”`}。`,
      fix: edits,
      safe: false,
    }));
    const members = findMemberSlips(text, lists);
    const apart = (known: readonly Span[]) => (found: Span) =>
      !known.some(({ start, end }) => found.start < end && start < found.end);
    const formulasAndNames = [...names, ...misses.filter(apart(names))];
    return [...formulasAndNames, ...members.filter(apart(misses)).map((slip) => findingOf(slip))];
  },
});

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
