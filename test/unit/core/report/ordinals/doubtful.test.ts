import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';

/** The ordinals of lines parted by `/`, behind a line of text; # before one that begins counting anew. */
function ordinalsIn(written: string): string {
  const { text, markers } = parse(`说明如下。\n${written.replaceAll('/', '\n')}`);
  return markers
    .map(({ start, end, afterReset }) => (afterReset ? '#' : '') + text.slice(start, end))
    .join(' ');
}

suite('what may as well be running text', () => {
  for (const [what, written, expected] of [
    ['一， with 二， behind it', '一，甲/二，乙/三，丙', '一， 二， 三，'],
    ['not 一， with 三， behind it', '一，甲/三，丙', ''],
    ['nor 二， without 一，', '二，甲/三，乙', ''],
    ['二， between 一、 and 三、', '一、甲/二，乙/三、丙', '一、 二， 三、'],
    ['not one that stands there already', '一、甲/一，乙/二、丙', '一、 二、'],
    ['nor one that comes next', '一、甲/二，乙/二、丙', '一、 二、'],
    ['not 一， twice', '一，甲/一，乙/二，丙', ''],
    [
      '（三） behind a bracketed list goes on with a comma',
      '一、甲/（一）乙/二、丙/（二）丁/（三），戊',
      '一、 （一） 二、 （二） （三），',
    ],
    ['三、 over a list below 二，', '一、甲/二，乙/（一）丙/（二）丁/三、戊', '一、 二， （一） （二） 三、'],
    ['1, with a comma, in a row', '1,甲/2,乙/3,丙', '1, 2, 3,'],
    ['not 1， alone below 二、', '一、甲/（一）乙/二、丙/1，丁', '一、 （一） 二、'],
    ['2、3号楼 between 1、 and 3、', '1、甲/2、3号楼/3、丙', '1、 2、 3、'],
    ['not with nothing behind it', '1、甲/2、3号楼/丙', '1、'],
    ['1、1号楼 with 2、 behind it', '1、1号楼/2、乙/3、丙', '1、 2、 3、'],
    ['not 1、1号楼 alone', '1、1号楼/甲', ''],
    [
      'not 3、3号楼 where a heading has come between',
      '1、甲/2、乙/一、丙/3、3号楼/4、丁',
      '1、 2、 一、 4、',
    ],
    ['not heights and networks', '1.5米高的墙/2.6米高的墙/3.5G基站', ''],
    ['articles in a row', '第一条总则/第二条范围/第三条附则', '第一条 第二条 第三条'],
    ['not over a gap', '第一条总则/第二条范围/第四条附则', '第一条 第二条'],
    [
      'not the article that stands there already',
      '第一条总则/第二条范围/第三条附则/第三条的内容',
      '第一条 第二条 第三条',
    ],
    [
      'articles over a chapter',
      '第一章甲/第一条总则/第二条范围/第二章乙/第三条附则',
      '第一章 第一条 第二条 第二章 第三条',
    ],
    ['articles that text parts, which may begin anew', '第二条范围/说明如下/第三条附则', '第二条 #第三条'],
    ['not articles that are named', '第三条适用于下列情形/第五条适用于其他情形', ''],
    ['1.15 behind 1.14 only', '1.1 甲/1.2 乙/1.15 丙', '1.1 1.2'],
    ['not days of March', '3.14 甲/3.15 乙', ''],
    ['1 with 1.1 below it, 2 and 3', '1 概况/1.1 甲/2 任务/3 保障', '1 1.1 2 3'],
    ['not 1 and 2 without any decimal', '1 概况/2 任务', ''],
    ['4 behind 1, where two chapters may be missing', '1 概况/1.1 甲/4 保障', '1 1.1 4'],
    ['not 5 behind 1', '1 概况/1.1 甲/5 保障', '1 1.1'],
    ['not the chapter that stands there already', '1 概况/1.1 甲/2 任务/2 任务', '1 1.1 2'],
    ['nor that of the decimals before', '3 任务/3.1 甲/3.2 乙/3 人员', '3 3.1 3.2'],
    ['2 behind 1.1, whose chapter is lost', '1.1 甲/2 任务', '1.1 2'],
    ['4 behind 3.1, not 2 and 3', '3.1 甲/2 任务/3 任务/4 任务', '3.1 4'],
    ['3 above 3.1, as the first', '3 任务/3.1 甲/3.2 乙', '3 3.1 3.2'],
    ['2 2026年计划 behind 1, no 2 000元', '1 概况/1.1 甲/2 2026年计划/3 000元', '1 1.1 2'],
    ['一) with 二) behind it', '一)甲/二）乙/三)丙', '一) 二） 三)'],
    ['not 一) with 三) behind it', '一)甲/三)乙', ''],
    ['not 1) alone, which ends a bracket of the line before', '一、甲（其中/1)乙/二、丙', '一、 二、'],
    ['not before a mark', '1)甲/2)、乙', ''],
    ['4) behind 1) and 2), and 4) again', '1)甲/2)乙/4)丙/4)丁', '1) 2) 4) 4)'],
    ['not 3) behind 1)', '一、甲/1)乙/3)丙', '一、'],
    [
      '5) behind 2) where two may be missing, not 6)',
      '1)甲/2)乙/5)丙/一、丁/1)甲/2)乙/6)丙',
      '1) 2) 5) 一、 1) 2)',
    ],
    ['1) below （1）', '（1）甲/1)子/2)丑/（2）乙/1)子/2)丑', '（1） 1) 2) （2） 1) 2)'],
    ['2) between （1） and （3）', '（1）甲/2)乙/（3）丙', '（1） 2) （3）'],
    ['1) below 一)', '一)甲/1)子/2)丑/二)乙/1)子/2)丑', '一) 1) 2) 二) 1) 2)'],
    ['not 2) under another heading than 1)', '一、甲/1)子/二、乙/2)丑', '一、 二、'],
    ['what comes behind an annex instead of it begins anew', '一、甲/附件1/三，乙/一、丙', '一、 #一、'],
    ['and what comes behind that goes on', '一、甲/附件1/三，乙/一、丙/二、丁', '一、 #一、 二、'],
  ] as const) {
    test(`${what}: ${written}`, () => assert.equal(ordinalsIn(written), expected));
  }
});
