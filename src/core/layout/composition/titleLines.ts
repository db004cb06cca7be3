import { terms } from '../../../../snippets/terms.json';
import { hanOrdinals } from '../../text/numerals';
import type { Span } from '../../text/span';
import { type Measures, MM_PER_PT } from '../gbt9704';
import { widthInCharacters } from '../width';

// Where a title that is longer than a line is broken (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整，排列对称，长短适宜，…使用梯形
// 或菱形): between words, into lines that grow, shrink, or are longest in the middle. Page and Word break it alike.

/** A longer text is no title that anyone sets. UTF-16 units. */
const LONGEST = 200;

/** What speaks against breaking at a place, in squares of 字; where nothing does a line may be a good deal longer than another. */
const COST = {
  /** Inside 《…》, “…” or （…）. */
  inBrackets: 40,
  /** Beside a single character, which may be part of a name that no dictionary knows. */
  besideSingle: 14,
  /** Behind 的, whose noun belongs to it. */
  behindOf: 3,
  /** Before 和 and its like. */
  beforeAnd: 2,
  /** Before 关于, behind the name of the organ. */
  beforeAbout: -8,
  /** Behind the time that the paper is about: 2026年上半年. */
  behindTime: -7,
  /** Where the writer has left a blank. */
  atBlank: -25,
} as const;

/** What no line begins with, and what none ends with. */
const NEVER_FIRST = /^[》”’）」』】、，。：；？！…—·%％‰℃的了等之者们地得]/;
const NEVER_LAST = /(?:[《“‘（「『【〔]|关于|对|将|在|为|与|和|及|以及|或|被|由|把|第)$/;
const TIME = /(?:\d年|年度|季度|半年|学期|月份|期间)$/;
/** Terms of office that dictionaries know as two words. */
const TERM = new RegExp(`(${terms.join('|')})`);
const AND = /^(?:和|与|及|以及|暨|或)$/;

/** 字 of the title's size in a line of the 版心. */
export function titleRoom({ pageWidth, marginLeft, marginRight, titleSize }: Measures): number {
  return (pageWidth.value - marginLeft.value - marginRight.value) / (titleSize.value * MM_PER_PT);
}

/** The lines of a title, UTF-16 spans of `text` that together are all of it; one where it fits into `room` 字. */
export function titleLines(text: string, room: number): Span[] {
  const whole = [{ start: 0, end: text.length }];
  const width = widthInCharacters(text);
  // Latin letters and digits are wider than half a 字 in some faces.
  const usable = /[!-~]/.test(text) ? room - 0.5 : Math.floor(room);
  if (width <= usable || text.length > LONGEST) return whole;
  const places = breakPlaces(text);
  const least = Math.ceil(width / usable);
  for (const count of [least, least + 1]) {
    const best = shapes(count)
      .map((shape) => broken(text, places, shape, usable))
      .filter((each) => each !== undefined)
      .sort((a, b) => a.cost - b.cost)[0];
    if (best) {
      const ends = [...best.ends, text.length];
      return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
    }
  }
  return whole;
}

/** Shares of the whole width that so many lines have: 梯形, 倒梯形 and, of three or more, 菱形. */
function shapes(count: number): number[][] {
  const middle = (count - 1) / 2;
  const sloped = Array.from({ length: count }, (_, i) => 1 + (0.24 * (i - middle)) / count);
  const bulging = Array.from({ length: count }, (_, i) => 1.1 - (0.3 * Math.abs(i - middle)) / count);
  const all = count > 2 ? [sloped, sloped.toReversed(), bulging] : [sloped, sloped.toReversed()];
  return all.map((shape) => {
    const sum = shape.reduce((a, b) => a + b, 0);
    return shape.map((each) => each / sum);
  });
}

interface Place {
  /** UTF-16 offset. */
  readonly at: number;
  readonly cost: number;
}

interface Broken {
  readonly cost: number;
  /** Where each line but the last ends. */
  readonly ends: readonly number[];
}

/** The cheapest lines of these shares; undefined where none of them fit. */
function broken(
  text: string,
  places: readonly Place[],
  shape: readonly number[],
  room: number,
): Broken | undefined {
  const width = (from: number, to: number): number => widthInCharacters(text.slice(from, to).trim());
  const total = widthInCharacters(text);
  let reached = new Map<number, Broken>([[0, { cost: 0, ends: [] }]]);
  shape.forEach((share, line) => {
    const next = new Map<number, Broken>();
    const isLast = line === shape.length - 1;
    const ends = isLast ? [{ at: text.length, cost: 0 }] : places;
    for (const [from, { cost, ends: before }] of reached) {
      for (const { at, cost: own } of ends) {
        if (at <= from) continue;
        const wide = width(from, at);
        if (wide > room) break;
        const whole = cost + own + (wide - share * total) ** 2;
        if (whole < (next.get(at)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(at, { cost: whole, ends: isLast ? before : [...before, at] });
      }
    }
    reached = next;
  });
  return reached.get(text.length);
}

let segmenter: Intl.Segmenter | undefined;

/** Where a line may end, ascending. */
function breakPlaces(text: string): Place[] {
  const words = wordsOf(text);
  const places: Place[] = [];
  let at = 0;
  let depth = 0;
  words.forEach((word, i) => {
    at += word.length;
    depth += count(word, /[《“（]/g) - count(word, /[》”）]/g);
    const next = words[i + 1];
    if (next === undefined || !maySeparate(text.slice(0, at), text.slice(at))) return;
    let cost = costBetween(word, next, text.slice(at), Math.max(0, depth));
    if (TIME.test(text.slice(0, at))) cost += COST.behindTime;
    places.push({ at, cost });
  });
  return places;
}

/** The words of a title, terms whole; together they are all of it. */
function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return text
    .split(TERM)
    .flatMap((piece, i) =>
      i % 2 === 1 ? [piece] : [...segmenter!.segment(piece)].map(({ segment }) => segment),
    );
}

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

const ENDS_NUMERAL = new RegExp(`[${hanOrdinals}]$`);
const GOES_ON_FROM_NUMERAL = new RegExp(`^(?:年|月|日|季度|期|届|次|号|周年|[${hanOrdinals}])`);

function maySeparate(before: string, behind: string): boolean {
  if (NEVER_FIRST.test(behind) || NEVER_LAST.test(before) || /^\s/.test(behind)) return false;
  // 二〇二六年, 2026年, 第3季度, C919.
  if (ENDS_NUMERAL.test(before) && GOES_ON_FROM_NUMERAL.test(behind)) return false;
  return !/[\dA-Za-z.〔]$/.test(before) || !/^[\dA-Za-z.\p{Script=Han}〕]/u.test(behind);
}

function costBetween(word: string, next: string, behind: string, depth: number): number {
  let cost = depth * COST.inBrackets;
  if (/\s$/.test(word)) return cost + COST.atBlank;
  if (behind.startsWith('关于')) return cost + COST.beforeAbout;
  if (word === '的') cost += COST.behindOf;
  else if (isSingle(word)) cost += COST.besideSingle;
  if (AND.test(next)) cost += COST.beforeAnd;
  else if (isSingle(next)) cost += COST.besideSingle;
  return cost;
}

const isSingle = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
