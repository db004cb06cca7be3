import { isBlank } from '../../text/characters';
import {
  fromCircled,
  fromDigits,
  fromHan,
  fromLigature,
  hanOrdinals,
  toCircled,
  toHan,
} from '../../text/numerals';
import type { Span } from '../../text/span';

export type HeadingScheme =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'han'
  | 'bracketedHan'
  | 'decimal'
  | 'arabic'
  | 'bracketedArabic'
  | 'circled';

export type SchemeId = HeadingScheme | 'unnumbered' | 'enumeration' | 'attachment';

/** One way to number: 一、 or （一） or 第X章 … */
export interface Scheme {
  readonly id: HeadingScheme;
  /**
   * The level of GB/T 9704-2012 7.3.3 that the scheme is printed as, 1 to 5.
   * 章 and 编 share level 1 with 一、, 节 level 2 with （一）: no text has both as its headings.
   */
  readonly level: number;
  /** Which stands in which: a smaller rank contains a larger one. */
  readonly rank: number;
  /** How the ordinal `n` is rightly written, marks included (GB/T 15834-2011 B.3). */
  write(n: number): string;
}

const scheme = (id: HeadingScheme, level: number, rank: number, write: (n: number) => string): Scheme => ({
  id,
  level,
  rank,
  write,
});

/** The one table of heading markers. */
export const schemes: Readonly<Record<HeadingScheme, Scheme>> = {
  part: scheme('part', 1, 1, (n) => `第${toHan(n)}部分`),
  chapter: scheme('chapter', 1, 2, (n) => `第${toHan(n)}章`),
  division: scheme('division', 2, 3, (n) => `第${toHan(n)}节`),
  article: scheme('article', 3, 4, (n) => `第${toHan(n)}条`),
  han: scheme('han', 1, 5, (n) => `${toHan(n)}、`),
  bracketedHan: scheme('bracketedHan', 2, 6, (n) => `（${toHan(n)}）`),
  decimal: scheme('decimal', 3, 7, String),
  arabic: scheme('arabic', 3, 8, (n) => `${n}.`),
  bracketedArabic: scheme('bracketedArabic', 4, 9, (n) => `（${n}）`),
  circled: scheme('circled', 5, 10, (n) => toCircled(n) ?? `（${n}）`),
};

/**
 * The levels of GB/T 9704-2012 7.3.3 in their order, 一、 to ①. Chapters, articles and decimals are ways to number of their
 * own and have no place on it.
 */
export const ladder: readonly HeadingScheme[] = [
  'han',
  'bracketedHan',
  'arabic',
  'bracketedArabic',
  'circled',
];

export const isOnLadder = (id: SchemeId): id is HeadingScheme => ladder.some((level) => level === id);

/** The level `by` steps below `id` on the ladder, above it where `by` is negative; undefined beyond its ends and for what is not on it. */
export const levelBelow = (id: HeadingScheme, by = 1): HeadingScheme | undefined =>
  isOnLadder(id) ? ladder[ladder.indexOf(id) + by] : undefined;

/** Which ordinal contains which, decimals by how many numbers they have: a smaller rank contains a larger one. */
export const rankOf = (id: HeadingScheme, depth: number): number => schemes[id].rank + depth / 10;

/** `n` as the ordinal `like` is written, 1.2. of a decimal before it. */
export const writeLike = (like: Pick<Marker, 'scheme' | 'prefix'>, n: number): string =>
  like.prefix + schemes[like.scheme].write(n);

/** An ordinal at the start of a line. */
export interface Marker extends Span {
  readonly scheme: HeadingScheme;
  readonly ordinal: number;
  /** How many numbers a decimal has (1.2.1: 3); 1 for all others. */
  readonly depth: number;
  /** What a decimal has before its last number (`1.2.` of 1.2.1); empty for all others. */
  readonly prefix: string;
  /** Written as the scheme demands. */
  readonly wellFormed: boolean;
  /** How it is written but for its numeral, where that is not as the scheme demands: `(一)`, `1、`; else empty. */
  readonly shape: string;
  /** May as well be running text (`一，`, 一、二季度…, 3.5G…): counts only if siblings beside it say so. */
  readonly doubtful: boolean;
}

