import assert from 'node:assert/strict';
import { changeRows } from '../../../../src/core/compare/shown/rows';
import { compared } from './shown/told';

/** Each change as `heading（what that was）: kind what stood → what stands`. */
const told = (before: string, after: string): string[] =>
  changeRows(compared(before, after)).map(
    ({ where, former, kind, before: was, after: is }) =>
      `${where}${former === '' ? '' : `（${former}）`}: ${kind} ${was}→${is}`,
  );

const A = '召开了专题会议研究部署。';
const B = '完成了全部整改任务并销号。';
const C = '落实了值班值守制度要求。';

suite('The heading that a change stands under', () => {
  for (const [what, before, after, expected] of [
    [
      'has the words it has now, and those it had',
      `一、主要做法\n${A}开会12次。\n二、存在问题\n${B}\n`,
      `一、主要做法成效\n${A}开会13次。\n二、存在问题\n${B}\n`,
      ['一、主要做法成效: 增加 →成效', '一、主要做法成效（一、主要做法）: 修改 12次→13次'],
    ],
    [
      'has them too where something was taken out',
      `一、主要做法\n${A}${C}\n二、存在问题\n${B}\n`,
      `一、主要做法成效\n${A}\n二、存在问题\n${B}\n`,
      ['一、主要做法成效: 增加 →成效', '一、主要做法成效（一、主要做法）: 删除 落实了值班值守制度要求。→'],
    ],
    [
      'is the same one with another ordinal',
      `一、主要做法\n${A}开会12次。\n二、存在问题\n${B}\n`,
      `一、基本情况\n${C}\n二、主要做法\n${A}开会13次。\n三、存在问题\n${B}\n`,
      [
        '一、基本情况: 增加 →一、基本情况¶落实了值班值守制度要求。',
        '二、主要做法: 仅序号 一、→二、',
        '二、主要做法: 修改 12次→13次',
        '三、存在问题: 仅序号 二、→三、',
      ],
    ],
    [
      'is the one that stands no more',
      `一、主要做法\n${A}\n二、存在问题\n${B}\n三、打算\n${C}\n`,
      `一、主要做法\n${A}\n二、打算\n${C}\n`,
      ['二、存在问题: 删除 二、存在问题¶完成了全部整改任务并销号。→', '二、打算: 仅序号 三、→二、'],
    ],
    [
      'is that of a section that has moved, and was changed',
      `一、主要做法\n${A}开会12次。\n二、存在问题\n${B}\n三、下步打算\n${C}\n`,
      `一、存在问题\n${B}\n二、下步打算\n${C}\n三、主要做法\n${A}开会13次。\n`,
      [
        '一、存在问题: 仅序号 二、→一、',
        '二、下步打算: 仅序号 三、→二、',
        '三、主要做法: 移动 一、主要做法¶召开了专题会议研究部署。开会12次。→三、主要做法¶召开了专题会议研究部署。开会13次。',
        '三、主要做法: 仅序号 一、→三、',
        '三、主要做法: 修改 12次→13次',
      ],
    ],
    [
      'is none in the text above all headings',
      `${A}\n一、存在问题\n${B}\n`,
      `${A.replace('专题', '工作')}\n一、存在问题\n${B}\n`,
      ['正文: 修改 专题→工作'],
    ],
    [
      'is that of its first word, not of the blank line before it',
      `一、主要做法\n${A}\n二、存在问题\n${B}\n`,
      `一、主要做法\n${A}\n\n二、下步打算\n${C}\n三、存在问题\n${B}\n`,
      ['二、下步打算: 增加 →二、下步打算¶落实了值班值守制度要求。', '三、存在问题: 仅序号 二、→三、'],
    ],
    [
      'is the nearest, of any level',
      `一、主要做法\n（一）排查\n${A}开会12次。\n（二）整改\n${B}\n`,
      `一、主要做法\n（一）全面排查\n${A}开会13次。\n（二）整改\n${B}\n`,
      ['（一）全面排查: 修改 排查→全面排查', '（一）全面排查（（一）排查）: 修改 12次→13次'],
    ],
  ] as const)
    test(what, () => assert.deepEqual(told(before, after), expected));
});
