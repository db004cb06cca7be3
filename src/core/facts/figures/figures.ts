import { type Paragraph, perParagraph } from '../../report/paragraph';
import type { Span } from '../../text/span';
import { reckoned, scaleOf, unitAt } from './units';

/**
 * A number in Arabic figures with its unit, at `start`–`end` of the paragraph: 1.2亿元. Years, dates, ordinals and numbers
 * of documents are none.
 */
export interface Figure extends Span {
  /** In the smallest unit of its kind, 千, 万 and 亿 counted in; of a percentage what stands before the sign. */
  readonly value: number;
  /** What one of its last digit is worth: 10 million for 1.2亿. */
  readonly step: number;
  /** What one of what it is written in is worth: 100 million for 1.2亿元. */
  readonly worth: number;
  /** What it is written in: 亿元. */
  readonly measure: string;
  /** What it counts, the same for units that are reckoned in one another: 元, 人次, %, 个百分点; empty where nothing known follows. */
  readonly unit: string;
  /** 约300, 300余, 超过300, 300—400: never to be compared as if it were 300. */
  readonly isRough: boolean;
}

/** The digits, with commas between thousands, and decimals. */
const NUMBER = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** Before a number: it is part of a name, an ordinal, a document's number, a time or a longer figure. */
const NO_FIGURE_BEFORE = /[A-Za-z第前〔［[.:：#＃№/-]/;
/** Behind a number: a year, a date, an ordinal, a time, an abbreviation. */
const NO_FIGURE_BEHIND = /(?:年(?![来期内间以多])|月(?!均)|日(?!均)|号|[:：]\d|[A-Za-z〕］\]])/y;
const ROUGH_BEFORE =
  /(?:(?<![赶反])超|(?<![附临靠就最])近|(?<![节签预违履邀解续集制])约|逾|超过|将近|接近|大约|突破|不足|不低于|不少于|至少|最多|[\d%％万亿][-—–~～至到])$/;
const ROUGH_BEHIND = /(?:[（(](?:含|不含)|左右|以[上下内]|上下|之多|多(?!于)|余(?!额)|[-—–~～至]\d)/y;

const NONE: readonly never[] = [];

/** The figures of a paragraph in reading order. */
export const figuresOf: (paragraph: Paragraph) => readonly Figure[] = perParagraph(({ text }) => {
  if (!/\d/.test(text)) return NONE;
  const figures: Figure[] = [];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const figure = figureAt(text, digits, index);
    if (!figure) continue;
    const last = figures.at(-1);
    if (last && goesOn(text, last, figure)) figures[figures.length - 1] = joined(last, figure);
    else figures.push(figure);
  }
  return figures;
});

/** 1亿2000万元, 1亿零500万元: one number in two scales. */
const goesOn = (text: string, last: Figure, { start, value, measure }: Figure): boolean =>
  last.unit === '' &&
  last.worth > 1 &&
  value < last.worth * worthOfUnit(measure) &&
  /^零?$/.test(text.slice(last.end, start));

function joined(large: Figure, small: Figure): Figure {
  const unitWorth = worthOfUnit(small.measure);
  return {
    start: large.start,
    end: small.end,
    value: large.value * unitWorth + small.value,
    step: small.step,
    worth: large.worth * unitWorth,
    measure: `${large.measure}${withoutScale(small.measure)}`,
    unit: small.unit,
    isRough: large.isRough || small.isRough,
  };
}

const withoutScale = (measure: string): string => measure.replace(/^[百千万亿]+/, '');
const worthOfUnit = (measure: string): number => reckoned(withoutScale(measure)).worth;

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** The last characters of what makes a figure rough: most figures have none of them before them. */
const ROUGH_ENDINGS = '超近约逾过破足于少多-—–~～至到';

const isRoughBefore = (text: string, start: number): boolean =>
  start > 0 &&
  ROUGH_ENDINGS.includes(text[start - 1]!) &&
  ROUGH_BEFORE.test(text.slice(Math.max(0, start - 4), start));

function figureAt(text: string, digits: string, start: number): Figure | undefined {
  let at = start + digits.length;
  if (NO_FIGURE_BEFORE.test(text[start - 1] ?? ' ') || matchesAt(NO_FIGURE_BEHIND, text, at))
    return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  let isRough = isRoughBefore(text, start);
  let scale = 1;
  let scaleWords = '';
  for (; ; at++) {
    // 5千瓦时 is five of them.
    const more = text[at] === '千' && unitAt(text, at) !== '' ? undefined : scaleOf(text[at]);
    if (more) {
      scale *= more;
      scaleWords += text[at];
    } else if ('多余来几'.includes(text[at] ?? ' ')) isRough = true;
    else break;
  }
  const written = unitAt(text, at);
  const end = at + written.length;
  const { unit, worth } = reckoned(written);
  return {
    start,
    end,
    value: Number(digits.replace(/[,，]/g, '')) * scale * worth,
    step: (scale * worth) / 10 ** decimals,
    worth: scale * worth,
    measure: `${scaleWords}${written}`,
    unit,
    isRough: isRough || matchesAt(ROUGH_BEHIND, text, end),
  };
}

/** `value` as `figure` is written: 1.35亿元. */
export function inMeasureOf({ worth, measure }: Figure, value: number): string {
  return `${Number((value / worth).toFixed(4))}${measure}`;
}
