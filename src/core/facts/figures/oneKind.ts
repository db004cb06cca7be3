// Parts that cannot be counted twice: 大型、中型、小型 leave nothing in two of them, 女教师、青年教师 do. Sums are held
// against a whole only where the words themselves say that nothing is in two parts.

/** Divisions of one kind each: what is one of them is no other. */
const DIVISIONS: readonly (readonly string[])[] = [
  '特大型 大型 中型 小型 微型',
  '大 中 小',
  '一般 较大 重大 特大 特别重大',
  '正高级 副高级 正高 副高 高级 中级 初级 助理级 员级',
  '国家级 省级 市级 县级 区级 乡级 镇级 村级 校级',
  '国家 中央 省 市 州 县 区 乡 镇 村 乡镇 乡级 镇级 村级 村 上级 本级 地方 省级 市级 县级 区级 企业 社会 群众 银行 其他',
  '男 女',
  '教授 副教授 讲师 助教',
  '研究生 博士 硕士 本科 专科',
  '公办 民办',
  '公立 私立 民营',
  '国有 集体 民营 私营 个体 外资 港澳台',
  '幼儿园 小学 初中 高中 中职 高职 大学 普通高中 中等职业学校 高等职业学校 特殊教育学校 完全中学 九年一贯制学校',
  '学前教育 义务教育 高中教育 普通高中 职业教育 高等教育 特殊教育',
  '博士 硕士 本科 专科 大专 中专 高中 初中',
  '城镇 农村',
  '城市 农村',
  '城市 乡村',
  '城镇 乡村',
  '城区 农村',
  '城区 乡镇',
  '第一产业 第二产业 第三产业',
  '一产 二产 三产',
  '优 良 中 差 合格 不合格 一般',
  '优秀 良好 中等 一般 较差 合格 基本合格 不合格 称职 基本称职 不称职',
  '好 较好 一般 差 较差',
  '满意 比较满意 基本满意 一般 不满意 不了解',
  '一季度 二季度 三季度 四季度',
  '第一季度 第二季度 第三季度 第四季度',
  '上半年 下半年',
  '境内 境外',
  '国内 国外',
  '国内 国际',
  '省内 省外',
  '市内 市外',
  '县内 县外',
  '区内 区外',
  '校内 校外',
  '线上 线下',
  '地上 地下',
  '户内 户外',
  '室内 室外',
  '内资 外资',
  '内销 外销',
  '国有 非国有',
  '公有 非公有',
  '汉族 少数民族',
  '本地 外地',
  '规上 规下',
  '客运 货运',
  '在职 离休 退休 离退休',
  '在岗 离退休',
  '进口 出口',
  '刑事 民事 行政 执行',
  '刑事 民商事 行政 执行',
  '税收 非税',
  '一般债务 专项债务',
  '一般债券 专项债券',
  '财政 自筹 贷款 社会',
  '新建 改建 扩建 续建',
  '新建 改造 维修',
  '新开工 续建',
  '已建成 已建 已完工 已竣工 已投用 建成 完工 竣工 在建 正在建设 未开工 尚未开工 未建 拟建',
  '已 未',
  '正 副',
  '专职 兼职',
  '在编 编外',
  '在编 聘用 合同制 劳务派遣 临聘',
  '已完成 已整改 已办结 已竣工 正在 未完成 未整改 未办结 未竣工 尚未 暂未',
  '机关 农村 企业 社区 学校',
  '死亡 重伤 轻伤',
  '高速公路 国省道 国道 省道 县道 乡道 村道 农村公路',
  '门诊 住院 急诊',
  '小麦 玉米 水稻 稻谷 大豆 薯类 油菜 花生 棉花 蔬菜',
  '早稻 中稻 晚稻',
  '猪 牛 羊 禽',
  '耕地 林地 草地 园地 湿地 水域',
  '红色 橙色 黄色 蓝色 绿色 黑色',
  '东部 西部 南部 北部 中部',
  '春季 夏季 秋季 冬季',
  '春 夏 秋 冬',
  '水田 旱地 水浇地',
  '甲 乙 丙 丁',
  'A B C D',
  '一 二 三 四 五',
  '省际 市际 县际',
  '来电 来信 来访 来函 网上 网络 网站 电话 信件 邮件 现场 微信',
  '采购 购置 购买 接受捐赠 捐赠 受赠 交换 调剂 租赁 自建',
  '通过 同意 批准 核准 准予 退回 驳回 不予 未通过 不通过',
  '研究馆员 副研究馆员 馆员 助理馆员 管理员',
  '主任医师 副主任医师 主治医师 医师 住院医师',
  '主任护师 副主任护师 主管护师 护师 护士',
  '高级技师 技师 高级工 中级工 初级工',
  '正高级教师 高级教师 一级教师 二级教师 三级教师',
  '研究员 副研究员 助理研究员 研究实习员',
  '重点 一般',
].map((line) => line.split(' ').sort((a, b) => b.length - a.length));

