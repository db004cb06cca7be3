import { hanTens } from '../../text/numerals';
import { COMPOUND_SURNAMES, SURNAMES_OF_NAMES } from '../../text/persons/surnames';

// Who can sign or be addressed, by the name alone: organs, offices, enterprises, schools; persons where a person speaks.

/** What names of bodies end with. Longer ones first only where a shorter one is excluded below. */
const BODY = new RegExp(
  String.raw`(?:政府|国务院|中央|人大|政协|委员会|[省市县区镇乡街校司团党纪工]委|[\p{Script=Han}]委|局|厅|办公?室?|部|处|科|股|室|所|站|院|校|厂|店|社|馆|队|组|司|署|庭|中心|公司|集团|大学|中学|小学|高中|初中|[${hanTens}]中|幼儿园|产业园|科技园|园区|[开试示]\S{1,6}区|新区|农场|林场|牧场|渔场|水库|电厂|银行|支行|分行|总行|商行|支部|总支|党支|街道|社区|[\p{Script=Han}]{2}[镇乡村]|协会|学会|联合会|工会|总会|商会|理事会|董事会|监事会|基金会|研究会|促进会|村委会|居委会|业委会|常委会|管委会|组委会|筹委会|学生会|联谊会|同业公会|公会|妇联|残联|侨联|工商联|文联|科协|社科联|记协|作协|团学联|代表团|兵团|主席团|军区|部队|联社|电台|电视台|气象台|天文台|指挥部|专班|班子|联席会议|学部|[系]|年级|[（(]?[\d${hanTens}]+[）)]?班|海关|车间|联盟|监狱|消防|大使馆|总馆|联合体|工作室|代表大会|公署|党校|技校)$`,
  'u',
);

/** What ends the same way and signs nothing: places, plans, everyday words. */
const NO_BODY = new RegExp(
  `(?:格局|布局|全局|大局|结局|开局|新局|时局|变局|破局|棋局|局面|报告厅|大厅|餐厅|演播厅|展厅|功能厅|宴会厅|客厅|音乐厅|会议室|教室|阅览室|接待室|洽谈室|活动室|更衣室|浴室|候诊室|机房|[0-9０-９]室|全部|内部|外部|局部|干部|上部|下部|底部|头部|主办|承办|举办|经办|协办|代办|交办|督办|查办|创办|开办|停办|申办|兴办|补办|包办|怎么办|好处|用处|之处|益处|长处|短处|到处|各处|多处|一处|此处|学科|本科|专科|文科|理科|百科|场所|住所|处所|厕所|网站|团队|宾馆|体育馆|饭馆|展馆|剧院|影院|庭院|住院|入院|出院|上司|官司|会议组|男子组|女子组|关系|体系|联系|干系|[全本各]校|母校|高校|部署|签署|[${hanTens}]组|分组|[0-9０-９]组|[${hanTens}]站|首站|末站|车队|排队|超市|商店|酒店|饭店|书店|常委|评委|政委|(?<![省市县区旗委])编委|部委|比重部|不足处|出处|相处|所处|惩处|查处|判处|妥处|编组|重组|改组|词组|数组|机组|列队|归队|为中心|核心|[0-9０-９]班)$`,
  'u',
);

/** Signs of running text or of a list; no name has them. */
const NO_NAME = new RegExp(
  String.raw`[，。；：！？:;!?“”"《》…\t|]|关于|[的了请]|如下|以上|以下|通知|决定|要求|为进一步|附件|^各|[0-9０-９]{5}(?!\p{Script=Han}{0,8}热线)|^第?[0-9０-９]+[.．、年月]|^[（(][0-9０-９${hanTens}]{1,3}[）)]`,
  'u',
);

/** （章） （盖章） behind a name. */
const SEAL =
  /[ \u3000]*[（(](?:公章|盖章|印章|签章|代章|章|印|加盖公章|单位盖章|单位公章|签字|签名|签字盖章|盖章处)[）)]$/;

/** （盖章） on a line of its own, below the name. */
export const isSeal = (line: string): boolean => SEAL.exec(line)?.index === 0;

/** What is still to be filled in, and so may be any name. */
const BLANK_SIGN = '*＊XxＸｘ×_＿□○某';
const HAS_BLANK = new RegExp(`[${BLANK_SIGN}]{2,}`);
export const BLANK_NAME = new RegExp(
  String.raw`^(?:[${BLANK_SIGN}]{2,}|【[^】]{1,20}】|[[［][\p{Script=Han}A-Za-z×*]{1,20}[\]］]|×)$`,
  'u',
);

const bare = (name: string): string => name.replace(/[ \u3000\u00a0]+/g, '');

/** One body, no more: `临江市水务局`, `绍兴一中`, `**局`. */
function isBodyName(name: string): boolean {
  const written = bare(name.replace(SEAL, ''));
  if (written.length < 2 || written.length > 60 || NO_NAME.test(written)) return false;
  if (BLANK_NAME.test(written)) return true;
  // 卫生健康委员会（中医药管理局）, 高一（3）班
  const without = written.replace(/（[^（）]*）$/, '');
  return [written, without].some((each) => BODY.test(each) && !NO_BODY.test(each));
}