const HAN = `[${hanOrdinals}]{1,7}`;
const WIDE_DIGITS = '[0-9０-９]{1,3}';
/** A blank that has come between the characters of an ordinal: （十 八）. */
const APART = '[ \\u3000\\u00a0]?';
const HAN_APART = `[${hanOrdinals}](?:${APART}[${hanOrdinals}]){0,6}`;
/** Glyphs that stand for 一 in texts typed or recognised badly: －、 —、 ー、 ⼀、 */
const DASH_FOR_ONE = /^[－—―ー⼀‐-]$/;

const LEVEL_1 = new RegExp(
  `(${HAN_APART}|${DASH_FOR_ONE.source.slice(1, -1)})([ \\u3000]?)([、.．，,､﹑])`,
  'y',
);
const BRACKETED = new RegExp(
  `([（(﹙])([ \\u3000]*)(?:(${HAN_APART})|(${WIDE_DIGITS}))([ \\u3000]*)([）)﹚])([、.．，,](?![（(]))?`,
  'y',
);
/** 一) and 1) without the opening bracket; behind a mark or at the end of a line the bracket ends what was begun before. */
const CLOSED = new RegExp(
  `(?:(${HAN_APART})|(${WIDE_DIGITS}))[ \\u3000]?[）)﹚](?=[ \\t\\u3000\\u00a0]*[\\p{L}\\p{N}“《【])`,
  'uy',
);
const ARABIC = new RegExp(`(${WIDE_DIGITS})([.．、]|,(?=\\p{Script=Han}))`, 'uy');
/** What is counted or measured, and so makes a figure of the digits before it: 2.5万户, 3.5 公里, 1.2个百分点. */
const UNIT = '万|亿|%|％|‰|个百分点|公里|平方|立方|[米吨元倍亩度]';
/** Behind one of several numbers a name may stand in marks, or begin with a level: 4.2.1 Ⅳ级响应. */
const DECIMAL = new RegExp(
  `([0-9]{1,2}(?:\\.[0-9]{1,2}){0,4})(?:(?<=\\.[0-9]{1,2})[.、])?(?:(?=[ \\t\\u3000\\u00a0]+(?:\\p{Script=Han}|20[0-9]{2}年))|(?<=\\.[0-9]{1,2}[.、]?)(?=[ \\t\\u3000\\u00a0]+[“《Ⅰ-Ⅻ])|(?<=\\.[0-9]{1,2}\\.[0-9]{1,2}[.、]?)(?=[ \\t\\u3000\\u00a0]+[A-Z]))(?![ \\t\\u3000\\u00a0]+(?:${UNIT}))`,
  'uy',
);
/** So far a chapter is seldom counted: 3.15 and 8.30 are days and times, unless 3.14 stands before. */
const RARE = 10;
const MAX_CHAPTER_TITLE = 32;
/** 2 人, 10 月, 3 个方面; 人员安排 and 项目概况 begin with such a character and are none. */
const QUANTITY =
  /[ \t\u3000\u00a0]*(?:[人名月日年号天岁次项家户件台套张份篇位条处所座辆届期分点时秒米克斤吨元角](?!\p{Script=Han})|[个万亿余多]|小时|分钟)/uy;
const FIGURE = new RegExp(`[0-9０-９.．]+[ \\u3000]?(?:${UNIT})`, 'y');
const CLAUSE = new RegExp(`第${APART}(${HAN_APART}|[0-9]{1,4})${APART}(部分|[编篇章节条])(、)?`, 'y');
/** What makes a sentence of 第三条规定…, 第三条第二款, 第三条、第五条: it names an article. */
const NAMES_ARTICLE =
  /(?:规定|所[列称述]|第|[、和及与或至到—～~-][ \u3000]?第|款|项|之[一二三]|的|以[上下外])/y;
const HAN_NUMERAL = new RegExp(HAN, 'y');
const FIRST_HAN = new RegExp(HAN);
/** Nothing is numbered so far; what seems to be is a text read wrongly. */
const LAST = 9999;
/** Another circled ordinal goes with this one: both are named, neither begins an item. */
const CITES_NEXT = /[、至到和或及与～~—–-]{1,2}[\u2460-\u2487\u3220-\u3229]|项(?!目)|款(?![项式待])/y;
/** A mark behind an ordinal that takes none. */
const EXTRA_MARK = /[、.．]/y;

