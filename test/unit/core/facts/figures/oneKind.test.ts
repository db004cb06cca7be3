import assert from 'node:assert/strict';
import { excludeEachOther, makeUpTheWhole } from '../../../../../src/core/facts/figures/oneKind';

const parts = (words: string) => words.split(' ');

suite('parts of one kind', () => {
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
    '贷款余额 存款余额额度',
  ]) {
    test(`may be of both: ${words}`, () => assert.equal(excludeEachOther(parts(words)), false));
  }

  test('are all there are where the division has no more', () => {
    assert.equal(makeUpTheWhole(['其中男职工', '女职工']), true);
    assert.equal(makeUpTheWhole(['大型', '中型']), false);
    assert.equal(makeUpTheWhole(['一季度', '二季度', '三季度']), false);
  });
});
