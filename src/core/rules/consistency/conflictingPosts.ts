import { namesOf } from '../../facts/names/names';
import type { HeldPost } from '../../facts/names/posts';
import { linesWhere } from '../../report/following';
import type { Report } from '../../report/model';
import { placesOf } from '../../report/occurrences';
import { isSubsequence } from '../../text/difference';
import type { Found } from '../engine/rule';
import { mayBeMistyped, onlyDifference } from './alike';

// One person with two posts that exclude each other, and one post with two holders or two spellings of its holder's name.

export function conflictingPosts(report: Report): Found[] {
  const held = heldIn(report);
  const found = new Map<number, Found>();
  const bySurname = new Map<string, HeldPost[]>();
  for (const each of held) {
    const surname = each.name[0]!;
    const before = bySurname.get(surname) ?? [];
    const ofPost = before.filter(({ post }) => post === each.post && post !== '');
    const conflict =
      rankConflict(report.text, ofPost, each) ??
      bodyConflict(ofPost, each) ??
      spellingConflict(report.text, ofPost, each) ??
      organConflict(before, each) ??
      onceMisspelt(report.text, before, each);
    // The one that is wrong may be held against each that is right.
    if (conflict && !found.has(conflict.start)) found.set(conflict.start, conflict);
    before.push(each);
    bySurname.set(surname, before);
  }
  for (const conflict of holderConflicts(report.text, held)) {
    if (!found.has(conflict.start)) found.set(conflict.start, conflict);
  }
  return [...found.values(), ...misspeltWithoutPost(report, held)];
}

/** What stands before a name that nothing else leads up to. */
const BEFORE_NAME = /(?:^|[\s\u3000，。；：！？“”（）]|[由经请向])$/;

/** 赵致刚听取了汇报 once, 赵志刚 otherwise: a name whose bearer has been named with a post. */
function misspeltWithoutPost(report: Report, held: readonly HeldPost[]): Found[] {
  const { text } = report;
  const names = new Set(
    held.flatMap(({ name }) => (name.length === 3 && !FOLLOWS.test(name[2]!) ? name : [])),
  );
  return [...names].flatMap((name): Found[] => {
    const places = placesOf(report, name[0]!).filter((at) => areNearlySame(text.slice(at, at + 3), name));
    const [at] = places;
    if (at === undefined || places.length > 1) return [];
    const right = text.indexOf(name);
    if (text.indexOf(name, right + 3) < 0) return [];
    const wrong = text.slice(at, at + 3);
    if (names.has(wrong) || !BEFORE_NAME.test(text.slice(Math.max(0, at - 1), at)) || text[at + 3] === '、')
      return [];
    return [
      {
        start: at,
        end: at + 3,
        message: `“${wrong}”只出现这一次，别处写作“${name}”，请核对。`,
        severity: 'information',
        related: [{ start: right, end: right + 3, message: `别处写作“${name}”` }],
      },
    ];
  });
}

const naming = linesWhere((paragraph) => namesOf(paragraph).posts.length > 0);

function heldIn(report: Report): HeldPost[] {
  const held: HeldPost[] = [];
  for (const { start, number, paragraph } of naming(report)) {
    if (number < report.firstLine) continue;
    for (const each of namesOf(paragraph).posts) {
      if (!each.isPassing) held.push({ ...each, start: each.start + start, end: each.end + start });
    }
  }
  return held;
}

/** What often follows a name of two characters, and ends no name. */
const FOLLOWS =
  /[一在带主列到作做对就出参等和与、为同指强要率深先陪宣致讲发部专赴及会说表组召亲前检走听传签接给随负牵以将被从向通回介调分带代结全安实围提督上下来去向任兼当由的了]/;

/** How long the name is that both stand for: three characters or two; 0 where they are two people. */
function nameLength(a: string, b: string): number {
  if (a === b) return a.length === 3 && FOLLOWS.test(a[2]!) ? 2 : a.length;
  if (a.slice(0, 2) !== b.slice(0, 2)) return 0;
  return [a, b].every((name) => name.length === 2 || FOLLOWS.test(name[2]!)) ? 2 : 0;
}

