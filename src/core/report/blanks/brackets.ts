import { hanTens } from '../../text/numerals';
import { isHan } from '../../text/punctuation';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

// Brackets that wait to be filled: empty ones, those that say so, and those that templates ask with.

/** The marks such a bracket may open with. */
export const BRACKETS = '【〔［[（({｛《“';

/** What is asked for by name. */
const FACT = '(?:数[字据量值]|金额|人数|时间|日期|地点|名称|姓名|单位)';
const TO_BE_FILLED = '(?:填写|补充|填入|插入|输入|填报|补填)';
/** What a bracket holds that waits to be filled. */
const TO_FILL = new RegExp(
  `^(?:待[补填核定查确完续]|请?(?:在此处?)?${TO_BE_FILLED}|(?:请|可)?根据.{0,8}${TO_BE_FILLED}|具体${FACT}$|此处|空白?$|TODO|待$)`,
  'i',
);
/** The same in round brackets, where asides stand as well. */
const TO_FILL_ASIDE = new RegExp(
  `^(?:待[补填核定](?:充|实|写|入|查)?(?:$|[：:])|此处(?:待|需|可)?(?:补充|填写|插入|核实)|请(?:在此处?)?${TO_BE_FILLED}(?:具体|实际|本单位|${FACT})|填写(?:具体|${FACT})|(?:请|可)?根据实际(?:情况)?${TO_BE_FILLED}|具体${FACT}$|(?:具体)?(?:数字|数据|金额|名单|时间|地点)待(?:定|核实?|补充?|填)$|[?？]{1,3}$)`,
);
/** 【姓名】 in a sentence asks; 【责任单位】 says what follows. */
const ASKED_IN_BOLD =
  /^(?!责任|牵头|配合|主[办管]|承办|协办|参与|完成)[\p{Script=Han}A-Za-z*×]{0,10}(?:名称|姓名|日期|时间|地点|金额|数[字据量值]|人数|单位|部门|机关|文号|电话|职务|标题|事[由项]|地区|公司|学校|内容|[年月]份)$/u;
/** Stands alone on a line where a name or a date is to stand, and heads nothing. */
const ASKED_ALONE = /(?:名称|姓名|日期)$/;
/** [单位名称] and ［会议时间］ are how templates ask; [注2] and [图1] are not. */
const PROMPT = /^(?!(?:注释?|图片?|表情?|附|链接|见)\d*$)[^\d].*$/u;
/** [打印] [关闭]: what a page of the web has around a text, copied along with it. */
const PAGE_CONTROL =
  /^(?:字[号体].*|[大中小][大中小\s、|]{1,6}|(?:我要)?(?:打印|收藏|分享|关闭|纠错|评论|投稿|转发|下载)(?:本[页文]|此[页文]|窗口|页面)?|返回.{0,4}|查看(?:详情|更多|全文)|点击.{0,8})$/;
/** [美]斯诺, [清]顾炎武: where or when a writer lived. */
const ORIGIN = /^[美英法德俄日意加澳印韩朝以汉唐宋元明清]$/;
const isOrigin = (words: string, before: string, behind: string): boolean =>
  ORIGIN.test(words) && isHan(behind.charCodeAt(0)) && !isHan(before.charCodeAt(0));
/** [关键词]档案管理: what stands behind is there. */
const LABEL = new RegExp(
  String.raw`^(?:关键词|主题词|摘要|内容提要|提要|导[语读言]|前言|引言|编者按|按语?|编后|(?:基本|典型|工作)?(?:案例|案情|背景|启示|意义)[${hanTens}\d]*|点评|评析|简析|分析|解[析读答]|思考|讨论|问题?|答案?|参考答案|例题?[${hanTens}\d]*|参考文献|中图分类号|文献标[识志]码|文章编[号码]|收稿日期|基金项目|作者(?:简介|单位)?|通[讯信](?:作者|员)|供稿(?:单位|人)?|撰稿人?|记者|学科(?:分类)?|责任编辑|责编|编辑|校对|审核|监制|出品|延伸阅读|相关链接|温馨提示|提示|注意|说明|备注|来源|标签|政策依据|法律依据|处理结果|裁判要旨)$`,
);
/** What templates ask for; behind any other words in brackets at the start of a line there is text. */
const ASKED = new RegExp(
  String.raw`(?:名称|单位|姓名|部门|机关|时间|日期|地点|金额|数[字据量]|标题|事[项由]|人员?|地区|公司|学校|内容|类别|文号|电话|职务|主题|[局县市区年月日])[${hanTens}\d]*$`,
);
/** So much text behind it, or a sentence, makes a bracket at the start of a line the label of that. */
const LABELLED = 10;

