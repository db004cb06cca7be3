import { fromCircled, fromDigits, fromHan, fromLigature, toCircled, toHan } from '../text/numerals';
import type { Span } from '../text/span';

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

export type SchemeId = HeadingScheme | 'enumeration' | 'attachment';

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

/** An ordinal at the start of a line. */
export interface Marker extends Span {
  readonly scheme: HeadingScheme;
  readonly ordinal: number;
  /** How many numbers a decimal has (1.2.1: 3); 1 for all others. */
  readonly depth: number;
  /** Written as the scheme demands. */
  readonly wellFormed: boolean;
  /** May as well be running text (`一，`, 一、二季度…, 3.5G…): counts only if siblings beside it say so. */
  readonly doubtful: boolean;
}

const HAN = '[一二三四五六七八九十百千零〇廿卅]{1,7}';
const WIDE_DIGITS = '[0-9０-９]{1,3}';
/** Glyphs that stand for 一 in texts typed or recognised badly: －、 —、 ー、 ⼀、 */
const DASH_FOR_ONE = /^[－—―ー⼀‐-]$/;

const LEVEL_1 = new RegExp(`(${HAN}|${DASH_FOR_ONE.source.slice(1, -1)})([ \\u3000]?)([、.．，,､﹑])`, 'y');
const BRACKETED = new RegExp(
  `([（(﹙])([ \\u3000]*)(?:(${HAN})|(${WIDE_DIGITS}))([ \\u3000]*)([）)﹚])([、.．，,](?![（(]))?`,
  'y',
);
const ARABIC = new RegExp(`(${WIDE_DIGITS})([.．、]|,(?=\\p{Script=Han}))`, 'uy');
/** What is counted or measured, and so makes a figure of the digits before it: 2.5万户, 3.5 公里, 1.2个百分点. */
const UNIT = '万|亿|%|％|‰|个百分点|公里|平方|立方|[米吨元倍亩度]';
const DECIMAL = new RegExp(
  `([0-9]{1,2}(?:\\.[0-9]{1,2}){1,4})[.、]?(?=[ \\t\\u3000\\u00a0]+\\p{Script=Han})(?![ \\t\\u3000\\u00a0]+(?:${UNIT}))`,
  'uy',
);
const FIGURE = new RegExp(`[0-9０-９.．]+[ \\u3000]?(?:${UNIT})`, 'y');
const CLAUSE = new RegExp(`第(${HAN}|[0-9]{1,4})(部分|[编篇章节条])`, 'y');
const HAN_NUMERAL = new RegExp(HAN, 'y');
/** Nothing is numbered so far; what seems to be is a text read wrongly. */
const LAST = 9999;
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
  if (start >= lineEnd) return undefined;
  const code = text.charCodeAt(start);
  if (code === 0xff08 || code === 0x28 || code === 0xfe59) return readBracketed(text, start, lineEnd);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19))
    return readArabic(text, start, lineEnd);
  if (code === 0x7b2c) return readClause(text, start, lineEnd);
  if (!BEGINS_HAN[code]) return readEnclosed(text, start, code);
  return readHan(text, start, lineEnd);
}

/** ①, and the characters ㈠ ⑴ ⒈ that fonts offer for （一） （1） 1. */
function readEnclosed(text: string, start: number, code: number): Marker | undefined {
  const circled = fromCircled(code);
  const ligature = fromLigature(code);
  const ordinal = circled ?? ligature?.value;
  if (ordinal === undefined) return undefined;
  const scheme = ligature ? LIGATURES[ligature.like] : 'circled';
  const end = start + 1 + (at(EXTRA_MARK, text, start + 1) ? 1 : 0);
  const wellFormed = circled !== undefined && end === start + 1;
  return { scheme, ordinal, depth: 1, start, end, wellFormed, doubtful: false };
}

const LIGATURES = { '㈠': 'bracketedHan', '⑴': 'bracketedArabic', '⒈': 'arabic' } as const;

/** What 一、 and its misread forms begin with; most lines begin with none of it. */
const BEGINS_HAN = new Uint8Array(0x10000);
for (const char of `${HAN}${DASH_FOR_ONE.source}`) BEGINS_HAN[char.charCodeAt(0)] = 1;