/** 县市场监管局副局长某某 here and 县市场监管局局长某某 there. */
function rankConflict(text: string, before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const other = before.find(
    (each) =>
      isDeputy(each) !== isDeputy(held) &&
      nameLength(each.name, held.name) > 0 &&
      areOfOneBody(each.body, held.body),
  );
  if (!other) return undefined;
  const name = held.name.slice(0, nameLength(other.name, held.name));
  return {
    start: held.start,
    end: held.start + held.rank.length + held.post.length + name.length,
    message: `${name}的职务这里是“${held.rank}${held.post}”，前面是“${other.rank}${other.post}”。`,
    severity: 'information',
    related: [
      {
        start: other.start,
        end: other.start + other.rank.length + other.post.length + name.length,
        message: `前面写作“${text.slice(other.start, other.start + other.rank.length + other.post.length)}”`,
      },
    ],
  };
}

const isDeputy = ({ rank }: HeldPost): boolean => rank.endsWith('副');

/** 由县市场监管局 and 县市场监管局: both end alike, as far as the shorter one goes or over four characters. */
function areOfOneBody(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same >= 4 || (same >= 2 && same === least) || a === b;
}

/** 县财政局局长某某 here and 县审计局局长某某 there: who heads one bureau heads no other. */
function bodyConflict(before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const office = officeOf(held);
  const other =
    office &&
    before.find((each) => {
      if (nameLength(each.name, held.name) !== 3) return false;
      const there = officeOf(each);
      return there && there.kind === office.kind && areTwoOffices(there, office);
    });
  if (!other) return undefined;
  const written = (each: HeldPost): string => `${officeOf(each)!.written}${each.post}`;
  return {
    start: held.start,
    end: held.end,
    message: `${held.name}的职务这里是“${written(held)}”，前面是“${written(other)}”。`,
    severity: 'information',
    related: [{ start: other.start, end: other.end, message: `前面写作“${written(other)}”` }],
  };
}

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

/** The office that a post heads; undefined for deputies and where several posts may be held together. */
function officeOf({ rank, body, post }: HeldPost): Office | undefined {
  if (rank !== '') return undefined;
  const kind =
    post === '主任' ? /委员会$|委$/.exec(body)?.[0] : '局厅镇乡'.includes(post[0]!) ? post[0]! : undefined;
  if (!kind || !body.endsWith(kind)) return undefined;
  const whole = body.slice(0, body.length - kind.length).replace(LEADING, '');
  if ('镇乡'.includes(kind)) {
    const name = whole.slice(-2);
    return { kind, region: '', name, written: name + kind };
  }
  const [, region = '', name = whole] = REGION.exec(whole) ?? [];
  const own = /\p{Script=Han}{0,2}\p{Script=Han}$/u.exec(region)?.[0] ?? '';
  return { kind: kind[0]!, region: own, name, written: own + name + kind };
}

/** Of one region, and neither is the other's name put more briefly: 人社 and 人力资源和社会保障. */
const areTwoOffices = (a: Office, b: Office): boolean =>
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

/** 理事会主任某某 here and 监事会主任某某 there. */
function organConflict(before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const organ = organOf(held);
  const other =
    organ &&
    before.find((each) => {
      const there = organOf(each);
      return (
        there !== undefined &&
        there.name !== organ.name &&
        nameLength(each.name, held.name) > 0 &&
        (there.house === '' || organ.house === '' || areOfOneBody(there.house, organ.house))
      );
    });
  if (!other) return undefined;
  const written = (each: HeldPost): string =>
    `${/[理董监]事会$/.exec(each.body)?.[0] ?? ''}${each.rank}${each.post}`;
  const length = nameLength(other.name, held.name);
  const placeOf = ({ start, rank, post }: HeldPost) => ({
    start,
    end: start + rank.length + post.length + length,
  });
  return {
    ...placeOf(held),
    message: `${held.name.slice(0, length)}的职务这里是“${written(held)}”，前面是“${written(other)}”，两者不能兼任，请核对。`,
    severity: 'information',
    related: [{ ...placeOf(other), message: `前面写作“${written(other)}”` }],
  };
}

/** The organ that a post is of, and the house that has it, as far as that is said. */
function organOf({ post, body }: HeldPost): { readonly name: string; readonly house: string } | undefined {
  const organ = ORGANS.find(([, posts, bodies]) => posts.test(post) || bodies.test(body));
  return organ && { name: organ[0], house: body.replace(/(?:执行)?[理董监]事会$/, '').replace(LEADING, '') };
}

