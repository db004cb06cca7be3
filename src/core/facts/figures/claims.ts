import { type Paragraph, perParagraph } from '../../report/paragraph';
import { withoutCircumstances } from './circumstanceWords';
import type { Figure } from './figures';
import { type Quantity, quantitiesOf } from './quantities';

/** That there is so much of something, in offsets of its paragraph. */
export interface Claim extends Figure {
  /** What is counted, in the words of the text without those on time, place and manner: 召开党委会. */
  readonly name: string;
  /**
   * How much of the name is there at least: words behind a figure may go on with something else, 召开12次党委会研究 may be
   * meant by 召开党委会.
   */
  readonly least: number;
  /** All there are of it: 全县126个预算单位. */
  readonly isUniversal: boolean;
  /** The name without a verb that says no more than that it is so: 执法检查 of 开展执法检查; the name itself where there is none. */
  readonly bare: string;
  /** It does not change with time: a total investment, a length. The name ends with it, whatever `least` is. */
  readonly attribute: string;
}

const NONE: readonly never[] = [];
/** What is shorter may be said of many things. UTF-16 units. */
export const SHORTEST_NAME = 4;
const LONGEST_NAME = 30;
/** What is counted is not longer than this where the words behind the figure name it. */
const LONGEST_BEHIND = 14;

/** Words behind a figure that do not name what is counted. */
const PREDICATE =
  /^(?:全部|均|都|已|并|全面|完成|实[现行施]|推行|予以|给予|接受|参[加与]|按|建立|开展|进行|达到|纳入|投入|通过|得到|和|与|及|以及|等|的|左右|以上|以下|不等|为|是|在|用于|由|被|左|多|次|人次)/;
/** What does not change with time. */
export const LASTING =
  /(?:总投资|概算投资|总面积|总建筑面积|占地面积|占地|建筑面积|总长度?|全长|总库容|库容|总人口|设计产能)(?:[为达约]|达到)?$/;
/** How much of the words before a figure tells that it is compared. UTF-16 units. */
const LONGEST_COMPARISON = 6;
const COMPARED =
  /(?:比|较|同比|增长|增加|减少|下降|降低|提高|上升|提升|由|从|(?<!达)到|至|占|超|平均|人均|户均|每[^，]{0,4}|第|最[高低多少]|[多少高低大小]于|各|在)$/;
/** What is one of several of its kind, or counted for some of them only. */
const ONE_OF_SEVERAL =
  /其中|以下|下列|上述|其他|其余|另外|这|每|各(?!类)|主要是|[一二三特]等奖|(?:名额|额度|面额|标准|单价|补贴|补助|奖励)(?:为|达)?$/;

const UNIVERSAL = /(?:[全我][省市县区州旗镇乡村校院局]|全部|所有|辖区内?)的?$/;
/** Words that make something else of what they stand behind: 党组织书记 are no 党组织. */
const GOES_ON =
  /^(?:书记|干部|成员|代表|负责|主[任管]|学[生校员]|教师|项目|工[程作人]|问题|案件|企业|单位|[村户人点站所员长部班会家议组队])/;

/** The claims of a paragraph in reading order. */
export const claimsOf: (paragraph: Paragraph) => readonly Claim[] = perParagraph((paragraph) => {
  const quantities = quantitiesOf(paragraph);
  if (quantities.length === 0) return NONE;
  const claims = quantities.flatMap((quantity) => claimOf(paragraph.text, quantity) ?? NONE);
  return claims.length > 0 ? claims : NONE;
});

/** What only says that something has been done, or for whom. */
const LIGHT_VERB =
  /^(?:为?[^，]{1,8}?(?=办理|减免|发放|落实))?(?:办理|实现|落实|兑现|完成|取得|获得|争取|建成|组织|开展|举办)(?=[^了的])/;
const ALL_OF_THEM = /^(?:全部|均|都|全面)/;
/** 推动86家养老机构全部纳入: all there are. */
const CAUSES = /^(?:推动|引导|督促|指导|组织|确保|促进)/;

function claimOf(text: string, quantity: Quantity): Claim | undefined {
  const { isRough, unit, depth, before, after } = quantity;
  // 200元/平方米 is a rate, 2020学年 a time.
  if (
    isRough ||
    unit === '' ||
    unit === '个百分点' ||
    unit === '学年' ||
    depth > 0 ||
    text[quantity.end] === '/'
  )
    return undefined;
  if (unit === '%' && !/率(?:达到?|为)?$/.test(before)) return undefined;
  if (before.length + after.length < SHORTEST_NAME) return undefined;
  if (COMPARED.test(before.slice(-LONGEST_COMPARISON)) || ONE_OF_SEVERAL.test(before)) return undefined;
  const isUniversal = UNIVERSAL.test(before);
  const told = withoutCircumstances(before);
  const left = isUniversal ? '' : ALL_OF_THEM.test(after) ? told.replace(CAUSES, '') : told;
  if (left.length > LONGEST_NAME) return undefined;
  const attribute = LASTING.exec(left)?.[0] ?? '';
  const own = { start: quantity.start, end: quantity.end, value: quantity.value, step: quantity.step };
  const { worth, measure } = quantity;
  const claim = { ...own, worth, measure, unit, isRough, isUniversal, attribute, bare: '' };
  if (attribute !== '' && after.startsWith('的')) {
    // 总投资3亿元的石桥水库工程: as 石桥水库工程总投资3亿元.
    return named({ ...claim, name: after.slice(1, 1 + LONGEST_BEHIND), least: SHORTEST_NAME });
  }
  if (after === '' || PREDICATE.test(after) || unit === '%') {
    const name = left.slice(0, left.length - attribute.length);
    return named({ ...claim, name, least: name.length });
  }
  const name = left + after.slice(0, LONGEST_BEHIND);
  return named({ ...claim, name, least: Math.max(SHORTEST_NAME, left.length + 2), attribute: '' });
}

const named = (claim: Claim): Claim | undefined =>
  claim.name.length >= SHORTEST_NAME && claim.name.length >= claim.least
    ? { ...claim, bare: claim.name.replace(LIGHT_VERB, '') }
    : undefined;

/** Whether a claim may be meant by the first `length` characters of its name: what goes on behind them is another matter. */
export function mayEndAt({ name, isUniversal, attribute }: Claim, length: number): boolean {
  const rest = name.slice(length);
  return rest === '' || attribute !== '' || PREDICATE.test(rest) || (isUniversal && !GOES_ON.test(rest));
}

/** Who did it, before what was done: 市残联 of 市残联召开党组会议. */
const DOER =
  /^(?![^召组举开]*(?:对|向|为|由|请|与|和|被))\p{Script=Han}{1,11}(?:局|委|办|厅|院|校|中心|会|社|司|联|处|队|所|站|行|厂|公司|集团|支队)(?=(?:召开|组织|举办|开展|研究|新建|完成|办理|出台|印发|发放|受理|检查|培训)\p{Script=Han}{2})/u;

/** Who a claim's name begins with; empty where it says at once what was done. */
export const doerOf = ({ name, least }: Claim): string => {
  const doer = DOER.exec(name)?.[0] ?? '';
  return least - doer.length >= SHORTEST_NAME ? doer : '';
};

/** A claim without the one who did it. */
export const withoutDoer = (claim: Claim, { length }: string): Claim =>
  named({ ...claim, name: claim.name.slice(length), least: claim.least - length }) ?? claim;
