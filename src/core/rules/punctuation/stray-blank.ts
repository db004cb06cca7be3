import type { Report } from '../../report/model';
import { enclosed } from '../../report/pairs';
import type { Paragraph } from '../../report/paragraph';
import { sectionAt } from '../../report/sections';
import { isHan } from '../../text/punctuation';
import { spanAt } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ParagraphRule } from '../engine/rule';
import { runsOf } from '../engine/runs';

/** All that `isBlank` knows. */
const BLANKS =
  ' \t\u00a0\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f';
/** Marks of a sentence: blanks beside them are left from typing or pasting. */
const SENTENCE_MARKS = '，。、；：！？';
/** So many characters without mark or blank are words in a sentence, not a name or a label that is set apart. */
const RUNNING = 4;
/** Longer stretches of blanks set something apart on purpose. */
const MAX_BLANKS = 2;

/**
 * Blanks inside a Chinese sentence, which has none. Names spread to three characters (张　三), what stands behind
 * an ordinal (第一条　…), quoted slogans in two halves, headings and signatures are set apart on purpose.
 */
export const strayBlank: ParagraphRule = {
  code: 'stray-blank',
  category: 'punctuation',
  severity: 'warning',
  title: '中文之间有空格',
  source: 'GB/T 15834—2011 5.1',
  triggers: [...BLANKS],
  scan(paragraph, places) {
    if (!isSentence(paragraph)) return [];
    const quoted = quotations(paragraph);
    return runsOf(places).flatMap((blank) => {
      if (blank.end - blank.start > MAX_BLANKS || spanAt(quoted, blank.start)) return [];
      if (!isStray(paragraph, blank)) return [];
      return [replacedOnRequest(blank, '中文之间不留空格。', '')];
    });
  },
  applies: (report, blank) => !isSetApart(report, blank) && !touchesPlaceholder(report, blank),
};

/** In the title, in or behind the ordinal of a heading or list item, or behind what an article is called. */
function isSetApart(report: Report, { start, end }: Span): boolean {
  if (report.title && spanAt([report.title], start)) return true;
  const marker = sectionAt(report, start)?.marker;
  if (!marker || marker.start > start) return false;
  return (
    marker.end >= start ||
    CALLED.test(report.text.slice(marker.end, Math.min(end, marker.end + LONGEST_CALLED)))
  );
}
/** 第一条 目的  为了…: two blanks part what it is called from what it says. */
const CALLED = /^[ \t\u00a0\u3000]*\p{Script=Han}{2,12}[ \t\u00a0\u3000]{2}$/u;
const LONGEST_CALLED = 20;

const touchesPlaceholder = ({ placeholders }: Report, { start, end }: Span): boolean =>
  [start - 1, start, end].some((at) => spanAt(placeholders, at) !== undefined);

/** What quotes and title marks enclose: slogans in two halves, titles. */
const quotations = (paragraph: Paragraph): Span[] => enclosed(paragraph, (shape) => shape !== '（');

/** Running text: it ends as a sentence does. */
const isSentence = ({ text, textStart, textEnd }: Paragraph): boolean =>
  textEnd - textStart > 12 && '。；：！？'.includes(text[textEnd - 1]!);

function isStray(paragraph: Paragraph, { start, end }: Span): boolean {
  const { text } = paragraph;
  const before = text[start - 1]!;
  const behind = text[end]!;
  // 。 may part two pieces that were run together (下转第四版） 我们…): only inside a sentence a blank is a slip.
  if ('，、；'.includes(before)) return isHan(behind.charCodeAt(0)) || '“《（'.includes(behind);
  if (SENTENCE_MARKS.includes(behind)) return isHan(before.charCodeAt(0)) || '”》）'.includes(before);
  // 张　三 in a list of names
  if (text[start] === '\u3000') return false;
  return (
    isRunning(text.slice(Math.max(0, start - RUNNING), start)) && isRunning(text.slice(end, end + RUNNING))
  );
}

const isRunning = (part: string): boolean =>
  part.length === RUNNING && [...part].every((each) => isHan(each.charCodeAt(0)));

