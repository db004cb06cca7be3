import { type Pair, pairsOf } from '../../report/pairs';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { isChinese } from '../../text/punctuation';
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
  source: 'GB/T 15834—2011 5.1',
  triggers: [...'()'],
  scan(paragraph) {
    const { text } = paragraph;
    const found: Found[] = [];
    for (const pair of pairsOf(paragraph).pairs) {
      if (!isSlip(paragraph, pair)) continue;
      const mended = partnersMended(pair, (at) => isHalfwidth(text[at]), '（', '括号');
      const message =
        mended.fix.length === 2 ? '中文里的括号应为全角“（）”。' : '括号一半全角一半半角，应都用全角“（）”。';
      found.push({ ...mended, message, safe: false });
    }
    return found;
  },
  applies: ({ markers }, { start }) => !spanAt(markers, start),
};

/** What the brackets of each pair that is a slip should be, by offset. */
const slips = perParagraph((paragraph) => {
  const right = new Map<number, string>();
  for (const pair of pairsOf(paragraph).pairs) {
    if (isSlip(paragraph, pair)) right.set(pair.open, '（').set(pair.close, '）');
  }
  return right;
});

/** The bracket that belongs at `at`, where one of a pair stands that is a slip; undefined for all else. */
export const bracketedRight = (paragraph: Paragraph, at: number): string | undefined =>
  slips(paragraph).get(at);

const isHalfwidth = (char: string | undefined): boolean => char === '(' || char === ')';

function isSlip({ text }: Paragraph, { open, close }: Pair): boolean {
  if (text[open] !== '(' && text[close] !== ')') return false;
  const mixed = text[open] !== '(' || text[close] !== ')';
  const inside = text.slice(open + 1, close);
  const before = text.charCodeAt(open - 1);
  // [文字](地址) is a link.
  if (text[open - 1] === ']' || inside.trim() === '') return false;
  // 国办发(2024)3号 has a rule of its own.
  if (/^\d{4}$/.test(inside) && /[第\d]/.test(text[close + 1] ?? '')) return false;
  const holdsHan = /\p{Script=Han}/u.test(inside);
  const followsChinese = isChinese(before);
  if (mixed) return holdsHan || followsChinese || isChinese(text.charCodeAt(close + 1));
  const isFormula = /[=＝×÷+*/^]/.test(inside) && !/[，。、；]/.test(inside);
  if (isFormula) return false;
  return holdsHan ? !/[A-Za-z_]/.test(text[open - 1] ?? '') : followsChinese;
}

export const about: About = {
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
    {
      text: '⟪（⟫2024⟦)⟧年度工作要点已印发。',
      says: [{ message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' }],
      becomes: '（2024）年度工作要点已印发。',
    },
    {
      text: '⟦(⟧2024⟪）⟫年度工作要点已印发。',
      says: [{ message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' }],
      becomes: '（2024）年度工作要点已印发。',
    },
    {
      text: '⟪（⟫甲⟦)⟧ it',
      says: [{ message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' }],
      becomes: '（甲） it',
    },
    {
      text: '任务有两项：⟪1|（⟫1⟦)⟧抓整改，⟪2|（⟫2⟦)⟧抓落实。',
      says: [
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
      ],
      becomes: '任务有两项：（1）抓整改，（2）抓落实。',
    },
    {
      text: '见附件⟪1|（⟫A⟦)⟧、⟪2|（⟫B⟦)⟧。',
      says: [
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
        { message: '括号一半全角一半半角，应都用全角“（）”。', related: '与它成对的括号' },
      ],
      becomes: '见附件（A）、（B）。',
    },
    {
      text: '甲（乙⟦(⟧丙⟪1|)⟫丁⟦(⟧戊⟪2|)⟫）己。',
      says: [
        { message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' },
        { message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' },
      ],
      becomes: '甲（乙（丙）丁（戊））己。',
    },
    {
      text: '编号⟦(⟧2024⟪)⟫文件。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '编号（2024）文件。',
    },
    {
      text: '档案⟦(⟧20240015⟪)⟫第3卷。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '档案（20240015）第3卷。',
    },
    {
      text: '满足条件⟦(⟧x=1，y=2⟪)⟫。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '满足条件（x=1，y=2）。',
    },
    {
      text: '满足条件⟦(⟧a/b、a^b⟪)⟫。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '满足条件（a/b、a^b）。',
    },
    {
      text: '取值范围⟦(⟧a=1。甲⟪)⟫之内。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '取值范围（a=1。甲）之内。',
    },
    {
      text: '取值范围⟦(⟧a=1；甲⟪)⟫之内。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '取值范围（a=1；甲）之内。',
    },
    {
      text: '合计⟦(⟧3⟪)⟫第四项',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '合计（3）第四项',
    },
    {
      text: '项目建设⟦(⟧详见附件：认真落实全面从严治党主体责任和监督责任，持续改进工作作风，a=b⟪)⟫。',
      says: [{ message: '中文里的括号应为全角“（）”。', related: '与它成对的括号' }],
      becomes: '项目建设（详见附件：认真落实全面从严治党主体责任和监督责任，持续改进工作作风，a=b）。',
    },
  ],
  right: [
    '函数f(x)=a(b+c)。',
    {
      text: '⟦(一)⟧甲\n（二）乙',
      says: [{ message: '“(一)”应写作“（一）”：序号用全角括号。', code: 'numbering-shape' }],
    },
    {
      text: '⟦见[链接](http://a.cn)。⟧',
      says: [
        {
          message: '文中有1处 Markdown 记号（#、**、- 等），会照样印出来，宜转换为公文的标题、序号和正文。',
          code: 'markdown-marks',
        },
      ],
    },
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
    {
      text: '⟦（1)⟧抓整改',
      says: [{ message: '“（1)”应写作“（1）”：序号用全角括号。', code: 'numbering-shape' }],
    },
    '（WHO) it',
    {
      text: '国办发⟦(2024)第3号⟧文件。',
      says: [{ message: '发文字号应写作“〔2024〕3号”：年份用六角括号“〔〕”。', code: 'document-number' }],
    },
    '满足条件(a/b)、(a=b)、(a＝b)、(a÷b)、(a*b)、(a^b)。',
    '调用x_(甲)',
    '调用X(甲)',
    '函数f(x)（详见附件）。',
    { text: '数据⟦( )⟧完成。', says: [{ message: '待填：内容（数据( )完成）', code: 'placeholder' }] },
  ],
};
