import { type Paragraph, perParagraph } from '../report/paragraph';
import type { Span } from '../text/span';
import { scaleOf, unitLengthAt } from './units';

/**
 * A number in Arabic figures with its unit, at `start`–`end` of the paragraph: 1.2亿元. Years, dates, ordinals and numbers
 * of documents are none.
 */
export interface Figure extends Span {
  /** With 千, 万 and 亿 counted in; of a percentage what stands before the sign. */
  readonly value: number;
  /** What one of its last digit is worth: 10 million for 1.2亿. */
  readonly step: number;
  /** What it is counted in: 元, 人次, %, 个百分点; empty where nothing known follows. */
  readonly unit: string;
  /** 约300, 300余, 超过300, 300—400: never to be compared as if it were 300. */
  readonly isRough: boolean;
}

/** The digits, with commas between thousands, and decimals. */
const NUMBER = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** Before a number: it is part of a name, an ordinal, a document's number, a time or a longer figure. */
const NO_FIGURE_BEFORE = /[A-Za-z第〔［[.:：#＃№/-]$/;
/** Behind a number: a year, a date, an ordinal, a time, an abbreviation. */
const NO_FIGURE_BEHIND = /^(?:年(?![来期内间以多])|月(?!均)|日(?!均)|号|[:：]\d|[A-Za-z〕］\]])/;
const ROUGH_BEFORE =
  /(?:[超近约逾]|超过|将近|接近|大约|突破|不足|不低于|不少于|至少|最多|[\d%％万亿][-—–~～至到])$/;
const ROUGH_BEHIND = /^(?:左右|以[上下内]|上下|之多|[-—–~～至]\d)/;

/** The figures of a paragraph in reading order. */
export const figuresOf: (paragraph: Paragraph) => readonly Figure[] = perParagraph(({ text }) => {
  const figures: Figure[] = [];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const figure = figureAt(text, digits, index);
    if (figure) figures.push(figure);
  }
  return figures;
});

function figureAt(text: string, digits: string, start: number): Figure | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  let at = start + digits.length;
  if (NO_FIGURE_BEFORE.test(before) || NO_FIGURE_BEHIND.test(text.slice(at, at + 2))) return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  let isRough = ROUGH_BEFORE.test(before);
  let scale = 1;
  for (; ; at++) {
    const more = scaleOf(text[at]);
    if (more) scale *= more;
    else if ('多余来几'.includes(text[at] ?? ' ')) isRough = true;
    else break;
  }
  const end = at + unitLengthAt(text, at);
  return {
    start,
    end,
    value: Number(digits.replace(/[,，]/g, '')) * scale,
    step: scale / 10 ** decimals,
    unit: text.slice(at, end).replace('％', '%'),
    isRough: isRough || ROUGH_BEHIND.test(text.slice(end, end + 2)),
  };
}
