import { POSTS } from '../text/persons/posts';
import type { Span } from '../text/span';

// Which post a text gives a person, and whether that is the one that the list has. In doubt it is: a text says 局长,
// 我局局长, 市人社局局长 for one and the same.

/** A post as far as it tells: 市水务局 and 副局长. */
export interface ClaimedPost {
  /** The body, empty where none is named; what stands before it in the sentence may be part of it. */
  readonly body: string;
  readonly title: string;
}

/** A post that is given to a person right before or behind the name: the place, and what it may be meant as. */
export interface Claim extends Span {
  /** As it is written, without blanks and brackets around it. */
  readonly written: string;
  readonly posts: readonly ClaimedPost[];
}

const RANK = '(?:(?:常务)?副|代理?|第一|执行|名誉)?';
// The longest first: 董事长 ends in no shorter post.
const OFFICE = `(?:${[...POSTS].sort((a, b) => b.length - a.length).join('|')})`;
const TITLE = `${RANK}${OFFICE}`;

const TITLE_AT_END = new RegExp(`${TITLE}$`);
const CLAIM_BEFORE = new RegExp(`(${TITLE})[ \\u3000]{0,2}$`);
const CLAIM_BEHIND = new RegExp(
  `^[ \\u3000]{0,2}(${TITLE})(?!医师|护师|技师|科员|委员|助理|秘书|办公|信箱|接待|级|任职|任期)`,
);
const CLAIM_IN_BRACKETS = new RegExp(`^[（(]([^（）()]{0,30}${OFFICE})[）)]`);

/** How far before a name its post may begin. UTF-16 units. */
const REACH = 40;

/** Somebody held the post once, or is to hold it. */
const OF_ANOTHER_TIME = /[原前拟曾]|时任|历任|候任|挂职|推选|选举|任命|聘任|免去|离任|卸任/;

/** Posts that come with others: whoever has one of these has said nothing of the other. */
const BESIDE =
  /(?:委员会|委会|小组|指挥部|专班|协会|学会|联合会|商会|理事会|基金会|党组|党委|党工委|党支部|支部|总支|工会|联盟)$/;

/** The posts in `written`, which names one or several: 县委副书记、县长. What has no title that is known is left out. */
export function readPost(written: string): ClaimedPost[] {
  return written.split(/[、，,;；/]|兼/).flatMap((each) => {
    const title = TITLE_AT_END.exec(each.trim())?.[0];
    return title ? [{ body: each.trim().slice(0, -title.length), title }] : [];
  });
}

/** What posts `text` gives the person whose name stands at `start`–`end`. */
export function claimsAround(text: string, { start, end }: Span): Claim[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const claims: Claim[] = [];
  const title = CLAIM_BEFORE.exec(before);
  if (title) {
    const clause = /[^，。；：！？（）()“”《》\s]*$/.exec(before.slice(0, title.index))![0];
    const span = { start: start - title[0].length, end: start, written: title[1]! };
    claims.push(...claimOf(`${clause}${title[1]}`, span));
  }
  const behind = text.slice(end, end + REACH);
  const direct = CLAIM_BEHIND.exec(behind) ?? CLAIM_IN_BRACKETS.exec(behind);
  if (direct) {
    const span = { start: end, end: end + direct[0].length, written: direct[1]! };
    claims.push(...claimOf(direct[1]!, span));
  }
  return claims;
}

/** The claim at `place`, if what is `said` there gives a post now and not beside another. */
function claimOf(said: string, place: Omit<Claim, 'posts'>): Claim[] {
  const posts = readPost(said);
  const isPlain = posts.length > 0 && !OF_ANOTHER_TIME.test(said) && !BESIDE.test(posts.at(-1)!.body);
  return isPlain ? [{ ...place, posts }] : [];
}

/** Whether the post that the list has may be the one that a text claims. */
export const samePost = (held: ClaimedPost, claimed: ClaimedPost): boolean =>
  sameTitle(held, claimed) && sameBody(held.body, claimed.body);

/** 常务副市长 is a 副市长, 代市长 a 市长. */
export const sameTitle = (held: ClaimedPost, claimed: ClaimedPost): boolean =>
  plain(held.title) === plain(claimed.title);

const plain = (title: string): string => title.replace(/^(?:常务|代理?|执行)/, '');

function sameBody(held: string, claimed: string): boolean {
  if (held.endsWith(claimed) || claimed.endsWith(held)) return true;
  const [a, b] = [endOf(held), endOf(claimed)];
  if (!a || !b || a.organ !== b.organ) return true;
  if (a.level && b.level) return a.level === b.level;
  if (!a.core || !b.core) return true;
  return standsForIn(a.core, claimed) || standsForIn(b.core, held);
}

/**
 * What the name of a body ends in: its kind, the two characters before that, which tell it from others unless one of them
 * says where it is (市局, 我局), and its level if that stands there (县委).
 */
function endOf(
  body: string,
): { organ: string; core: string | undefined; level: string | undefined } | undefined {
  const found = /(\p{Script=Han}{0,2})([局委办厅部院校司处科室所站行会])$/u.exec(body);
  if (!found) return undefined;
  const [, core = '', organ = ''] = found;
  const isTelling =
    core.length === 2 && !/[我本该此其各两全省市县区州盟旗镇乡分总支级和与及对向由请到被让为是的]/.test(core);
  return { organ, core: isTelling ? core : undefined, level: /[省市县区州盟旗镇乡]$/.exec(core)?.[0] };
}

/** Whether `core` may be short for what `body` says: 人社 for 人力资源和社会保障. */
function standsForIn(core: string, body: string): boolean {
  let at = -1;
  return [...core].every((character) => {
    at = body.indexOf(character, at + 1);
    return at >= 0;
  });
}
