import { ordinalOf } from '../../report/documentParts/lineContent';
import type { Paragraph } from '../../report/paragraph';
import { skipBlanks } from '../../text/characters';
import { isChinese, isDigit, isHan } from '../../text/punctuation';
import { spanAt } from '../../text/search';
import type { About } from '../engine/about';
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
  source: 'GB/T 15834—2011 5.1',
  triggers: Object.keys(FULL),
  scan(paragraph, places) {
    const { text } = paragraph;
    const found: Found[] = [];
    // 一,乙 may be a heading with a wrong mark, though its siblings do not say so: as 一，乙 it would be none any more.
    const mark = (ordinalOf(paragraph)?.end ?? 0) - 1;
    for (const at of places) {
      if (at === mark) continue;
      const end = text[at] === '.' ? sentenceEnd(paragraph, at) : slipEnd(paragraph, at);
      if (end !== undefined) found.push(finding(text, at, end));
    }
    return found;
  },
  // The mark of an ordinal further on (附件：1,甲) is another rule's.
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
  const { text, textEnd } = paragraph;
  const before = codeAt(paragraph, at - 1);
  const isFigure = isDigit(before) || before === 0x25 || before === 0xff05;
  if (!isFigure && !isChinese(before) && !isBlankSign(before)) return undefined;
  // The commas of 1,000 and 9:30 stand between figures.
  const next = skipBlanks(text, at + 1, textEnd);
  if (next >= textEnd) return isFigure && text[at] === ':' ? undefined : at + 1;
  const behind = codeAt(paragraph, next);
  if (isFigure) {
    return isHan(behind) && !(text[at] === ':' || text[at] === '!') ? next : undefined;
  }
  if (isDigit(behind)) return isHan(before) && isWord(text, at) && !isRatio(text, at) ? next : undefined;
  if (!isChinese(behind) && !isBlankSign(behind)) return undefined;
  // 男:女 =1:1, 甲:乙:丙
  if (text[at] === ':' && /[:=＝∶]/.test(text.slice(at - 3, at) + text.slice(next + 1, next + 4)))
    return undefined;
  return next;
}

const codeAt = (paragraph: Paragraph, at: number): number =>
  rightAt(paragraph, at)?.charCodeAt(0) ?? Number.NaN;

/** A straight quote or half-width bracket counts as what it is meant for, so that one repair need not wait for the other. */
const rightAt = (paragraph: Paragraph, at: number): string | undefined =>
  bracketedRight(paragraph, at) ?? quotedRight(paragraph, at);

/** Before a figure the mark may be a ratio or a key (甲:1); behind a word of two characters it is a mark. */
const isWord = (text: string, at: number): boolean => isHan(text.charCodeAt(at - 2));

/** 比例为男:3: the first half of a ratio, named by what it counts. */
const isRatio = (text: string, at: number): boolean =>
  text[at] === ':' && /比[例率值]?[为是][^，。；：]{1,4}$/.test(text.slice(Math.max(0, at - 8), at));

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

