import { isBlank } from '../text/characters';
import type { Span } from '../text/span';
import { isComment } from './comments';
import { type Paragraph, perParagraph } from './paragraph';

// Where the characters stand that rules of punctuation and figures look at. A paragraph is gone through once for all
// of them; nearly every character is passed over by a table.

/** What stands where in a paragraph of running text; none in a table row, a picture or a comment. All in reading order. */
export interface Marks {
  /** `, : ; ? !` */
  readonly halfwidth: readonly number[];
  /** Quotes of both shapes, brackets of both widths, title marks. */
  readonly enclosing: readonly number[];
  /** Two or more of ，。、；：？！ in a row. */
  readonly crowded: readonly Span[];
  /** ： */
  readonly colons: readonly number[];
  /** 、 */
  readonly pauses: readonly number[];
  /** `…`, and two or more of `.` or `-`. */
  readonly rows: readonly Span[];
  /** One `.` at the end of a line, or behind a closing quote. */
  readonly dots: readonly number[];
  /** Blanks between two characters of one line. */
  readonly blanks: readonly Span[];
  /** Full-width letters and digits. */
  readonly fullwidth: readonly Span[];
  /** Digits of a year or month: 年 or 月 stands behind them. */
  readonly dates: readonly Span[];
  /** Four digits between brackets: the year of a document number. */
  readonly bracketedYears: readonly Span[];
  /** A figure, decimals included, with a dash or tilde behind it. */
  readonly ranges: readonly Span[];
  /** 余 */
  readonly surplus: readonly number[];
}

const HALFWIDTH = 1;
const ENCLOSING = 2;
const MARK = 3;
const ROW = 4;
const BLANK = 5;
const FULLWIDTH = 6;
const FIGURE = 7;
const SURPLUS = 8;

const KIND = new Uint8Array(0x10000);
const assign = (chars: string, kind: number) => {
  for (const char of chars) KIND[char.charCodeAt(0)] = kind;
};
assign(',:;?!', HALFWIDTH);
assign('“”‘’（）《》〈〉‹›【】〔〕［］「」『』()"\'', ENCLOSING);
assign('，。、；：？！', MARK);
assign('.-…', ROW);
assign('0123456789', FIGURE);
assign('余', SURPLUS);
assign('０１２３４５６７８９', FULLWIDTH);
assign('ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', FULLWIDTH);
assign('ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', FULLWIDTH);
// All blanks stand there; to go through the whole table takes as long as all else while the extension loads.
for (const [from, to] of [
  [0x09, 0xa0],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const) {
  for (let code = from; code <= to; code++) if (isBlank(code)) KIND[code] = BLANK;
}

const DATED = 1;
const RANGED = 2;
const BRACKETED = 3;
const BEHIND_FIGURE = new Uint8Array(0x10000);
for (const [chars, kind] of [
  ['年月', DATED],
  ['-－~～–—―', RANGED],
  ['〕]］)）】﹞', BRACKETED],
] as const) {
  for (const char of chars) BEHIND_FIGURE[char.charCodeAt(0)] = kind;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** The marks of a paragraph, shared by all rules. */
export const marksOf = perParagraph((paragraph: Paragraph): Marks => {
  if (isNoText(paragraph)) return NO_MARKS;
  const marks = { ...NO_MARKS } as Mutable<Marks>;
  scan(paragraph, marks);
  return marks;
});

/** Most paragraphs have few kinds of marks: the empty lists are one. */
const NONE: never[] = [];
const NO_MARKS: Marks = {
  halfwidth: NONE,
  enclosing: NONE,
  crowded: NONE,
  colons: NONE,
  pauses: NONE,
  rows: NONE,
  dots: NONE,
  blanks: NONE,
  fullwidth: NONE,
  dates: NONE,
  bracketedYears: NONE,
  ranges: NONE,
  surplus: NONE,
};

function withOne<T>(list: T[], one: T): T[] {
  if (list === NONE) return [one];
  list.push(one);
  return list;
}

/** A row of cells, a picture or a comment. A tab right behind the first few characters is only how Word sets an ordinal apart. */
function isNoText(paragraph: Paragraph): boolean {
  const { text, textStart, textEnd } = paragraph;
  const code = text.charCodeAt(textStart);
  const isPicture = code === 0x21 && text.charCodeAt(textStart + 1) === 0x5b;
  if (code === 0x7c || isPicture || isComment(text, paragraph)) return true;
  const tab = text.indexOf('\t', textStart + 6);
  return tab >= 0 && tab < textEnd;
}

function scan({ text, textStart, textEnd: end }: Paragraph, marks: Mutable<Marks>): void {
  for (let at = textStart; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND[code]!;
    if (kind === 0) continue;
    switch (kind) {
      case MARK: {
        if (code === 0xff1a) marks.colons = withOne(marks.colons, at);
        else if (code === 0x3001) marks.pauses = withOne(marks.pauses, at);
        const last = runEnd(text, at, end, MARK);
        if (last > at + 1) {
          marks.crowded = withOne(marks.crowded, { start: at, end: last });
          at = last - 1;
        }
        break;
      }
      case FIGURE: {
        let last = runEnd(text, at, end, FIGURE);
        if (text.charCodeAt(last) === 0x2e && KIND[text.charCodeAt(last + 1)] === FIGURE && last + 1 < end)
          last = runEnd(text, last + 1, end, FIGURE);
        const kind = figureKind(text, at, last);
        if (kind) marks[kind] = withOne(marks[kind], { start: at, end: last });
        at = last - 1;
        break;
      }
      case ENCLOSING:
        marks.enclosing = withOne(marks.enclosing, at);
        break;
      case BLANK: {
        const last = runEnd(text, at, end, BLANK);
        marks.blanks = withOne(marks.blanks, { start: at, end: last });
        at = last - 1;
        break;
      }
      case ROW: {
        let last = at + 1;
        while (last < end && text.charCodeAt(last) === code) last++;
        if (last > at + 1 || code === 0x2026) marks.rows = withOne(marks.rows, { start: at, end: last });
        else if (code === 0x2e && (last === end || '”’"'.includes(text[at - 1] ?? ' ')))
          marks.dots = withOne(marks.dots, at);
        at = last - 1;
        break;
      }
      case FULLWIDTH: {
        const last = runEnd(text, at, end, FULLWIDTH);
        marks.fullwidth = withOne(marks.fullwidth, { start: at, end: last });
        at = last - 1;
        break;
      }
      case HALFWIDTH:
        marks.halfwidth = withOne(marks.halfwidth, at);
        break;
      default:
        marks.surplus = withOne(marks.surplus, at);
    }
  }
}

/** Which list a figure belongs to, by what stands behind it; most figures belong to none. */
function figureKind(
  text: string,
  start: number,
  end: number,
): 'dates' | 'ranges' | 'bracketedYears' | undefined {
  switch (BEHIND_FIGURE[text.charCodeAt(end)]) {
    case DATED:
      return 'dates';
    case RANGED:
      return 'ranges';
    case BRACKETED:
      return end - start === 4 && '〔[［(（【﹝'.includes(text[start - 1] ?? ' ')
        ? 'bracketedYears'
        : undefined;
    default:
      return undefined;
  }
}

function runEnd(text: string, from: number, end: number, kind: number): number {
  let at = from + 1;
  while (at < end && KIND[text.charCodeAt(at)] === kind) at++;
  return at;
}
