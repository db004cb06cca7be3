import assert from 'node:assert/strict';
import { circumstancesAt, timesIn } from '../../../../../src/core/facts/figures/circumstances';
import { withoutCircumstances } from '../../../../../src/core/facts/figures/circumstanceWords';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { allAre } from '../../../allAre';

suite('When, where and of whom a figure is told', () => {
  for (const [marked, period, scope, subject, ...flags] of [
    ['2026年，全县新建水池⟦12座⟧。', '2026年', '县', ''],
    ['上半年完成情况良好。全市新建水池⟦12座⟧，完成计划。', '', '市', ''],
    ['全年新建水池⟦12座⟧。', '', '', ''],
    ['2024年度、2024年新建水池⟦12座⟧。', '2024年', '', ''],
    ['我县与全市新建水池⟦12座⟧。', '', '市', ''],
    ['本局新建水池⟦12座⟧。', '', '局', ''],
    ['东城镇开展整治，新建水池⟦12座⟧。', '', '', '东城镇'],
    ['东城镇新建水池⟦12座⟧。', '', '', ''],
    ['青溪区：新建水池⟦12座⟧。', '', '', '青溪区'],
    ['住宅小区开展整治，新建水池⟦12座⟧。', '', '', ''],
    ['全市各部门；新建水池⟦12座⟧。', '', '市', '各部门'],
    ['培训干部120人，其中妇女⟦45人⟧。', '', '', '', 'part'],
    ['培训干部120人。妇女⟦45人⟧，其中青年9人。', '', '', ''],
    ['计划新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧以上的补助。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧的任务完成，效果好。', '', '', '', 'planned'],
    ['新建水池⟦12座⟧，计划再建。', '', '', ''],
    ['将新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['将军镇新建水池⟦12座⟧。', '', '', ''],
    ['要新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['主要新建水池⟦12座⟧。', '', '', ''],
    ['急需新建水池⟦12座⟧。', '', '', ''],
    ['需求旺盛，新建水池⟦12座⟧。', '', '', ''],
    ['力争新建水池⟦12座⟧。', '', '', '', 'planned'],
    ['不低于⟦12座⟧。', '', '', '', 'planned'],
  ] as const) {
    test(marked, () => {
      const figure = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
      const told = circumstancesAt(new Paragraph(marked.replace(/[⟦⟧]/g, '')), figure);
      assert.deepEqual(
        [told.period.join('、'), told.scope, told.subject, told.isPart, told.isPlanned],
        [period, scope, subject, flags.includes('part' as never), flags.includes('planned' as never)],
      );
    });
  }

  test('is looked for in its sentence, two hundred characters back', () => {
    const told = (between: number) =>
      circumstancesAt(new Paragraph(`2023年${'好'.repeat(between)}12座`), {
        start: between + 5,
        end: between + 8,
      }).period;
    assert.deepEqual(told(195), ['2023年']);
    assert.deepEqual(told(196), []);
  });
});

suite('Times', () => {
  for (const [words, ...expected] of [
    ['2024年度和2024年底', '2024年'],
    ['“十四五”期间', '“十四五”期间'],
    ['全年和今年以来'],
    ['上半年、去年同期', '上半年', '去年', '同期'],
    ['截至6月底', '截至6月'],
    ['2021—2023年', '2021—2023年'],
    ['2023学年', '2023学年'],
    ['近三年来', '近三年来'],
    ['第二轮、第三批', '第二轮', '第三批'],
    ['国庆期间', '国庆期间'],
    ['每月、日均', '每月', '日均'],
  ] as const) {
    test(`of ${words}`, () => assert.deepEqual(timesIn(words), expected));
  }
});

suite('Words without their circumstances', () => {
  for (const [words, expected] of [
    ['2026年上半年，全县新建', '，新建'],
    ['全年共新建水池', '新建水池'],
    ['今年以来累计召开党委会', '召开党委会'],
    ['学校现有本科专业', '本科专业'],
    ['全市消防救援队伍共出动', '出动'],
    ['市委召开党委会', '召开党委会'],
    ['我们组织培训', '组织培训'],
    ['积极新建水池达到', '新建水池'],
    ['其中“专精特新” 企业', '专精特新企业'],
    ['现有律师', '现有律师'],
    ['共有律师', '现有律师'],
    ['拥有医疗机构', '医疗机构'],
    ['截至12月底检查', '检查'],
    ['“十四五”期间新建', '新建'],
    ['第一轮检查', '检查'],
    ['秋季学期招生', '招生'],
    ['登记在册的企业', '企业'],
    ['县域内企业', '企业'],
    ['及时圆满完成任务', '完成任务'],
  ] as const) {
    test(words, () => assert.equal(withoutCircumstances(words), expected));
  }
});

suite('The words of circumstances', () => {
  const isTakenOff = (word: string) => withoutCircumstances(`${word}新建水池`) === '新建水池';

  test('name times', () =>
    allAre(
      '“十四五”时期 十三五期间 “十一五”以来 十二五末 2025年 1998年 2021-2023年 2021～2023年 2021至2023年 2025年度 2025年底 2025年末 2025年初 截至12月底 截止3月末 5月份 6月中旬 6月上旬 6月下旬 6月15日 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 前10个月 近三年 过去五年 近三年来 五年间 十年多来 上年 上年度 去年 前年 明年 次年 来年 年初 年末 年底 月底 上一年 上一年度 同期 春季 夏季 秋季学期 冬季 暑期 寒假 假期 第二轮 第三批 第三批次 第一阶段 第12轮 “国庆”期间 国庆期间 累计 以来 当年 上月 本月 每年 每月 每天 每周 每季 年均 日均 全年 全年共 全年累计 今年以来 今年 本年 本年度 一年来 年内 截至目前 目前 迄今',
      isTakenOff,
    ));

  test('say whose it is', () => {
    for (const whose of '全我本')
      allAre('省 市 县 区 州 旗 镇 乡 村 街道 社区 校 院 局 公司 厂 系统', (place) =>
        isTakenOff(whose + place),
      );
    allAre(
      '学校现有 学院共有 集团拥有 公司设有 支队下设 总队下辖 医院现设 我市内设 我办现有 本局现有 本校现有 全市消防队伍共 全省税务系统累计 我县有关部门先后 本区公安机关已',
      isTakenOff,
    );
    allAre(
      '市委员会 县常委会 党委 党委会 局党组 县政府 镇党工委 党支部 市委 我们 各级各部门 各级 各地 各单位',
      (body) => withoutCircumstances(`${body}召开会议`) === '召开会议',
    );
    allAre(
      '召开 组织 举办 开展 专题 研究 新建 完成 检查 办理 出台 印发 发放',
      (verb) => withoutCircumstances(`市委${verb}水池事项`) === `${verb}水池事项`,
    );
  });

  test('say how it is', () => {
    allAre(
      '其中 并 又 还 也 再 同时 为 共 共有 一共 已 先后 实际 总计 合计 积极 着力 持续 全面 扎实 深入 进一步 认真 切实 不断 加快 大力 组织专家 现有 有 拥有 建有 设有 下设 下辖 内设 现设 辖 登记在册的 登记在册 在册的 在册 对 县域内 县域 全部 所有 及时 圆满 顺利 成功 高标准 高质量',
      isTakenOff,
    );
    allAre(
      '共计 总计 达 达到 为 约 了 有 共',
      (end) => withoutCircumstances(`新建水池${end}`) === '新建水池',
    );
  });

  const told = (words: string) => {
    const start = words.indexOf('12座');
    return circumstancesAt(new Paragraph(words), { start, end: start + 3 });
  };

  test('say that it is planned', () => {
    allAre(
      '计划 规划 目标 任务 拟 力争 将 确保 争取 预计 预期 打算 要 不低于 不少于 至少 应当 安排 需 限额 指标 按照 罚款',
      (word) => told(`${word}建12座`).isPlanned,
    );
    allAre(
      '将军 主要 重要 必要 紧要 首要 摘要 要求 要素 要点 要害 要闻 急需 需求',
      (word) => !told(`${word}建12座`).isPlanned,
    );
  });

  test('say of whom it is told, ahead of its clause', () => {
    allAre(
      '柳林县 临江市 青溪区 新城园区 高新开发区 东城镇 河口乡 石桥村 水务局 和平街道 重点企业 水利学院 中心学校 实验中学 第一小学 城投公司 城投集团 县医院 纺织行业 环保产业 各部门 教育系统 阳光社区 机关支部 市本级 省级 市级 县级 区级 市直 县直 区直 县区 区县 县（市、区） 各县 各区 消防大队 税务分局 各基层',
      (who) => told(`${who}开展整治，建12座`).subject === who,
    );
    allAre(
      '柳林市场 柳林市民 柳林市域 柳林市政 山城区 小区',
      (word) => told(`${word}，建12座`).subject === '',
    );
  });
});