/** One or several bodies parted by blanks or 、: 临江市水务局　临江市财政局; a name letterspaced: 水　务　局. */
export function isBodies(line: string): boolean {
  const names = line
    .replace(SEAL, '')
    .split(/[、]|[ \u3000\u00a0\t]+/)
    .filter((name) => name !== '');
  if (names.length === 0 || names.length > 20) return false;
  if (names.every((name) => isBodyName(name))) return true;
  // 中共临江市委　办公室 is one name with a blank in it, and so is 水　务　局.
  return (
    names.length <= 12 &&
    !line.includes('、') &&
    (names.every((name) => name.length === 1) || names.length === 2) &&
    isBodyName(names.join('')) &&
    !(names.length === 2 && isPersonName(names[0]!))
  );
}

/** A class of people that signs an appeal: 全体教职工. */
export const isAllOf = (line: string): boolean =>
  line.includes('全体') &&
  /^[^，。；：:]{0,20}全体(?:师生|教职?工|教师|老师|学生|同学|党员|团员|员工|职工|干部职工|家长|业主|村民|居民|会员|人员|成员|委员|代表|官兵|民警|医护人员|志愿者)(?:员工)?$/u.test(
    line,
  );

const PERSON = new RegExp(
  `^(?:(?:${COMPOUND_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES_OF_NAMES}]\\p{Script=Han}{1,2}|\\p{Script=Han}{1,8}·\\p{Script=Han}{1,10}|[${BLANK_SIGN}]{2,3}|[${SURNAMES_OF_NAMES}][${BLANK_SIGN}]{1,2})$`,
  'u',
);
/** Words that begin as names do. */
const NO_PERSON =
  /^(?:方案|安排|安全|时间|项目|成员|成果|成效|单位|任务|金额|金融|通报|常务|常委|温馨|路线|程序|计划|计算|阳光|高中|江西|江苏|云南|陕西|明细|明确|水平|水利|水务|水电|经验|经济|经费|严格|严肃|和谐|平安|平台|强化|管理|应急|应对|解决|解读|连续|容量|易错|文件|文化|文明|文档|文稿|关键|关系|相关|查询|简介|简报|简历|游览|权限|权利|公告|公示|公开|公司|公文|公章|公约|国家|国务|广场|东西|利用|师生|师资|融合|冷链|越级|师德|巩固|全体|全文|全面|班级|班会|从业|白皮书|怀念|向上|满意|步骤|居民|终止|充分|农业|农村|尚未|燕山|边防|申请|申报|闻讯|劳动|劳模|乔迁|池塘|龙头|景区|武装|符合|祖国|宁夏|宫格|仲裁|伊犁|秋季|段落|焦点|封面|封闭|曲线|程度|石油|包括|左右|洪水|杭州|单价|宣传|宣言|丁等|应届|宗旨|解释|干部|干群|经营|管控|支出|支部|支持|支付|万元|霍乱|凌晨|夏令营|夏季|高校|高考|高等|高度|徐州|林业|林地|盛会|梅雨|颜色|江南|路径|路段|贾汪|强调|强制|季度|席位|纪律|纪要|纪委|项链|舒适|熊猫|宋体|谈话|戴口罩|成绩|成立|伏季|计量|贝类|米制|毛重|穆斯林|和平|黄河|平均|平面|孟县|顾问|余额|伍佰|康复|齐心|傅里叶|于是|乐器|乐园|常规|常态|安徽|安装|罗列|殷切|汤药|贺信|贺词|雷达|唐山|史料|费用|廉政|廉洁|任命|任免|任职|任教|方法|方式|方针|方向|方面|花名册|马路|昌平|鲁班|范围|范本|苏州|章程|水资源|云计算|喻义|谢谢|姜堰|陶瓷|金牌|华北|华东|华南|严禁|孔子|张贴|施工|施行|何时|许可|杨树|韩国|沈阳|卫生|陈述|陈列|冯特|王牌|郑州|吴江|周边|周报|周期|李子|孙中山|钱塘|赵县|题目|说明|大会|重要|工作|会议|学习|党建)/u;

export function isPersonName(line: string): boolean {
  const written = bare(line);
  if (written.length < 2 || written.length > 19 || !PERSON.test(written) || NO_PERSON.test(written))
    return false;
  // A word of three characters that names a thing.
  return (
    !/[表书单目案件法度化部局处科室院校会社区县市省镇乡村组班厂站馆所队路线点类型式率量]$/u.test(written) ||
    written.length < 3
  );
}

const MAY_BEGIN = new RegExp(`(?:${COMPOUND_SURNAMES}|[${SURNAMES_OF_NAMES}])\\p{Script=Han}`, 'uy');