/** What one at a time holds. */
const SOLE = /^(?:主任|[省市县区州盟旗镇乡局厅署关行台院校馆]长|检察长|理事长|董事长|监事长|总经理)$/;
/** A report that tells of such has both holders. */
const CHANGED = /任命|免去|接任|继任|调任|新任|卸任|离任|时任|前任|历任|换届|轮岗/;
/** What may follow a name of two characters, besides what `FOLLOWS` names. */
const GOES_ON = /[开研看视察慰询考见访谈布署邀拟每还也均都已正热高认应可则则带来到又再先后]/;

/** 县水务局局长某某 here and another there: one post at one time has one holder. */
function holderConflicts(text: string, held: readonly HeldPost[]): Found[] {
  if (CHANGED.test(text)) return [];
  const heads = held.filter(
    ({ rank, post, name }) =>
      rank === '' &&
      SOLE.test(post) &&
      name.length === 3 &&
      !FOLLOWS.test(name[2]!) &&
      !GOES_ON.test(name[2]!),
  );
  return heads.flatMap((each, index): Found[] => {
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
}

/** Of one body, as far as either says; nearly one name, where one does not say it. */
function areTwoHolders(a: HeldPost, b: HeldPost): boolean {
  const [there, here] = [a, b].map(({ body }) => body.replace(LEADING, ''));
  if (a.name === b.name || areNearlySame(a.name, b.name)) return false;
  const isOneOff = a.name[0] === b.name[0] && onlyDifference(a.name, b.name) !== undefined;
  // Many are called 主任; who heads a centre or a commission is one.
  if (a.post === '主任' && ![there!, here!].every((body) => /(?:中心|委|委员会)$/.test(body))) return false;
  if (there === '' || here === '') return isOneOff;
  return isOneOff ? areOfOneBody(there!, here!) : there === here && REGION.test(there!) && there!.length > 3;
}

/** Whether two names differ in one character of the given name that may be mistyped. */
function areNearlySame(a: string, b: string): boolean {
  const at = onlyDifference(a, b);
  if (at === undefined || at === 0 || !mayBeMistyped(a[at]!, b[at]!)) return false;
  // The third character may be what follows a name of two.
  return at === 1 || !(FOLLOWS.test(a[2]!) || FOLLOWS.test(b[2]!));
}

/** 李小明 once, 李晓明 at least three times, whatever they are called. */
function onceMisspelt(text: string, before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const times = (name: string): number => text.split(name).length - 1;
  for (const other of before) {
    if (held.name.length < 3 || !areNearlySame(other.name, held.name)) continue;
    const [wrong, right] = times(other.name) < times(held.name) ? [other, held] : [held, other];
    if (times(wrong.name) > 1 || times(right.name) < 3) continue;
    return {
      start: wrong.end - wrong.name.length,
      end: wrong.end,
      message: `“${wrong.name}”只出现这一次，别处${times(right.name)}次都写作“${right.name}”，请核对。`,
      severity: 'information',
      related: [{ start: right.end - right.name.length, end: right.end, message: `别处写作“${right.name}”` }],
    };
  }
  return undefined;
}

/** 县教育局局长李晓明 here and 县教育局局长李小明 there: one post has one holder. */
function spellingConflict(text: string, before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const other = before.find(
    (each) =>
      each.rank === held.rank && areOfOneBody(each.body, held.body) && areNearlySame(each.name, held.name),
  );
  if (!other) return undefined;
  const count = (name: string): number => text.split(name).length - 1;
  // Whichever stands there less often is the slip; deputies may be two people.
  const [wrong, right] = count(other.name) < count(held.name) ? [other, held] : [held, other];
  if ((held.rank !== '' || held.body === '') && count(right.name) < 2) return undefined;
  return {
    start: wrong.end - wrong.name.length,
    end: wrong.end,
    message: `同一职务“${held.rank}${held.post}”的姓名，这里是“${wrong.name}”，别处是“${right.name}”，请核对。`,
    related: [{ start: right.end - right.name.length, end: right.end, message: `别处写作“${right.name}”` }],
  };
}