/**
 * 一、二季度, 一、二、三产业, 三、四等奖 count things: the next numeral follows on, and a noun that is counted
 * so comes behind it. 四、五项措施 may be either and stays a heading.
 */
const COUNTED = new RegExp(
  `${HAN}(?:、${HAN})*(?:季度|产业|等奖|等功|等舱|年级|把手|线|类|级|期|批|审|读|旬|月份?(?!度))`,
  'y',
);

function at(regex: RegExp, text: string, start: number): RegExpExecArray | null {
  regex.lastIndex = start;
  return regex.exec(text);
}

/**
 * The ordinal at `start`, where a line's text begins; undefined if the line begins with none.
 * Recognises wrong shapes too (`(一)`, `（一）、`, `一.`, `1、`, full-width digits): see `wellFormed`.
 */
export function readMarker(text: string, start: number, lineEnd: number): Marker | undefined {
  const read = start < lineEnd ? readAny(text, start, lineEnd) : undefined;
  if (!read) return undefined;
  // Written out: adding to a spread object costs thirty times what reading the ordinal does.
  const { scheme, ordinal, depth = 1, prefix = '', end, wellFormed, doubtful = false } = read;
  const shape = wellFormed ? '' : shapeOf(text.slice(start, end));
  return { scheme, ordinal, depth, prefix, start, end, wellFormed, shape, doubtful };
}

/** What an ordinal is read as where its place is known; it is plain and sure in what is not said. */
type Read = Omit<Marker, 'start' | 'shape' | 'depth' | 'prefix' | 'doubtful'> &
  Partial<Pick<Marker, 'depth' | 'prefix' | 'doubtful'>>;

/** `written` with 1 or 一 for its numeral, whatever that is. */
const shapeOf = (written: string): string =>
  written
    .replace(/[0-9]+/, '1')
    .replace(/[０-９]+/, '１')
    .replace(FIRST_HAN, '一');

function readAny(text: string, start: number, lineEnd: number): Read | undefined {
  const code = text.charCodeAt(start);
  if (code === 0xff08 || code === 0x28 || code === 0xfe59) return readBracketed(text, start, lineEnd);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19))
    return readArabic(text, start, lineEnd);
  if (code === 0x7b2c) return readClause(text, start, lineEnd);
  if (!BEGINS_HAN[code]) return readEnclosed(text, start, code);
  return readHan(text, start, lineEnd);
}

/** ①, and the characters ㈠ ⑴ ⒈ that fonts offer for （一） （1） 1. */
function readEnclosed(text: string, start: number, code: number): Read | undefined {
  const circled = fromCircled(code);
  const ligature = fromLigature(code);
  const ordinal = circled ?? ligature?.value;
  if (ordinal === undefined) return undefined;
  // ①、②项 and ①至③ name items that stand elsewhere.
  if (at(CITES_NEXT, text, start + 1)) return undefined;
  const scheme = ligature ? LIGATURES[ligature.like] : 'circled';
  const end = start + 1 + (at(EXTRA_MARK, text, start + 1) ? 1 : 0);
  const wellFormed = circled !== undefined && end === start + 1;
  return { scheme, ordinal, end, wellFormed };
}

const LIGATURES = { '㈠': 'bracketedHan', '⑴': 'bracketedArabic', '⒈': 'arabic' } as const;

/** What 一、 and its misread forms begin with; most lines begin with none of it. */
const BEGINS_HAN = new Uint8Array(0x10000);
for (const char of `${hanOrdinals}${DASH_FOR_ONE.source}`) BEGINS_HAN[char.charCodeAt(0)] = 1;

