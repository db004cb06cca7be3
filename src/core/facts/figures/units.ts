// What figures are counted in. Names of units are those of the law on measures and of everyday counting.

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** What a character between a number and its unit multiplies by: 万 in 3万元. */
export const scaleOf = (character: string | undefined): number | undefined => SCALES[character ?? ''];

const UNITS =
  '元人民币 元 美元 欧元 港元 % ％ ‰ 个百分点 倍 番 ' +
  '列 趟 卷 尾 人 人次 名 位 个 家 户 家次 户次 次 项 件 件次 台次 车次 架次 艘次 辆次 班次 宗 起 例 处 条 批 批次 场 场次 期 页 卷次 册次 册件 项次 例次 站次 单位次 剂次 剂 人份 盒 箱 袋 桶 瓶 桌 席 类 种 组 支 份 篇 册 本 部 张 ' +
  '台 套 辆 艘 架 座 栋 幢 间 所 块 盏 株 棵 头 只 羽 匹 眼 口 门 层 节 课时 学时 笔 单 票 岁 片 面 幅 床 对 队 ' +
  '枚 ℃ 毫升 亩 公顷 平方米 平方公里 立方米 吨 公斤 千克 公里 千米 米 厘米 毫米 千瓦 千瓦时 千伏 度 吉瓦 标箱 标准箱 兆瓦 吨公里 人公里 ' +
  '天 日 年 个月 个小时 小时 分钟 分 秒 学年 ㎡ m²';

const byFirst = new Map<string, string[]>();
for (const unit of UNITS.split(' ').sort((a, b) => b.length - a.length)) {
  byFirst.set(unit[0]!, [...(byFirst.get(unit[0]!) ?? []), unit]);
}

/** The unit that stands at `at`, as written; empty if none does. */
export const unitAt = (text: string, at: number): string =>
  byFirst.get(text[at] ?? '')?.find((unit) => text.startsWith(unit, at)) ?? '';

/** Units that count the same, and what one of them is in the one that stands for all. */
const SAME: Readonly<Record<string, readonly [unit: string, worth: number]>> = {
  元人民币: ['元', 1],
  '％': ['%', 1],
  名: ['人', 1],
  位: ['人', 1],
  公顷: ['亩', 15],
  平方公里: ['平方米', 1_000_000],
  '㎡': ['平方米', 1],
  'm²': ['平方米', 1],
  吨: ['千克', 1000],
  公斤: ['千克', 1],
  公里: ['米', 1000],
  千米: ['米', 1000],
  个小时: ['小时', 1],
  度: ['千瓦时', 1],
};

/** What is counted in `unit`, and what one of it is worth there: a 公顷 is 15 亩. */
export function reckoned(unit: string): { unit: string; worth: number } {
  const [same, worth] = SAME[unit] ?? [unit, 1];
  return { unit: same, worth };
}
