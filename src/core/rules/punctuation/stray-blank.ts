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

/** In one of the parts around the body, or behind the ordinal of a heading or list item. */
function isSetApart(report: Report, { start }: Span): boolean {
  const { title, signature, closing } = report;
  if ([title, signature, closing].some((part) => part && part.start <= start && start < part.end))
    return true;
  return sectionAt(report, start - 1)?.marker.end === start;
}

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
  if (!isHan(before.charCodeAt(0)) || !isHan(behind.charCodeAt(0))) return false;
  // 张　三 in a list of names
  if (text.charCodeAt(start) === 0x3000) return false;
  return running(paragraph, start, -1) >= RUNNING && running(paragraph, end, 1) >= RUNNING;
}

/** How many Chinese characters run on from `at` in direction `step`, as far as it matters. */
function running({ text, textStart, textEnd }: Paragraph, at: number, step: 1 | -1): number {
  let count = 0;
  let here = step === 1 ? at : at - 1;
  while (count < RUNNING && here >= textStart && here < textEnd && isHan(text.charCodeAt(here))) {
    count++;
    here += step;
  }
  return count;
}

export const about: About = {
  source: 'GB/T 15834—2011 5.1',
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
  ],
  right: [
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
  ],
};
