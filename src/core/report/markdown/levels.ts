import { hanTens } from '../../text/numerals';
import { isDate, isRemark, namesBodies, namesPerson } from '../documentParts/lineContent';
import { ladder, type Marker, readMarker, schemes } from '../ordinals/schemes';
import { tightDecimal } from '../ordinals/tightDecimals';
import { Paragraph } from '../paragraph';

// Which level of GB/T 9704-2012 7.3.3 a heading stands on. One's own ordinal says it, whatever the number of `#`;
// without ordinals the depths in use become 一、 （一） 1. （1） in their order.

/** A heading as it is written. */
export interface WrittenHeading {
  /** How deep it stands: the number of `#`, more for a bold line. */
  readonly depth: number;
  /** Without signs. */
  readonly words: string;
  /** It names an annex, and is counted by nothing. */
  readonly isName?: boolean;
}

/** What belongs to a heading: the level from 1, and the number it is given; none where it has its own, or needs none. */
export interface Placed {
  readonly level: number | undefined;
  readonly number: number | undefined;
  readonly isTitle: boolean;
  /** It begins with an ordinal of its own. */
  readonly hasOrdinal: boolean;
}

/** Depth of a line that is bold as a whole. */
export const BOLD_DEPTH = 7;
const DEEPEST = 5;

/** What stands below no number: annexes, contents, what opens and closes, names and dates. */
const UNNUMBERED =
  /^(?:附[件录表图注]|目录|目次|前言|引言|序言|导语|导言|摘要|结语|结束语|后记|参考(?:文献|资料)|[—–-]{1,2}|注[：:]|备注)/;

/** The ordinal that `words` begin with, for a heading: 一、二季度… is none. */
export function ownOrdinal(words: string): Marker | undefined {
  const marker = readMarker(words, 0, words.length);
  return marker?.doubtful === false ? marker : undefined;
}

/** The level that an ordinal says, from 1: that of 1. for all decimals, whose items are counted （1）. */
export const levelOf = ({ scheme }: Marker): number => schemes[scheme].level;

/** A heading has no more characters, and is one sentence at most: what is longer is text that was set as a heading. */
const LONGEST = 50;

/** 第一，主要工作 and 一是压实责任 count by themselves. */
const RUNNING = new RegExp(
  `^(?:[${hanTens}]{1,3}[是要]|第[${hanTens}]{1,3}[，,、：:]|(?:首先|其次|再次|最后)[，,])`,
);

/** Whether `words` begin with an ordinal of running text. */
export const opensRunning = (words: string): boolean => RUNNING.test(words);

const isUnnumbered = (words: string): boolean => {
  if (words.length > LONGEST || /。./.test(words)) return true;
  const paragraph = new Paragraph(words);
  return (
    UNNUMBERED.test(words) ||
    opensRunning(words) ||
    isRemark(words) ||
    isDate(paragraph) ||
    namesBodies(paragraph) ||
    namesPerson(paragraph)
  );
};

export interface PlacingOptions {
  /** The title stands elsewhere, and is no heading. */
  readonly hasTitle?: boolean;
  /** Text stands before the first heading: a bold line behind it is no title. */
  readonly isBegun?: boolean;
}

/** How the number of a heading on `level` (from 1) is written. */
export const ordinalOfLevel = (level: number, number: number): string =>
  schemes[ladder[level - 1]!].write(Math.max(number, 1));

