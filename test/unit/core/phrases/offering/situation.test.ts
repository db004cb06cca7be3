import assert from 'node:assert/strict';
import type { Phrase } from '../../../../../src/core/phrases/library';
import { fitsAt } from '../../../../../src/core/phrases/offering/situation';
import { parse } from '../../../../../src/core/report/parse';

const SCENES = ['开头', '成效', '问题', '原因', '下一步工作', '组织领导与责任', '结尾'];

/** The scenes that fit best at the `|` of `text`. */
function scenes(text: string): string {
  const offset = text.indexOf('|');
  const fits = fitsAt(parse(text.replace('|', '')), offset);
  const weight = (scene: string): number => fits({ scene, kinds: [] as readonly string[] } as Phrase);
  const most = Math.max(...SCENES.map(weight));
  const least = Math.min(...SCENES.map(weight));
  return most === least ? '' : SCENES.filter((scene) => weight(scene) === most).join(' ');
}

const under = (heading: string): string =>
  scenes(`关于工作的报告\n市政府：\n一、${heading}\n甲|。\n二、其他事\n乙。`);

suite('What fits the place in a report', () => {
  test('is what its heading says', () => {
    for (const heading of ['存在问题', '工作不足', '短板', '面临困难', '薄弱环节'])
      assert.equal(under(heading), '问题 原因', heading);
    for (const heading of ['原因分析', '思想剖析', '根源'])
      assert.equal(under(heading), '问题 原因', heading);
    for (const heading of [
      '下一步工作',
      '下步计划',
      '工作打算',
      '工作安排',
      '工作思路',
      '工作举措',
      '目标任务',
      '重点任务',
      '努力方向',
    ])
      assert.equal(under(heading), '下一步工作', heading);
    for (const heading of ['工作成效', '主要做法', '进展情况', '完成情况', '工作情况', '工作回顾'])
      assert.equal(under(heading), '成效', heading);
    for (const heading of ['组织领导', '保障措施', '压实责任'])
      assert.equal(under(heading), '组织领导与责任', heading);
    assert.equal(under('甲事项'), '');
  });

  test('is what the heading above says, where its own says nothing', () => {
    assert.equal(scenes('一、存在问题\n（一）甲事项\n乙|。\n二、其他事\n丙。'), '问题 原因');
    assert.equal(scenes('一、存在问题\n（一）下一步打算\n乙|。\n二、其他事\n丙。'), '下一步工作');
  });

  test('is an opening above the first heading, in the first four lines', () => {
    assert.equal(scenes('关于工作的报告\n市政府：\n现将|情况报告如下。\n一、甲事项\n乙。'), '开头');
    assert.equal(scenes('关于工作的报告\n市政府：\n甲。\n乙|。\n一、甲事项\n乙。'), '开头');
    assert.equal(scenes('关于工作的报告\n市政府：\n甲。\n乙。\n丙|。\n一、甲事项\n乙。'), '');
  });

  test('is a closing where nothing more follows but who signs', () => {
    assert.equal(scenes('一、甲事项\n乙。\n特此|\n\n市水务局\n2026年7月1日'), '结尾');
    assert.equal(scenes('一、甲事项\n乙。\n特此|'), '结尾');
    assert.equal(scenes('一、甲事项\n乙|。\n丙。\n市水务局\n2026年7月1日'), '');
  });

  test('is a phrase of the kind of the paper before those of any, and these before those of others', () => {
    const fits = fitsAt(parse('关于工作的请示\n市政府：\n甲。'), 20);
    const weigh = (kinds: readonly string[], scene = '业务'): number => fits({ kinds, scene } as Phrase);
    assert.deepEqual([weigh(['请示', '报告']), weigh([]), weigh(['报告'])], [4, 2, 0]);
    const unknown = fitsAt(parse('甲。'), 1);
    assert.equal(unknown({ kinds: ['报告'] as readonly string[], scene: '业务' } as Phrase), 2);
  });
});
