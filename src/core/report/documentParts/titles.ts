import type { Marker } from '../ordinals/schemes';

// Which words make a title, and where it is whole.

const STATUTORY = '通知|报告|请示|批复|决定|决议|意见|公告|通告|通报|公报|议案|纪要|命令|令|[公复]?函';
const WORKING =
  '方案|计划|规划|纲要|要点|总结|小结|汇报|办法|规定|细则|制度|条例|规则|守则|准则|规范|规程|章程|公约|标准|指南|指引|手册|预案|措施|清单|名单|名册|目录|安排|安排表|日程|日程表|表|登记表|汇总表|一览表|分工|分解|议程|流程|程序|说明|声明|公示|启事|讲话|讲话稿|讲话提纲|发言|发言稿|发言材料|致辞|致词|演讲稿|主持词|述职述?廉?报告|调研报告|自查报告|剖析材料|检查材料|对照检查|心得体会|体会|承诺书|倡议书|责任书|协议书?|合同|邀请函|邀请书|感谢信|慰问信|贺信|贺电|公开信|一封信|申请|申请书|申请表|建议|建议书|提案|答复|简报|信息|专报|材料|情况|事迹|任务书|任务分解|思路|设想|大纲|提纲|须知|告知书|通知书|决定书|意见书|工作法|若干意见|实施意见|指导意见|考核|台账|报表|统计表|解读|问答|概况|简介|推荐表|报名表|回执|名额|分配表|分工表|评分表|评分标准|图|示意图|职责|机制|体系';

const ENDS_STATUTORY = new RegExp(`(?:${STATUTORY})$`);
const ENDS_KIND = new RegExp(`(?:${STATUTORY}|${WORKING})$`);
const OF_KIND = new RegExp(`的(?:${WORKING})$`);
/** Behind a title, a part of it: （试行）, （征求意见稿）, （2022年修订）, （2026—2028年）. */
const EDITION =
  /^[（(](?:.{0,8}(?:试行|暂行|草案|意见稿|讨论稿|送审稿|审议稿|修订[稿版本]?|修改稿|修正案?|代拟稿|初稿|报批稿|送审|定稿|稿|版|范本|样本|样式|样表|示例|摘要|节选|摘录|一年|提纲)|(?:19|20)\d{2}年?(?:[—\-–－~～至](?:(?:19|20)\d{2})年?)?(?:年度|年版|年)?|[上下]册?|[一二三四五六七八九十])[）)]$/;

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

const ENDS_PAPER = new RegExp(
  `(?:关于.*的(?:${STATUTORY})|总结|方案|计划|规划|办法|规定|细则|汇报|讲话|要点|预案|制度|报告|纪要)$`,
);

/** Ends with a kind that no sentence ends in by chance. */
export const endsInPaper = (words: string): boolean => ENDS_PAPER.test(coreOfTitle(words));

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

/** 关于印发某办法的通知, which another paper follows. */
export const sendsOut = (title: string): boolean =>
  /(?:印发|转发|批转|发布|公布|颁布|下发).*(?:通知|公告|通告|决定|令|函)$/.test(coreOfTitle(title));

/** Papers in which a person speaks, and so signs. */
const PERSONAL =
  /述职|述廉|述责|述学|述评|讲话|发言|致[辞词]|演讲|个人|本人|我的|心得|体会|检讨|检查$|检视|剖析|对照检查|承诺书|倡议书|保证书|申请书|申请$|自传|自荐|思想汇报|辞职|感谢信|慰问信|贺信|决心书|推荐信|悼词|说明$|总结$|感想|感悟|随笔|日记|简历|党课|寄语|主持词|事迹|请假条|证明|建议书|一封信|读后感|观后感|反思|报告人|家长|命令$|令$/;

export const isPersonal = (title: string): boolean => PERSONAL.test(coreOfTitle(title));

/** 3.15消费者权益日活动总结 and 一、二季度工作总结 are titles as well as anything; 1 概况 is a chapter below one. */
export const mayOpenTitle = (ordinal: Marker | undefined): boolean =>
  ordinal === undefined || (ordinal.doubtful && !(ordinal.scheme === 'decimal' && ordinal.depth === 1));
