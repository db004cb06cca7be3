import { isDirectlyIn, isTurned, pairsOf } from '../../report/pairs';
import type { About } from '../engine/about';
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
  source: 'GB/T 15834—2011 4.8.3.4',
  triggers: ['“'],
  scan(paragraph) {
    const { text } = paragraph;
    return pairsOf(paragraph)
      .pairs.filter(
        (pair) =>
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

export const about: About = {
  shows: '“……“……”……”',
  wrong: [
    {
      text: '他指出：⟪1|⟪2|“⟫⟫要践行⟦“⟧两山”理念，做到⟦“⟧三个坚持”。”',
      says: [
        { message: '引号里面再用引号，应为单引号‘……’。', related: '外层的引号' },
        { message: '引号里面再用引号，应为单引号‘……’。', related: '外层的引号' },
      ],
      becomes: '他指出：“要践行‘两山’理念，做到‘三个坚持’。”',
    },
  ],
  right: [
    {
      text: '“三会一课⟦“⟧制度，⟪”⟫两学一做”常态化。',
      says: [
        {
          message: '引号的方向反了，应成对写作“……”。',
          code: 'unpaired-mark',
          related: '这个引号的方向也反了',
        },
      ],
    },
    '“甲‘乙’丙”',
    '“甲（“乙”）丙”',
    '“甲”“乙”',
    '《“甲”的“乙”》',
    {
      text: '他指出：“要践行⟪“⟫两山⟦"⟧理念，抓好落实。”',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', code: 'straight-quote', related: '与它成对的引号' },
      ],
    },
  ],
};
