import type { Paragraph } from '../../report/paragraph';
import { skipBlanks } from '../../text/characters';
import { isChinese, isDigit, isHan } from '../../text/punctuation';
import { spanAt } from '../../text/span';
import type { Found, ParagraphRule } from '../engine/rule';
import { bracketedRight } from './halfwidth-bracket';
import { quotedRight } from './straight-quote';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
};

/**
 * `, : ; ? !` in Chinese text, and `.` at the end of a Chinese sentence (GB/T 15834-2011 5.1). Behind a Chinese
 * character or mark stands a slip unless Latin follows; behind a figure only where Chinese goes on (达到30,同比…).
 * Published texts have none of `,` and `.` there, so they are repaired unasked; the others they have here and there.
 */
export const halfwidthPunctuation: ParagraphRule = {
  code: 'halfwidth-punctuation',
  category: 'punctuation',
  severity: 'warning',
  title: '中文里用了半角标点',
  triggers: Object.keys(FULL),
  scan(paragraph, places) {
    const { text } = paragraph;
    const found: Found[] = [];
    for (const at of places) {
      const end = text[at] === '.' ? sentenceEnd(paragraph, at) : slipEnd(paragraph, at);
      if (end !== undefined) found.push(finding(text, at, end));
    }
    return found;
  },
  // The mark of a heading's ordinal is another rule's.
  applies: ({ markers }, { start }) => !spanAt(markers, start),
};

function finding(text: string, at: number, end: number): Found {
  const mark = text[at]!;
  const right = FULL[mark]!;
  return {
    start: at,
    end: at + 1,
    message: `中文里的“${mark}”应为全角“${right}”。`,
    fix: [{ start: at, end, text: right }],
    ...(mark !== ',' && mark !== '.' && { safe: false }),
  };
}

/** Where the slip at `at` ends, blanks that were typed behind it included; undefined if it is none. */
function slipEnd(paragraph: Paragraph, at: number): number | undefined {
  const { text, textStart, textEnd } = paragraph;
  const before = codeAt(paragraph, at - 1);
  const isFigure = isDigit(before) || before === 0x25 || before === 0xff05;
  if (!isFigure && !isChinese(before) && !isBlankSign(before)) return undefined;
  if (at === textStart) return undefined;
  // The commas of 1,000 and 9:30 stand between figures.
  const next = skipBlanks(text, at + 1, textEnd);
  if (next >= textEnd) return isFigure && text[at] === ':' ? undefined : at + 1;
  const behind = codeAt(paragraph, next);
  if (isFigure) {
    return isHan(behind) && !(text[at] === ':' || text[at] === '!') ? next : undefined;
  }
  if (isDigit(behind)) return isHan(before) && isWord(text, at) ? next : undefined;
  if (!isChinese(behind) && !isBlankSign(behind)) return undefined;
  // 男:女 =1:1
  if (text[at] === ':' && /[:=＝∶]/.test(text.slice(next + 1, next + 4))) return undefined;
  return next;
}

const codeAt = (paragraph: Paragraph, at: number): number =>
  rightAt(paragraph, at)?.charCodeAt(0) ?? Number.NaN;

/** A straight quote or half-width bracket counts as what it is meant for, so that one repair need not wait for the other. */
const rightAt = (paragraph: Paragraph, at: number): string | undefined =>
  bracketedRight(paragraph, at) ?? quotedRight(paragraph, at);

/** Before a figure the mark may be a ratio or a key (甲:1); behind a word of two characters it is a mark. */
const isWord = (text: string, at: number): boolean => isHan(text.charCodeAt(at - 2));

const isBlankSign = (code: number): boolean => code === 0x2a || code === 0xd7;

/** So many Chinese characters in a row before it make `.` the end of a sentence: fewer may be an ordinal (第一.). */
const RUNNING = 4;

/** Where a `.` that ends a sentence ends; undefined for all others. Rows of dots are another rule's. */
function sentenceEnd(paragraph: Paragraph, at: number): number | undefined {
  const { text, textEnd } = paragraph;
  const before = text[at - 1] ?? ' ';
  if (before === '.' || text[at + 1] === '.') return undefined;
  if (at + 1 < textEnd && !'”’"\''.includes(before)) return undefined;
  return endsSentence(paragraph, at) ? at + 1 : undefined;
}

/** `.` behind a Chinese sentence at the end of its paragraph, or behind a closing quote where Chinese goes on. */
function endsSentence(paragraph: Paragraph, at: number): boolean {
  const { text, textStart } = paragraph;
  const before = rightAt(paragraph, at - 1) ?? '';
  if (at + 1 < paragraph.textEnd && !('”’'.includes(before) && isHan(text.charCodeAt(at + 1)))) return false;
  if ('”’）》'.includes(before))
    return at - textStart > RUNNING && /\p{Script=Han}/u.test(text.slice(Math.max(textStart, at - 40), at));
  let running = at;
  while (running > textStart && isHan(text.charCodeAt(running - 1))) running--;
  if (at - running >= RUNNING) return true;
  // …，均已完成. …发放3000份. and …增长5%.
  const isCounted = at > running && isDigit(text.charCodeAt(running - 1));
  return (
    at - textStart >= 2 * RUNNING &&
    (at - running > 1 || isCounted || '%％'.includes(before)) &&
    /[，。；：、]|\p{Script=Han},/u.test(text.slice(textStart, at))
  );
}
