import assert from 'node:assert/strict';
import { type Caption, captionsOf, citedCaptionsOf } from '../../../../../src/core/facts/tables/captions';
import { parse } from '../../../../../src/core/report/parse';

const read = (text: string, captions: readonly Caption[]): string[] =>
  captions.map(({ start, end, label }) => `${text.slice(start, end)} = ${label}`);

const LONG = `表1${'好'.repeat(48)}`;

suite('What tables and pictures are called', () => {
  for (const [text, ...expected] of [
    ['表1 隐患清单', '表1 隐患清单 = 表1'],
    ['  图2：位置图  ', '图2：位置图 = 图2'],
    ['附表3', '附表3 = 附表3'],
    ['表1-2 清单', '表1-2 清单 = 表1-2'],
    ['表1.2 清单', '表1.2 清单 = 表1-2'],
    ['图一位置', '图一位置 = 图1'],
    ['表１清单', '表１清单 = 表1'],
    ['表1、清单', '表1、清单 = 表1'],
    ['表1:清单', '表1:清单 = 表1'],
    [LONG, `${LONG} = 表1`],
    [`${LONG}好`],
    ['表1 情况如下。'],
    ['表1 情况如下：'],
    ['表1 情况如下:'],
    ['表1 情况如下,'],
    ['表1—2 清单', '表1—2 清单 = 表1-2'],
    ['表1．2 清单', '表1．2 清单 = 表1-2'],
    ['表123'],
    ['表A'],
    ['报表1'],
    ['---\n附注: 无\n---\n表1 清单\n正文', '表1 清单 = 表1'],
    ['---\n表1: 无\n---\n正文'],
  ] as const) {
    test(JSON.stringify(text), () => assert.deepEqual(read(text, captionsOf(parse(text))), expected));
  }
});

suite('Where a text cites them', () => {
  for (const [text, ...expected] of [
    ['见表1。', '表1 = 表1'],
    ['见图 2', '图 2 = 图2'],
    ['见表一', '表一 = 表1'],
    ['见表1.2', '表1.2 = 表1-2'],
    ['见表1、表2和3。', '表1 = 表1', '表2 = 表2', '3 = 表3'],
    ['见表1，2', '表1 = 表1', '2 = 表2'],
    ['见图1至图3。', '图1 = 图1', '图3 = 图3'],
    ['见图1-2和1-3', '图1-2 = 图1-2', '1-3 = 图1-3'],
    ['见附表3及附图4', '附表3 = 附表3', '附图4 = 附图4'],
    ['见表1和图2、3', '表1 = 表1', '图2 = 图2', '3 = 表3'],
    ['《办法》表1'],
    ['报表1份'],
    ['见表1份'],
    ['见表10%'],
    ['见表12个'],
    ['地图1'],
    ['![图1](a.png)'],
    ['  ![图1](a.png)'],
    ['表1 清单'],
  ] as const) {
    test(text, () => {
      const { paragraph } = parse(text).lines[0]!;
      assert.deepEqual(read(text, citedCaptionsOf(paragraph)), expected);
    });
  }
});