function readHan(text: string, start: number, lineEnd: number): Marker | undefined {
  const match = at(LEVEL_1, text, start);
  if (!match) return undefined;
  const [whole, numeral, blank, mark] = match as unknown as [string, string, string, string];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const dash = DASH_FOR_ONE.test(numeral);
  if (dash && mark !== '、') return undefined;
  const ordinal = dash ? 1 : fromHan(numeral);
  if (ordinal === undefined || ordinal > LAST) return undefined;
  const wellFormed = mark === '、' && !dash && blank === '' && numeral === toHan(ordinal);
  // 三.八妇女节 and 五．四运动 are days.
  const isDay = /[.．]/.test(mark) && at(HAN_NUMERAL, text, end) !== null;
  const doubtful = /[，,]/.test(mark) || isDay || (mark === '、' && isCounted(text, end, ordinal));
  return { scheme: 'han', ordinal, depth: 1, start, end, wellFormed, doubtful };
}

/** Whether the numeral at `from` goes on counting from `ordinal`, as in 一、二季度. */
function isCounted(text: string, from: number, ordinal: number): boolean {
  const next = at(COUNTED, text, from);
  if (!next) return false;
  const numeral = at(HAN_NUMERAL, text, from)![0];
  return [numeral, numeral.slice(0, 1)].some((part) => fromHan(part) === ordinal + 1);
}

function readBracketed(text: string, start: number, lineEnd: number): Marker | undefined {
  const match = at(BRACKETED, text, start);
  if (!match) return undefined;
  const [whole, open, before, han, digits, after, close, mark] = match;
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = han === undefined ? fromDigits(digits!) : fromHan(han);
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
  return {
    scheme: han === undefined ? 'bracketedArabic' : 'bracketedHan',
    ordinal,
    depth: 1,
    start,
    end,
    wellFormed,
    doubtful: false,
  };
}

function readArabic(text: string, start: number, lineEnd: number): Marker | undefined {
  const decimal = at(DECIMAL, text, start);
  if (decimal && start + decimal[0].length <= lineEnd) {
    const numbers = decimal[1]!.split('.');
    return {
      scheme: 'decimal',
      ordinal: Number(numbers.at(-1)),
      depth: numbers.length,
      start,
      end: start + decimal[0].length,
      wellFormed: true,
      doubtful: false,
    };
  }
  const match = at(ARABIC, text, start);
  if (!match) return undefined;
  const [whole, digits, mark] = match as unknown as [string, string, string];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = fromDigits(digits)!;
  if (ordinal === 0) return undefined;
  // 20.2026年… and 21.5+2… are items 20 and 21; 2.5万户 is a figure, 3.5G基站 and 1、2号楼 may be either.
  const next = text.slice(end, Math.min(end + 8, lineEnd));
  const isFigure = /^[0-9０-９]/.test(next) && !/^(?:\d{4}年|\d\+)/.test(next);
  // A line that is only 2.5 is the rest of PM2.5.
  if (isFigure && (/^[0-9０-９.．]+$/.test(next) || at(FIGURE, text, end))) return undefined;
  const wellFormed = mark === '.' && digits === String(ordinal);
  return {
    scheme: 'arabic',
    ordinal,
    depth: 1,
    start,
    end,
    wellFormed,
    doubtful: isFigure || mark === ',',
  };
}

function readClause(text: string, start: number, lineEnd: number): Marker | undefined {
  const match = at(CLAUSE, text, start);
  if (!match) return undefined;
  const [whole, numeral, unit] = match as unknown as [string, string, string];
  const end = start + whole.length;
  if (end > lineEnd) return undefined;
  const ordinal = /[0-9]/.test(numeral) ? fromDigits(numeral) : fromHan(numeral);
  if (!ordinal || ordinal > LAST) return undefined;
  // 第三条规定… is a sentence; the clause number of a rule stands apart from its text.
  const apart = end === lineEnd || /[ \t\u3000\u00a0*]/.test(text[end]!);
  const ownLine = lineEnd - end <= 24 && !/[。；，]/.test(text.slice(end, lineEnd));
  if (!apart && !(ownLine && unit !== '条')) return undefined;
  const id = unit === '条' ? 'article' : unit === '节' ? 'division' : unit === '章' ? 'chapter' : 'part';
  return { scheme: id, ordinal, depth: 1, start, end, wellFormed: true, doubtful: false };
}
