import { hanTens } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';

/** The shortest and longest piece looked for; a longer one pasted twice is seen by its reader. */
const MIN = 3;
const MAX = 24;
/** One hashed three-character window of the text a slot; a collision only means a comparison that fails. */
const SLOTS = 1 << 16;

/**
 * A piece of three or more Chinese characters at once repeated, as in 极大地壮大地壮大了. Two characters are
 * left alone (一茬一茬, 干部干部), and so is what counts one by one (一件事一件事地办).
 */
export const repeatedText: ParagraphRule = {
  code: 'repeated-text',
  category: 'wording',
  severity: 'warning',
  title: '文字重复',
  source: '《党政机关公文处理工作条例》第十九条',
  scope: 'file',
  scan: ({ text }) =>
    findRepeats(text).map(({ start, end, period }) => {
      const at = alignToWord(text, start, end, period);
      const piece = text.slice(at, at + period);
      return {
        start: at,
        end: at + 2 * period,
        message: `“${piece}”重复，请核对是否多写了一遍。`,
        fix: [{ start: at, end: at + period, text: '' }],
        safe: false,
      };
    }),
};

interface Repeat extends Span {
  /** Length of the piece; the stretch repeats it at least once in full. */
  readonly period: number;
}

/**
 * Where each window was seen last, in any text: to clear the slots for every paragraph costs more, and a place that was
 * noted in another text is found out by its characters.
 */
const lastSeen = new Int32Array(SLOTS);

/** Every stretch in which a piece follows itself, in one pass over the text. */
function findRepeats(text: string): Repeat[] {
  const found: Repeat[] = [];
  let from = 0;
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let i = 0; i + MIN <= text.length; i++) {
    const third = text.charCodeAt(i + 2);
    const hash =
      (Math.imul(first, 0x9e37) + Math.imul(second, 0x85eb) + Math.imul(third, 0x27d5)) & (SLOTS - 1);
    first = second;
    second = third;
    const period = i - lastSeen[hash]!;
    lastSeen[hash] = i;
    if (period < MIN || period > MAX || i - period < from) continue;
    let end = i;
    while (end - i < period && text[end] === text[end - period]) end++;
    if (end - i < period || !isPiece(text, i - period, period)) continue;
    // Only a real repeat is followed to its end, so that rows of anything else cost no more than their length.
    while (end < text.length && text[end] === text[end - period]) end++;
    if (!isMeant(text, i - period, end, period)) found.push({ start: i - period, end, period });
    from = end;
  }
  return found;
}

/** Chinese characters alone, of at least three kinds: 哈哈哈哈哈哈 and rows of marks are no slip. */
function isPiece(text: string, start: number, length: number): boolean {
  const piece = text.slice(start, start + length);
  return !/\P{Script=Han}/u.test(piece) && new Set(piece).size >= MIN;
}

/** 一户一户, 逐村逐户, 每个人每个人; but 一是, 一系列, 逐步 and the like count nothing. */
const ONE_BY_ONE = /^(?:一(?![是要方系体致般些定直切起线流律旦贯带二三、])|逐(?![步渐])|每(?!当))/;
/** Nouns of which part is a word too, and what may follow then: 委员会 + 委员 + 会同, 负责人 + 负责 + 人民. */
const TWO_WORDS: readonly (readonly [noun: RegExp, next: RegExp])[] = [
  [/(?:委员|常委|董事|理事|监事|研究|学生|代表)会$/, /[同见商谈签诊审前后上期]/],
  [/(?:负责|领导|主持|管理|发言|申请)人$/, /[民员才]/],
  // 学生会委员会委员, 协会理事会理事, 领导小组秘书组秘书处, 党组巡视组巡视
  [/会(?:委员|理事|董事|监事|代表)$/, /^/],
  [/组(?:秘书|巡视|巡察|督导|检查|考核|调研)$/, /^/],
  // 西藏和西藏和平解放
  [/和$/, /[平谐睦解]/],
];

/** 能拨多少拨多少, 缺什么补什么, 说到哪做到哪: as much of the one as of the other. */
const AS_MUCH = /多少|什么|哪|谁|怎[么样]|几/;

