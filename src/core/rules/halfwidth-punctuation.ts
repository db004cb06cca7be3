import { marksOf } from '../report/marks';
import type { Paragraph } from '../report/paragraph';
import { skipBlanks } from '../text/characters';
import { isChinese, isDigit, isHan } from '../text/punctuation';
import { spanAt } from '../text/span';
import { paragraphRule } from './paragraphRule';
import type { Found } from './rule';

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
 * Published texts have none of `,` there, so it is repaired unasked; the others they have here and there.
 */
export const halfwidthPunctuation = paragraphRule({
  code: 'halfwidth-punctuation',
  severity: 'warning',
  title: '中文里用了半角标点',
  scan(paragraph) {
    const { halfwidth, dots } = marksOf(paragraph);
    const found: Found[] = [];
    for (const at of halfwidth) {
      const end = slipEnd(paragraph, at);
      if (end !== undefined) found.push(finding(paragraph.text, at, end));
    }
    for (const at of dots) {
      if (endsSentence(paragraph, at)) found.push(finding(paragraph.text, at, at + 1));
    }
    return found.sort((a, b) => a.start - b.start);
  },
  // The mark of a heading's ordinal is another rule's.
  stands: ({ markers }, { start }) => !spanAt(markers, start),
});

function finding(text: string, at: number, end: number): Found {
  const mark = text[at]!;
  const right = FULL[mark]!;
  return {
    start: at,
    end: at + 1,
    message: `中文里的“${mark}”应为全角“${right}”。`,
    fix: [{ start: at, end, text: right }],
    ...(mark !== ',' && { safe: false }),
  };
}

/** Where the slip at `at` ends, blanks that were typed behind it included; undefined if it is none. */
function slipEnd(paragraph: Paragraph, at: number): number | undefined {
  const { text, textStart, textEnd } = paragraph;
  const before = text.charCodeAt(at - 1);
  const isFigure = isDigit(before) || before === 0x25 || before === 0xff05;
  if (!isFigure && !isChinese(before) && !isBlankSign(before)) return undefined;
  if (at === textStart) return undefined;
  // The commas of 1,000 and 9:30 stand between figures.
  const next = skipBlanks(text, at + 1, textEnd);
  if (next >= textEnd) return isFigure && text[at] === ':' ? undefined : at + 1;
  const behind = text.charCodeAt(next);
  if (isFigure) {
    return isHan(behind) && !(text[at] === ':' || text[at] === '!') ? next : undefined;
  }
  if (isDigit(behind)) return isHan(before) && isWord(text, at) ? next : undefined;
  if (!isChinese(behind) && !isBlankSign(behind)) return undefined;
  // 男:女 =1:1
  if (text[at] === ':' && /[:=＝∶]/.test(text.slice(next + 1, next + 4))) return undefined;
  return next;
}

/** Before a figure the mark may be a ratio or a key (甲:1); behind a word of two characters it is a mark. */
const isWord = (text: string, at: number): boolean => isHan(text.charCodeAt(at - 2));

const isBlankSign = (code: number): boolean => code === 0x2a || code === 0xd7;

/** `.` behind a Chinese sentence; an abbreviated ordinal or the leader of a list of contents is none. */
function endsSentence(paragraph: Paragraph, at: number): boolean {
  const { text, textStart } = paragraph;
  if (at - textStart < 8) return false;
  const before = text.charCodeAt(at - 1);
  return (isHan(before) || '”）》'.includes(text[at - 1]!)) && isHan(text.charCodeAt(at - 2));
}
