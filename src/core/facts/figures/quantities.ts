import { type Paragraph, perParagraph } from '../../report/paragraph';
import { type Figure, figuresOf } from './figures';

/** A figure with the words that say what it counts, as far as marks and other figures leave them to it. */
export interface Quantity extends Figure {
  /** The words right before it, blanks and quotes left out: 其中女职工 in “，其中女职工35人”. */
  readonly before: string;
  /** Where those words begin. */
  readonly beforeStart: number;
  /** The mark that they begin behind, `''` at the start of the paragraph and behind another figure. */
  readonly mark: string;
  /** The words right behind it: 名 belongs to the figure, 职工 in 35名职工 to these. */
  readonly after: string;
  /** Which sentence of the paragraph it stands in, counted from 0. */
  readonly sentence: number;
  /** How many brackets are open where it stands. */
  readonly depth: number;
}

const ENDS_SENTENCE = /[。！？!?]/;
/** By UTF-16 unit: every character of a paragraph with figures is looked up. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '，。；：！？、,;:!?（）()—…') MARKS[mark.charCodeAt(0)] = 1;

/** The quantities of a paragraph in reading order. */
export const quantitiesOf: (paragraph: Paragraph) => readonly Quantity[] = perParagraph((paragraph) => {
  const figures = figuresOf(paragraph);
  if (figures.length === 0) return NONE;
  const { text } = paragraph;
  const quantities: Quantity[] = [];
  let sentence = 0;
  let at = 0;
  let depth = 0;
  figures.forEach((figure, index) => {
    let beforeStart = at;
    let mark = '';
    for (; at < figure.start; at++) {
      if (MARKS[text.charCodeAt(at)] === 0) continue;
      const character = text[at]!;
      beforeStart = at + 1;
      mark = character;
      if (ENDS_SENTENCE.test(character)) sentence++;
      if (character === '（' || character === '(') depth++;
      else if ((character === '）' || character === ')') && depth > 0) depth--;
    }
    at = figure.end;
    const next = figures[index + 1]?.start ?? text.length;
    let afterEnd = at;
    while (afterEnd < next && MARKS[text.charCodeAt(afterEnd)] === 0) afterEnd++;
    // Written out, for a spread takes V8 ten times as long, and a text may be all figures.
    const { start, end, value, step, worth, measure, unit, isRough } = figure;
    quantities.push({
      start,
      end,
      value,
      step,
      worth,
      measure,
      unit,
      isRough,
      before: words(text.slice(beforeStart, start)),
      beforeStart,
      mark,
      after: words(text.slice(end, afterEnd)),
      sentence,
      depth,
    });
  });
  return quantities;
});

const NONE: readonly never[] = [];

/** Without blanks and the marks that only set words off. */
const words = (text: string): string => text.replace(/[\s\u3000“”‘’"《》*]/g, '');