/** Those of which all parts are named, so that they make up the whole. */
const COMPLETE: readonly (readonly string[])[] = [
  '男 女',
  '公办 民办',
  '城镇 乡村',
  '一季度 二季度 三季度 四季度',
  '上半年 下半年',
  '境内 境外',
  '国内 国外',
  '省内 省外',
  '线上 线下',
  '地上 地下',
  '室内 室外',
  '国有 非国有',
  '公有 非公有',
  '汉族 少数民族',
  '规上 规下',
  '在职 离退休',
  '在编 编外',
  '市内 市外',
  '校内 校外',
  '城区 农村',
  '税收 非税',
  '一般债务 专项债务',
  '第一产业 第二产业 第三产业',
  '省本级 市县',
  '市本级 县区',
  '县本级 乡镇',
  '本级 下级',
].map((line) => line.split(' '));

/** What anything may be besides what else it is. */
const ATTRIBUTE =
  /[男女老]|党员|团员|青年|青少年|骨干|先进|优秀|重点|特色|示范|绿色|智能|新型|困难|贫困|脱贫|残疾|少数民族|留守|外来|高层次|代表|委员|劳模|双师|低保|以上|以下|以内|新能源|规模|龙头|新增|符合|取得|获|达到|参加|持|有|本地/;
/** The head words of classes, which are made to exclude each other. */
const CLASS = /[类型级档期批]$/;
const PLACE = /(?:[县市区镇乡村]|街道|社区|农场|林场)$/;

/** 退回补正: what is handed in again may be let through then. */
const AGAIN = /退回(?:补|修|完善|重)/;

/** What a label says once the words are taken off that only lead up to it. */
export const bareLabel = (label: string): string =>
  label
    .replace(/^.*其中[是为有]?/, '')
    .replace(/^(?:以及|[和与及为是有由])/, '')
    .replace(/(?:分别)?[为是有达共约计占到的]+$/, '')
    .replace(/的/g, '');

/** Whether nothing can be in two of the parts named by `labels`. */
export function excludeEachOther(labels: readonly string[]): boolean {
  const bare = labels.map(bareLabel);
  if (bare.length < 2 || bare.some((label) => label === '') || new Set(bare).size < bare.length) return false;
  if (bare.some((label) => AGAIN.test(label))) return false;
  return DIVISIONS.some((members) => divides(members, bare)) || haveOneHead(bare) || isAndIsNot(bare);
}

/** Whether each of `labels` names a part by what it is, and not by what it may be besides. */
export function haveNamesOfTheirOwn(labels: readonly string[]): boolean {
  const bare = labels.map(bareLabel);
  return bare.every((label) => label !== '' && !ATTRIBUTE.test(label)) && new Set(bare).size === bare.length;
}

/** Whether the parts named by `labels` are all there are. */
export function makeUpTheWhole(labels: readonly string[]): boolean {
  const bare = labels.map(bareLabel);
  return (
    COMPLETE.some((members) => members.length === bare.length && divides(members, bare)) ||
    (isAndIsNot(bare) && bare.some((label) => label.startsWith('非')))
  );
}

/** 住房消费类提取 and 非住房消费类提取; 属实 and 不属实, between which something may be left. */
export const isAndIsNot = ([one, other, ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  one !== undefined &&
  one.length > 1 &&
  ['非', '不', '未'].some((not) => other === not + one || one === not + other);

function divides(members: readonly string[], labels: readonly string[]): boolean {
  // 具有高级职称 6人、中级职称 11人: the verb is that of all.
  const found = labels.map((label) => memberIn(members, label.replace(/^(?:[具拥]有|取得)/, '')));
  return found.every((member) => member !== undefined) && new Set(found).size === found.length;
}

function memberIn(members: readonly string[], label: string): string | undefined {
  return members.find(
    (member) =>
      label === member ||
      (member.length > 1 && (label.startsWith(member) || label.endsWith(member))) ||
      (member.length === 1 && label.length <= 4 && label.startsWith(member)) ||
      (member.length === 1 && /[为是]/.test(label.at(-2) ?? '') && label.endsWith(member)),
  );
}

/** 县道、乡道; 经济类、民生类; 石桥镇、白塔镇: one head word, each with its own word before it. */
function haveOneHead(labels: readonly string[]): boolean {
  // 进校园、进企业、进村: where they went.
  if (labels.every((label) => /^[进赴]\p{Script=Han}{1,4}$/u.test(label))) return true;
  if (labels.every((label) => PLACE.test(label) && !ATTRIBUTE.test(label) && label.length <= 8)) return true;
  const head = commonEnd(labels);
  if (head.length === 0 || (head.length === 1 && !CLASS.test(head))) return false;
  const own = labels.map((label) => label.slice(0, label.length - head.length));
  // 男子组报名、女子组报名
  if (DIVISIONS.some((members) => divides(members, own))) return true;
  const lengths = own.map(({ length }) => length);
  return (
    Math.min(...lengths) > 0 &&
    Math.max(...lengths) <= 5 &&
    Math.max(...lengths) - Math.min(...lengths) <= 2 &&
    !own.some((words) => ATTRIBUTE.test(words))
  );
}

function commonEnd(labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  let length = 0;
  while (length < first.length && others.every((label) => label.at(-1 - length) === first.at(-1 - length)))
    length++;
  return first.slice(first.length - length);
}
