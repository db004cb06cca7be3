import { MONTH_OF_DATE, YEAR_OF_DATE } from '../report/blanks/units';
import { clauseAround } from '../report/clause';
import { lineAt } from '../report/lines';
import type { Placeholder, Report } from '../report/model';
import { type Paragraph, perParagraph } from '../report/paragraph';
import type { Span } from '../text/span';

/** What a blank stands for. Rates and measures are counts with a unit of their own; places are organisations. */
export type PlaceholderKindId =
  | 'count'
  | 'amount'
  | 'date'
  | 'person'
  | 'organisation'
  | 'documentNumber'
  | 'name'
  | 'unknown';

export interface PlaceholderKind {
  readonly id: PlaceholderKindId;
  /** In the words of a writer: 次数, 金额, 日期, 单位或地方. */
  readonly label: string;
  /** What follows a figure: `次`, `万元`, `%`. */
  readonly unit?: string;
}

/** How far the neighbours of a blank are looked at. UTF-16 units. */
const CONTEXT = 12;

const UNIT =
  '人次|人天|班次|车次|户次|[人名位个项次家件场篇份条户亩处座届批期块种吨米里台套辆本册天周倍页字票支只头棵株张栋层间岁轮起宗例笔类幅枚片趟门]' +
  '|公里|千米|公顷|公斤|平方米|平方公里|立方米|小时|分钟|千瓦时|千瓦|分(?![局公行管院店])|所(?!有)';
const COUNTED = new RegExp(`^[余多]?((?:百|千)?[万亿]?)(${UNIT})`);
const MONEY = /^[余多]?([百千]?[万亿]?(?:元|美元|欧元|港元))(?![旦素宇])/;
const RATE = /^(?:[%％‰]|个?百分点)/;
/** Measures are asked for by quantity, things one counts by their own word. */
const MEASURES = /^(?:吨|米|里|公里|千米|公顷|公斤|平方米|平方公里|立方米|千瓦时?)$/;
const COUNT_LABELS: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  位: '人数',
  人次: '人次',
  班次: '班次',
  车次: '车次',
  户次: '户次',
  个: '个数',
  倍: '倍数',
  岁: '年龄',
  分: '分数',
  小时: '小时数',
  分钟: '分钟数',
};

/** 支部 and 名校 begin like units and are none; 项目 is a thing. */
const NOT_COUNTED =
  /^(?:支[部队行]|名[校师企]|项目|家[政庭]|人(?:民|大(?![专学本]))|所[属在长]|处[理置长]|个体|门店|类型|条例|台账|本[级单]|头部|里程|起步|周边)/;
/** Where 处 and 所 are an office instead of a count. */
const OFFICE_BEFORE = /(?:[由经向对在与和请至送、，；。：“《（]|^|会同|联合|报送)$/;

const DATE_BEHIND = new RegExp(
  `^(?:${YEAR_OF_DATE}|${MONTH_OF_DATE}|日(?![均常前益程报])|号(?=[，。前后至]|$))`,
);
const PERSON_BEHIND =
  /^(?:等?同志|书记|副?[局处科股厅部主省市县区镇乡村所站院校队馆]长|副?(?:主任|主席|总经理|经理|秘书长|调研员|研究员|教授|委员)|先生|女士|老师|同学)/;
const ORGANISATION_BEHIND =
  /^(?:省|市|县|区|旗|盟|州|镇|乡|村|局|厅|委|办(?![理事结好法])|处|科|部(?![分署])|所|站|院|校|馆|队|厂|组|街道|社区|公司|集团|企业|单位|部门|支[部队行]|党[委组支]|中心(?!任务|工作|环节|大局|目标|内容|思想|城[区市]|地[带位])|大学|学院|中学|小学|医院|银行|学校|园区|[工产]业园|开发区|高新区|新区|机关|系统|[人县市省]?民?政府|人大|政协|法院|检察院|公安|税务|财政|分[局公行院]|[两三]级|[日晚早时]报|电视台|广播|牵头|负责(?!人)|承办|主办|协办|印发)/;
