import { linesWhere } from './following';
import type { Line, Report } from './model';
import { type Paragraph, perParagraph } from './paragraph';

// What a chat assistant says around the paper that it was asked for: 好的，以下是为您起草的通知： above it, 如需调整请随时告诉我。 below
// it. People say nearly the same things in letters, speeches and guides to a service, so only what is said of the paper itself
// counts, and most of it only where nothing but such remarks stands between it and the beginning or the end of the text.

/**
 * `sure` wherever it stands; `opening` and `closing` only before and behind everything else; `polite` (祝您工作顺利！) only
 * below another one.
 */
type Remark = 'sure' | 'opening' | 'closing' | 'polite';

const SHORTEST = 2;
/** Longer paragraphs are part of a paper. UTF-16 units. */
const LONGEST = 200;

const YOU = '(?:[您你](?:们)?|贵单位)';
/** How an answer begins: 好的，没问题！ */
const YES_ONCE = '(?:好的|好|没问题|当然可以|当然|可以的?|明白了?|了解|收到)[，。！、~～,!. ]{1,3}';
const YES = `(?:${YES_ONCE}){1,3}`;
/** What is done with a text that someone asked for. */
const WRITTEN = '(?:起草|草拟|拟定|拟写|拟|撰写|编写|写|生成|润色|修改|优化|改写)';
/** 为您起草, 帮你写 */
const FOR_YOU = `(?:为|给|帮|替)${YOU}(?:重新|精心|初步)?${WRITTEN}`;
/** 为您整理了, as guides to a service say as well. */
const GIVEN_YOU = `(?:为|给|帮|替)${YOU}(?:准备|整理|梳理|提供|制作|制定|总结|完善)`;
/** 根据您的要求; what someone writes a letter about is answered otherwise. */
const AS_ASKED = `(?:根据|按照?|结合|针对|基于|遵照)${YOU}(?:的(?:要求|需求|指示|描述|材料|信息|要点|大纲|提纲)|所?提供|给出|给的|上传)`;
const HERE_IS = '(?:以下|下面|如下|这)(?:就)?(?:是|为)';
/** What people call a text that is not theirs yet. */
const DRAFTS = '内容|文字|文本|文稿|稿件|版本|范文|范本|模板|样本|示例|初稿|草稿|草案|文案|参考稿|框架';
const PAPERS = '通知|通报|报告|请示|总结|汇报|方案|意见|纪要|讲话稿|发言稿|材料|计划';
/** How an assistant speaks of what it has written. */
const THIS = '(?:以上|上述|这|此|本|该)[份篇个则封版]?';
/** What an assistant offers to do to a text. */
const CHANGED =
  '(?:修改|调整|补充|完善|优化|润色|细化|扩写|扩展|扩充|精简|缩写|缩短|改写|替换|定制|展开|增加|增减|删减|续写|重写)';
const TELL_ME = '(?:告诉|告知|通知|联系|回复)我(?![们局办处科委厅校院部社镇乡村县市区省公单中])';
const ACTUAL = '(?:实际|具体|自身|自己|本单位|贵单位|所在单位|个人|需要|需求)';

const SURE = new RegExp(
  [
    // 好的，以下是为您起草的报告：
    `^${YES}.{0,40}(?:${FOR_YOU}|${GIVEN_YOU}|供${YOU}参考)`,
    `^${YES}.{0,6}${AS_ASKED}`,
    // 如需进一步修改，请随时告诉我。
    `^(?:希望|[如若]|需要).{0,60}(?:${CHANGED}|${WRITTEN}).{0,40}${TELL_ME}`,
    // 需要我帮您调整语气吗？
    `^.{0,20}(?:需要|要不要|是否要)我(?:再|继续|进一步)?(?:帮|为|替)${YOU}.{0,40}[吗呢？?]`,
    // 本回答由 AI 生成，请仔细甄别。
    `^[（(]?(?:温馨提示[：:])?(?:以上|本|此)?(?:内容|回答|文[案本稿字章]?|答案)由 ?(?:AI|人工智能|大模型) ?(?:辅助)?生成`,
  ].join('|'),
);

