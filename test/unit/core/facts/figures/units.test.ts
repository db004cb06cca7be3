import assert from 'node:assert/strict';
import { reckoned, scaleOf, unitAt } from '../../../../../src/core/facts/figures/units';
import { allAre } from '../../../allAre';

suite('Units', () => {
  test('are found as they are written, the longest first', () => {
    allAre(
      '元人民币 元 美元 欧元 港元 % ％ ‰ 个百分点 倍 番 列 趟 卷 尾 人 人次 名 位 个 家 户 家次 户次 次 项 件 件次 台次 车次 架次 艘次 辆次 班次 宗 起 例 处 条 批 批次 场 场次 期 类 种 组 支 份 篇 册 本 部 张 台 套 辆 艘 架 座 栋 幢 间 所 块 盏 株 棵 头 只 羽 匹 眼 口 门 层 节 课时 学时 笔 单 票 岁 片 面 幅 床 对 队 枚 ℃ 毫升 亩 公顷 平方米 平方公里 立方米 吨 公斤 千克 公里 千米 米 厘米 毫米 千瓦 千瓦时 千伏 度 吉瓦 标箱 吨公里 人公里 天 日 年 个月 个小时 小时 分钟 分 秒 学年 ㎡ m²',
      (unit) => unitAt(`3${unit}好`, 1) === unit,
    );
    assert.equal(unitAt('3好', 1), '');
    assert.equal(unitAt('3', 1), '');
  });

  for (const [unit, ...same] of [
    ['元人民币', '元', 1],
    ['％', '%', 1],
    ['名', '人', 1],
    ['位', '人', 1],
    ['公顷', '亩', 15],
    ['平方公里', '平方米', 1_000_000],
    ['㎡', '平方米', 1],
    ['m²', '平方米', 1],
    ['吨', '千克', 1000],
    ['公斤', '千克', 1],
    ['公里', '米', 1000],
    ['千米', '米', 1000],
    ['个小时', '小时', 1],
    ['度', '千瓦时', 1],
    ['座', '座', 1],
  ] as const) {
    test(`a ${unit} is ${same[1]} ${same[0]}`, () => {
      const { unit: counted, worth } = reckoned(unit);
      assert.deepEqual([counted, worth], same);
    });
  }

  test('may stand behind a scale', () =>
    assert.deepEqual([...'百千万亿兆'].map(scaleOf), [100, 1000, 10_000, 100_000_000, undefined]));
});
