import type { HeldPost } from '../../../facts/names/posts';
import type { Found } from '../../engine/rule';
import { onlyDifference } from '../alike';
import { areNearlySame, mayEndBefore } from './holdersNames';
import { areOfOneBody, isOfRegion, withoutLead } from './offices';

// One post that has two holders.

/** What one at a time holds. */
const SOLE = /^(?:主任|书记|[省市县区州盟旗镇乡局厅署关行台院校馆]长|检察长|理事长|董事长|监事长|总经理)$/;
/** A report that tells of such has both holders. */
const CHANGED = /任命|免去|接任|继任|调任|新任|卸任|离任|时任|前任|历任|换届|轮岗/;
/** What may follow a name of two characters, besides what mostly does. */
const GOES_ON = /[开研看视察慰询考见访谈布署邀拟每还也均都已正热高认应可则则带来到又再先后]/;

/** 县水务局局长某某 here and another there: one post at one time has one holder. */
export function holderConflicts(text: string, held: readonly HeldPost[]): Found[] {
  const heads = held.filter(
    ({ rank, post, name, end }) =>
      rank === '' &&
      SOLE.test(post) &&
      name.length === 3 &&
      // 王国强调度 is read as 强调 as well, 王国强。 is not.
      (name[2] === '强' ? text[end] !== '调' : !mayEndBefore(name[2]!)) &&
      !GOES_ON.test(name[2]!),
  );
  const conflicts = heads.flatMap((each, index): Found[] => {
    const other = heads
      .slice(0, index)
      .find((before) => before.post === each.post && areTwoHolders(before, each));
    if (!other) return [];
    const written = ({ start, end }: HeldPost): string => text.slice(start, end);
    return [
      {
        start: each.start,
        end: each.end,
        message: `同一职务前面写作“${written(other)}”，这里写作“${written(each)}”，请核对。`,
        severity: 'information',
        related: [{ start: other.start, end: other.end, message: `前面写作“${written(other)}”` }],
      },
    ];
  });
  // The whole text is searched last: hardly any report has two holders.
  return conflicts.length > 0 && CHANGED.test(text) ? [] : conflicts;
}

/** Whether a post has one holder, whatever body it is of. */
export const isSole = ({ rank, post }: HeldPost): boolean =>
  rank === '' && SOLE.test(post) && post !== '主任' && post !== '书记';

/** Whether a post is said to be that of the body whose paper it is, or of none: 局长, 集团董事长. */
export const isOfOwnBody = ({ body }: HeldPost): boolean => OWN_BODY.test(withoutLead(body));
const OWN_BODY = /^(?:[我本]?[局院校厂县市区镇乡]|[省市县区]局|集团|总?公司|集团公司|学校|学院|医院)?$/;

/** Of one body, as far as either says; nearly one name, where one does not say it. */
function areTwoHolders(a: HeldPost, b: HeldPost): boolean {
  const [there, here] = [a, b].map(({ body }) => withoutLead(body));
  if (a.name === b.name || areNearlySame(a.name, b.name)) return false;
  const isOneOff = a.name[0] === b.name[0] && onlyDifference(a.name, b.name) !== undefined;
  // Many are called 主任; who heads a centre or a commission is one.
  // 镇纪委书记: of the same committee, and only where one name may be a slip for the other.
  if (a.post === '书记') return isOneOff && there === here && /(?:委|组|支部|总支)$/.test(there!);
  if (a.post === '主任' && ![there!, here!].every((body) => /(?:中心|委|委员会)$/.test(body))) return false;
  if (there === '' || here === '') return isOneOff;
  return isOneOff ? areOfOneBody(there!, here!) : there === here && isOfRegion(there!) && there!.length > 3;
}