export const about: About = {
  shows: '齐心协力，␣各项任务…',
  wrong: [
    {
      text: '全局上下齐心协力，⟦ ⟧各项任务圆满完成。',
      says: '中文之间不留空格。',
      becomes: '全局上下齐心协力，各项任务圆满完成。',
    },
    {
      text: '全局上下齐心协力⟦ ⟧，各项任务圆满完成。',
      says: '中文之间不留空格。',
      becomes: '全局上下齐心协力，各项任务圆满完成。',
    },
    {
      text: '我们认真组织开展⟦ ⟧专项整治工作取得实效。',
      says: '中文之间不留空格。',
      becomes: '我们认真组织开展专项整治工作取得实效。',
    },
    {
      text: '印发《方案》⟦ ⟧，明确目标任务和责任分工。',
      says: '中文之间不留空格。',
      becomes: '印发《方案》，明确目标任务和责任分工。',
    },
    {
      text: '开展 “清廉机关”建设，⟦ ⟧“两学一做”常态化。',
      says: '中文之间不留空格。',
      becomes: '开展 “清廉机关”建设，“两学一做”常态化。',
    },
    { text: '我们认真组织⟦ ⟧专项整治好。', says: '中文之间不留空格。', becomes: '我们认真组织专项整治好。' },
    {
      text: '我们认真组织开展⟦  ⟧专项整治工作取得实效。',
      says: '中文之间不留空格。',
      becomes: '我们认真组织开展专项整治工作取得实效。',
    },
    {
      text: '有关单位（包括甲局，⟦ ⟧乙局）抓好专项整治。',
      says: '中文之间不留空格。',
      becomes: '有关单位（包括甲局，乙局）抓好专项整治。',
    },
    {
      text: '一年来，组织开展⟦ ⟧专项整治，取得明显实效。',
      says: '中文之间不留空格。',
      becomes: '一年来，组织开展专项整治，取得明显实效。',
    },
    {
      text: '组织开展⟦ ⟧专项整治工作取得明显实效。',
      says: '中文之间不留空格。',
      becomes: '组织开展专项整治工作取得明显实效。',
    },
    {
      text: '任务已经圆满完成；⟦ ⟧“甲”项目已开工。',
      says: '中文之间不留空格。',
      becomes: '任务已经圆满完成；“甲”项目已开工。',
    },
    {
      text: '任务已经圆满完成、⟦ ⟧《办法》已印发。',
      says: '中文之间不留空格。',
      becomes: '任务已经圆满完成、《办法》已印发。',
    },
    {
      text: '任务已经圆满完成，⟦ ⟧（甲）项目已开工。',
      says: '中文之间不留空格。',
      becomes: '任务已经圆满完成，（甲）项目已开工。',
    },
    {
      text: '认真落实“一岗双责”⟦ ⟧，任务圆满完成。',
      says: '中文之间不留空格。',
      becomes: '认真落实“一岗双责”，任务圆满完成。',
    },
    {
      text: '印发工作方案（试行）⟦ ⟧，任务圆满完成。',
      says: '中文之间不留空格。',
      becomes: '印发工作方案（试行），任务圆满完成。',
    },
    {
      text: '以上报告如无不妥，⟦ ⟧请予审议批准。',
      says: '中文之间不留空格。',
      becomes: '以上报告如无不妥，请予审议批准。',
    },
    {
      text: '任务圆满完成⟦ ⟧！大家共同努力取得。',
      says: '中文之间不留空格。',
      becomes: '任务圆满完成！大家共同努力取得。',
    },
  ],
  right: [
    '第一条  编制目的  为了加强管理工作，制定本办法。',
    {
      text: '⟦一 、⟧任务圆满完成\n内容已经报送。\n二、下一步工作\n继续努力。',
      says: [{ message: '“一 、”应写作“一、”：序号用规范的汉字数字。', code: 'numbering-shape' }],
    },
    '践行“忠诚担当 崇法守纪 兴税强国”中国税务精神。',
    '第一条　为了加强管理工作，制定本办法。',
    '由市发展改革委主任张　三同志负责落实工作。',
    '组长：王 五，副组长：李　四，成员：赵 六。',
    {
      text: '共培训 ⟦**⟧ 人次，走访企业⟦（  ）⟧家，均已完成。',
      says: [
        { message: '待填：人次（共培训 ** 人次）', code: 'placeholder' },
        { message: '待填：家数（走访企业（  ）家）', code: 'placeholder' },
      ],
    },
    {
      text: '截至⟦2026年  月  日⟧，全部任务已经办结完成。',
      says: [{ message: '待填：日期（截至2026年  月  日）', code: 'placeholder' }],
    },
    '关于工作情况 的报告',
    '市统计局　市财政局',
    '| 甲事项 内容 | 乙 |\n|---|---|',
    '一、 主要做法和成效以及经验体会情况说明：',
    '落实GB/T 9704 标准的要求，全面规范公文。',
    '我们认真组织 专项整治。',
    '我们认真组织开展 专项整治工作取得实效',
    '我们认真组织开展   专项整治工作取得实效。',
    '任务已经全部完成。 我们将继续努力。',
    '任务已经圆满完成， 3个单位受到表彰。',
    '任务完成率达到98% ，高于上年同期。',
    '我们认真组织开展　专项整治工作取得实效。',
    '一年来，抓整治 专项整治，取得明显实效。',
    '一年来，组织开展 抓整治，取得了明显实效。',
    '抓整治 专项整治工作取得明显实效。',
    {
      text: '关于认真开展专项整治 优化营商环境情况的报告⟦。⟧\n市政府：\n我们认真开展专项整治。',
      says: [{ message: '公文标题末尾不用句号。', code: 'title-full-stop' }],
    },
    {
      text: '全年走访企业， ⟦（  ）⟧家企业均已办结完成。',
      says: [{ message: '待填：家数（（  ）家企业均已办结完）', code: 'placeholder' }],
    },
    {
      text: '全年共走访企业⟦（  ）⟧ ，任务均已办结完成。',
      says: [{ message: '待填：内容（全年共走访企业（  ））', code: 'placeholder' }],
    },
    '我们认真组织开展 API调用接口工作。',
  ],
};
