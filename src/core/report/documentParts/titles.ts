import { hanTens } from '../../text/numerals';
import { titleWords } from '../kinds';
import type { Marker } from '../ordinals/schemes';

// Which words make a title, and where it is whole.

const STATUTORY = titleWords.statutory.join('|');
const WORKING = titleWords.papers.join('|');

const ENDS_STATUTORY = new RegExp(`(?:${STATUTORY})$`);
const ENDS_KIND = new RegExp(`(?:${STATUTORY}|${WORKING})$`);
const OF_KIND = new RegExp(`的(?:${WORKING})$`);
/** Behind a title, a part of it: （试行）, （征求意见稿）, （2022年修订）, （2026—2028年）. */
const EDITION = new RegExp(
  String.raw`^[（(](?:.{0,8}(?:试行|暂行|草案|意见稿|讨论稿|送审稿|审议稿|修订[稿版本]?|修改稿|修正案?|代拟稿|初稿|报批稿|送审|定稿|稿|版|范本|样本|样式|样表|示例|摘要|节选|摘录|一年|提纲)|(?:19|20)\d{2}年?(?:[—\-–－~～至](?:(?:19|20)\d{2})年?)?(?:年度|年版|年)?|[上下]册?|[${hanTens}])[）)]$`,
);

export const isEdition = (words: string): boolean => EDITION.test(words);

/** Without blanks, editions, a final 。 and closing quotes: what tells the kind. */
export function coreOfTitle(words: string): string {
  let core = words.replace(/\s/g, '');
  for (let last = ''; last !== core && '。.）)'.includes(core.at(-1) ?? ' '); ) {
    last = core;
    core = core.replace(/[。.]$/, '').replace(/[（(][^（）()]*[）)]$/, '');
  }
  return core;
}

/** Ends with a 文种 or with the name of another kind of paper. */
export const endsInKind = (words: string): boolean =>
  ENDS_KIND.test(coreOfTitle(words).replace(/[”"’』》]+$/, ''));

const ENDS_PAPER = new RegExp(`(?:关于.*的(?:${STATUTORY})|${titleWords.plain.join('|')})$`);
/** 会议听取了汇报 tells what was done, as no title does but in what it is about. */
const TELLS = /^(?!.*关于)(?:会议|大会|全会|现将|.*(?:了(?!解)|听取|作出?过))/;

/** Ends with a kind that no sentence ends in by chance. */
export const endsInPaper = (words: string): boolean => {
  const core = coreOfTitle(words);
  return ENDS_PAPER.test(core) && !TELLS.test(core);
};

/** Nothing has to follow: an open bracket, a dangling 关于 or a conjunction say that a line goes on. */
export function isWholeTitle(words: string): boolean {
  const core = coreOfTitle(words);
  const count = (sign: string): number => core.split(sign).length - 1;
  if (count('《') > count('》') || count('“') > count('”') || count('（') > count('）')) return false;
  const outside = core.replace(/《[^》]*》/g, '《》');
  // 关于印发某方案 goes on with 的通知.
  if (/(?:^|[^有])关于|^(?:印发|转发|批转)|(?:印发|转发|批转)《》$/.test(outside)) {
    if (/(?:印发|转发|批转|关于)[^《》]*《》$/.test(outside)) return !/关于/.test(outside);
    return (
      ENDS_STATUTORY.test(outside) ||
      OF_KIND.test(outside) ||
      (/的(?:[\p{Script=Han}]{1,6})$/u.test(outside) && ENDS_KIND.test(outside))
    );
  }
  return ENDS_KIND.test(outside);
}

/** A subtitle: ——在全市水利工作会议上的讲话, ——2026年新年致辞. */
export const isSubtitle = (words: string): boolean =>
  /^[—―─－–-]{1,4}(?:[^—―─－–\-\d]|(?<=[—―─－–-]{2})(?:19|20)\d{2}年)/.test(words) && !/[。；]$/.test(words);

const SENDS_OUT = new RegExp(
  `(?:印发|转发|批转|发布|公布|颁布|下发).*(?:${titleWords.forwarding.join('|')})$`,
);

/** 关于印发某办法的通知, which another paper follows. */
export const sendsOut = (title: string): boolean => SENDS_OUT.test(coreOfTitle(title));

const COLLECTS = new RegExp(`(?:${titleWords.collections.join('|')})$`);

/** 典型材料汇编, which is made of papers with titles of their own. */
export const collects = (title: string): boolean => COLLECTS.test(coreOfTitle(title));

const PREFACE = /^(?:前言|引言|序言|序|绪论|导言|导语|编者按|编制说明|内容提要|摘要|后记|结语|结束语)$/;

/** 前 言, which heads a part of a paper and never is the title of one. */
export const isPreface = (words: string): boolean =>
  words.length <= 8 && PREFACE.test(words.replace(/[ \u3000\u00a0]+/g, ''));

/** 先进个人名单（10名）, which has nothing but names below it. */
export const isRoll = (title: string): boolean => /(?:名单|名册|名录)$/.test(coreOfTitle(title));

/** Papers in which a person speaks, and so signs. */
const PERSONAL = new RegExp(
  `${titleWords.personal.within.join('|')}|(?:${titleWords.personal.ending.join('|')})$`,
);

export const isPersonal = (title: string): boolean => PERSONAL.test(coreOfTitle(title));

/** 3.15消费者权益日活动总结 and 一、二季度工作总结 are titles as well as anything; 1 概况 is a chapter below one. */
export const mayOpenTitle = (ordinal: Marker | undefined): boolean =>
  ordinal === undefined || (ordinal.doubtful && !(ordinal.scheme === 'decimal' && ordinal.depth === 1));