/** Where each of `headings`, all of a text in their order, belongs. */
export function placed(headings: readonly WrittenHeading[], options: PlacingOptions = {}): Placed[] {
  const own = withDecimals(headings);
  const isBare = headings.map(
    ({ words, isName }, i) => own[i] === undefined && isName !== true && !isUnnumbered(words),
  );
  const bareAt = (depth: number): number =>
    headings.filter((heading, i) => isBare[i] && heading.depth === depth).length;
  const named = bodiesAbove(headings);
  const title = headings[named];
  const hasTitle =
    options.hasTitle !== true &&
    title !== undefined &&
    isBare[named] === true &&
    (title.depth === BOLD_DEPTH ? options.isBegun !== true : bareAt(title.depth) === 1);
  const first = hasTitle ? named + 1 : 0;
  const levels = levelsByDepth(headings.slice(first), own.slice(first), isBare.slice(first));
  const counts = new Array<number>(DEEPEST + 1).fill(0);
  return headings.map((heading, i) => {
    if (i < first) return { level: undefined, number: undefined, isTitle: true, hasOrdinal: false };
    const marker = own[i];
    const depth = levels.get(heading.depth);
    const level = marker ? levelOf(marker) : depth?.level;
    const hasOrdinal = marker !== undefined;
    const isCounted = hasOrdinal || (isBare[i] && depth?.isNumbered === true);
    if (level === undefined || !isCounted) return { level, number: undefined, isTitle: false, hasOrdinal };
    counts.fill(0, level + 1);
    counts[level] = marker ? marker.ordinal : counts[level]! + 1;
    return { level, number: hasOrdinal ? undefined : counts[level]!, isTitle: false, hasOrdinal };
  });
}

/** 1 概况, as chapters of decimals are numbered: what a heading may begin with. 10 月工作 is none. */
export function chapterNumber(words: string): Marker | undefined {
  const marker = readMarker(words, 0, words.length);
  const isChapter = marker?.scheme === 'decimal' && marker.doubtful && marker.depth === 1;
  return isChapter && !/^[ \u3000\u00a0]*[年月]/.test(words.slice(marker.end)) ? marker : undefined;
}

/** The ordinals that `headings` have of their own, 3.1任务 and 3 任务 among them where they count with others. */
function withDecimals(headings: readonly WrittenHeading[]): (Marker | undefined)[] {
  const decimals = headings.map(({ words }) => {
    const marker = readMarker(words, 0, words.length);
    return (marker && tightDecimal(words, marker)) ?? chapterNumber(words);
  });
  const written = new Set(decimals.flatMap((each) => (each ? [`${each.prefix}${each.ordinal}`] : [])));
  return headings.map(({ words }, i) => {
    const decimal = decimals[i];
    const isBeside = (by: number): boolean =>
      decimal !== undefined && written.has(`${decimal.prefix}${decimal.ordinal + by}`);
    return isBeside(1) || isBeside(-1) ? decimal : ownOrdinal(words);
  });
}

/** How many headings name whose paper it is, above its title and as deep as that: # 临江市水务局, # 2026年工作方案. */
function bodiesAbove(headings: readonly WrittenHeading[]): number {
  const depth = headings[0]?.depth;
  const title = headings.findIndex(({ words }) => !namesBodies(new Paragraph(words)));
  return title > 0 && headings.slice(0, title + 1).every((each) => each.depth === depth) ? title : 0;
}

/** The level of each depth in use, and whether its headings are given numbers: not where others of the depth have their own. */
function levelsByDepth(
  headings: readonly WrittenHeading[],
  own: readonly (Marker | undefined)[],
  isBare: readonly boolean[],
): Map<number, { readonly level: number | undefined; readonly isNumbered: boolean }> {
  const levels = new Map<number, { level: number | undefined; isNumbered: boolean }>();
  let above = 0;
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  for (const depth of depths) {
    const numbered = own.filter((marker, i) => marker && headings[i]!.depth === depth);
    const says = numbered[0];
    const bare = headings.filter((heading, i) => isBare[i] && heading.depth === depth).length;
    if (!says && bare === 0) continue;
    const level = says ? levelOf(says) : above + 1;
    above = level;
    // One bold line is emphasis; several are headings.
    const isNumbered = numbered.length === 0 && !(depth === BOLD_DEPTH && bare === 1);
    levels.set(depth, { level: level > DEEPEST ? undefined : level, isNumbered });
  }
  return levels;
}
