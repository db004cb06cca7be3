import { isDirectlyIn, isTurned, pairsOf } from '../../report/pairs';
import type { ParagraphRule } from '../engine/rule';

/**
 * “…“…”…”: inside double quotes stand single ones (GB/T 15834-2011 4.8.3.4). Quotes in brackets
 * or in a title inside the quotation are a level of their own.
 */
export const nestedQuote: ParagraphRule = {
  code: 'nested-quote',
  category: 'punctuation',
  severity: 'warning',
  title: '引号里面的引号应为单引号',
  triggers: ['“'],
  scan(paragraph) {
    const { text } = paragraph;
    return pairsOf(paragraph)
      .pairs.filter(
        (pair) =>
          pair.shape === '“' &&
          isDirectlyIn(pair, '“') &&
          !isTurned(text, pair) &&
          text[pair.open] === '“' &&
          text[pair.close] === '”',
      )
      .map(({ open, close, outer }) => ({
        start: open,
        end: open + 1,
        message: '引号里面再用引号，应为单引号‘……’。',
        fix: [
          { start: open, end: open + 1, text: '‘' },
          { start: close, end: close + 1, text: '’' },
        ],
        safe: false,
        related: [{ start: outer!.open, end: outer!.open + 1, message: '外层的引号' }],
      }));
  },
};
