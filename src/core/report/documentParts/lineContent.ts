import { hanOrdinals, hanTens, hanYears } from '../../text/numerals';
import { titleWords } from '../kinds';
import { readMarker } from '../ordinals/schemes';
import { type Paragraph, perParagraph } from '../paragraph';
import { BLANK_NAME, isAllOf, isBodies, isPersonName, isPostAndName } from './names';

// What a line says by itself, wherever it stands. Each is found out once for a paragraph.

/** The words of a line without indentation. */
export const wordsOf = ({ text, textStart, textEnd }: Paragraph): string => text.slice(textStart, textEnd);

/** The ordinal that a line begins with, doubtful ones among them, in offsets of the paragraph. */
export const ordinalOf = perParagraph((paragraph) =>
  readMarker(paragraph.text, paragraph.textStart, paragraph.textEnd),
);

const BLANK = '[ \\u3000\\u00a0]*';
/** [XXXX], 【X】, [月份] */
const BRACKETED = '[[［【](?:[*＊XxＸｘ×_]{1,4}|[年月日][份期]?)[\\]］】]';
const YEAR = `(?:${BRACKETED}|[12]\\d{3}|[１２][０-９]{3}|[一二][${hanYears}oO0Ｏ]{3}|\\d{0,3}[*＊XxＸｘ×_□○]{1,4}|${BLANK})`;
const SOME = '[^，。；：、\\n]{0,6}?';
const WHOLE_DATE = `${YEAR}${BLANK}年${BLANK}${SOME}${BLANK}月${BLANK}${SOME}${BLANK}[日号]`;
const MONTH = `${YEAR}${BLANK}年${BLANK}(?:[0-9０-９]{1,2}|[${hanTens}元]{1,2}|[*＊XxＸｘ×_□○]{1,2})${BLANK}月(?:份)?`;
const POINTED =
  '(?:19|20)\\d{2}[.．。/／\\-－–·][01]?\\d[.．。/／\\-－–·][0-3]?\\d[日号]?|(?:19|20)\\d{2}[.．][01]?\\d[.．]?';
const NO_YEAR = '[01]?\\d月[0-3]?\\d[日号]';

/** [日期], 【成文日期】, 2026年7月[日期]: where a date is to stand. */
const ASKED = `[[［【](?:.{0,4}日期|年月日|${WHOLE_DATE})[\\]］】]|${MONTH}${BLANK}[[［【]日期?[\\]］】]`;

/** （农历九月初九）, （星期一） behind a date. */
const OF_DAY = `(?:${BLANK}[（(](?:农历[^，。（）()]{2,8}|(?:星期|周)[一二三四五六日天])[）)])?`;

const DATE = new RegExp(`^(?:${WHOLE_DATE}${OF_DAY}|${MONTH}|${POINTED}|${ASKED})$`);
const SHORT_DATE = new RegExp(`^(?:${NO_YEAR})$`);
/** A name and the date behind it on one line. */
const DATED = new RegExp(
  `^(.{2,60}?)${BLANK}((?:(?:19|20)\\d{2}|[一二][${hanYears}oO0Ｏ]{3})年.{1,5}月(?:.{1,5}[日号])?|(?:19|20)\\d{2}([.．\\-/／－])[01]?\\d\\3[0-3]?\\d)$`,
  'u',
);

/** What is longer names nobody, and dates nothing. */
const MAX_NAMES = 90;

/** Most lines end so, and are no names. */
const endsSentence = ({ text, textEnd }: Paragraph): boolean =>
  '。；：，！？'.includes(text[textEnd - 1] ?? '。');

/** Whether a line can neither name who signs nor date a paper: it is running text, as most are. */
export const isSentence = (paragraph: Paragraph): boolean =>
  paragraph.textEnd - paragraph.textStart > MAX_NAMES || endsSentence(paragraph);

/** What a date of whatever form ends with. */
const DATE_END = '日号月份0123456789.．]］】）)';

/** A date of issue on a line of its own: 2026年7月5日, 二〇二六年七月五日, 2026.7.5, 2026年7月, 年 月 日. */
export const isDate = perParagraph((paragraph) => {
  const { textStart, textEnd } = paragraph;
  if (textEnd - textStart > 30 || !DATE_END.includes(paragraph.text[textEnd - 1] ?? '。')) return false;
  return DATE.test(wordsOf(paragraph));
});

