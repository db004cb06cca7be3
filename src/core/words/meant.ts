import { hanFigures } from '../text/numerals';
import type { TextEdit } from '../text/span';
import { isKnownWord } from './knownWords';
import { isInName, mayBeNamed } from './names';

// What is written as it is on purpose, though counts say that something else is likelier.

/** As far from a character a name that it belongs to may be known by. */
const NAME_AROUND = 8;

/** In either way of writing: 一式肆份 says what 一式四份 says. */
const FIGURES = `${hanFigures}几壹贰叁肆伍陆柒捌玖拾佰仟`;

/** What names are left out for: 甲局, 乙项工作. */
const LABELS = '甲乙丙丁';
/** Each of them is right in more places than counts can tell. */
const PRONOUNS = '他她它';
/** Put in the place of others only where those are typed for them: next to anything they are likely. */
const PARTICLES: Readonly<Record<string, string>> = { 的: '地得底', 在: '再载' };
/** Units that are named and told of: 郫都区区政府. */
const UNITS = '省市州盟县区旗镇乡村';
/** Short forms of countries, which stand before 中 or behind it: 拉中 and 中拉. */
const COUNTRIES = '中美俄英法德日韩朝印巴非拉欧亚东盟越老柬泰缅新马菲澳加墨阿哈吉塔乌土伊沙埃南';

/** Stand between words, and are no part of one: 某某之死. */
const JOINING = /[之的与及和或等]/;

const turned = (two: string): string => two[1]! + two[0]!;

/** Whether two characters stand twice each, one after the other: 上上下下. */
function isOneOfTwoDoubled(text: string, { start, end }: TextEdit): boolean {
  return (
    (text[start - 2] === text[start - 3] && start > 2) ||
    (end + 1 < text.length && text[end] === text[end + 1])
  );
}

/**
 * Whether what stands in the Han characters from `start` to `end` of `text` may well be meant where `edit` would change it:
 * figures, names, and short forms are what they are, however others are written.
 */
export function isMeant(text: string, edit: TextEdit, start: number, end: number): boolean {
  for (let at = edit.start; at < Math.max(edit.end, edit.start + 1); at++) {
    const from = Math.max(start, at - NAME_AROUND);
    if (isInName(text.slice(from, Math.min(end, at + NAME_AROUND)), at - from)) return true;
  }
  const written = text.slice(edit.start, edit.end);
  if (written.length === 1 && LABELS.includes(written)) return true;
  // 书记门 is typed for 书记们 all the same.
  if (edit.text !== '们' && mayBeNamed(text.slice(start, end), edit.start - start)) return true;
  if (isKnownWord(text, edit.start, Math.max(edit.end, edit.start + 1))) return true;
  if (PRONOUNS.includes(written) && PRONOUNS.includes(edit.text) && edit.text !== '') return true;
  const typedFor = PARTICLES[edit.text];
  if (typedFor !== undefined && !typedFor.includes(written)) return true;
  // The more, the more: 越走越窄.
  if (text[edit.start - 1] === '越') return true;
  if (edit.text === '' && (UNITS.includes(written) || isOneOfTwoDoubled(text, edit))) return true;
  if (edit.text.length === 2 && written !== turned(edit.text) && JOINING.test(written)) return true;
  if (edit.text.length === 2 && [...written].every((char) => COUNTRIES.includes(char))) return true;
  return (
    [...written].some((char) => FIGURES.includes(char)) &&
    [...edit.text].some((char) => FIGURES.includes(char))
  );
}
