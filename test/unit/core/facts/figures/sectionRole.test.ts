import assert from 'node:assert/strict';
import {
  assembledPart,
  isUnderPlan,
  planOf,
  toldOf,
  yearOf,
} from '../../../../../src/core/facts/figures/sectionRole';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

const FIGURE = '12座';
const under = (heading: string) => {
  const text = `一、${heading}\n新建水池${FIGURE}。`;
  return { report: parse(text), offset: text.indexOf(FIGURE) };
};

suite('Sections that tell of the time to come', () => {
  const isPlan = (heading: string) => {
    const { report, offset } = under(heading);
    return isUnderPlan(report, offset);
  };

  test('are told by their headings', () => {
    allAre(
      '计划 打算 安排 下一步 下步 思路 目标 任务 展望 部署 要点 规划 建议 明年 今后 未来 努力方向 重点工作 总体要求 指导思想 措施',
      isPlan,
    );
    allAre('完成情况 落实情况 执行情况 进展 回顾 成效 总结', (word) => !isPlan(`任务${word}`));
    assert.equal(isPlan('工作开展'), false);
  });

  test('may be above the one it stands in', () => {
    const text = `一、下一步打算\n（一）水务\n新建水池${FIGURE}。\n二、其他\n新建公园3座。`;
    const report = parse(text);
    assert.equal(isUnderPlan(report, text.indexOf(FIGURE)), true);
    assert.equal(isUnderPlan(report, text.indexOf('3座')), false);
  });

  const FILLER = '情况良好。'.repeat(20);
  const planIn = (...lines: string[]) => {
    const text = ['关于工作的报告', FILLER, ...lines].join('\n');
    const { start, end } = planOf(parse(text));
    return text.slice(start, end);
  };

  test('are opened by a sentence', () => {
    allAre(
      '今年的总体要求是 明年的主要目标是 下一步预期目标是 2027年总体思路是 十五五时期主要任务是 今年工作安排如下 今年重点抓好防汛 今年重点做好防汛 今年重点工作 今年重点任务 今年要重点抓好防汛 重点推进以下工作 重点抓好五项工作 着力推进八件事',
      (words) => planIn(`${words}。`, '新建水池。') === `${words}。\n新建水池。`,
    );
    allAre('今年情况良好 重点工作完成', (words) => planIn(`${words}。`) === '');
    assert.equal(planOf(parse(`今年的主要目标是好。\n${FILLER}`)).start, 111);
  });

  test('end where the first annex begins', () =>
    assert.equal(
      planIn('明年的主要目标是好。', '附件：清单', '临江市水务局', '2026年7月5日', '附件', '清单', '好。'),
      '明年的主要目标是好。\n附件：清单\n临江市水务局\n2026年7月5日\n',
    ));
});

suite('Sections that say of whom they tell', () => {
  const told = (heading: string) => {
    const { report, offset } = under(heading);
    return toldOf(report, offset);
  };

  test('by their headings', () => {
    allAre(
      '临江省 临江市 柳林县 青溪区 苍山州 红山旗 东城镇 河口乡 水务局 财政委 防汛办 财政厅 研究所 水文站 敬老院 实验校 水泥厂 石桥村 和平街道 阳光社区 城投公司 城投集团 文化中心 临江大学 实验中学 第一小学 城乡银行 消防支队 消防大队 城东支行 临江分行',
      (whose) => told(whose) === whose,
    );
    allAre(
      '建设和谐社区 打造示范县 推进平安社区 推动全市 加强全市 增强全市 做好全市 抓好全市 管好全市 办好全市 做实全市 抓强全市 办优全市 提升全市 提高全市 优化全市 服务全市 支持全市 培育全市 发展全市 创建社区 争创社区 深化全市 完善全市 健全全市 夯实全市 聚焦全市 围绕全市 走进社区 整治全市 守护社区 擦亮社区 美丽乡村 新农村 工作情况',
      (matter) => told(matter) === '',
    );
  });

  test('from the innermost outwards', () => {
    const text = `一、城东区\n（一）水务局。\n新建水池${FIGURE}。`;
    assert.equal(toldOf(parse(text), text.indexOf(FIGURE)), '水务局 城东区');
  });

  test('or by the file they were taken from', () => {
    const text = `各部门情况\n一、教育局\n<!-- 来源：教育局 -->\n新建水池${FIGURE}。\n二、水务局\n新建公园3座。`;
    const report = parse(text);
    assert.equal(assembledPart(report, text.indexOf(FIGURE)), text.indexOf('一、'));
    assert.equal(assembledPart(report, text.indexOf('3座')), undefined);
  });
});

suite('The year that a report is about', () => {
  for (const [text, year] of [
    ['关于2024年工作的报告\n市政府：\n2023年2023年2023年。', '2024'],
    ['工作报告\n2023年好。2024年好。2024年好。', '2024'],
    ['工作报告\n1998年好。', '1998'],
    ['工作报告\n很好。', undefined],
  ] as const) {
    test(`is ${year} in ${JSON.stringify(text)}`, () => assert.equal(yearOf(parse(text)), year));
  }
});
