import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

// Signs that blanks are written with, and that are something else by the company they keep.

/** Signs of a rating: some of them full, the others empty. */
const RATED = '■▇█▉◼□▢○◯●★☆◆◇▲△';
/** What is rated in asterisks: 难度：*** */
const RATED_BEFORE = /(?:星级|评级|指数|评分|难度|重要性|重要程度|优先级|满意度|推荐度)[：:]?[ \u3000]*$/;
/** 带*号的为必填项, 标*者, 带“*”为必填; 以“**”为主题 asks. */
const MARKED_BEFORE = /[带标打加注用以含有][“"（(]?$/;
const MARKED_BEHIND = /^[”"）)]?(?:号|的|者|标|表示|为(?:必|选|可|不|限|重点|核心|关键|新增|加分))/;
/** *注：…, **数据来源：… below a table. */
const FOOTNOTE =
  /^[ \u3000]?(?:注[：:]|备注|说明[：:]|数据来源|资料来源|来源[：:]|为|表示|号[为表的]|标[注有明]|以上|以下|不含|不包括|含|包括|指|系|按)/;
/** A row of so many alone in a line parts what stands above and below. */
const RULE = 5;
/** What figures are multiplied with: 天数*日薪. */
const QUANTITY =
  /^(?:[日月年时]薪|[日月年]?工资|[人天次个户件项份月年日时]数|人均|[日月年]均|年[限度系]|时长|单[价位]|[系倍]数|比例|标准|基数|面积|金额|费率|税率|分值|权重|得分|价格|数量)/;
/** Signs of a formula, in the clause around. */
const FORMULA = /[=＝÷≈≤≥<>]|[*＊×]\s*\d|\d[%％]?\s*[*＊](?![*＊])/;
/** How far a formula is looked at on either side. UTF-16 units. */
const CONTEXT = 24;

/** Whether the signs at `span` of a paragraph rate, multiply, mark a note or stand for any file: no blank. */
export function isNoBlank({ text, textStart, textEnd }: Paragraph, { start, end }: Span): boolean {
  const sign = text[start]!;
  const before = text[start - 1] ?? '';
  const behind = text[end] ?? '';
  if (RATED.includes(sign)) {
    if (before !== '' && RATED.includes(before)) return true;
    if (behind !== '' && RATED.includes(behind)) return true;
  }
  const isAlone = start <= textStart && end >= textEnd;
  if (isAlone && end - start >= RULE && '*＊■▇█▉◼'.includes(sign)) return true;
  if (sign !== '*' && sign !== '＊')
    return '×✕'.includes(sign) && end - start === 1 && multiplies(text, start, end);
  const lead = text.slice(Math.max(0, start - CONTEXT), start);
  const tail = text.slice(end, end + CONTEXT);
  if (MARKED_BEFORE.test(lead) && MARKED_BEHIND.test(tail)) return true;
  if (start <= textStart && FOOTNOTE.test(tail)) return true;
  if (RATED_BEFORE.test(lead) && /^(?:$|[，。；、）\s])/.test(tail)) return true;
  // *.doc, docs/**, x**2
  if (/^[/\\.][A-Za-z*]/.test(tail) || /[/\\]$/.test(lead)) return true;
  if (/[A-Za-z0-9)）]$/.test(lead) && /^[A-Za-z0-9(（]/.test(tail)) return true;
  return end - start === 1 && multiplies(text, start, end);
}

/** Whether the sign at `span` stands before what figures are multiplied with. */
export const isFactor = (text: string, { start, end }: Span): boolean =>
  start > 0 && end - start === 1 && QUANTITY.test(text.slice(end, end + CONTEXT));

/** Whether a single sign stands between factors. */
function multiplies(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - CONTEXT), start);
  const tail = text.slice(end, end + CONTEXT);
  if (lead === '') return false;
  if (isFactor(text, { start, end })) return true;
  const clause = `${lead.slice(lead.search(/[^，。；：、]*$/))}*${/^[^，。；：、]*/.exec(tail)![0]}`;
  return FORMULA.test(clause);
}
