import { hanTens } from '../text/numerals';
import type { Span, TextEdit } from '../text/span';
import { wordAt } from '../text/words';
import { lookAlike, soundAlike } from './pinyin';

// Which differences from a fixed formula are slips, and which make another wording. Everything doubtful is another
// wording: a false alarm costs more trust than a slip that is missed.

/** A formula made ready for comparing. */
export interface Compiled {
  readonly text: string;
  /** Without quotes: what is compared. */
  readonly core: string;
  /** How many slips it may have. */
  readonly slips: number;
  readonly strict: boolean;
  readonly careful: boolean;
}

/** What a slip did to a text without quotes: `[start, end)` stands where `text` belongs. */
export interface Slip extends TextEdit {
  /** Where `text` stands in the formula. */
  readonly at: number;
}

/** A formula met with slips, in offsets of the text without quotes. */
export interface Match extends Span {
  readonly formula: Compiled;
  readonly slips: readonly Slip[];
  /** All of the formula is there, and its first or last character once more beside it. */
  readonly doubled?: 'first' | 'last';
  /** A wrong wording that is known as such. */
  readonly known?: boolean;
}

/** From this many characters on one other character inside makes no other good phrase. */
const TELLING = 8;
/** The same for the first character, which often is the end of another word. */
const TELLING_FIRST = 9;
/** Below this a lost character may leave a good phrase. */
const COMPLETE = 5;
/** The same where a formula is to be compared with care. */
const LOSING = 10;
/** Characters that a formula may be written without. */
const LOOSE = '的和与及之要、，';
/** Without 千 and 万, which stand in formulas as words: 千方百计, 万众一心. */
const NUMERALS = `${hanTens}百两`;
const MEASURES = '个种大项';
/** One of these for another is another wording: 批评与自我批评. */
const JOINING = '和与及同、';
/** Words of one character that stand before a formula: they are not its first character written wrongly. */
const LEADING = '在把将对向同和与及从由是要为的了使让用';
/** What often ends a word before a formula that begins with it: 发展中 + 中国式现代化, 全党 + 党中央. */
const ENDING = '中人党国';
/** What follows a formula without beginning a word with its last character. */
const FOLLOWING = '的和与及、';

export const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

/** The start or end of the text, a mark, a blank. */
export const isBreak = (char: string | undefined): boolean =>
  char === undefined || !/[\p{L}\p{N}*]/u.test(char);

/** Two other characters, neither of which sounds or looks like the one that belongs there: another wording, at a glance. */
export const isOtherWording = (plain: string, { slips }: Match): boolean =>
  slips.length > 1 &&
  slips.every(
    ({ start, end, text }) => end - start === 1 && text.length === 1 && !areMixedUp(plain[start]!, text),
  );

/** Whether the differences are slips, not another wording. */
export function isSlip(plain: string, { formula, slips, start, end }: Match, quoted: boolean): boolean {
  const { core, strict, careful } = formula;
  const lost = slips.filter((slip) => slip.start === slip.end);
  if (lost.length > 1 && !strict) return false;
  // What a list of words loses may have been left out on purpose.
  if (careful && lost.some((slip) => core.length < LOSING || isEdge(slip, core) || LOOSE.includes(slip.text)))
    return false;
  const whole = strict && quoted;
  if (lost.some((slip) => !whole && core.length < COMPLETE && !(quoted && isExplained(slip, core))))
    return false;
  if (lost.some((slip) => isEdge(slip, core))) {
    // With another slip beside it, it is the formula's first or last word that is another one.
    if (slips.length > 1 || (core.length < TELLING && !whole)) return false;
  }
  // Beside the first or last character: 健全从严治党 and 我国治理体系和… are words of their own.
  if (lost.some(({ at }) => at === 1) && endsWord(plain, start)) return false;
  if (lost.some(({ at }) => at === core.length - 2) && beginsWord(plain, end - 1)) return false;
  if (slips.some(({ start: from, end: to, at }) => changesNumber(plain.slice(from, to), core, at)))
    return false;
  const changed = slips.filter((slip) => slip.end - slip.start === 1 && slip.text.length === 1);
  const alike = changed.map((slip) => areMixedUp(plain[slip.start]!, slip.text));
  return changed.every((slip, i) => {
    const written = plain[slip.start]!;
    if (JOINING.includes(written) && JOINING.includes(slip.text)) return false;
    if (alike[i] || whole) return true;
    if (careful) return false;
    if (slip.end === end) return false;
    return core.length >= (slip.start === start ? TELLING_FIRST : TELLING);
  });
}

/** In quotes a short formula is known by what is left of it, unless only its measure word is lost: “三务必”. */
const isExplained = ({ text, at }: Slip, core: string): boolean =>
  !isEdge({ at }, core) && !MEASURES.includes(text);

const isEdge = ({ at }: Pick<Slip, 'at'>, core: string): boolean => at === 0 || at === core.length - 1;

const areMixedUp = (a: string, b: string): boolean => soundAlike(a, b) || lookAlike(a, b);

/** 二十大 and 十二大, 二十大 and 二大, 八项 and 六项: numbers, not slips; but 二个 is one of 两个. */
function changesNumber(written: string, core: string, at: number): boolean {
  const isNumeral = (char: string | undefined) =>
    char !== undefined && char !== '' && NUMERALS.includes(char);
  if (written === '') return isNumeral(core[at]) && (isNumeral(core[at - 1]) || isNumeral(core[at + 1]));
  if (written.length === 2) return [...written].every(isNumeral);
  return isNumeral(written) && isNumeral(core[at]) && written !== core[at] && written + core[at] !== '二两';
}

/**
 * The match as it was meant where its first character seems to be another one: in 坚持人民为中心的发展思想 it was
 * not written 持 but lost, as 坚持 is a word of its own.
 */
export function settled(plain: string, match: Match): Match {
  const [first, ...others] = match.slips;
  if (match.doubled || match.known || !first || first.at !== 0 || first.end - first.start !== 1) return match;
  const written = plain[first.start]!;
  if (first.text.length !== 1 || areMixedUp(written, first.text)) return match;
  if (!LEADING.includes(written) && !endsWord(plain, first.start)) return match;
  const lost = { ...first, start: first.end };
  return { ...match, start: first.end, slips: [lost, ...others] };
}

/**
 * Whether the doubled character of `match`, at `start` or before `end` of the text itself, is one too many: it
 * stands at a mark, or is no part of the word before (学习 + 习近平).
 */
export function isTypedTwice(text: string, start: number, end: number, { formula, doubled }: Match): boolean {
  const { core } = formula;
  if (doubled === 'first') {
    if (text[start + 1] !== core[0]) return false;
    return isBreak(text[start - 1]) || (!ENDING.includes(core[0]!) && !endsWord(text, start));
  }
  const last = core.at(-1)!;
  if (text[end - 2] !== last) return false;
  return isBreak(text[end]) || (FOLLOWING.includes(text[end]!) && !ENDING.includes(last));
}

/** Whether the character at `at` belongs to a word that begins before it. */
const endsWord = (text: string, at: number): boolean => wordAt(text, at).start < at;

/** Whether the character at `at` belongs to a word that goes on behind it. */
const beginsWord = (text: string, at: number): boolean => wordAt(text, at).end > at + 1;