const OPENING = new RegExp(
  [
    // 好的，以下是关于防汛工作的通知：
    `^${YES}(?:以下|如下)(?:就)?(?:是|为)`,
    `^${YES}${HERE_IS}.*(?:[：:]$|参考|${CHANGED})`,
    // 好的，我们来起草这份报告。
    `^${YES}(?:我们?|让我们?)(?:一起|现在|这就)?来.{0,10}${WRITTEN}`,
    // 您好！以下是一份工作总结，供参考：
    `^(?:${YOU}好[，！])?(?:以下|下面|这)(?:就)?(?:是|为)?(?:我)?(?:${FOR_YOU}|${GIVEN_YOU}|${AS_ASKED})`,
    `^(?:${YOU}好[，！])?${HERE_IS}一[份篇则封].*(?:[：:]$|参考|${CHANGED}|${DRAFTS})`,
    `^${YOU}好[，！]${HERE_IS}.*[：:]$`,
    `^${HERE_IS}(?:[^，。：]{0,30}的)?(?:${DRAFTS})(?:[，（].*)?[：:]$`,
    `^${HERE_IS}${CHANGED}(?:后|好|过)`,
    `^${HERE_IS}[^，。：]{0,30}(?:起草|草拟|拟写|撰写|生成)的.*[：:]$`,
    // 以下是通报全文，您可以直接复制：
    `^${HERE_IS}[^，。：]{0,20}(?:${PAPERS}|${DRAFTS})(?:的)?(?:全文|正文)?[，（(](?:${YOU})?(?:可以?)?直接(?:复制|粘贴|使用|套用)[^，。]{0,6}[：:]$`,
    // 根据您的要求，拟定通知如下：
    `^${AS_ASKED}.{0,60}(?:${FOR_YOU}|${GIVEN_YOU}|${WRITTEN}了|拟定|起草|草拟|撰写|供${YOU}参考)`,
    // 已为您准备了一份工作方案：
    `^(?:我)?(?:已经?|现|将|来|可以|这里)?(?:${FOR_YOU}|${GIVEN_YOU}了?(?:一[份篇则封]|.{0,30}(?:${DRAFTS})))`,
    // 当然可以！
    `^(?:${YES_ONCE}){0,2}(?:好的|没问题|当然可以|明白了|收到)[，。！!~～]?$`,
  ].join('|'),
);

const CLOSING = new RegExp(
  [
    // 希望以上内容对您有所帮助。
    `^希望${THIS}(?:${DRAFTS}|${PAPERS})?[^，。！复答]{0,8}(?:对${YOU}.{0,12}(?:帮助|用|启发|参考)|帮(?:助)?到${YOU}|(?:满足|符合)${YOU}的)`,
    `^${THIS}(?:${DRAFTS}).{0,30}(?:希望对${YOU}.{0,8}帮助|供${YOU}(?:参考|使用|选用))`,
    // 如有其他需求，请随时告知。
    `^[如若][^。]{0,20}(?:需求|要求|想法|细节)[^。]{0,20}随时(?:告诉|告知|提出|提问|补充)`,
    `^(?:${THIS}(?:${DRAFTS}|${PAPERS})[^。]{0,40}，)[如若][^。]{0,20}${TELL_ME}`,
    // 如果需要，我还可以帮您改得简短一些。
    `^[如若][^。]{0,40}我(?:也|还|都)?(?:可以|能|会|将|很乐意)[^。]{0,10}(?:(?:帮|为|替|给)${YOU}[^。]{0,10}(?:${WRITTEN}|改)|${CHANGED})`,
    `^.{0,20}(?:需要|要不要|是否要)我.{0,40}${CHANGED}.{0,20}[吗呢？?]`,
    `^${YOU}看(?:是否|还|这样).{0,20}(?:${CHANGED}|合适)`,
    `^${YOU}(?:也|还)?可以?[^。]{0,20}(?:发给|提供给|告诉)我`,
    // 您可以根据实际情况修改。
    `^(?:${THIS}(?:${DRAFTS}|${PAPERS})[^。]{0,40}，)?${YOU}(?:也|还)?(?:可以?|需要?)(?:根据|结合|按照?|参考|在此基础上)[^。]{0,20}${ACTUAL}[^。]{0,20}${CHANGED}(?:$|[，。！；、和或与并]|其中|以上|上述|文中|内容)`,
    // 以上范文仅供参考，请根据实际情况调整。
    `^${THIS}(?:${DRAFTS})[^。]{0,20}仅?供参考[^。]{0,4}(?:请|可|${YOU}|需)[^。]{0,20}${ACTUAL}[^。]{0,20}${CHANGED}`,
    `^(?:以上|上述|这)(?:就)?(?:是|为)(?:我)?(?:${FOR_YOU}|${AS_ASKED})`,
    // 以上数据为示例，请替换为实际数据。
    `^(?:[^。：]{1,6}[：:])?(?:以上|上述|文中)(?:的)?(?:${DRAFTS}|数据|数字|信息|名称|单位)[^。，]{0,8}[为系是](?:示例|虚构|模拟|假设)`,
    // 注：文中占位符请替换为实际内容。
    `^(?:[（(【]?(?:注|说明|备注|提示|温馨提示|使用说明)[】：:]{1,2})?[^。]{0,30}(?:占位符|[方中]括号|【】|［］|\\[\\])[^。]{0,30}[替改换](?:换)?[为成](?:${ACTUAL}|真实|相应|对应)`,
  ].join('|'),
);