/** Whether a person's name may begin at `at`: a surname stands there, and no word that only begins like one. */
export function mayBeginName(text: string, at: number): boolean {
  MAY_BEGIN.lastIndex = at;
  return MAY_BEGIN.test(text) && !NO_PERSON.test(text.slice(at, at + 3));
}

const POST =
  /(?:书记|[县市区省镇乡村部局处科校院所社队组站厂行厅州会]长|班长|董事长|理事长|秘书长|总裁|主任|主席|经理|委员|理事|代表|总监|工程师|会计师|教师|老师|同志|专员|干事|教授|研究员|总理|校长|园长|店长|馆长|台长|检察长|审判长|司令员?|政委|参谋长|研究生|学生|同学|党员|民警|医师|护士)$/u;

const isBlankName = (name: string): boolean => BLANK_NAME.test(bare(name));

/**
 * 临江市水务局局长　陈志远: the post before the name, or before its blank, as speakers and those who sign an order write it.
 */
export function isPostAndName(line: string): boolean {
  const words = line.split(/[ \u3000\u00a0]+/).filter((part) => part !== '');
  if (words.length < 2 || NO_NAME.test(words.join(''))) return false;
  for (let at = 1; at < words.length; at++) {
    const before = words.slice(0, at).join('');
    const name = words.slice(at).join('');
    if (
      POST.test(before) ? isPersonName(name) || isBlankName(name) : isBodyName(before) && isPersonName(name)
    )
      return true;
  }
  return false;
}

/** Each of 各县区, 市财政局, 各位代表, 临江市人民政府 in a 主送机关. */
const ADDRESSED =
  /(?:^各|各(?:县|区|市|镇|乡|街道|科室|处室|部门|单位|学校|支部|党|企业|园|街|村|社区|股|班|年级|院|系|分|子|直属|成员|有关|相关|级|地|省|位|大|民主|人民|局|所|站|厂|车间|项目|镇街|委|办)|有关(?:单位|部门|企业|学校|学院|处室|科室|人员|高校|院校|县|市|区)|相关(?:单位|部门|企业|学校|处室|科室|人员)|[直属]单位|^(?:局|院|校|厅|市|县|区|公司|集团)?(?:属|直|机关)|全体|全[校市县区院省镇乡局国]|同志|先生|女士|小姐|代表|委员|来宾|领导|老师|同学|同事|家长|朋友|专家|评委|居民|村民|业主|用户|客户|股东|会员|乡亲|战友|师傅|职工|员工|党员|教工|师生|同仁|同胞|伙伴|市民|群众|先生们|女士们|们|[书部局处科校院所社队组站厂行厅县市区省镇乡州][记长]|主任|主席|总理|经理|教授|[\p{Script=Han}]{2,}[省市县区州盟旗镇乡村]$)/u;
const THING =
  '情况|工作|措施|内容|时间|地点|要求|安排|名单|如下|下列|以下|任务|目标|问题|建议|做法|成效|事项|说明|方式|方法|原则|标准|范围|对象|条件|程序|步骤|重点|意见|结果|数据|原因|经验|体会|打算|计划|电话|地址|邮箱|主题|议题|公示期';
/** Nobody is addressed by them, whoever 各 and 有关 before them stand for. */
const THING_END = new RegExp(`(?:${THING})$`, 'u');
const LABEL_END = new RegExp(
  `(?:${THING}|人员|单位|部门|机构|组长|组员|成员|主持|记录|出席|列席|请假|参加|缺席|负责人|联系人|承办|主办|协办|责任领导|牵头领导)$`,
  'u',
);

/** Whom a line ending in ： addresses: bodies or persons, and no label. `names` is the line without its colon. */
export function isAddressed(names: string): boolean {
  if (/[。；！？:：]/.test(names) || /现将|现就|为此|经研究|根据|按照|为了/.test(names)) return false;
  const each = names
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(/[、，,]|[ \u3000\u00a0]+(?=各|市|县|区|省|尊敬)/)
    .map(bare)
    .filter((name) => name !== '');
  if (each.length === 0) return false;
  return [each[0]!, each.at(-1)!].every(addresses);
}

function addresses(name: string): boolean {
  const polite = /^(?:尊敬|敬爱|亲爱)的/.test(name);
  if (polite) return true;
  if (/^(?:各|全|有关|相关)|[属直]各|机关各/.test(name) && !THING_END.test(name)) return true;
  // 责任单位, 参加人员 are labels; 局属事业单位 is addressed.
  if (/(?:单位|部门|机构|人员)$/.test(name))
    return (
      /各|有关|相关|[所直下局院校厅市]属|[市县区省局机]直|成员单位|事业单位|^驻/.test(name) &&
      !/(?:责任|牵头|参加|参会|主办|承办|协办|配合)/.test(name)
    );
  if (LABEL_END.test(name)) return false;
  if (BLANK_NAME.test(name) || isBodyName(name) || ADDRESSED.test(name)) return true;
  return isPersonName(name) || HAS_BLANK.test(name);
}
