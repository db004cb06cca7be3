import { isDirectlyIn, pairsOf } from '../../report/pairs';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import type { Span } from '../../text/span';
import { type DocumentNumber, documentNumbersIn, orderNumberAt } from './documentNumbers';

/** A paper cited by its title, 《…》 with its marks at `start`–`end` of the paragraph. */
export interface CitedPaper extends Span {
  /** Inside the marks, without blanks, marks inside all of one shape: 关于印发〈…〉的通知. */
  readonly title: string;
  /** Of 临江市水务局关于…的通知 what stands before 关于. */
  readonly issuer: string;
  /** The title without issuer and edition. */
  readonly core: string;
  /** （试行）, （修订） */
  readonly edition: string;
  /** The only number in the brackets behind it: 《…》（国发〔2026〕12号，以下简称《意见》）. */
  readonly number: DocumentNumber | undefined;
  /** What stands right before it: 国发〔2026〕12号《…》. */
  readonly numberBefore: DocumentNumber | undefined;
  /** The marks inside that are written like those around them: 《关于印发《…》的通知》. */
  readonly inside: readonly Span[];
}

/** How far brackets behind a title are looked at. UTF-16 units. */
const BEHIND = 80;

/** The papers that a paragraph cites, in reading order. */
export const citedPapersOf: (paragraph: Paragraph) => readonly CitedPaper[] = perParagraph((paragraph) => {
  const { text } = paragraph;
  if (!text.includes('》')) return NONE;
  const { pairs } = pairsOf(paragraph);
  const titles = pairs.filter(({ shape }) => shape === '《');
  const outermost = titles.filter(({ outer }) => !(outer && outer.close >= 0 && outer.shape === '《'));
  if (outermost.length === 0) return NONE;
  const numbers = documentNumbersIn(text);
  return outermost
    .map(({ open, close }): CitedPaper => {
      const end = close + 1;
      return {
        start: open,
        end,
        ...readTitle(titleWords(text.slice(open + 1, close))),
        number: numberBehind(text, end, numbers),
        numberBefore: numbers.find((number) => number.end <= open && leadsTo(text, number, open)),
        inside: titles
          .filter((pair) => pair.open > open && pair.close < close && isDirectlyIn(pair, '《'))
          .map((pair) => ({ start: pair.open, end: pair.close + 1 })),
      };
    })
    .sort((a, b) => a.start - b.start);
});

const NONE: readonly CitedPaper[] = [];

/** 国发〔2026〕12号《…》, （国发〔2026〕12号）《…》; in brackets behind a title it is that one's. */
function leadsTo(text: string, { start, end }: DocumentNumber, title: number): boolean {
  const between = text.slice(end, title);
  if (/^[）)]$/.test(between)) return /[（(]/.test(text[start - 1] ?? '') && text[start - 2] !== '》';
  return /^(?:文件?)?$/.test(between);
}

/** A title with blanks left out and its marks of one shape. */
const titleWords = (written: string): string =>
  written
    .replace(/[\s"“”]/g, '')
    .replace(/《/g, '〈')
    .replace(/》/g, '〉');

const EDITION = /[（(][^（）()]{1,12}[）)]$/;

function readTitle(title: string): Pick<CitedPaper, 'title' | 'issuer' | 'core' | 'edition'> {
  const about = title.indexOf('关于');
  const before = title.slice(0, Math.max(0, about));
  // What stands inside marks or brackets tells of the title, not who has issued it.
  const issuer = /〈|[（(][^）)]*$/.test(before) ? '' : before;
  const edition = EDITION.exec(title)?.[0] ?? '';
  return { title, issuer, edition, core: title.slice(issuer.length, title.length - edition.length) };
}

/** Of brackets with two numbers nobody can tell which of them is meant. */
function numberBehind(
  text: string,
  end: number,
  numbers: readonly DocumentNumber[],
): DocumentNumber | undefined {
  if (text[end] !== '（' && text[end] !== '(') return undefined;
  const within = numbers.filter(({ start }) => start > end && start < end + BEHIND);
  const [first, second] = within;
  if (!first || first.start !== end + 1) return orderNumberAt(text, end + 1);
  const between = second ? text.slice(first.end, second.start) : '';
  if (second && !/[）)]/.test(between)) return undefined;
  return /^[、，,]?(?:第?\d+号|〔)/.test(text.slice(first.end, first.end + 8)) ? undefined : first;
}
