import assert from 'node:assert/strict';
import { kindOf } from '../../../../src/core/filling/kind';
import { parse } from '../../../../src/core/report/parse';
import { allAre } from '../../allAre';
import { findings } from '../../support';

const kinds = (text: string): string[] => {
  const report = parse(text);
  return report.placeholders.map((blank) => kindOf(report, blank)).map(({ id, label }) => `${id} ${label}`);
};

// The 21 blanks of a real report on ideological work, in their order and shapes, among words of our own.
const REPORT = `一、主要做法
（一）抓学习。今年以来，党支部“微课堂”共学**次，青年小组共学**次。专题研判阵地管理**次，没有走过场。
修订了《2023年**局网站管理办法》《2023年**局信息发布制度》。
（二）抓宣传。按照“1+**”品牌矩阵安排，先后在**余家平台推送消息**余篇，在《**环保》《**环保快讯》《环保快讯》登载**篇。
发放《关于读书习惯的问卷》**份，到展览馆现场学习**次。各小组开展诵读活动**次、演讲活动**次、家书活动**次。召开防汛专题会议**次。
（三）抓队伍。科室团支部获评市和**两级先进，三人分别获评“**五一奖章”“好青年”。*名党员到社区报到，累计**余人次参加值守。
`;

suite('what a blank stands for', () => {
  test('is known for each of the 21 blanks of a report', () => {
    assert.deepEqual(kinds(REPORT), [
      'count 次数',
      'count 次数',
      'count 次数',
      'organisation 单位或地方',
      'organisation 单位或地方',
      'name 名称',
      'count 家数',
      'count 篇数',
      'organisation 单位或地方',
      'organisation 单位或地方',
      'count 篇数',
      'count 份数',
      'count 次数',
      'count 次数',
      'count 次数',
      'count 次数',
      'count 次数',
      'organisation 单位或地方',
      'organisation 单位或地方',
      'count 人数',
      'count 人次',
    ]);
  });

  for (const [text, ...expected] of [
    ['共办理**万件，占比____%，拨付××万元。', 'count 件数', 'count 比例', 'amount 金额'],
    [
      '于20XX年X月X日召开，202X年底前完成，**年**月前、X月X日前。',
      'date 日期',
      'date 年份',
      'date 日期',
      'date 日期',
    ],
    ['2026年  月  日', 'date 日期'],
    ['截至 月 日，召开会议 次，投资 万元，占 %。', 'date 日期', 'count 次数', 'amount 金额', 'count 比例'],
    ['报{单位名称}，时间为{{会议时间}}，占_%', 'organisation 单位或地方', 'date 日期', 'count 比例'],
    ['（市办发〔20××〕××号）', 'documentNumber 文号'],
    ['由××同志负责，联系人：***，电话：____', 'person 姓名', 'person 姓名', 'name 电话'],
    ['由××处牵头，排查隐患**处，设立站所**所。', 'organisation 单位或地方', 'count 处数', 'count 所数'],
    ['第**次会议，长**公里，用时××分钟。', 'count 第几次', 'count 数量', 'count 分钟数'],
    ['推进××项目建设，实施“**”行动。', 'name 名称', 'name 名称'],
    ['资金【待核实：财政局数据】，时间【待核实：会议时间】', 'amount 金额', 'date 日期'],
    ['特此报告。\n\n××监测站\n2026年7月8日', 'organisation 单位或地方'],
    ['进一步做好××，改进作风。', 'unknown 内容'],
    ['紧紧围绕**中心任务，由**中心承办。', 'unknown 内容', 'organisation 单位或地方'],
    ['**支部学习，走访**户次。', 'organisation 单位或地方', 'count 户次'],
  ] as const) {
    test(text, () => assert.deepEqual(kinds(text), expected));
  }

  test('is said by the finding, with the words around the blank', () => {
    assert.deepEqual(
      findings('今年，开展专题学习共**次。').map(({ message }) => message),
      ['待填：次数（开展专题学习共**次）'],
    );
    assert.deepEqual(
      findings('为进一步规范全县行政审批中介服务机构共**家。').map(({ message }) => message),
      ['待填：家数（…县行政审批中介服务机构共**家）'],
    );
  });
});

