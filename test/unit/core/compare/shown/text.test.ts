import assert from 'node:assert/strict';
import { comparisonText, summary } from '../../../../../src/core/compare/shown/text';
import { compared, edited, moved } from './told';

suite('A comparison as lines of text', () => {
  test('has the changes by place, then figures, ordinals and looks in short', () =>
    assert.equal(
      comparisonText(edited()),
      `共 7 处改动：修改 3，填入 1，增加 1，删除 1，仅序号 1
文件头·密级
  修改：秘密 → 机密
一、主要做法
  修改：12次 → 13次
  修改：整改问题 → 整改隐患
  填入：**个 → 5个
  增加：，强化督查
二、存在问题
  删除：二、存在问题¶认识不到位。
数字变化 1 处：12次 → 13次
仅序号变化 1 处：三、 → 二、
仅版式差异 1 处
`,
    ));

  test('has what has moved as it stood', () =>
    assert.equal(
      comparisonText(moved()),
      `共 5 处改动：仅序号 3，修改 1，移动 1
一、乙项工作
  修改：销号 → 办结
三、甲项工作
  移动：一、甲项工作¶召开了专题会议研究部署。
仅序号变化 3 处：二、 → 一、；三、 → 二、；一、 → 三、
`,
    ));

  test('names a place again where another one came between', () =>
    assert.equal(
      comparisonText(
        compared(
          '一、甲事\n开会12次，走访。\n二、乙事\n整改5件。\n',
          '一、甲事\n开会13次，走访。\n二、乙事\n整改6件。\n',
        ),
      ),
      `共 2 处改动：修改 2
一、甲事
  修改：12次 → 13次
二、乙事
  修改：5件 → 6件
数字变化 2 处：12次 → 13次；5件 → 6件
`,
    ));

  test('says where nothing was changed, and where only looks were', () => {
    assert.equal(comparisonText(compared('甲。', '甲。')), '两份文稿相同。\n');
    assert.equal(comparisonText(compared('甲。', '　　甲。')), '文字没有改动。\n仅版式差异 1 处\n');
  });

  test('is summed up by kinds, in the order in which they come', () => {
    assert.equal(summary(compared('甲。', '甲。')), '文字没有改动。');
    assert.equal(summary(compared('共12件，共5人。', '共13件，共6人。')), '共 2 处改动：修改 2');
    assert.equal(summary(edited()), '共 7 处改动：修改 3，填入 1，增加 1，删除 1，仅序号 1');
  });
});
