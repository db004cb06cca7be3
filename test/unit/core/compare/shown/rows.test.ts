import assert from 'node:assert/strict';
import { changeRows, inOneLineOf, inRow, layoutCount } from '../../../../../src/core/compare/shown/rows';
import { compared, edited } from './told';

suite('Changes as people read them', () => {
  for (const [written, shown] of [
    ['开会12次', '开会12次'],
    [' 开会 ', ' 开会 '],
    ['甲\n乙', '甲¶乙'],
    ['甲\r\n乙\r丙', '甲¶乙¶丙'],
    ['　　甲 \n\n　　乙', '甲¶乙'],
    ['\n', '¶'],
    ['\r\n', '¶'],
    ['\n　　', '¶'],
    ['\n\n', '¶'],
    ['甲。\n', '甲。'],
    ['\n甲。', '甲。'],
    ['\n甲。\n', '¶甲。¶'],
    ['', ''],
    [' --- |', '（表格线）'],
    ['| :-- | --: |', '（表格线）'],
    ['|--|', '（表格线）'],
    ['--|--', '（表格线）'],
    ['|-|', '|-|'],
    ['----', '----'],
    ['甲|--|', '甲|--'],
    ['|--|甲', '--|甲'],
    ['——', '——'],
    ['|甲', '甲'],
    ['甲|', '甲'],
    ['| 甲 乙 ', '甲 乙'],
    [' 甲 乙 |', '甲 乙'],
    ['| 甲 | 乙', '甲 | 乙'],
    ['甲 | 乙', '甲 | 乙'],
    ['|甲|乙|', '|甲|乙|'],
    ['|', '|'],
    [' | ', ' | '],
  ] as const) {
    test(`${JSON.stringify(written)} stands in one line as ${shown}`, () =>
      assert.equal(inOneLineOf(written), shown));
  }

  test('leave out looks and comments', () => {
    const rows = (before: string, after: string): string[] =>
      changeRows(compared(before, after)).map(({ where, kind }) => `${where} ${kind}`);
    assert.deepEqual(rows('甲。\n<!-- 张 -->\n', '　　甲。\n<!-- 李 -->\n'), []);
    assert.deepEqual(rows('甲12。\n<!-- 张 -->\n', '　　甲13。\n<!-- 李 -->\n'), ['正文 修改']);
    const table = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');
    const narrow = table('|项目|户数|', '|---|---|', '|甲村|12|');
    const wide = table('|项目|户数|备注|', '|---|---|---|', '|甲村|12|已建|');
    assert.deepEqual(rows(narrow, wide), ['正文 增加', '正文 增加']);
    // Words that are called as the rule is are words.
    assert.deepEqual(rows('印制登记表（表格线）并装订成册。\n', '印制登记表并装订成册。\n'), ['正文 删除']);
    assert.equal(layoutCount(edited()), 1);
    assert.equal(layoutCount(compared('甲。', '乙。')), 0);
  });

  test('say the heading they stand under, of the front matter its key, and what a heading was', () => {
    const rows = (before: string, after: string): string[] =>
      changeRows(compared(before, after)).map(({ where, former, kind }) => `${where}（${former}）${kind}`);
    assert.deepEqual(rows('---\n密级: 秘密\n---\n甲。\n', '---\n密级: 机密\n---\n甲。\n'), [
      '文件头·密级（）修改',
    ]);
    assert.deepEqual(rows('一、主要做法\n召开会议12次。\n', '一、主要做法和成效\n召开会议13次。\n'), [
      '一、主要做法和成效（）增加',
      '一、主要做法和成效（一、主要做法）修改',
    ]);
  });

  test('are cut to forty characters', () => {
    assert.equal(inRow('甲'.repeat(40)), '甲'.repeat(40));
    assert.equal(inRow('甲'.repeat(41)), `${'甲'.repeat(40)}…`);
  });
});
