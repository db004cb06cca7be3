import { hanFigures } from '../../text/numerals';
import { SURNAMES_OF_NAMES } from '../../text/persons/surnames';
import { isHan } from '../../text/punctuation';
import type { Span } from '../../text/span';
import { type Paragraph, perParagraph } from '../paragraph';

// 召开会议 次，培训   人: room that is left for a figure before its unit. A blank may also be typed by mistake, set
// characters apart (项　　目) or columns, so what stands before and behind must be that of a figure.

/** Units that are nothing else; what they measure may follow at once. */
const MEASURE =
  /[百千]?[万亿]{0,2}(?:[美欧港日]?元(?:整(?=[，。；、）)]|$))?(?![旦素宇月])|平方米|立方米|平方公里|公里|千米|公顷|公斤|千瓦时?|吨(?!位))|[百千]?[万亿](?:人次|[人名个户亩件册株头只])|人次|人天|班次|车次|户次|小时|分钟|个(?:百分点|工作日)|亩(?![产均])|[%％‰]/y;
/** Counting words; each is part of many other words as well. */
const COUNT =
  /[人名位个项次家件场篇份条户亩处座届批期块种吨米台套辆本册天周倍页字票所支只头棵株张栋层间岁轮起宗例笔类幅枚片趟门元]|年(?=[，。；、])/y;
/** Counting words with what they count. */
const COUNTED = new RegExp(
  [
    '个(?![人体性别案税股头中例数子儿])',
    '次(?![数要日年序于第级品生氯贷])',
    '名(?:党员|干部|学[生员]|群众|职工|教师|同[志学]|人[员才]|成员|代表|贫?困|孤|留守|工作|队员|志愿|专家|医|护士|青年|少年|老[人年师]|儿童|考生|选手|企业|驻村|网格|残疾|退役|优秀|先进|管理|技术|农|村|委员|领导|调解|公务|律师|民警)',
    '家(?:企业|单位|公司|医院|银行|机构|商|超市|酒店|饭店|工厂|合作社|门店|药店|幼儿园|规上|规模|重点|高新|中小|民营|国有|上市)',
    '户(?:居民|群众|农户|家庭|困难|贫困|企业|商户|村民|脱贫|低保|监测|个体|搬迁|人家|养殖|种植)',
    '项(?:工作|任务|措施|制度|重点|改革|政策|服务|工程|指标|举措|内容|问题|整改|机制|行动|活动|目标|规定|民生|实事|技术|专利|成果|规章|具体|课题|研究|重大|国家|[省市县]级)',
    '条(?:意见|建议|措施|信息|线索|问题|道路|线路|河|街道|生产线|高速|公路|举措|经验|规定|政策)',
    '件(?:实事|案|信访|民生|事|矛盾|纠纷|提案|议案|建议|投诉|产品|大事|好事|作品)',
    '场(?:活动|招聘|培训|讲座|宣讲|会议|专场|报告|演出|比赛|座谈|专题|新闻|直播|巡回)',
    '处(?:隐患|问题|地质|点位|违[法规建]|安全|整改|垃圾|风险|消防|薄弱|工地|危房|遗址|景点)',
    '所(?:学校|中小学|小学|中学|高校|幼儿园|医院|院校|大学|高中|职业|民办|公办|乡镇|农村|养老)',
    '篇(?:稿|文章|信息|心得|论文|报道|调研|新闻|简报|体会|通讯)',
    '份(?:问卷|资料|文件|宣传|传单|材料|调查|合同|协议|报告|简报|慰问|手册|倡议)',
    '座(?:桥|水库|垃圾|公厕|污水|变电|大棚|水厂|泵站|电站|城市)',
    '台(?:设备|机|车|电脑|监控|空调|挖|服务器|抽|发电|摄像|救护)',
    '套(?:住?房|设备|系统|保障|公租|安置|书籍|桌椅|器材|教材)',
    '辆(?:汽?车|公交|新能源|货车|校车|消防|救护|出租|电动|客车)',
    '期(?:培训|简报|专栏|班|节目|学习|专题|讲座|刊物)',
    '起(?:案|事故|事件|纠纷|火灾|矛盾|问题|违|交通|安全)',
    '支(?:队伍|宣讲|志愿|服务队|工作队|小分队|青年|应急|专业|突击)',
    '人(?:参加|参会|受益|到场|获得?|入选|入党|通过|完成)',
    '天(?:时间|内)',
  ].join('|'),
  'y',
);
const BEGINS = new Uint8Array(0x10000);
for (const char of '百千万亿美欧港元平立公千吨人名位个项次家件场篇份条户亩处座届批期块种米台套辆本册天周倍页字票所支只头棵株张栋层间岁轮起宗例笔类幅枚片趟门年班车小分%％‰')
  BEGINS[char.charCodeAt(0)] = 1;

/** Whether a unit may begin with this character: for sorting out nearly all blanks. */
export const beginsFigure = (code: number): boolean => BEGINS[code] === 1;

/** What may follow a unit where the sentence or its part ends; 台（套） is a unit too. */
const ENDS =
  /(?:[（(]\p{Script=Han}{1,2}[）)])?(?:以[上下内]|左右|之多)?(?:[，。；、！）)”》,;]|[ \u3000\u00a0]|$)/uy;