/** 第一军第一师 */
const COUNTED = new RegExp(`第[${hanTens}]`);

/** What words in a row end with that are formed alike. */
const SUFFIXES = '化性型式度力感制';

/** A row is of words this long, and of so many at least: of two the second may be the first once more, cut elsewhere. */
const LONGEST_IN_ROW = 4;
const SHORTEST_ROW = 3;

/** 职业化专业化专家化: words that end alike, of which the characters between those ends repeat. */
function isRowOfWords(text: string, start: number, end: number, period: number): boolean {
  if (period > LONGEST_IN_ROW) return false;
  for (let at = start; at < start + period; at++) {
    const suffix = text[at]!;
    if (at < period - 1 || !SUFFIXES.includes(suffix)) continue;
    const words: string[] = [];
    for (let i = at; i < end + period && text[i] === suffix; i += period)
      words.push(text.slice(i - period + 1, i));
    return words.length >= SHORTEST_ROW && words.every((word, i) => word !== words[i - 1]);
  }
  return false;
}

/** What is written twice on purpose: one by one, as much as, words that end alike, or two words that meet. */
function isMeant(text: string, start: number, end: number, period: number): boolean {
  if (period <= 4 && AS_MUCH.test(text.slice(start, end))) return true;
  if (period <= 4 && COUNTED.test(text.slice(start, end))) return true;
  if (ONE_BY_ONE.test(text.slice(start, end)) || isRowOfWords(text, start, end, period)) return true;
  const piece = text.slice(end - period, end);
  return TWO_WORDS.some(([noun, next]) => noun.test(piece) && next.test(text.slice(end, end + 1)));
}

/** Costly to make, and only wanted where something repeats. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Of the places where the piece can be said to begin, the first that is the start of a word: in 极大地壮大地壮大了
 * the copy is 地壮大, not 大地壮. All give the same text when one copy goes.
 */
function alignToWord(text: string, start: number, end: number, period: number): number {
  const from = Math.max(0, start - 8);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(text.slice(from, end + 4));
  let first: number | undefined;
  for (const { index } of words) {
    const at = from + index;
    if (at < start || at + 2 * period > end) continue;
    first ??= at;
    // 职业|化|专业|化|: what only ends words is no start of one.
    if (text[at] !== '化') return at;
  }
  return first ?? start;
}

