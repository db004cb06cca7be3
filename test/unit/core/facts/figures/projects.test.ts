import assert from 'node:assert/strict';
import { projectFiguresOf } from '../../../../../src/core/facts/figures/projects';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { allAre } from '../../../allAre';

/** Each figure of a whole project: `名称 总投资=3亿元`. */
const figures = (text: string): string[] =>
  projectFiguresOf(new Paragraph(text)).map(
    ({ attribute, name, start, end }) => `${name} ${attribute}=${text.slice(start, end)}`,
  );

suite('What a whole project costs or measures', () => {
  for (const [text, ...expected] of [
    ['石桥水库工程总投资3.2亿元。', '石桥水库工程 总投资=3.2亿元'],
    ['石桥水库工程总投资为3.2亿元，占地面积达120亩。', '石桥水库工程 总投资=3.2亿元', ' 占地面积=120亩'],
    ['今年石桥水库工程总投资达到3.2亿元。', '石桥水库工程 总投资=3.2亿元'],
    ['石桥水库总库容120万立方米。', '石桥水库 总库容=120万立方米'],
    ['东环路全长12公里。', '东环路 全长=12公里'],
    // Behind 的 it is named where that is a project; a place alone may be one of many there.
    ['总投资3亿元的石桥水库工程开工。', '石桥水库工程 总投资=3亿元'],
    ['总投资3亿元的石桥水库项目开工。', '石桥水库项目 总投资=3亿元'],
    ['总投资3亿元的石桥水库开工。'],
    ['总投资3亿元的石桥水库、青山泵站项目开工。'],
    ['总投资3亿元的桥项目。'],
    ['总投资3亿元的青山区石桥水库灌区续建配套节水改造及管护能力项目。'],
    // The name stands further ahead.
    ['总投资3亿元。', ' 总投资=3亿元'],
    ['总投资3亿元的工程开工。', ' 总投资=3亿元'],
    ['总投资3亿元的项目开工。', ' 总投资=3亿元'],
    ['总投资3亿元，建成三座水闸。', ' 总投资=3亿元'],
    // No exact figure, or none of the whole.
    ['石桥水库工程总投资约3亿元。'],
    ['石桥水库工程总投资近3亿元。'],
    ['石桥水库工程总投资300。'],
    ['石桥水库工程总投资占3%。'],
    ['石桥水库工程（总投资3亿元）开工。'],
    ['石桥水库工程投资3亿元。'],
    // What is longer is no name.
    [
      '青山区石桥水库灌区续建配套节水改造工程管理用房屋总投资3亿元。',
      '青山区石桥水库灌区续建配套节水改造工程管理用房屋 总投资=3亿元',
    ],
    ['青山区石桥水库灌区续建配套节水改造工程管理用房屋楼总投资3亿元。'],
  ] as const)
    test(text, () => assert.deepEqual(figures(text), expected));

  test('may be told behind words that are no name of it', () =>
    allAre(
      '该 本 此 其 项目 工程 确保 力争 完成 计划 批复 概算 估算 实现 达到 预计 规划 前 内 已 将 为 的 项目计划 该工程预计',
      (words) => figures(`${words}总投资3亿元的石桥水库工程开工。`).join() === '石桥水库工程 总投资=3亿元',
    ));

  test('is not told of a stage, a year or several together', () => {
    allAre(
      '其中 一期 二期 三期 四期 年度 当年 本年 新增 累计 分别 各 每 调整 追加 平均 剩余 以上 以下 多个 和泵站 及泵站 与泵站',
      (words) => figures(`石桥水库${words}总投资3亿元。`).length === 0,
    );
    assert.deepEqual(figures('石桥水库东区总投资3亿元。'), ['石桥水库东区 总投资=3亿元']);
  });
});