/** 一) and 1), which are ordinals only where others are written so: a bracket may have been opened on the line before. */
function readClosed(text: string, start: number, lineEnd: number): Read | undefined {
  const match = at(CLOSED, text, start);
  if (!match) return undefined;
  const [whole, han, digits] = match;
  const end = start + whole.length;
  const ordinal = han === undefined ? fromDigits(digits!) : valueIn(han);
  if (!ordinal || end >= lineEnd) return undefined;
  const scheme = han === undefined ? 'bracketedArabic' : 'bracketedHan';
  return { scheme, ordinal, end, wellFormed: false, doubtful: true };
}

function readHan(text: string, start: number, lineEnd: number): Read | undefined {
  const match = at(LEVEL_1, text, start);
  if (!match) return readClosed(text, start, lineEnd);
  const [whole, numeral, blank, mark] = match as unknown as [string, string, string, string];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const dash = DASH_FOR_ONE.test(numeral);
  if (dash && mark !== '、') return undefined;
  const ordinal = dash ? 1 : valueIn(numeral);
  if (ordinal === undefined || ordinal > LAST) return undefined;
  const wellFormed = mark === '、' && !dash && blank === '' && numeral === toHan(ordinal);
  // 三.八妇女节 and 五．四运动 are days.
  const isDay = /[.．]/.test(mark) && at(HAN_NUMERAL, text, end) !== null;
  const doubtful = /[，,]/.test(mark) || isDay || (mark === '、' && isCounted(text, end, ordinal));
  return { scheme: 'han', ordinal, end, wellFormed, doubtful };
}

/** The value of a Chinese numeral; with blanks in it only where what is left is a whole one: 十 八, but not 一 二. */
function valueIn(numeral: string): number | undefined {
  if (numeral.length === 1) return fromHan(numeral);
  const closed = numeral.replace(/[ \u3000\u00a0]/g, '');
  const value = fromHan(closed);
  return value === undefined || closed === numeral || toHan(value) === closed ? value : undefined;
}

/** Whether the numeral at `from` goes on counting from `ordinal`, as in 一、二季度. */
function isCounted(text: string, from: number, ordinal: number): boolean {
  const next = at(COUNTED, text, from);
  if (!next) return false;
  const numeral = at(HAN_NUMERAL, text, from)![0];
  return [numeral, numeral.slice(0, 1)].some((part) => fromHan(part) === ordinal + 1);
}

