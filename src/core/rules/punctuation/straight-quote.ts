import { isDirectlyIn, type Pair, pairsOf } from '../../report/pairs';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { CLOSING_OF, isChinese } from '../../text/punctuation';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';
import { partnersMended } from './partners';

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
      if (!isStraight(text[open]) && !isStraight(text[close])) continue;
      if (close === open + 1 || !isInChinese(text, open, close)) continue;
      const opening = isOutermostSingle(text, pair) ? '“' : shape;
      const mended = partnersMended(pair, (at) => isStraight(text[at]), opening, '引号');
      const message = `中文里的引号用${opening}……${CLOSING_OF[opening]!}，不用直引号。`;
      found.push({ ...mended, message, ...(isDoubtful && { safe: false }) });
      if (!isDoubtful) for (const { start, text: mark } of mended.fix) right.set(start, mark);
    }
    return { found, right };
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
  source: 'GB/T 15834—2011 4.8',
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
  return /\p{Script=Han}/u.test(text.slice(open, close));
}

export const about: About = {
  shows: '增强`"`四个意识`"`',
  wrong: [
    {
      text: '购置32"显示器，推广⟦"⟧学习平台⟪"⟫。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '购置32"显示器，推广“学习平台”。',
      unasked: true,
    },
    {
      text: '到2026⟦"⟧十五五⟪"⟫开局。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '到2026“十五五”开局。',
      unasked: true,
    },
    {
      text: '主题是⟦"⟧奋进2026⟪1|"⟫和⟦"⟧建功2026⟪2|"⟫。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '主题是“奋进2026”和“建功2026”。',
      unasked: true,
    },
    {
      text: "增强⟦'⟧四个意识⟪'⟫。",
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '增强“四个意识”。',
      unasked: true,
    },
    {
      text: '增强⟦"⟧四个意识⟪1|"⟫、坚定⟦"⟧四个自信⟪2|"⟫。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '增强“四个意识”、坚定“四个自信”。',
      unasked: true,
    },
    {
      text: '他强调⟦:⟧⟦"⟧要把‘实’字贯穿始终。⟪"⟫',
      says: [
        { message: '中文里的“:”应为全角“：”。', code: 'halfwidth-punctuation' },
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '他强调:“要把‘实’字贯穿始终。”',
      unasked: true,
    },
    {
      text: '开展⟪“⟫清廉机关⟦"⟧建设。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '开展“清廉机关”建设。',
      unasked: true,
    },
    {
      text: '开展⟦"⟧清廉机关⟪”⟫建设。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '开展“清廉机关”建设。',
      unasked: true,
    },
    {
      text: "他说“要做到⟦'⟧三个一⟪'⟫才行”。",
      says: [{ message: '中文里的引号用‘……’，不用直引号。', related: '与它成对的引号' }],
      becomes: '他说“要做到‘三个一’才行”。',
      unasked: true,
    },
    {
      text: '增强⟪“⟫四个意识，坚定⟦"⟧四个自信⟦"⟧。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
        { message: '这个前引号没有成对的后引号。', code: 'unpaired-mark' },
      ],
      becomes: '增强“四个意识，坚定”四个自信"。',
    },
    {
      text: "增强⟪‘⟫四个意识⟦'⟧。",
      says: [{ message: '中文里的引号用‘……’，不用直引号。', related: '与它成对的引号' }],
      becomes: '增强‘四个意识’。',
      unasked: true,
    },
    {
      text: "增强⟦'⟧四个意识⟪’⟫。",
      says: [{ message: '中文里的引号用‘……’，不用直引号。', related: '与它成对的引号' }],
      becomes: '增强‘四个意识’。',
      unasked: true,
    },
    {
      text: '他强调⟦"⟧要做到⟦\'⟧三个一⟪2|\'⟫才行⟪1|"⟫。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
        { message: '中文里的引号用‘……’，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '他强调“要做到‘三个一’才行”。',
      unasked: true,
    },
    {
      text: '推广⟦"⟧ABC⟪"⟫系统。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '推广“ABC”系统。',
      unasked: true,
    },
    {
      text: '⟦"⟧ABC⟪"⟫系统上线运行。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '“ABC”系统上线运行。',
      unasked: true,
    },
    {
      text: '本月推广 ⟦"⟧ABC⟪1|"⟫系统、⟦\'⟧DEF⟪2|\'⟫模块。',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '本月推广 “ABC”系统、“DEF”模块。',
      unasked: true,
    },
    {
      text: '坚持（⟪1|“⟫统分结合）⟦”⟧，推广⟦"⟧甲⟪2|"⟫平台。',
      says: [
        { message: '引号与括号交叉，先起的应后收。', code: 'unpaired-mark', related: '与它成对的标点' },
        { message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' },
      ],
      becomes: '坚持（“统分结合）”，推广“甲”平台。',
    },
    {
      text: 'They said ⟪“⟫ABC⟦"⟧系统。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: 'They said “ABC”系统。',
      unasked: true,
    },
    {
      text: '系统⟪“⟫ABC⟦"⟧ is on.',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '系统“ABC” is on.',
      unasked: true,
    },
    {
      text: '装5⟦"⟧ABC⟪"⟫系统。',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: '装5“ABC”系统。',
      unasked: true,
    },
    {
      text: 'They said ⟪“⟫甲⟦"⟧ to it.',
      says: [{ message: '中文里的引号用“……”，不用直引号。', related: '与它成对的引号' }],
      becomes: 'They said “甲” to it.',
      unasked: true,
    },
  ],
  right: [
    {
      text: '男子组≤⟦13´1"⟧，女子组≤⟦14´1"⟧。',
      says: [
        { message: '分、秒的符号是“′”“″”，应写作“13′1″”。', code: 'minute-sign' },
        { message: '分、秒的符号是“′”“″”，应写作“14′1″”。', code: 'minute-sign' },
      ],
    },
    {
      text: "东经116°⟦23'29\"⟧，北纬39°54'。",
      says: [{ message: '分、秒的符号是“′”“″”，应写作“23′29″”。', code: 'minute-sign' }],
    },
    {
      text: '用时⟦4\'25"⟧，成绩为良。',
      says: [{ message: '分、秒的符号是“′”“″”，应写作“4′25″”。', code: 'minute-sign' }],
    },
    '配55"电视机2台、32"电视机5台。',
    {
      text: '用时⟦4’25”⟧以内。',
      says: [{ message: '分、秒的符号是“′”“″”，应写作“4′25″”。', code: 'minute-sign' }],
    },
    '钢管口径为5"，高6\'。',
    'He said "yes" to it.',
    "这是it's的用法。",
    '“甲”与“乙”',
    '| "甲" | "乙" |\n|---|---|',
    '标题栏写作""，内容待定。',
    'He said “yes" to it.',
  ],
};