/** 7月5日, which is a date only below a name. */
export const isShortDate = (paragraph: Paragraph): boolean =>
  paragraph.textEnd - paragraph.textStart <= 8 && SHORT_DATE.test(wordsOf(paragraph));

/** 临江市水务局　2026年7月5日: the offset in the line where the date begins; undefined for other lines. */
export const dateBehindName = perParagraph((paragraph): number | undefined => {
  const { textStart, textEnd } = paragraph;
  if (textEnd - textStart > 60 || !'日号月0123456789'.includes(paragraph.text[textEnd - 1] ?? '。'))
    return undefined;
  const match = DATED.exec(wordsOf(paragraph));
  if (!match || !(isBodies(match[1]!) || isPersonName(match[1]!))) return undefined;
  return textEnd - match[2]!.length;
});

/** Bodies that sign: an organ, office, enterprise or school, or several in one line. */
export const namesBodies = perParagraph((paragraph) => {
  const { textStart, textEnd } = paragraph;
  if (textEnd - textStart < 2 || isSentence(paragraph)) return false;
  const words = wordsOf(paragraph);
  return isBodies(words) || isAllOf(words);
});

/** 述职人：甲 – what persons who sign put before their names. */
const SIGNER =
  /^(?:述[职责](?:述廉)?|述廉|报告|汇报|发言|承诺|保证|申请|倡议|检[讨查]|剖析|请假|证明|致辞|撰写|总结|责任)人(?:[（(](?:签[字名章]|盖章)[）)])?[：:][ \u3000]*/;

/** A person, who signs what a person says. */
export const namesPerson = perParagraph((paragraph) => {
  if (paragraph.textEnd - paragraph.textStart > 40 || endsSentence(paragraph)) return false;
  const words = wordsOf(paragraph);
  const name = words.replace(SIGNER, '');
  return isPersonName(name) || isPostAndName(name) || (name !== words && BLANK_NAME.test(name));
});

export const namesBlank = (paragraph: Paragraph): boolean =>
  paragraph.textEnd - paragraph.textStart <= 24 &&
  BLANK_NAME.test(wordsOf(paragraph).replace(/[ \u3000]+/g, ''));

const DOCUMENT_NUMBER = /〔[^〕]{4,6}〕.{0,8}[号期]$/;
const LOOSE_NUMBER =
  /^[\p{Script=Han}A-Za-z*＊×X（）()]{1,24}[ \u3000]*[〔［[（(【﹝][ \u3000]*(?:(?:19|20)\d{2}|[*＊×XxＸ\d]{2,6})[ \u3000]*年?[ \u3000]*[〕］\])）】﹞][ \u3000]*第?[ \u3000]*[\d*＊×XxＸ_]{1,5}[ \u3000]*[号期]/u;
/** （2026）临法建字第3号, as courts and auditors number. */
const YEAR_FIRST =
  /^[（(〔［[](?:19|20)\d{2}[）)〕］\]][ \u3000]*[\p{Script=Han}A-Za-z0-9]{1,12}第?[ \u3000]*\d{1,5}[ \u3000]*号$/u;
const SERIAL = new RegExp(
  String.raw`^[（(]?(?:(?:19|20)\d{2}年)?(?:总|新)?第[ \u3000]*[\d${hanOrdinals}*＊×XxＸ]{1,6}[ \u3000]*[号期](?:[ \u3000]*[（(]?总第[ \u3000]*\d+[ \u3000]*[号期][）)]?)?[）)]?$`,
);

/** What may stand on the line of a 发文字号, at its right: the 签发人, and of answers to proposals their class, as in （A）. */
const BESIDE_NUMBER = /^(?:[ \u3000]+签发人?[：:].*|[ \u3000]*[（(][A-EＡ-Ｅ][1-9]?类?[）)])?$/;

/** A 发文字号 on a line of its own, or with what may stand beside it: 临水发〔2026〕12号, 第3期. */
export const isDocumentNumber = perParagraph((paragraph) => {
  const { textStart, textEnd } = paragraph;
  if (textEnd - textStart > 60) return false;
  const words = wordsOf(paragraph);
  if (!words.includes('号') && !words.includes('期')) return false;
  if (words.length <= 40 && DOCUMENT_NUMBER.test(words)) return true;
  if (SERIAL.test(words) || YEAR_FIRST.test(words)) return true;
  const match = LOOSE_NUMBER.exec(words);
  return match !== null && BESIDE_NUMBER.test(words.slice(match[0].length));
});

