import { namesOf } from '../../facts/names/names';
import type { HeldPost } from '../../facts/names/posts';
import type { Report } from '../../report/model';
import type { Found } from '../engine/rule';
import { mayBeMistyped, onlyDifference } from './alike';

// One person with two posts that exclude each other, and one post with two spellings of its holder's name.

export function conflictingPosts(report: Report): Found[] {
  const held = heldIn(report);
  if (held.length < 2) return [];
  const found: Found[] = [];
  const bySurname = new Map<string, HeldPost[]>();
  for (const each of held) {
    const surname = each.name[0]!;
    const before = bySurname.get(surname) ?? [];
    const ofPost = before.filter(({ post }) => post === each.post && post !== '');
    const conflict =
      rankConflict(report.text, ofPost, each) ??
      bodyConflict(ofPost, each) ??
      spellingConflict(report.text, ofPost, each) ??
      onceMisspelt(report.text, before, each);
    if (conflict) found.push(conflict);
    before.push(each);
    bySurname.set(surname, before);
  }
  return found;
}

function heldIn({ lines, firstLine }: Report): HeldPost[] {
  const held: HeldPost[] = [];
  for (const { start, number, paragraph } of lines) {
    if (number < firstLine) continue;
    for (const each of namesOf(paragraph).posts) {
      if (!each.isPassing) held.push({ ...each, start: each.start + start, end: each.end + start });
    }
  }
  return held;
}

/** What often follows a name of two characters, and ends no name. */
const FOLLOWS =
  /[一在带主到作做对就出参等和与、为同指强要率深先陪宣致讲发部专赴及会说表组召亲前检走听传签接给随负牵以将被从向通回介调分带代结全安实围提督上下来去向任兼当由的了]/;

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
  const ends = held.post[0]!;
  if (!'局厅镇乡校院'.includes(ends) || held.rank !== '' || !held.body.endsWith(ends)) return undefined;
  const other = before.find(
    ({ rank, body, name }) =>
      rank === '' &&
      name === held.name &&
      nameLength(name, held.name) === 3 &&
      body.endsWith(ends) &&
      // 市局 is whichever bureau is spoken of.
      Math.min(body.length, held.body.length) > 3 &&
      body.slice(-3, -1) !== held.body.slice(-3, -1) &&
      body[0] === held.body[0],
  );
  if (!other) return undefined;
  const written = ({ body, post }: HeldPost): string => `${body}${post}`;
  return {
    start: held.start,
    end: held.end,
    message: `${held.name}的职务这里是“${written(held)}”，前面是“${written(other)}”。`,
    severity: 'information',
    related: [{ start: other.start, end: other.end, message: `前面写作“${written(other)}”` }],
  };
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
