import assert from 'node:assert/strict';
import { bareLabel, excludeEachOther, makeUpTheWhole } from '../../../../../src/core/facts/figures/oneKind';
import { allAre } from '../../../allAre';

const parts = (words: string) => words.split(' ');

/** Of each division two that have nothing else in common. */
const DIVIDED = [
  '特大型水闸 微型泵站',
  '大班教师 中班幼儿',
  '一般隐患 特别重大事故',
  '正高级教师 助理级技工',
  '国家级公园 校级社团',
  '中央补助 社会捐款',
  '男选手 女教师',
  '副教授论文 讲师课题',
  '研究生课程 专科教材',
  '公办园所 民办学校',
  '私立学校 民营医院',
  '国有企业 个体商户',
  '幼儿园教师 特殊教育学校学生',
  '学前教育经费 职业教育项目',
  '大专毕业 初中肄业',
  '城镇居民 农村家庭',
  '城市居民 农村家庭',
  '城市居民 乡村家庭',
  '城镇居民 乡村家庭',
  '城区居民 农村家庭',
  '城区居民 乡镇家庭',
  '第一产业产值 第三产业投资',
  '一产产值 三产投资',
  '优等品种 良好作物',
  '称职干部 不称职职工',
  '较好班子 较差队伍',
  '比较满意群众 不了解住户',
  '一季度产值 四季度投资',
  '第二季度产值 第四季度投资',
  '上半年产值 下半年投资',
  '境内企业 境外机构',
  '国内企业 国外机构',
  '国内企业 国际机构',
  '省内企业 省外机构',
  '市内企业 市外机构',
  '县内企业 县外机构',
  '区内企业 区外机构',
  '校内活动 校外课程',
  '线上课程 线下活动',
  '内资企业 外资机构',
  '进口汽车 出口粮食',
  '刑事案件 执行标的',
  '民商事案件 行政诉讼',
  '税收收入 非税缴款',
  '一般债务余额 专项债务限额',
  '一般债券余额 专项债券限额',
  '财政投入 自筹资金',
  '新建道路 续建桥梁',
  '新建道路 维修桥梁',
  '新开工道路 续建桥梁',
  '在建道路 拟建桥梁',
  '已修路段 未修桥梁',
  '正厂长 副书记',
  '专职教师 兼职医生',
  '在编教师 编外医生',
  '在编教师 劳务派遣医生',
  '已整改问题 尚未整治隐患',
  '在职教师 退休医生',
  '机关干部 社区居民',
  '死亡牲畜 轻伤人员',
  '省道改造 乡道养护',
  '门诊病人 住院患者',
  '小麦播种 玉米收割',
  '早稻播种 晚稻收割',
  '猪出栏量 牛存栏数',
  '耕地面积 林地蓄积',
  '红色预警 橙色提醒',
  '东部城镇 西部农区',
  '春季植树 秋季造林',
  '春播面积 夏收产量',
  '水田面积 旱地产量',
  '甲公司 乙集团',
  'A公司 B集团',
  '一公司 二集团',
  '省际公路 县际航线',
  '重点企业 一般商户',
];

suite('parts of one kind', () => {
  for (const words of DIVIDED) {
    test(`are of one division: ${words}`, () => {
      const [one, other] = words.split(' ') as [string, string];
      assert.equal(excludeEachOther([one, other]), true);
      assert.equal(excludeEachOther([one, `${one.slice(0, -2)}人员数`, other]), false);
    });
  }

  for (const words of [
    '大型泵站 中型泵站 小型泵站',
    '一般隐患 重大隐患',
    '其中中央资金 省级资金 县级配套',
    '评价等级为优的 良的 中的',
    '高级职称 中级职称 初级职称',
    '县道 乡道 村道',
    '东城镇 西城镇',
    '经济发展类 民生保障类',
    '家庭纠纷 邻里纠纷',
    '一期 二期',
    '刑事案件 民事案件',
  ]) {
    test(`exclude each other: ${words}`, () => assert.equal(excludeEachOther(parts(words)), true));
  }

  for (const words of [
    '女教师 青年教师',
    '党员教师 骨干教师',
    '种植大户 农机手',
    '教授 博导 硕导',
    '小型泵站 小型泵站',
    '大型泵站',
    '重点村 困难村',
    '男选手 优秀教师',
    '城市居民 出口粮食',
    '经济发展大局统筹类 民生类',
    '经济发展研究类 民生类',
    '类 民生类',
    '养殖场 加工厂',
    '石桥镇 白塔公园',
    '优秀镇 白塔镇',
    '贷款余额 存款余额额度',
  ]) {
    test(`may be of both: ${words}`, () => assert.equal(excludeEachOther(parts(words)), false));
  }

  test('are all there are where the division has no more', () => {
    assert.equal(makeUpTheWhole(['其中男职工', '女职工']), true);
    for (const words of [
      '公办幼儿园 民办幼儿园',
      '线下培训 线上培训',
      '四季度 一季度 三季度 二季度',
      '第三产业 第一产业 第二产业',
    ])
      assert.equal(makeUpTheWhole(parts(words)), true, words);
    assert.equal(makeUpTheWhole(['男职工', '男学生']), false);
    assert.equal(makeUpTheWhole(['大型', '中型']), false);
    assert.equal(makeUpTheWhole(['一季度', '二季度', '三季度']), false);
  });

  test('are of one head word, unless one may be what the other is', () => {
    allAre('类 型 级 档 期 批', (head) => excludeEachOther([`经济${head}`, `民生${head}`]));
    allAre('县 市 区 镇 乡 村 街道 社区 农场 林场', (place) => excludeEachOther([`石桥${place}`, '白塔镇']));
    allAre(
      '男 女 老 党员 团员 青年 青少年 骨干 先进 优秀 重点 特色 示范 绿色 智能 新型 困难 贫困 脱贫 残疾 少数民族 留守 外来 高层次 代表 委员 劳模 双师 低保 以上 以下 以内 新能源 规模 龙头 新增 符合 取得 获 达到 参加 持 有 本地',
      (attribute) => !excludeEachOther(['某某类', `${attribute}类`]),
    );
    assert.equal(excludeEachOther(['石桥镇', '一二三四五六七镇']), true);
    assert.equal(excludeEachOther(['石桥镇', '一二三四五六七八镇']), false);
  });

  for (const [label, bare] of [
    ['主要是其中为女职工', '女职工'],
    ['其中是女职工', '女职工'],
    ['以及女职工', '女职工'],
    ['和女职工', '女职工'],
    ['由女职工', '女职工'],
    ['女职工分别为', '女职工'],
    ['女职工达到', '女职工'],
    ['女职工约占', '女职工'],
    ['优秀的女职工的', '优秀女职工'],
    ['女职工', '女职工'],
    ['', ''],
  ] as const) {
    test(`are called ${bare} by ${label}`, () => assert.equal(bareLabel(label), bare));
  }
});