/** 临江市水务局文件, 防汛工作简报. */
export const isLetterhead = (paragraph: Paragraph): boolean => {
  const words = wordsOf(paragraph).replace(/[ \u3000\u00a0]+/g, '');
  return (
    /^[\p{Script=Han}A-Za-z（）()*＊×X]{2,40}文件$/u.test(words) &&
    !/关于|^(?:转发|印发)|有关文件$|附件/.test(words)
  );
};

const BRIEFING = new RegExp(
  `^[\\p{Script=Han}A-Za-z“”（）()*]{2,24}(?:${titleWords.briefings.join('|')})$`,
  'u',
);

export const isBriefingHead = (paragraph: Paragraph): boolean =>
  BRIEFING.test(wordsOf(paragraph).replace(/[ \u3000\u00a0]+/g, ''));

/** 临江市水务局办公室编　2026年7月5日: who edits a 简报, with the date or without, below its head. */
export const namesEditor = (paragraph: Paragraph): boolean => {
  if (paragraph.textEnd - paragraph.textStart > 60) return false;
  const words = wordsOf(paragraph);
  const match = /^(.{2,40}?)[ \u3000]*(?:编印|编发|编辑|主编|主办|编)$/.exec(
    (DATED.exec(words)?.[1] ?? words).trim(),
  );
  return match !== null && isBodies(match[1]!);
};

/** 份号, 密级, 紧急程度 and 签发人 above a title. */
export const isHeadMark = (paragraph: Paragraph): boolean =>
  /^(?:\d{6}|(?:绝密|机密|秘密|内部)(?:★.{0,6})?|特急|加急|急件|签发人[：:].{0,20})$/.test(
    wordsOf(paragraph),
  );

const CLOSING =
  /^(?:特此(?:报告|通知|通报|通告|公告|公示|函达|函复|函告|函商|批复|请示|说明|汇报|决定|声明|证明|邀请|承诺|命令|倡议|致函|致谢|申请)|以上(?:报告|汇报|请示|意见|情况|方案|说明|述职)|妥否|当否|可否|是否妥当|是否可行|如无不妥|此复|此令|专此|请予|请审[阅议]|盼(?:予)?(?:函)?复|此致|敬礼|敬请|恳请(?:批准|审批|批示|函复|予以)|请(?:批示|批复|审示|函复|指示|审批|批准)|望予|致以|顺颂|谨此|现予公[布告示])/;

/** What these begin with; few lines do. */
const CLOSING_START = '特以妥当可是如此专请盼敬恳望致顺谨现';

/** 特此报告。 and its like. */
export const isClosing = (paragraph: Paragraph): boolean =>
  paragraph.textEnd - paragraph.textStart <= 60 &&
  CLOSING_START.includes(paragraph.text[paragraph.textStart] ?? '。') &&
  CLOSING.test(wordsOf(paragraph));

/** 联系人：李明 – a label and its value, or a label alone. */
export const isLabelled = (words: string): boolean => /^[^，。；！？《》]{1,16}?[：:]/.test(words);

/** （此件公开发布） below the date. */
export const isRemark = (words: string): boolean => /^[（(][^（）()]{2,60}[）)]$/.test(words);

/** What follows a paper and belongs to no one: 版记 pasted along, sources, page links. */
export const isTrailing = (words: string): boolean =>
  isRemark(words) ||
  /^(?:抄[送报致]|分送|主题词|印数|共印|[发报送][：:]|联系(?:人|电话|方式|地址)|电话|传真|邮编|邮箱|来源|资料来源|信息来源|（?来源|责任编辑|责编|编辑|编校|审[核校]|校对|打印|扫一扫|【|\[|https?:|www\.|上一[篇条]|下一[篇条]|分享|浏览)/i.test(
    words,
  ) ||
  /印发$|^[-—－]\s*\d+\s*[-—－]$|^[_—\-=*]{3,}$/.test(words) ||
  (words.length <= 40 && isLabelled(words));
