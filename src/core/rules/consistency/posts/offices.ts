import type { HeldPost } from '../../../facts/names/posts';
import { isSubsequence } from '../../../text/difference';

// What a post is of: the bureau or town that it heads, the organ and the house.

/** A bureau, a commission, a town: what has one head. */
interface Office {
  readonly kind: string;
  /** 临江市, 县; empty where nothing is said. */
  readonly region: string;
  /** 人力资源和社会保障; empty for 市局, which is whichever bureau is spoken of. */
  readonly name: string;
  readonly written: string;
}

/** What leads up to an office: 会议由, 到. */
const LEADING = /^.*?(?:由|经|向|请|到|赴|与|同|对|了)(?=\p{Script=Han}{2})/u;
const REGION = /^(.*?[省市县区州旗])(?![场政容级直管])(.*)$/;

/** A body without the words that lead up to it. */
export const withoutLead = (body: string): string => body.replace(LEADING, '');

/** Whether the name of a body says of which county or city it is. */
export const isOfRegion = (body: string): boolean => REGION.test(body);

/** The office that a post heads; undefined for deputies and where several posts may be held together. */
export function officeOf({ rank, body, post }: HeldPost): Office | undefined {
  if (rank !== '') return undefined;
  const kind =
    post === '主任' ? /委员会$|委$/.exec(body)?.[0] : '局厅镇乡'.includes(post[0]!) ? post[0]! : undefined;
  if (!kind || !body.endsWith(kind)) return undefined;
  const whole = withoutLead(body.slice(0, body.length - kind.length));
  if ('镇乡'.includes(kind)) {
    const name = whole.slice(-2);
    return { kind, region: '', name, written: name + kind };
  }
  const [, region = '', name = whole] = REGION.exec(whole) ?? [];
  const own = /\p{Script=Han}{0,2}\p{Script=Han}$/u.exec(region)?.[0] ?? '';
  return { kind: kind[0]!, region: own, name, written: own + name + kind };
}

/** Of one region, and neither is the other's name put more briefly: 人社 and 人力资源和社会保障. */
export const areTwoOffices = (a: Office, b: Office): boolean =>
  a.name.length > 1 &&
  b.name.length > 1 &&
  (a.region.endsWith(b.region) || b.region.endsWith(a.region)) &&
  !isSubsequence(a.name, b.name) &&
  !isSubsequence(b.name, a.name);

/** Who is on the board or runs the house, and who watches over them: by law nobody is both. */
const ORGANS: readonly (readonly [organ: string, post: RegExp, body: RegExp])[] = [
  ['监事会', /^监事/, /监事会$/],
  ['理事会', /^(?:理事长|董事长|总经理)$/, /(?:理事会|董事会)$/],
];

/** The organ that a post is of, and the house that has it, as far as that is said. */
export function organOf({
  post,
  body,
}: HeldPost): { readonly name: string; readonly house: string } | undefined {
  const organ = ORGANS.find(([, posts, bodies]) => posts.test(post) || bodies.test(body));
  return organ && { name: organ[0], house: withoutLead(body.replace(/(?:执行)?[理董监]事会$/, '')) };
}

/** 由县市场监管局 and 县市场监管局: both end alike, as far as the shorter one goes or over four characters. */
export function areOfOneBody(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same >= 4 || (same >= 2 && same === least) || a === b;
}