const NAME_BEHIND =
  /^(?:项目|工程|活动|行动|品牌|平台|制度|办法|方案|计划|报告|产品|课题|矩阵|精神|会议|大会|专班|工作[法室站思]|主题)/;
const PERSON_BEFORE =
  /(?:联系人|负责人|签发人|主持人|记录人|汇报人|报告人|经办人|审核人|拟稿人|讲话人|述职人|姓名|同志)[：:]?[ \u3000]*$/;
const ORGANISATION_BEFORE =
  /(?:(?:单位|部门|地点|地址|主送|抄送|发往)[：:]?|(?:^|[，。；、])(?:由|经|会同|联合))[ \u3000]*$/;
const AMOUNT_BEFORE = /(?:资金|金额|投资|经费|费用|补助|补贴|产值|收入|支出)(?:共?计?约?|达到?|为)?$/;
const RATE_BEFORE = /(?:百分之|占比|比例|[^效频速]率)(?:[为达至到约]*|保持在|提[高升]到|降[至低到]*)$/;
const PHONE_BEFORE = /(?:电话|手机号?)[：:]?[ \u3000]*$/;

const COUNT: PlaceholderKind = { id: 'count', label: '数量' };
const RATIO: PlaceholderKind = { id: 'count', label: '比例', unit: '%' };
const AMOUNT: PlaceholderKind = { id: 'amount', label: '金额' };
const DATE: PlaceholderKind = { id: 'date', label: '日期' };
const YEAR: PlaceholderKind = { id: 'date', label: '年份' };
const PERSON: PlaceholderKind = { id: 'person', label: '姓名' };
const ORGANISATION: PlaceholderKind = { id: 'organisation', label: '单位或地方' };
const DOCUMENT_NUMBER: PlaceholderKind = { id: 'documentNumber', label: '文号' };
const NAME: PlaceholderKind = { id: 'name', label: '名称' };
const PHONE: PlaceholderKind = { id: 'name', label: '电话' };
const UNKNOWN: PlaceholderKind = { id: 'unknown', label: '内容' };

/** What the blank at `span` (UTF-16 offsets) stands for, recognised by its own shape, then by its neighbours in the line. */
export function kindOf(report: Report, span: Span): PlaceholderKind {
  return describeBlank(report, { ...span, line: lineAt(report.lines, span.start) }).kind;
}

/** What `blank` stands for, and the words around it as far as its clause goes. */
export function describeBlank(
  { lines, signature, addressee }: Report,
  blank: Placeholder,
): { readonly kind: PlaceholderKind; readonly clause: string } {
  const { paragraph, start: by } = lines[blank.line]!;
  const described = describeIn(paragraph, blank.start - by, blank.end - by);
  if (described.sure || !(inside(blank, signature) || inside(blank, addressee))) return described;
  return { kind: ORGANISATION, clause: described.clause };
}

interface Described {
  readonly end: number;
  readonly kind: PlaceholderKind;
  /** The blank itself or its unit says so, wherever in a report it stands. */
  readonly sure: boolean;
  readonly clause: string;
}

/** By where in the paragraph a blank begins. */
const described = perParagraph(() => new Map<number, Described>());

function describeIn(paragraph: Paragraph, start: number, end: number): Described {
  const known = described(paragraph).get(start);
  if (known?.end === end) return known;
  const { text, textStart } = paragraph;
  const written = text.slice(start, end);
  const before = text.slice(Math.max(textStart, start - CONTEXT), start);
  const behind = text.slice(end, end + CONTEXT);
  const sure = byShape(written, before, behind) ?? byRequest(written) ?? byUnit(before, behind);
  const kind = sure ?? byNeighbours(before, behind) ?? UNKNOWN;
  const clause = clauseAround(paragraph, { start, end });
  const found = { end, kind, sure: sure !== undefined, clause };
  described(paragraph).set(start, found);
  return found;
}