function readBracketed(text: string, start: number, lineEnd: number): Read | undefined {
  const match = at(BRACKETED, text, start);
  if (!match) return undefined;
  const [whole, open, before, han, digits, after, close, mark] = match;
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = han === undefined ? fromDigits(digits!) : valueIn(han);
  if (ordinal === undefined || ordinal === 0 || ordinal > LAST) return undefined;
  // （一）、（二）项 and （一）至（三）项 name other headings.
  if (/[、至到和或及～—-][（(]/.test(text.slice(end - (mark ? 1 : 0), end + 2))) return undefined;
  const numeral = han ?? digits!;
  const right = han === undefined ? String(ordinal) : toHan(ordinal);
  const wellFormed =
    open === '（' &&
    close === '）' &&
    before === '' &&
    after === '' &&
    mark === undefined &&
    numeral === right;
  const scheme = han === undefined ? 'bracketedArabic' : 'bracketedHan';
  return { scheme, ordinal, end, wellFormed };
}

function readArabic(text: string, start: number, lineEnd: number): Read | undefined {
  const decimal = readDecimal(text, start, lineEnd);
  if (decimal) return decimal;
  const match = at(ARABIC, text, start);
  if (!match) return readClosed(text, start, lineEnd);
  const [whole, digits, mark] = match as unknown as [string, string, string];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = fromDigits(digits)!;
  if (ordinal === 0) return undefined;
  // 20.2026年…, 3、9月5日… and 21.5+2… are items 20, 3 and 21; 2.5万户 is a figure, 3.5G基站, 4、1%购房补助 and 1、2号楼 may be either.
  const next = text.slice(end, Math.min(end + 8, lineEnd));
  const isFigure = /^[0-9０-９]/.test(next) && !/^(?:\d{4}年|\d{1,2}月\d{1,2}[日号]|\d\+)/.test(next);
  // A line that is only 2.5 is the rest of PM2.5.
  if (isFigure && (/^[0-9０-９.．]+$/.test(next) || (mark !== '、' && at(FIGURE, text, end))))
    return undefined;
  const wellFormed = mark === '.' && digits === String(ordinal);
  return { scheme: 'arabic', ordinal, end, wellFormed, doubtful: isFigure || mark === ',' };
}

/** 1.2 and 1.2.1; of 1 alone, which as well begins a row or a quantity, only those around can tell. */
function readDecimal(text: string, start: number, lineEnd: number): Read | undefined {
  const match = at(DECIMAL, text, start);
  if (!match || start + match[0].length > lineEnd) return undefined;
  const numbers = match[1]!.split('.');
  // 8.30 is a time, 3.05 a figure.
  if (numbers.some((number) => number.startsWith('0'))) return undefined;
  const end = start + match[0].length;
  const doubtful = numbers.length === 1 && !isChapterTitle(text, end, lineEnd);
  if (doubtful) return undefined;
  return {
    scheme: 'decimal',
    ordinal: Number(numbers.at(-1)),
    depth: numbers.length,
    prefix: match[1]!.slice(0, match[1]!.lastIndexOf('.') + 1),
    end,
    wellFormed: true,
    doubtful: numbers.length === 1 || (numbers.length === 2 && Number(numbers[1]) >= RARE),
  };
}

/** What stands behind `1` where that numbers a chapter: a short title, no quantity (2 人, 10 月) and no sentence. */
function isChapterTitle(text: string, from: number, to: number): boolean {
  if (to - from > MAX_CHAPTER_TITLE || at(QUANTITY, text, from)) return false;
  return !/[。；，：;:\t|]/.test(text.slice(from, to));
}

function readClause(text: string, start: number, lineEnd: number): Read | undefined {
  const match = at(CLAUSE, text, start);
  if (!match) return undefined;
  const [whole, numeral, unit, mark] = match as unknown as [string, string, string, string | undefined];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = /[0-9]/.test(numeral) ? fromDigits(numeral) : valueIn(numeral);
  if (!ordinal || ordinal > LAST) return undefined;
  if (unit === '条') return readArticle(text, start, end, ordinal, lineEnd);
  // 第三章规定… is a sentence; the number of a chapter stands apart from its title, or that is short.
  const apart = end === lineEnd || isApart(text, end);
  const ownLine = lineEnd - end <= 24 && !/[。；，]/.test(text.slice(end, lineEnd));
  if (mark !== undefined || (!apart && !ownLine)) return undefined;
  const scheme = unit === '节' ? 'division' : unit === '章' ? 'chapter' : 'part';
  return { scheme, ordinal, end, wellFormed: true };
}

const isApart = (text: string, end: number): boolean =>
  text[end] === '*' || text[end] === '：' || text[end] === ':' || isBlank(text.charCodeAt(end));

/** A mark behind 第三条 besides 、, where a blank belongs; ： stands there in contracts and pledges. */
const ARTICLE_MARK = /．|\.(?!\d)/y;

/**
 * 第三条 with a blank, a mark or nothing behind it. Where its text follows at once, as in a sentence that names an
 * article, only its neighbours can tell.
 */
function readArticle(
  text: string,
  start: number,
  end: number,
  ordinal: number,
  lineEnd: number,
): Read | undefined {
  if (end < lineEnd && at(ARTICLE_MARK, text, end))
    return { scheme: 'article', ordinal, end: end + 1, wellFormed: false };
  if (text[end - 1] !== '、' && at(NAMES_ARTICLE, text, end)) return undefined;
  if (text[end - 1] === '、' && at(CLAUSE, text, end)) return undefined;
  const written = text.slice(start, end);
  const wellFormed = !/[、 \u3000\u00a0]/.test(written);
  const doubtful = wellFormed && end < lineEnd && !isApart(text, end);
  return { scheme: 'article', ordinal, end, wellFormed, doubtful };
}

/** Forgets the `ordinals` of the schemes that one of scheme `by` contains: below it they count again from 1. */
export function leaveContained(ordinals: Map<HeadingScheme, unknown>, by: HeadingScheme): void {
  for (const scheme of ordinals.keys()) {
    if (schemes[scheme].rank > schemes[by].rank) ordinals.delete(scheme);
  }
}