/** 每 个, 三 项: their own number stands there. */
const NUMBERED = `${hanFigures}廿几数多每各某这那哪此半整首单双上下再初同本该另第余来逐`;
/** 共  人, 达   万元 */
const TELLING = '共计约达超近有为至占增减投需';
/** Words that a blank has split before their last character. */
const SPLIT =
  /(?:[个他本工军老病法]人|(?:负责|代理|领导|主持|联系|代表|申请|经办|审核|当事|责任|发言|候选|受理|签收|接收|委托|承办|填报|监护|残疾)人|[国专大商农]家|[奖事立专强弱选款进逐]项|[文条案事证稿软硬附信要邮零配批]件|[层档名梯]次|[市现立农广考登战牧工]场|[农用客账商大入到落门住]户|[之好害长短到远]处|场所|[报署签姓提实冠命知品]名|[部专热上]门|[品工特物]种|[审报大]批|[时周近长定预工学日假任]期|[单岗到地定方学席]位|[身年月股省]份|[今明每航春当]天|[今去当全多往常]年|[时期空民车中]间|[基阶]层|[街源]头|[平出舞]台|[玉]米|[配成]套|车辆|[资基成根样文版]本|手册|[板版模]块|网页|[数文签汉]字|[发股门选]票|[收开]支|[主扩紧夸]张|[一引唤]起|[分种各同]类|大幅|[图名]片|多倍|公元|[单多]元|链条|[面容]积)$/;

/** What may stand before room for a figure where no word does: 会议次数：  次 */
const OPENS = '：:（(，、；“';

/** Whether the blanks at `gap` of a paragraph stand where a figure is missing. */
export function isFigureGap(paragraph: Paragraph, { start, end }: Span): boolean {
  const { text, textEnd } = paragraph;
  const unit = unitAt(text, end);
  if (unit === undefined || isTable(paragraph) || isSpacedName(text, end)) return false;
  const before = text[start - 1]!;
  if (before === '第') return true;
  const closes = endsAt(text, unit.end);
  if (!isHan(before.charCodeAt(0)))
    return OPENS.includes(before) && end - start > 1 && closes && !isCaption(text, start);
  if (NUMBERED.includes(before)) return false;
  const running = runBefore(text, start);
  if (running < 2 && !TELLING.includes(before)) return false;
  if (SPLIT.test(text.slice(Math.max(0, start - 4), start) + text[end]!) && end - start < 2) return false;
  if (unit.end >= textEnd)
    return (
      TELLING.includes(before) || (running >= 4 && !SPLIT.test(text.slice(start - 4, start) + text[end]!))
    );
  if (closes) return true;
  return (
    (unit.isMeasure || unit.isCounted) && /[，。；]/.test(text.slice(unit.end, unit.end + LONGEST_SENTENCE))
  );
}

/** So far on at most a sentence is looked for its end. UTF-16 units. */
const LONGEST_SENTENCE = 200;

interface Unit {
  readonly end: number;
  readonly isMeasure: boolean;
  /** What is counted stands behind it. */
  readonly isCounted: boolean;
}

function unitAt(text: string, at: number): Unit | undefined {
  MEASURE.lastIndex = at;
  if (MEASURE.test(text)) {
    // 增长 %5 has its figure.
    return /[\d.]/.test(text[MEASURE.lastIndex] ?? '')
      ? undefined
      : { end: MEASURE.lastIndex, isMeasure: true, isCounted: false };
  }
  COUNT.lastIndex = at;
  if (!COUNT.test(text)) return undefined;
  COUNTED.lastIndex = at;
  return { end: at + 1, isMeasure: false, isCounted: COUNTED.test(text) };
}

function endsAt(text: string, at: number): boolean {
  ENDS.lastIndex = at;
  return ENDS.test(text);
}

/** 张  敏, 周　杰: a name that is set apart, in a list of such. */
const isSpacedName = (text: string, at: number): boolean =>
  SURNAMES_OF_NAMES.includes(text[at]!) && SPACED_NAME.test(text.slice(at, at + LONGEST_SPACED_NAME));
const SPACED_NAME = /^\p{Script=Han}[ \u3000\u00a0]{1,4}\p{Script=Han}{1,2}(?:[ \u3000\u00a0\t、，,（(]|$)/u;
const LONGEST_SPACED_NAME = 8;

/** 单位： 万元 stands above a table. */
const isCaption = (text: string, at: number): boolean =>
  /单位[：:]$/.test(text.slice(Math.max(0, at - 3), at));

/** A row of cells; a tab right behind the first few characters is only how Word sets an ordinal apart. */
const isTable = perParagraph(({ text, textStart, textEnd }: Paragraph): boolean => {
  const tab = text.indexOf('\t', textStart + 6);
  return text[textStart] === '|' || (tab >= 0 && tab < textEnd);
});

/** How many Chinese characters run up to `at`, as far as it matters. */
function runBefore(text: string, at: number): number {
  let count = 0;
  while (count < 4 && isHan(text.charCodeAt(at - 1 - count))) count++;
  return count;
}