/** Dates and document numbers are blanks as a whole, or have their other parts beside them. */
function byShape(written: string, before: string, behind: string): PlaceholderKind | undefined {
  if (/[〔［[].*[〕］\]].*号$|^〔[^待]*〕$/.test(written) || (/[〕第]$/.test(before) && /^号/.test(behind)))
    return DOCUMENT_NUMBER;
  if (/^[^月日]*年$/.test(written) || /^20[^〔【]{1,2}$/.test(written)) return YEAR;
  if (/[年月]/.test(written) && /[年月日号份]$/.test(written)) return DATE;
  if (before.endsWith('第')) return undefined;
  if (/^年/.test(behind) && DATE_BEHIND.test(behind)) return YEAR;
  return DATE_BEHIND.test(behind) ? DATE : undefined;
}

/** 【待核实：财政局数据】 and ［会议时间］ say what they wait for. */
function byRequest(written: string): PlaceholderKind | undefined {
  const asked =
    /^[【〔［[（({｛]{1,2}(?:[待请][^：:】〕］\])）}｝]{0,6}[：:]|待.{0,3}?|请?.{0,2}[填写入充])?([^】〕］\])）}｝]+)[】〕］\])）}｝]{1,2}$/.exec(
      written,
    )?.[1];
  if (asked === undefined) return undefined;
  if (/时间|日期|年月/.test(asked)) return DATE;
  if (/姓名|联系人|负责人|人员/.test(asked)) return PERSON;
  if (/金额|资金|经费|费用/.test(asked)) return AMOUNT;
  if (/文号|编号/.test(asked)) return DOCUMENT_NUMBER;
  if (/比例|占比|.率$/.test(asked)) return RATIO;
  if (/人数|次数|数量|件数|户数|数字|几[个次人项]/.test(asked)) return COUNT;
  if (/^(?:单位|部门|地点|地址|发文机关)|(?:单位|机关|部门)名称|地点$/.test(asked)) return ORGANISATION;
  return /名称|标题|主题/.test(asked) ? NAME : undefined;
}

function byUnit(before: string, behind: string): PlaceholderKind | undefined {
  const near = behind.replace(/^ /, '');
  if (RATE.test(near) || RATE_BEFORE.test(before)) return RATIO;
  const money = MONEY.exec(near)?.[1];
  if (money !== undefined) return { ...AMOUNT, unit: money };
  const counted = NOT_COUNTED.test(near) ? null : COUNTED.exec(near);
  if (!counted) return undefined;
  const [all, times, unit] = counted as unknown as [string, string, string];
  if (/^[处所]$/.test(unit) && OFFICE_BEFORE.test(before)) return undefined;
  if (before.endsWith('第')) return { ...COUNT, label: `第几${unit}`, unit };
  const label = MEASURES.test(unit) ? '数量' : (COUNT_LABELS[unit] ?? `${unit}数`);
  return { id: 'count', label, unit: (/[余多]/.test(all[0]!) ? '' : times) + unit };
}

function byNeighbours(before: string, behind: string): PlaceholderKind | undefined {
  if (PERSON_BEHIND.test(behind) || PERSON_BEFORE.test(before)) return PERSON;
  if (PHONE_BEFORE.test(before)) return PHONE;
  if (ORGANISATION_BEHIND.test(behind) || ORGANISATION_BEFORE.test(before)) return ORGANISATION;
  if (AMOUNT_BEFORE.test(before)) return AMOUNT;
  // 《**税务》 and “**三八红旗手” begin with whose they are; “1+**” is a name as a whole.
  const opens = /[“《‘「『]$/.test(before);
  if (opens && /^\p{Script=Han}/u.test(behind) && !NAME_BEHIND.test(behind)) return ORGANISATION;
  if (/^[”》’」』]/.test(behind) || NAME_BEHIND.test(behind)) return NAME;
  return undefined;
}

const inside = (span: Span, part: Span | undefined): boolean =>
  part !== undefined && part.start <= span.start && span.end <= part.end;