suite('what a blank stands for is told', () => {
  /** What the first blank of `text` is taken for. */
  const first = (text: string): string | undefined => kinds(text)[0];
  const behind = (expected: string, words: string, before = '推进') =>
    allAre(words, (word) => first(`${before}**${word}，抓好落实`) === expected);
  const ahead = (expected: string, words: string) => allAre(words, (word) => first(`${word}**`) === expected);

  test('by what is counted behind it', () => {
    for (const [unit, label] of [
      ['人', '人数'],
      ['名', '人数'],
      ['位', '人数'],
      ['人次', '人次'],
      ['班次', '班次'],
      ['车次', '车次'],
      ['户次', '户次'],
      ['个', '个数'],
      ['倍', '倍数'],
      ['岁', '年龄'],
      ['分', '分数'],
      ['小时', '小时数'],
      ['分钟', '分钟数'],
      ['吨', '数量'],
      ['公里', '数量'],
      ['平方米', '数量'],
      ['千瓦时', '数量'],
      ['次', '次数'],
      ['万件', '件数'],
      ['百万户', '户数'],
      ['余次', '次数'],
      ['多亿件', '件数'],
    ] as const)
      assert.equal(first(`共**${unit}，`), `count ${label}`, unit);
    assert.equal(first('第**批，'), 'count 第几批');
    allAre(
      '位 个 项 次 家 件 场 篇 份 条 户 亩 处 座 届 批 期 块 种 里 台 套 辆 本 册 天 周 页 字 票 支 只 头 棵 株 张 栋 层 间 轮 起 宗 例 笔 类 幅 枚 片 趟 门 人天 所',
      (unit) => first(`共**${unit}，`)?.startsWith('count ') === true,
    );
    allAre(
      '吨 米 里 公里 千米 公顷 公斤 平方米 平方公里 立方米 千瓦 千瓦时',
      (unit) => first(`共**${unit}，`) === 'count 数量',
    );
    // An office where one is spoken of, a count where there are so many.
    for (const before of [
      '由',
      '经',
      '向',
      '对',
      '在',
      '与',
      '和',
      '请',
      '至',
      '送',
      '、',
      '，',
      '；',
      '。',
      '：',
      '“',
      '《',
      '（',
      '会同',
      '联合',
      '报送',
    ])
      assert.notEqual(first(`情况${before}**处情况`)?.startsWith('count'), true, before);
    assert.equal(first('排查**处情况'), 'count 处数');
    assert.equal(first('分**分局'), 'organisation 单位或地方');
    assert.equal(first('共**所有单位')?.startsWith('count'), false);
  });

  test('and not by words that begin so', () => {
    allAre(
      '支部 支队 支行 名校 名师 名企 家政 家庭 所属 所在 处理 处置 个体 门店 类型 条例 台账 本级 本单 头部 里程 起步 周边',
      (word) => {
        return first(`推进××${word}工作`)?.startsWith('count') !== true;
      },
    );
  });

  test('and by words that only begin with 人大', () => {
    for (const words of ['大专以上学历', '大学毕业', '大本学历'])
      assert.equal(first(`其中**人${words}。`), 'count 人数');
    assert.equal(first('向**人大常委会报告。'), 'organisation 单位或地方');
  });

  test('by money, and by shares', () => {
    behind('amount 金额', '元 万元 亿元 百万元 千亿元 美元 万欧元 港元 余万元 多亿元', '投入');
    behind('count 比例', '% ％ ‰ 个百分点 百分点', '增长');
    ahead(
      'count 比例',
      '百分之 占比 占比为 占比达到 比例约 完成率 完成率达 合格率为' +
        ' 比例保持在 完成率提高到 完成率提升到 发生率降至 发生率降低到',
    );
    ahead(
      'amount 金额',
      '资金 金额 投资 经费 费用 补助 补贴 产值 收入 支出 资金共 资金共计 经费约 收入达到 收入达 支出为',
    );
    allAre('**元旦 **元素 **元宇宙', (words) => first(`迎接${words}活动`)?.startsWith('amount') === false);
    assert.equal(kinds('投入** 万元')[0], 'amount 金额');
    allAre('工作效率 频率 速率', (word) => first(`${word}**`) !== 'count 比例');
  });

  test('by persons', () => {
    behind(
      'person 姓名',
      '同志 等同志 书记 局长 处长 科长 股长 厅长 部长 主席 省长 市长 县长 区长 镇长 乡长 村长 所长 站长 院长 校长 队长 馆长 副局长 主任 副主任 总经理 经理 秘书长 调研员 研究员 教授 委员 先生 女士 老师 同学',
    );
    ahead(
      'person 姓名',
      '联系人： 负责人： 签发人： 主持人： 记录人： 汇报人： 报告人： 经办人： 审核人： 拟稿人： 讲话人： 述职人： 姓名： 同志 联系人 联系人:',
    );
    ahead('name 电话', '电话： 手机： 手机号： 联系电话 电话:');
  });

  test('by offices and places', () => {
    behind(
      'organisation 单位或地方',
      '省 市 县 区 旗 盟 州 镇 乡 村 局 厅 委 办 科 部 站 院 校 馆 队 厂 组 街道 社区 公司 集团 企业 单位 部门 支部 支队 党委 党组 党支部 中心 大学 学院 中学 小学 医院 银行 学校 园区 工业园 产业园 开发区 高新区 新区 机关 系统 人民政府 县政府 政府 人大 政协 法院 检察院 公安 税务 财政 分局 分公司 分行 分院 两级 三级 日报 晚报 时报 电视台 广播 牵头 负责 承办 主办 协办 印发',
      '报',
    );
    ahead('organisation 单位或地方', '单位： 部门： 地点： 地址： 主送： 抄送： 发往： 由 经 会同 联合');
    allAre(
      '办理 办事 办结 办好 部署 部分 中心任务 中心工作 中心环节 负责人',
      (word) => first(`推进××${word}`) !== 'organisation 单位或地方',
    );
  });

  test('by names', () => {
    behind(
      'name 名称',
      '项目 工程 活动 行动 品牌 平台 制度 办法 方案 计划 报告 产品 课题 矩阵 精神 会议 大会 专班 工作法 工作室 工作站 工作思路 主题',
      '推进',
    );
    assert.equal(first('在《**税务》刊载。'), 'organisation 单位或地方');
    assert.equal(first('实施“1+**”矩阵。'), 'name 名称');
  });

  test('by parts of a date around it, and by its own shape', () => {
    for (const [text, kind] of [
      ['**年', 'date 年份'],
      ['20XX年', 'date 年份'],
      ['202X', 'date 年份'],
      ['20XX年X月X日', 'date 日期'],
      ['X月X日', 'date 日期'],
      ['〔20XX〕X号', 'documentNumber 文号'],
      ['〔2026〕**号', 'documentNumber 文号'],
      ['第**号', 'documentNumber 文号'],
    ] as const)
      assert.equal(first(text), kind, text);
  });

  test('and not by words that begin like one', () => {
    allAre(
      '年均 年级 年轻 年龄 年来 月均 日均 日常 日前 日益 日程 日报',
      (words) => first(`推进**${words}工作`)?.startsWith('date') !== true,
    );
    allAre('，前 前 后 至', (words) => first(`于**号${words}`) === 'date 日期');
    assert.equal(first('于**号楼')?.startsWith('date'), false);
    assert.equal(first('〔待核实〕'), 'unknown 内容');
  });

  test('by what it says itself', () => {
    for (const [words, kind] of [
      ['待补：年月', 'date 日期'],
      ['待补：负责人', 'person 姓名'],
      ['待补：参加人员', 'person 姓名'],
      ['待补：资金', 'amount 金额'],
      ['待补：费用', 'amount 金额'],
      ['待补：编号', 'documentNumber 文号'],
      ['待补：比例', 'count 比例'],
      ['待补：次数', 'count 数量'],
      ['待补：数量', 'count 数量'],
      ['待补：件数', 'count 数量'],
      ['待补：户数', 'count 数量'],
      ['待补：数字', 'count 数量'],
      ['待补：几次', 'count 数量'],
      ['待补：部门', 'organisation 单位或地方'],
      ['待补：地址', 'organisation 单位或地方'],
      ['待补：发文机关', 'organisation 单位或地方'],
      ['待补：机关名称', 'organisation 单位或地方'],
      ['待补：会议地点', 'organisation 单位或地方'],
      ['待补：名称', 'name 名称'],
      ['待补：标题', 'name 名称'],
      ['待补：完成率情况', 'unknown 内容'],
      ['待补：本地址', 'unknown 内容'],
      ['请补充：时间', 'date 日期'],
      ['时间', 'date 日期'],
      ['待定：日期', 'date 日期'],
      ['请填写姓名', 'person 姓名'],
      ['联系人', 'person 姓名'],
      ['待补：金额', 'amount 金额'],
      ['经费数额', 'amount 金额'],
      ['待补：文号', 'documentNumber 文号'],
      ['待补：完成率', 'count 比例'],
      ['待补：占比', 'count 比例'],
      ['待补：人数', 'count 数量'],
      ['待核实：几个', 'count 数量'],
      ['待补：单位', 'organisation 单位或地方'],
      ['待补：牵头单位名称', 'organisation 单位或地方'],
      ['待补：地点', 'organisation 单位或地方'],
      ['待补：主题', 'name 名称'],
      ['待补：情况', 'unknown 内容'],
    ] as const)
      assert.equal(
        first(`甲【${words.startsWith('待') || words.startsWith('请') ? words : `待补：${words}`}】`),
        kind,
        words,
      );
  });
});
