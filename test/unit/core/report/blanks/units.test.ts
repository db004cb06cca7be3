import { MULTIPLIED, STOOD_FOR } from '../../../../../src/core/report/blanks/units';
import { allAre } from '../../../allAre';

suite('What a blank stands before', () => {
  test('is what is counted or measured', () => {
    allAre(
      '个村 项任务 次会议 人参加 万元 亿元 家企业 件事 名党员 场活动 篇文章 份材料 条建议 户居民 亩地 处隐患 座桥 届会议 批资金 期培训 块地 种做法 元 吨煤 米长 里路 台车 套房 辆车 本书 册书 岁 天内 周内 倍 页 字 票 所学校 支队伍 只鸡 头牛 棵树 株苗 张表 栋楼 层楼 间房 余人 多项 多公里 余户 公里 平方米 小时 百分点 % ％ ‰',
      (words) => STOOD_FOR.test(words),
    );
  });

  test('is a part of a date, an office, a place or a person', () => {
    allAre(
      '年 月 日 时 分 号 省 市 县 区 局 厅 部 委 办 处 科 所 站 院 校 镇 乡 村 州 队 厂 组 街道办 公司 单位 同志 社区 支部 中心 大学 医院 银行 集团 学校 企业 项目 工程',
      (words) => STOOD_FOR.test(words),
    );
  });

  test('is nothing that only has such a word further on', () => {
    allAre('的个数 ，次 甲公司 和同志 余 多 百 余公斤 a （个）', (words) => !STOOD_FOR.test(words));
  });

  test('is no field or person that × multiplies', () => {
    allAre(
      '人工智能 人才 人民 人口 人社 人大 人力 人文 人居 个体 个性 个人 项目 科技 科学 科研 科创 科普 家政 家居 家电 家庭 家装 部署 委托 办公 办理 办事 处理 处置 处方 处以罚款 所有 站位 院线 院校 校园 校企 校地 乡村 乡贤 乡镇 村庄 队伍 厂商 组织 组工 区域 区块链 市场 市域 市政工程 县域 名师 名企 名品 场景 户外 期货 块数据 种业 种植 种子 元宇宙 元素 天然气 支付 时尚 时间 日化 分析 分享',
      (words) => MULTIPLIED.test(words),
    );
  });

  test('is an office or number all the same where the word goes on otherwise', () => {
    allAre(
      '人次 个村 处以上 处以下 处以内 处以外 市政府 市政协 市政法委 项任务 科室 家企业 名党员 元整 日前 分局 组长 区委',
      (words) => !MULTIPLIED.test(words) && STOOD_FOR.test(words),
    );
  });
});
