import { isDirectlyIn, type Pair, pairsOf } from '../../report/pairs';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { CLOSING_OF, isChinese } from '../../text/punctuation';
import type { TextEdit } from '../../text/span';
import type { Found, ParagraphRule } from '../engine/rule';

const isStraight = (char: string | undefined): boolean => char === '"' || char === "'";

/** What is said of the straight quotes of a paragraph, and what each of them becomes unasked: mark by offset. */
const straightIn = perParagraph(
  (paragraph: Paragraph): { found: Found[]; right: ReadonlyMap<number, string> } => {
    const { text } = paragraph;
    const { pairs, lone, crossed } = pairsOf(paragraph);
    const found: Found[] = [];
    const right = new Map<number, string>();
    const isDoubtful = lone.length + crossed.length > 0;
    for (const pair of pairs) {
      const { open, close, shape } = pair;
      if (shape !== '“' && shape !== '‘') continue;
      if (!isStraight(text[open]) && !isStraight(text[close])) continue;
      if (close === open + 1 || !isInChinese(text, open, close)) continue;
      const opening = isOutermostSingle(text, pair) ? '“' : shape;
      const closing = CLOSING_OF[opening]!;
      const fix: TextEdit[] = [];
      if (isStraight(text[open])) fix.push({ start: open, end: open + 1, text: opening });
      if (isStraight(text[close])) fix.push({ start: close, end: close + 1, text: closing });
      const { start, end } = fix[0]!;
      found.push({
        start,
        end,
        message: `中文里的引号用${opening}……${closing}，不用直引号。`,
        fix,
        ...(isDoubtful && { safe: false }),
        related: [
          start === open
            ? { start: close, end: close + 1, message: '与它成对的引号' }
            : { start: open, end: open + 1, message: '与它成对的引号' },
        ],
      });
      if (!isDoubtful) for (const each of fix) right.set(each.start, each.text);
    }
    return { found: found.sort((a, b) => a.start - b.start), right };
  },
);

/** The character at `at` of a paragraph as it stands once the quotes that are surely meant are put right. */
export const quotedRight = (paragraph: Paragraph, at: number): string | undefined =>
  isStraight(paragraph.text[at])
    ? (straightIn(paragraph).right.get(at) ?? paragraph.text[at])
    : paragraph.text[at];

/**
 * `"` and `'` in Chinese text, which has “” and ‘’ (GB/T 15834-2011 4.8). Repaired unasked only where every quote
 * of the paragraph has its partner: then each mark's direction is sure.
 */
export const straightQuote: ParagraphRule = {
  code: 'straight-quote',
  category: 'punctuation',
  severity: 'warning',
  title: '中文里用了直引号',
  triggers: ['"', "'"],
  scan: (paragraph) => straightIn(paragraph).found,
};

/** '…' that stands in no other quotation means “…”: single quotes are for the inside (GB/T 15834-2011 4.8.3.4). */
function isOutermostSingle(text: string, pair: Pair): boolean {
  const { open, close, shape } = pair;
  return shape === '‘' && isStraight(text[open]) && isStraight(text[close]) && !isDirectlyIn(pair, '“');
}

/** A Latin quotation inside a Latin sentence keeps its quotes. */
function isInChinese(text: string, open: number, close: number): boolean {
  if (isChinese(text.charCodeAt(open - 1)) || isChinese(text.charCodeAt(close + 1))) return true;
  return /\p{Script=Han}/u.test(text.slice(open + 1, Math.min(close, open + 40)));
}
