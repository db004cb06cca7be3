import assert from 'node:assert/strict';
import { kindOf } from '../../../../src/core/filling/kind';
import { parse } from '../../../../src/core/report/parse';
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