/** Whether the bracket at `span` of a paragraph waits to be filled. */
export function asksIn({ text, textStart, textEnd }: Paragraph, { start, end }: Span): boolean {
  const first = text[start]!;
  const doubled = first === '{' && text[start + 1] === '{' ? 1 : 0;
  const inside = text.slice(start + 1 + doubled, end - 1 - doubled);
  const words = inside.trim();
  const before = start > textStart ? text[start - 1]! : '';
  if (words === '') return isEmptyBlank(first, inside, before, text[end] ?? '');
  if (first === '（' || first === '(') return TO_FILL_ASIDE.test(words);
  if (first === '《' || first === '“') return false;
  if (first === '{' || first === '｛') return asksInBraces(words, before, text[end] ?? '');
  if (TO_FILL.test(words)) return true;
  if (first === '【') {
    // 主送: 【单位】
    const isValue =
      end === textEnd && /[：:][ \u3000]+$/.test(text.slice(Math.max(textStart, start - 4), start));
    return isAskedInBold({ words, before: isValue ? ':' : before, behind: text.slice(end, textEnd) });
  }
  if (!/[［[]/.test(first) || !/\p{Script=Han}/u.test(words) || !PROMPT.test(words)) return false;
  // [文字](地址) is a link, [建]字第12号 a permit, [责任单位：市财政局] says what it is, 各县[市、区]人民政府 is one word.
  if (PAGE_CONTROL.test(words) || isOrigin(words, before, text[end] ?? '')) return false;
  if (
    text[end] === '(' ||
    text.startsWith('字第', end) ||
    /[：:]./.test(words) ||
    /^(?:[市县区乡镇村旗州盟、，]|街道|社区|办事处)+$/.test(words)
  )
    return false;
  const opens = before === '' || /[\s。；]/.test(before);
  if (!opens) return true;
  if (LABEL.test(words.replace(/[ \u3000]/g, ''))) return false;
  const isText = textEnd - end >= LABELLED || text[textEnd - 1] === '。';
  const labels = before === '' && isText && isHan(text.charCodeAt(end));
  return !labels || words.includes('/') || ASKED.test(words) || /^[^，。]{0,40}[［[]/.test(text.slice(end));
}

/** 召开了【会议名称】。 is asked; at the start of a line or sentence, and behind 第四条, such a bracket is a label. */
function isAskedInBold({ words, before, behind }: Record<'words' | 'before' | 'behind', string>): boolean {
  if (!ASKED_IN_BOLD.test(words)) return false;
  if (before === '') return behind === '' && ASKED_ALONE.test(words);
  return !/[\s。；条款项|]/.test(before);
}

/** 【】, 〔  〕, 《  》: nothing is there yet. */
function isEmptyBlank(first: string, inside: string, before: string, behind: string): boolean {
  switch (first) {
    case '（':
    case '(':
      return inside !== '';
    case '[':
      // [ ]同意 is a box to tick, [](地址) a link.
      return inside.length > 1 && isHan(before.charCodeAt(0)) && behind !== '(';
    case '“':
      return inside.length > 1;
    case '《':
      // 书名号（《》）
      return !'号（(“：、'.includes(before) || before === '';
    case '{':
      return isHan(before.charCodeAt(0));
    default:
      return true;
  }
}

/** {单位名称} and {unit}; sets, formulas and code are written with braces too. */
function asksInBraces(words: string, before: string, behind: string): boolean {
  if (/[A-Za-z0-9\\^_}]/.test(before) || /[A-Za-z0-9]/.test(behind)) return false;
  if (/["'=<>|\\;；。,，]|等$/.test(words)) return false;
  if (/\p{Script=Han}/u.test(words)) return true;
  return (
    /^[A-Za-z][A-Za-z0-9_ -]+$/.test(words) && (isHan(before.charCodeAt(0)) || isHan(behind.charCodeAt(0)))
  );
}