export const about: About = {
  shows: '地壮大地壮大',
  wrong: [
    {
      text: '极大⟦地鼓舞地鼓舞⟧了士气。',
      says: '“地鼓舞”重复，请核对是否多写了一遍。',
      becomes: '极大地鼓舞了士气。',
    },
    {
      text: '有力⟦地保障地保障⟧了项目建设。',
      says: '“地保障”重复，请核对是否多写了一遍。',
      becomes: '有力地保障了项目建设。',
    },
    {
      text: '全体⟦干部职工干部职工⟧参加培训。',
      says: '“干部职工”重复，请核对是否多写了一遍。',
      becomes: '全体干部职工参加培训。',
    },
    {
      text: '召开⟦专题会专题会⟧议研究部署。',
      says: '“专题会”重复，请核对是否多写了一遍。',
      becomes: '召开专题会议研究部署。',
    },
    {
      text: '⟦一是信息化一是信息化⟧程度不高。',
      says: '“一是信息化”重复，请核对是否多写了一遍。',
      becomes: '一是信息化程度不高。',
    },
    {
      text: '由县发⟦展改革委会展改革委会⟧同财政局办理。',
      says: '“展改革委会”重复，请核对是否多写了一遍。',
      becomes: '由县发展改革委会同财政局办理。',
    },
    {
      text: '我们⟦推动各项任务落到实处取得成效推动各项任务落到实处取得成效⟧。',
      says: '“推动各项任务落到实处取得成效”重复，请核对是否多写了一遍。',
      becomes: '我们推动各项任务落到实处取得成效。',
    },
    {
      text: '---\n标题: 关于⟦工作情况工作情况⟧的报告\n---\n正文在此。',
      says: '“工作情况”重复，请核对是否多写了一遍。',
      becomes: '---\n标题: 关于工作情况的报告\n---\n正文在此。',
    },
    {
      text: '| 全体⟦干部职工干部职工⟧ | 3 |\n|---|---|',
      says: '“干部职工”重复，请核对是否多写了一遍。',
      becomes: '| 全体干部职工 | 3 |\n|---|---|',
    },
    {
      text: '各镇⟦认真落实全面从严治党主体责任和监督管理工作总职责认真落实全面从严治党主体责任和监督管理工作总职责⟧。',
      says: '“认真落实全面从严治党主体责任和监督管理工作总职责”重复，请核对是否多写了一遍。',
      becomes: '各镇认真落实全面从严治党主体责任和监督管理工作总职责。',
    },
    {
      text: '⟦一方面一方面⟧，⟦一系列一系列⟧，⟦一体化一体化⟧，⟦一致性一致性⟧，⟦一般性一般性⟧，⟦一些人一些人⟧，⟦一定要一定要⟧，⟦一直在一直在⟧。',
      says: [
        '“一方面”重复，请核对是否多写了一遍。',
        '“一系列”重复，请核对是否多写了一遍。',
        '“一体化”重复，请核对是否多写了一遍。',
        '“一致性”重复，请核对是否多写了一遍。',
        '“一般性”重复，请核对是否多写了一遍。',
        '“一些人”重复，请核对是否多写了一遍。',
        '“一定要”重复，请核对是否多写了一遍。',
        '“一直在”重复，请核对是否多写了一遍。',
      ],
      becomes: '一方面，一系列，一体化，一致性，一般性，一些人，一定要，一直在。',
    },
    {
      text: '⟦一切从一切从⟧，⟦一起干一起干⟧，⟦一线工一线工⟧，⟦一流的一流的⟧，⟦一律按一律按⟧，⟦一旦有一旦有⟧，⟦一贯坚一贯坚⟧，⟦一带路一带路⟧，⟦一二三一二三⟧，⟦一三五一三五⟧，⟦一要抓一要抓⟧，⟦逐步推逐步推⟧，⟦逐渐推逐渐推⟧，⟦每当有每当有⟧。',
      says: [
        '“一切从”重复，请核对是否多写了一遍。',
        '“一起干”重复，请核对是否多写了一遍。',
        '“一线工”重复，请核对是否多写了一遍。',
        '“一流的”重复，请核对是否多写了一遍。',
        '“一律按”重复，请核对是否多写了一遍。',
        '“一旦有”重复，请核对是否多写了一遍。',
        '“一贯坚”重复，请核对是否多写了一遍。',
        '“一带路”重复，请核对是否多写了一遍。',
        '“一二三”重复，请核对是否多写了一遍。',
        '“一三五”重复，请核对是否多写了一遍。',
        '“一要抓”重复，请核对是否多写了一遍。',
        '“逐步推”重复，请核对是否多写了一遍。',
        '“逐渐推”重复，请核对是否多写了一遍。',
        '“每当有”重复，请核对是否多写了一遍。',
      ],
      becomes:
        '一切从，一起干，一线工，一流的，一律按，一旦有，一贯坚，一带路，一二三，一三五，一要抓，逐步推，逐渐推，每当有。',
    },
    {
      text: '推进队伍职业化⟦专业化专业化⟧建设。',
      says: '“专业化”重复，请核对是否多写了一遍。',
      becomes: '推进队伍职业化专业化建设。',
    },
    {
      text: '加快⟦统筹新型城统筹新型城⟧镇化和乡村振兴，要求⟦高质量型高质量型⟧发展，力推⟦产业型产业型⟧项目。',
      says: [
        '“统筹新型城”重复，请核对是否多写了一遍。',
        '“高质量型”重复，请核对是否多写了一遍。',
        '“产业型”重复，请核对是否多写了一遍。',
      ],
      becomes: '加快统筹新型城镇化和乡村振兴，要求高质量型发展，力推产业型项目。',
    },
    { text: '⟦委员会委员会⟧议。', says: '“委员会”重复，请核对是否多写了一遍。', becomes: '委员会议。' },
    { text: '⟦西藏和西藏和⟧西藏。', says: '“西藏和”重复，请核对是否多写了一遍。', becomes: '西藏和西藏。' },
    {
      text: '抓落实，⟦抓落实抓落实⟧',
      says: '“抓落实”重复，请核对是否多写了一遍。',
      becomes: '抓落实，抓落实',
    },
    {
      text: '⟦督查考核督查考核⟧督查。',
      says: '“督查考核”重复，请核对是否多写了一遍。',
      becomes: '督查考核督查。',
    },
    {
      text: '什么都好，第一是干，⟦抓落实抓落实⟧。',
      says: '“抓落实”重复，请核对是否多写了一遍。',
      becomes: '什么都好，第一是干，抓落实。',
    },
    {
      text: '⟦都要做什么都要做什么⟧。⟦第一集团军第一集团军⟧。⟦抓一户抓一户⟧。⟦委员会办委员会办⟧同意。⟦负责人员负责人员⟧民主。⟦会委员室会委员室⟧。⟦组秘书处组秘书处⟧。⟦和谐社和谐社⟧平安。',
      says: [
        '“都要做什么”重复，请核对是否多写了一遍。',
        '“第一集团军”重复，请核对是否多写了一遍。',
        '“抓一户”重复，请核对是否多写了一遍。',
        '“委员会办”重复，请核对是否多写了一遍。',
        '“负责人员”重复，请核对是否多写了一遍。',
        '“会委员室”重复，请核对是否多写了一遍。',
        '“组秘书处”重复，请核对是否多写了一遍。',
        '“和谐社”重复，请核对是否多写了一遍。',
      ],
      becomes: '都要做什么。第一集团军。抓一户。委员会办同意。负责人员民主。会委员室。组秘书处。和谐社平安。',
    },
    {
      text: '同志们，⟦委员会委员会⟧，同意。',
      says: '“委员会”重复，请核对是否多写了一遍。',
      becomes: '同志们，委员会，同意。',
    },
    {
      text: '一户不漏，⟦抓落实抓落实⟧，逐村过关。',
      says: '“抓落实”重复，请核对是否多写了一遍。',
      becomes: '一户不漏，抓落实，逐村过关。',
    },
  ],
  right: [
    '一件事一件事地办，一个问题一个问题地解决。',
    '学生会委员会委员、协会理事会理事，党组巡视组巡视学校，第一军第一师，申请人申请人才补贴，进军西藏和西藏和平解放。',
    '能拨多少拨多少，要什么要什么，该去哪里去哪里。',
    '推进队伍职业化专业化专家化建设。',
    '一茬一茬接着干，干部干部，先干一步。',
    '由市委员会委员会同有关部门落实。',
    '村民小组负责人负责人民调解的台账。',
    '每个人每个人地谈，逐村逐户逐村逐户地查。',
    '联系电话88888888，哈哈哈哈哈哈。',
    '提高质量，提高质量，还是提高质量。',
    '————————',
    '坚持共建共治共享，层层压实、级级负责。',
    '各镇认真落实全面从严治党的主体责任和监督管理工作总职责认真落实全面从严治党的主体责任和监督管理工作总职责。',
    '大家说好不好好不好。',
    '由常委会常委会同财政局，董事会董事会见客人，理事会理事会商，监事会监事会谈，研究会研究会签，学生会学生会审，代表会代表会前，委员会委员会后，委员会委员会上，委员会委员会期，委员会委员会诊。',
    '领导人领导人民，主持人主持人员，管理人管理人才，发言人发言人员。',
    '商会董事会董事，商会监事会监事，大会代表会代表。',
    '小组秘书组秘书，小组巡察组巡察，小组督导组督导，小组检查组检查，小组考核组考核，小组调研组调研。',
    '西藏和西藏和谐，邻里和邻里和睦，群众和群众和解。',
    '要多少要多少，谁负责谁负责，怎么干怎么干，怎样干怎样干，有几个有几个，哪儿去哪儿去。',
    '第一军团第一军团。',
    '开展督查2026年开展督查2026年。',
    '抓整改抓整',
    '要做什么要做什么，就做什么。',
  ],
};
