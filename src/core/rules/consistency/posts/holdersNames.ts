import type { HeldPost } from '../../../facts/names/posts';
import type { Report } from '../../../report/model';
import { occurrencesOf } from '../../../report/occurrences';
import type { Found } from '../../engine/rule';
import { mayBeMistyped, onlyDifference } from '../alike';

// The names of those who hold posts: which stand for one, and which are written in two ways.

/** What often follows a name of two characters, and ends no name. */
const FOLLOWS =
  /[一在带主列到作做对就出参等和与、为同指强要率深先陪宣致讲发部专赴及会说表组召亲前检走听传签接给随负牵以将被从向通回介调分带代结全安实围提督上下来去向任兼当由的了]/;

/** Whether a name of two characters may end before the third, which then is the sentence's. */
export const mayEndBefore = (third: string): boolean => FOLLOWS.test(third);

/** How long the name is that both stand for: three characters or two; 0 where they are two people. */
export function nameLength(a: string, b: string): number {
  if (a === b) return a.length === 3 && mayEndBefore(a[2]!) ? 2 : a.length;
  if (a.slice(0, 2) !== b.slice(0, 2)) return 0;
  return [a, b].every((name) => name.length === 2 || mayEndBefore(name[2]!)) ? 2 : 0;
}

/** Whether two names differ in one character of the given name that may be mistyped. */
export function areNearlySame(a: string, b: string): boolean {
  const at = onlyDifference(a, b);
  if (at === undefined || at === 0 || !mayBeMistyped(a[at]!, b[at]!)) return false;
  // The third character may be what follows a name of two.
  return at === 1 || !(mayEndBefore(a[2]!) || mayEndBefore(b[2]!));
}

/** 李小明 once, 李晓明 at least three times, whatever they are called. */
export function onceMisspelt(text: string, before: readonly HeldPost[], held: HeldPost): Found | undefined {
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

/** What stands before a name that nothing else leads up to. */
const BEFORE_NAME = /(?:^|[\s\u3000，。；：！？“”（）]|[由经请向])$/;

/** 赵致刚听取了汇报 once, 赵志刚 otherwise: a name whose bearer has been named with a post. */
export function misspeltWithoutPost(report: Report, held: readonly HeldPost[]): Found[] {
  const { text } = report;
  const names = new Set(
    held.flatMap(({ name }) => (name.length === 3 && !mayEndBefore(name[2]!) ? name : [])),
  );
  return [...names].flatMap((name): Found[] => {
    const places = occurrencesOf(report, name[0]!).filter((at) =>
      areNearlySame(text.slice(at, at + 3), name),
    );
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