export const about: About = {
  shows: '今年以来`,`全局…；逗号和段末句点自动修复',
  wrong: [
    {
      text: '今年以来⟦,⟧全局上下齐心协力。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '今年以来，全局上下齐心协力。',
      unasked: true,
    },
    {
      text: '目标明确⟦,⟧ 措施有力。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '目标明确，措施有力。',
      unasked: true,
    },
    {
      text: '办结30件⟦,⟧同比增长5%⟦,⟧居全市前列。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '办结30件，同比增长5%，居全市前列。',
      unasked: true,
    },
    {
      text: '召开会议⟦,⟧12人参加。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '召开会议，12人参加。',
      unasked: true,
    },
    {
      text: '印发《方案》⟦,⟧明确“三项”⟦,⟧逐项落实。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '印发《方案》，明确“三项”，逐项落实。',
      unasked: true,
    },
    {
      text: '培训⟦**⟧人次⟦,⟧走访企业⟦**⟧家。',
      says: [
        { message: '待填：人次（培训**人次,走访企业*）', code: 'placeholder' },
        '中文里的“,”应为全角“，”。',
        { message: '待填：家数（培训**人次,走访企业**家）', code: 'placeholder' },
      ],
      becomes: '培训**人次，走访企业**家。',
      unasked: true,
    },
    {
      text: '全年任务已经圆满完成⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '全年任务已经圆满完成。',
      unasked: true,
    },
    { text: '特此报告⟦.⟧', says: '中文里的“.”应为全角“。”。', becomes: '特此报告。', unasked: true },
    {
      text: '有的干部说“大概”⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '有的干部说“大概”。',
      unasked: true,
    },
    {
      text: '办结率提高，同比增长5%⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '办结率提高，同比增长5%。',
      unasked: true,
    },
    {
      text: '举办讲座⟦(⟧共12场⟪)⟫⟦,⟧听众踊跃⟦.⟧',
      says: [
        { message: '中文里的括号应为全角“（）”。', code: 'halfwidth-bracket', related: '与它成对的括号' },
        '中文里的“,”应为全角“，”。',
        '中文里的“.”应为全角“。”。',
      ],
      becomes: '举办讲座(共12场)，听众踊跃。',
      unasked: true,
    },
    {
      text: '做到“三不”⟦.⟧同时⟦,⟧抓好“两个结合”⟦.⟧',
      says: ['中文里的“.”应为全角“。”。', '中文里的“,”应为全角“，”。', '中文里的“.”应为全角“。”。'],
      becomes: '做到“三不”。同时，抓好“两个结合”。',
      unasked: true,
    },
    {
      text: '办好夜校⟦,⟧发放教材3000份⟦.⟧',
      says: ['中文里的“,”应为全角“，”。', '中文里的“.”应为全角“。”。'],
      becomes: '办好夜校，发放教材3000份。',
      unasked: true,
    },
    { text: '各市县人民政府⟦:⟧', says: '中文里的“:”应为全角“：”。', becomes: '各市县人民政府：' },
    { text: '完成整改⟦;⟧巩固成果。', says: '中文里的“;”应为全角“；”。', becomes: '完成整改；巩固成果。' },
    { text: '能不能办好⟦?⟧关键在人。', says: '中文里的“?”应为全角“？”。', becomes: '能不能办好？关键在人。' },
    { text: '请大家放心⟦!⟧', says: '中文里的“!”应为全角“！”。', becomes: '请大家放心！' },
    {
      text: '口头禅是⟦"⟧差不多⟪1|"⟫⟦,⟧有的说⟦"⟧大概⟪3|"⟫⟦.⟧',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', code: 'straight-quote', related: '与它成对的引号' },
        '中文里的“,”应为全角“，”。',
        { message: '中文里的引号用“……”，不用直引号。', code: 'straight-quote', related: '与它成对的引号' },
        '中文里的“.”应为全角“。”。',
      ],
      becomes: '口头禅是"差不多"，有的说"大概"。',
      unasked: true,
    },
    { text: '下降5%⟦;⟧ 环比持平', says: '中文里的“;”应为全角“；”。', becomes: '下降5%；环比持平' },
    { text: '占比为⟦:⟧30%。', says: '中文里的“:”应为全角“：”。', becomes: '占比为：30%。' },
    { text: '截止时间⟦:⟧2026年。', says: '中文里的“:”应为全角“：”。', becomes: '截止时间：2026年。' },
    {
      text: '增长5％⟦,⟧居全市前列。',
      says: '中文里的“,”应为全角“，”。',
      becomes: '增长5％，居全市前列。',
      unasked: true,
    },
    {
      text: '编号⟦××⟧⟦,⟧⟦××⟧已核。',
      says: [
        { message: '待填：内容（编号××,××已核）', code: 'placeholder' },
        '中文里的“,”应为全角“，”。',
        { message: '待填：内容（编号××,××已核）', code: 'placeholder' },
      ],
      becomes: '编号××，××已核。',
      unasked: true,
    },
    { text: '请示⟦:⟧女职工有关事项。', says: '中文里的“:”应为全角“：”。', becomes: '请示：女职工有关事项。' },
    { text: '“甲乙丙”⟦.⟧', says: '中文里的“.”应为全角“。”。', becomes: '“甲乙丙”。', unasked: true },
    {
      text: '印发工作方案（试行）⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '印发工作方案（试行）。',
      unasked: true,
    },
    {
      text: '学习《民法典》⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '学习《民法典》。',
      unasked: true,
    },
    { text: '圆满完成⟦.⟧', says: '中文里的“.”应为全角“。”。', becomes: '圆满完成。', unasked: true },
    {
      text: '工作总体推进，好了⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '工作总体推进，好了。',
      unasked: true,
    },
    {
      text: '工作总体推进⟦,⟧已办⟦.⟧',
      says: ['中文里的“,”应为全角“，”。', '中文里的“.”应为全角“。”。'],
      becomes: '工作总体推进，已办。',
      unasked: true,
    },
    {
      text: '工作推进：已办了⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '工作推进：已办了。',
      unasked: true,
    },
    {
      text: '工作推进；已办了⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '工作推进；已办了。',
      unasked: true,
    },
    {
      text: '工作总推进。已办⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '工作总推进。已办。',
      unasked: true,
    },
    {
      text: '同比增长，达到5％⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '同比增长，达到5％。',
      unasked: true,
    },
    {
      text: '他说要做到‘实’⟦.⟧同时抓好。',
      says: '中文里的“.”应为全角“。”。',
      becomes: '他说要做到‘实’。同时抓好。',
      unasked: true,
    },
    {
      text: '合计1,234万元⟦,⟧居首位',
      says: '中文里的“,”应为全角“，”。',
      becomes: '合计1,234万元，居首位',
      unasked: true,
    },
    { text: '完成整改⟦;⟧ 巩固成果。', says: '中文里的“;”应为全角“；”。', becomes: '完成整改；巩固成果。' },
    {
      text: '工作推进，共3个⟦.⟧',
      says: '中文里的“.”应为全角“。”。',
      becomes: '工作推进，共3个。',
      unasked: true,
    },
  ],
  right: [
    '上午9:30召开会议，比例为3:1。',
    '投入1,000万元，合计1,234,567元。',
    '访问http://www.example.cn/a?b=1,c=2了解。',
    '落实GB/T 9704-2012要求, and so on.',
    {
      text: '工作总结\n现总结如下。\n⟦一,⟧甲事\n二、乙事',
      says: [{ message: '“一,”应写作“一、”：汉字数字序号后用顿号。', code: 'numbering-shape' }],
    },
    '| 项目,内容 | 数量 |\n|---|---|\n| 甲,乙 | 1 |',
    '---\n文种: 报告\n标题: 甲,乙\n---\n正文。',
    '坐标为（3,5）。',
    '男:女=3:2。',
    '第1.2,3节',
    '第一.',
    '共30.',
    '见附表A.',
    '“甲”.5分，“乙”.doc文件。',
    'f(x),g(x)都是函数。',
    '1,乙科室参加。',
    '一,乙科室参加。',
    {
      text: '口头禅⟦"⟧是差不多⟪"⟫,有的说⟦"⟧大概',
      says: [
        { message: '中文里的引号用“……”，不用直引号。', code: 'straight-quote', related: '与它成对的引号' },
        { message: '这个前引号没有成对的后引号。', code: 'unpaired-mark' },
      ],
    },
    '会议强调,A组先行。',
    '达到30: 同比',
    '请看:http',
    '录取比例为男:3，女:2。',
    '配比是甲料:2份。',
    '录取比率为甲:3，比值是乙:2。',
    '　　,落实到位。',
    '合计30:',
    '计算5!的值。',
    '印发《方案》,12人参加。',
    '甲:1',
    '甲:乙:丙',
    '男:女 =3',
    '男:女∶3',
    '男:女＝3',
    '男:女生比=3',
    '完成..',
    '“甲乙”.',
    '“ABCDEF”.',
    '特报告.',
    '工作总体推进，好.',
    '工作总体推进abc好的.',
    '工作推进，好了.',
    '总体推进，好了.',
    '推进，好了.',
    '工作推进、总结.',
    '同比增长，达到5.',
    '做到“三不”.a同时',
    '完成整改;A组先行',
    '目标5,ABC',
    '有的说“大概”. 有的说',
    '工作推进，ABC个.',
  ],
};
