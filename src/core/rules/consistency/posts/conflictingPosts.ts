import { namesOf } from '../../../facts/names/names';
import type { HeldPost } from '../../../facts/names/posts';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import type { Found } from '../../engine/rule';
import { holderConflicts, isOfOwnBody, isSole } from './holders';
import { areNearlySame, misspeltWithoutPost, nameLength, onceMisspelt } from './holdersNames';
import { areOfOneBody, areTwoOffices, officeOf, organOf } from './offices';

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

/** 县教育局局长李晓明 here and 县教育局局长李小明 there: one post has one holder. */
function spellingConflict(text: string, before: readonly HeldPost[], held: HeldPost): Found | undefined {
  const other = before.find(
    (each) =>
      each.rank === held.rank &&
      areNearlySame(each.name, held.name) &&
      (areOfOneBody(each.body, held.body) || (isSole(held) && [each, held].every(isOfOwnBody))),
  );
  if (!other) return undefined;
  const count = (name: string): number => text.split(name).length - 1;
  // Whichever stands there less often is the slip; deputies may be two people.
  const [wrong, right] = count(other.name) < count(held.name) ? [other, held] : [held, other];
  if ((held.rank !== '' || held.body === '') && !isSole(held) && count(right.name) < 2) return undefined;
  return {
    start: wrong.end - wrong.name.length,
    end: wrong.end,
    message: `同一职务“${held.rank}${held.post}”的姓名，这里是“${wrong.name}”，别处是“${right.name}”，请核对。`,
    related: [{ start: right.end - right.name.length, end: right.end, message: `别处写作“${right.name}”` }],
  };
}