/** 温馨提示： and its like before what else is said of a text, the whole in brackets or not. */
const LABEL = /^[（(【]?(?:温馨提示|特别提示|友情提示|提示|使用说明|说明|备注|注)[】：:]{1,2}[ \u3000]*/;

/** How long a text is, as assistants count; and that it may be used with changes. */
const COUNTED = new RegExp(
  [
    '^[（(]?(?:(?:全文|正文|本文)(?:共计?|总计|合计)?约 ?[\\d,]+ ?字(?:左右)?|约 ?[\\d,]+ ?字(?:左右)?)(?:[，。；].{0,30})?[）)]?[。]?$',
    '^[（(]?总?字数(?:统计)?[：:](?:全文|正文)?(?:共计?)?约? ?[\\d,]+ ?字(?:左右)?[）)]?[。]?$',
    `^${THIS}(?:${DRAFTS}|${PAPERS})可以?(?:根据|结合|按照?)[^。]{0,12}${ACTUAL}[^。]{0,8}(?:修改|调整|删减)后?使用`,
  ].join('|'),
);

const POLITE = new RegExp(`^(?:预?祝${YOU}.{2,16}|希望(?:能)?对${YOU}.{0,6}帮助|期待${YOU}的反馈).{0,4}$`);

/** What all of these begin with; few paragraphs do. */
const BEGINS = new Set(
  '好没当可明了收您你以下如这根按结针基我已现将来为给帮替希若需要是祝预感期请上此本该注说备提温特友使文【（(方占中小全正约总字',
);

const remarkIn = perParagraph(({ text, textStart, textEnd }: Paragraph): Remark | undefined => {
  const length = textEnd - textStart;
  if (length < SHORTEST || length > LONGEST || !BEGINS.has(text[textStart]!)) return undefined;
  const words = text.slice(textStart, textEnd);
  if (SURE.test(words)) return 'sure';
  if (OPENING.test(words)) return 'opening';
  const said = words.replace(LABEL, '');
  if (CLOSING.test(words) || CLOSING.test(said) || COUNTED.test(said)) return 'closing';
  return POLITE.test(words) ? 'polite' : undefined;
});

/** Whether a paragraph above a paper announces it, so that the paper begins below. */
export const announcesPaper = (paragraph: Paragraph): boolean => {
  const remark = remarkIn(paragraph);
  return remark === 'sure' || remark === 'opening';
};

/** What heads a list of what is still to be done to a text; the second one stands above other lists as well. */
const NOTES = /^(?:使用|修改|写作|撰写|调整|完善)(?:说明|建议|提示|提醒)[：:]?$/;
const MAYBE_NOTES = /^(?:说明|提示|温馨提示|备注|注)[：:]$/;
/** What is said there of blanks, figures and changes: 请将“×××”替换为实际姓名, 可根据实际情况调整. */
const TO_DO = new RegExp(
  [
    '(?:占位符|[方中]?括号[内中里]|【】|［］|\\[\\]|[×X*]{2,}|下划线).{0,20}(?:[替改换填]|补充)',
    `(?:请|可|需|${YOU}).{0,16}${ACTUAL}.{0,16}(?:${CHANGED}|填写)`,
    '(?:数据|数字|姓名|日期|名称).{0,8}(?:以实际为准|仅供参考|[为系](?:示例|虚构|假设))',
    `^请.{0,6}(?:补充|替换|核实)`,
    `^可以?(?:根据|结合|适当|视).{0,30}(?:${CHANGED})`,
  ].join('|'),
);
/** A longer list is part of a paper. Lines. */
const MOST_NOTES = 12;

/** The lines of such a list that ends before line `to`, which is where it stands if an assistant wrote it; none if not. */
function notesBefore(lines: readonly Line[], firstLine: number, to: number): Line[] {
  const items: Line[] = [];
  for (let i = to - 1; i >= firstLine && items.length <= MOST_NOTES; i--) {
    const line = lines[i]!;
    if (isBare(line)) continue;
    const words = wordsOf(line.paragraph);
    if (NOTES.test(words) || MAYBE_NOTES.test(words)) {
      const asked = items.filter(({ paragraph }) => TO_DO.test(itemOf(paragraph))).length;
      const isEnough = NOTES.test(words) ? asked * 2 >= items.length : asked === items.length;
      return asked > 0 && isEnough ? [line, ...items] : [];
    }
    if (itemOf(line.paragraph) === words) return [];
    items.push(line);
  }
  return [];
}

const wordsOf = ({ text, textStart, textEnd }: Paragraph): string => text.slice(textStart, textEnd);

/** The words of an item, behind its ordinal or bullet; of another line all. */
const itemOf = (paragraph: Paragraph): string =>
  wordsOf(paragraph).replace(/^(?:[-*•·][ \u3000]|[（(]?\d{1,2}[）).．、])[ \u3000]*/, '');

/** --- and ***, which assistants part their remarks from the paper with. */
const RULE = /^(?:[-*_—=] ?){3,}$/;

const isBare = ({ paragraph: { text, textStart, textEnd } }: Line): boolean =>
  textStart === textEnd || (textEnd - textStart < 40 && RULE.test(text.slice(textStart, textEnd)));

const sureRemarks = linesWhere((paragraph) => remarkIn(paragraph) === 'sure');

/** The lines of a text that are an assistant's remarks, in reading order. */
export function assistantRemarks(report: Pick<Report, 'textHistory' | 'lines' | 'firstLine'>): Line[] {
  const { lines, firstLine } = report;
  const found = new Set(sureRemarks(report).filter(({ number }) => number >= firstLine));
  for (let i = firstLine; i < lines.length; i++) {
    if (isBare(lines[i]!)) continue;
    if (!announcesPaper(lines[i]!.paragraph)) break;
    found.add(lines[i]!);
  }
  const below: Line[] = [];
  for (let i = lines.length - 1; i >= firstLine; i--) {
    if (isBare(lines[i]!)) continue;
    const remark = remarkIn(lines[i]!.paragraph);
    if (remark === undefined || remark === 'opening') {
      const notes = notesBefore(lines, firstLine, i + 1);
      if (notes.length === 0) break;
      below.push(...notes);
      i = notes[0]!.number;
    } else {
      below.push(lines[i]!);
    }
  }
  // What is only polite says so below something else.
  while (below.length > 0 && remarkIn(below.at(-1)!.paragraph) === 'polite') below.pop();
  for (const line of below) found.add(line);
  return [...found].sort((a, b) => a.start - b.start);
}
