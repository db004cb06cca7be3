import { pairsOf } from '../../report/pairs';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { isChinese, isHan } from '../../text/punctuation';
import { spanAt } from '../../text/search';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';
import { partnersMended } from './partners';

/**
 * `( )` around Chinese text, or behind it (GB/T 15834-2011 5.1: brackets take the width of the text). Left alone
 * are formulas, links, Latin phrases and the ordinals of headings, which have a rule of their own.
 */
export const halfwidthBracket: ParagraphRule = {
  code: 'halfwidth-bracket',
  category: 'punctuation',
  severity: 'warning',
  title: '中文里用了半角括号',
  triggers: [...'()'],
  scan(paragraph) {
    const { text } = paragraph;
    const found: Found[] = [];
    for (const pair of pairsOf(paragraph).pairs) {
      const { open, close, shape } = pair;
      if (shape !== '（' || !isSlip(paragraph, open, close)) continue;
      const mended = partnersMended(pair, (at) => isHalfwidth(text[at]), '（', '括号');
      const message =
        mended.fix.length === 2 ? '中文里的括号应为全角“（）”。' : '括号一半全角一半半角，应都用全角“（）”。';
      found.push({ ...mended, message, safe: false });
    }
    return found.sort((a, b) => a.start - b.start);
  },
  applies: ({ markers }, { start }) => !spanAt(markers, start),
};

/** What each half-width bracket that is a slip should be, by its offset. */
const slips = perParagraph((paragraph) => {
  const right = new Map<number, string>();
  for (const { open, close, shape } of pairsOf(paragraph).pairs) {
    if (shape === '（' && isSlip(paragraph, open, close)) right.set(open, '（').set(close, '）');
  }
  return right;
});

/** The bracket that belongs at `at`, where a half-width one stands by mistake; undefined for all else. */
export function bracketedRight(paragraph: Paragraph, at: number): string | undefined {
  return isHalfwidth(paragraph.text[at]) ? slips(paragraph).get(at) : undefined;
}

const isHalfwidth = (char: string | undefined): boolean => char === '(' || char === ')';

function isSlip(paragraph: Paragraph, open: number, close: number): boolean {
  const { text } = paragraph;
  if (text[open] !== '(' && text[close] !== ')') return false;
  const mixed = text[open] !== '(' || text[close] !== ')';
  // A long bracket is sure to be text: what it begins with tells.
  const inside = text.slice(open + 1, Math.min(close, open + 40));
  const before = text.charCodeAt(open - 1);
  // [文字](地址) is a link.
  if (text[open - 1] === ']' || inside.trim() === '') return false;
  // 国办发(2024)3号 has a rule of its own.
  if (/^\d{4}$/.test(inside) && /^[第\d]/.test(text.slice(close + 1, close + 2))) return false;
  const holdsHan = /\p{Script=Han}/u.test(inside);
  if (mixed) return holdsHan || isHan(before);
  const followsChinese = isChinese(before);
  const isFormula = /[=＝×÷+*/^]/.test(inside) && !/[，。、；]/.test(inside);
  if (isFormula) return false;
  return holdsHan ? followsChinese || !/[A-Za-z_]/.test(text[open - 1] ?? '') : followsChinese;
}

export const about: About = {
  source: 'GB/T 15834—2011 5.1',
  shows: '项目建设`(`详见附件`)`',
  wrong: [
    {
      text: '加快项目建设⟦(⟧详见附件⟪)⟫。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '加快项目建设（详见附件）。',
    },
    {
      text: '世界卫生组织⟦(⟧WHO⟪)⟫今天发布报告，提出建议。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '世界卫生组织（WHO）今天发布报告，提出建议。',
    },
    {
      text: '两个单位⟪1|（⟫甲⟦)⟧和⟦(⟧乙⟪2|）⟫都已完成。',
      says: [
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
      ],
      becomes: '两个单位（甲）和（乙）都已完成。',
    },
    {
      text: '⟦(⟧市发展改革委牵头⟪)⟫',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '（市发展改革委牵头）',
    },
    {
      text: '两个单位⟪（⟫甲⟦)⟧都已完成。',
      says: [{ message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' }],
      becomes: '两个单位（甲）都已完成。',
    },
    {
      text: '共三项⟪（⟫3⟦)⟧完成。',
      says: [{ message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' }],
      becomes: '共三项（3）完成。',
    },
  ],
  right: [
    '函数f(x)=a(b+c)。',
    {
      text: '⟦(一)⟧甲\n（二）乙',
      says: [{ message: '“(一)”应写作“（一）”：序号用全角括号。', code: 'numbering-shape' }],
    },
    '见[链接](http://a.cn)。',
    '完成(3×5)+2的计算。',
    {
      text: '国办发⟦(2024)3号⟧文件。',
      says: [{ message: '发文字号应写作“〔2024〕3号”：年份用六角括号“〔〕”。', code: 'document-number' }],
    },
    '1)甲；2)乙。',
    '（甲）与（乙）',
    '面积为a(1-b)。',
    '见[链接](甲)。',
    '调用Func(甲)',
    '数据()完成。',
    '世卫组织 (WHO)发布数据。',
  ],
};
