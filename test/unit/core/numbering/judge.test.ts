import assert from 'node:assert/strict';
import { judgeNumbering } from '../../../../src/core/numbering/judge';
import { parse } from '../../../../src/core/report/parse';

/**
 * Each ordinal with its verdict (and what belongs there), the number it has put right and counted through, its sibling, the
 * edits of its repair; `over` where it runs on over a heading.
 */
function judged(text: string): string[] {
  return judgeNumbering(parse(text)).map((each) => {
    const { marker, judgement, sibling, repaired, number, fix } = each;
    const { verdict, expected, begins, goesOn } = judgement;
    const written = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).trim();
    return [
      written(marker),
      verdict,
      ...(verdict === 'right' ? [] : [`for ${expected}`]),
      `${repaired}/${number}`,
      sibling ? `after ${written(sibling.marker)}` : '-',
      ...(fix.length > 0 ? [fix.map((edit) => `${written(edit)}→${edit.text.trim()}`).join(' ')] : []),
      ...(begins && goesOn ? ['over'] : []),
      ...(each.certain ? [] : ['doubtful']),
      ...(each.optional ? ['optional'] : []),
      ...(each.opensInline ? ['inline'] : []),
    ].join(' | ');
  });
}

const TABLE: readonly (readonly [name: string, text: string, judged: readonly string[]])[] = [
  [
    'children count for themselves below each heading',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（一） | right | 1/1 | -',
    ],
  ],
  [
    'one slip',
    '一、甲\n二、乙\n四、丙\n四、丁\n五、戊',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '四、 | wrong | for 3 | 3/3 | after 二、 | 四、→三、',
      '四、 | right | 4/4 | after 四、',
      '五、 | right | 5/5 | after 四、',
    ],
  ],
  [
    'a swap',
    '一、甲\n三、乙\n二、丙\n四、丁',
    [
      '一、 | right | 1/1 | -',
      '三、 | swapped | for 2 | 2/2 | after 一、 | 三、→二、',
      '二、 | swapped | for 3 | 3/3 | after 三、 | 二、→三、',
      '四、 | right | 4/4 | after 二、',
    ],
  ],
  [
    'a repeat',
    '一、甲\n二、乙\n二、丙\n三、丁\n四、戊',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '二、 | repeated | for 3 | 3/3 | after 二、 | 二、→三、 三、→四、 四、→五、',
      '三、 | right | 4/4 | after 二、',
      '四、 | right | 5/5 | after 三、',
    ],
  ],
  [
    'a gap',
    '一、甲\n三、乙\n四、丙',
    [
      '一、 | right | 1/1 | -',
      '三、 | gap | for 2 | 3/2 | after 一、 | 三、→二、 四、→三、',
      '四、 | right | 4/3 | after 三、',
    ],
  ],
  [
    'the first one is lost',
    '二、甲\n三、乙\n四、丙',
    [
      '二、 | gap | for 1 | 2/1 | - | 二、→一、 三、→二、 四、→三、',
      '三、 | right | 3/2 | after 二、',
      '四、 | right | 4/3 | after 三、',
    ],
  ],
  [
    'the last number once more',
    '一、甲\n二、乙\n二、丙',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '二、 | wrong | for 3 | 3/3 | after 二、 | 二、→三、',
    ],
  ],
  [
    'the last number once more, in brackets',
    '（一）甲\n（二）乙\n（三）丙\n（三）丁',
    [
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '（三） | right | 3/3 | after （二）',
      '（三） | wrong | for 4 | 4/4 | after （三） | （三）→（四）',
    ],
  ],
  [
    'a jump of six is an excerpt',
    '一、甲\n二、乙\n九、丙\n十、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '九、 | right | 9/3 | after 二、',
      '十、 | right | 10/4 | after 九、',
    ],
  ],
  [
    'a gap of four',
    '一、甲\n二、乙\n七、丙\n八、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '七、 | gap | for 3 | 7/3 | after 二、 | 七、→三、 八、→四、',
      '八、 | right | 8/4 | after 七、',
    ],
  ],
  [
    'a gap of five behind nine',
    '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚\n八、辛\n九、壬\n十五、癸\n十六、末',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '五、 | right | 5/5 | after 四、',
      '六、 | right | 6/6 | after 五、',
      '七、 | right | 7/7 | after 六、',
      '八、 | right | 8/8 | after 七、',
      '九、 | right | 9/9 | after 八、',
      '十五、 | gap | for 10 | 15/10 | after 九、 | 十五、→十、 十六、→十一、',
      '十六、 | right | 16/11 | after 十五、',
    ],
  ],
  [
    'an excerpt from the sixth on',
    '六、甲\n七、乙\n八、丙',
    ['六、 | right | 6/1 | -', '七、 | right | 7/2 | after 六、', '八、 | right | 8/3 | after 七、'],
  ],
  [
    'two ones may both be right',
    '一、甲\n一、乙',
    ['一、 | right | 1/1 | -', '一、 | wrong | for 2 | 2/2 | after 一、 | 一、→二、 | optional'],
  ],
  [
    'three ones are doubtful',
    '一、甲\n一、乙\n一、丙',
    [
      '一、 | right | 1/1 | - | doubtful',
      '一、 | restarted | for 2 | 1/2 | after 一、 | 一、→二、 一、→三、 | doubtful',
      '一、 | wrong | for 2 | 2/3 | after 一、 | 一、→二、 | doubtful',
    ],
  ],
  [
    'counts anew',
    '一、甲\n二、乙\n一、丙\n二、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
    ],
  ],
  [
    'a slip that looks like a beginning',
    '（一）甲\n（二）乙\n（一）丙\n（四）丁',
    [
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '（一） | wrong | for 3 | 3/3 | after （二） | （一）→（三）',
      '（四） | right | 4/4 | after （一）',
    ],
  ],
  [
    'runs on over headings',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯\n三、丙\n（五）辰',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（三） | right | 3/3 | after （二） | over',
      '（四） | right | 4/4 | after （三）',
      '三、 | right | 3/3 | after 二、',
      '（五） | right | 5/5 | after （四） | over',
    ],
  ],
  [
    'a gap where it runs on over a heading',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（四）寅\n（五）卯',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（四） | gap | for 3 | 4/3 | after （二） | （四）→（三） （五）→（四） | over',
      '（五） | right | 5/4 | after （四）',
    ],
  ],
  [
    'articles run on over chapters',
    '第一章　总则\n第一条　甲。\n第二条　乙。\n第二章　附则\n第三条　丙。\n第四条　丁。',
    [
      '第一章 | right | 1/1 | -',
      '第一条 | right | 1/1 | -',
      '第二条 | right | 2/2 | after 第一条',
      '第二章 | right | 2/2 | after 第一章',
      '第三条 | right | 3/3 | after 第二条 | over',
      '第四条 | right | 4/4 | after 第三条',
    ],
  ],
  [
    'an article is missing over a chapter',
    '第一章　总则\n第一条　甲。\n第二条　乙。\n第二章　附则\n第四条　丙。\n第五条　丁。',
    [
      '第一章 | right | 1/1 | -',
      '第一条 | right | 1/1 | -',
      '第二条 | right | 2/2 | after 第一条',
      '第二章 | right | 2/2 | after 第一章',
      '第四条 | gap | for 3 | 4/3 | after 第二条 | 第四条→第三条 第五条→第四条 | over',
      '第五条 | right | 5/4 | after 第四条',
    ],
  ],
  [
    'articles from the sixth on',
    '第六条　甲。\n第九条　乙。\n第十条　丙。',
    [
      '第六条 | right | 6/6 | -',
      '第九条 | right | 9/9 | after 第六条',
      '第十条 | right | 10/10 | after 第九条',
    ],
  ],
  [
    'headings run on over chapters',
    '第一章　甲\n一、子\n二、丑\n第二章　乙\n三、寅\n四、卯',
    [
      '第一章 | right | 1/1 | -',
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '第二章 | right | 2/2 | after 第一章',
      '三、 | right | 3/3 | after 二、 | over',
      '四、 | right | 4/4 | after 三、',
    ],
  ],
  [
    'a decimal is missing',
    '1.1 甲\n1.2 乙\n1.4 丙\n2.1 丁\n2.2 戊',
    [
      '1.1 | right | 1/1 | -',
      '1.2 | right | 2/2 | after 1.1',
      '1.4 | gap | for 3 | 4/3 | after 1.2 | 1.4→1.3',
      '2.1 | right | 1/1 | -',
      '2.2 | right | 2/2 | after 2.1',
    ],
  ],
  [
    'decimals from 3.3 on',
    '3.3 甲\n3.4 乙\n4.1 丙\n4.2 丁',
    [
      '3.3 | right | 3/3 | -',
      '3.4 | right | 4/4 | after 3.3',
      '4.1 | right | 1/1 | -',
      '4.2 | right | 2/2 | after 4.1',
    ],
  ],
  [
    'a decimal twice',
    '1.1 甲\n1.1 乙\n1.2 丙',
    [
      '1.1 | right | 1/1 | -',
      '1.1 | repeated | for 2 | 2/2 | after 1.1 | 1.1→1.2 1.2→1.3',
      '1.2 | right | 3/3 | after 1.1',
    ],
  ],
  [
    'decimals below their chapters',
    '1 甲\n1.1 子\n1.2 丑\n2 乙\n2.1 寅\n2.3 卯\n3 丙',
    [
      '1 | right | 1/1 | -',
      '1.1 | right | 1/1 | -',
      '1.2 | right | 2/2 | after 1.1',
      '2 | right | 2/2 | after 1',
      '2.1 | right | 1/1 | -',
      '2.3 | gap | for 2 | 3/2 | after 2.1 | 2.3→2.2',
      '3 | right | 3/3 | after 2',
    ],
  ],
  [
    'the first one stands inside a line',
    '会议决定：一、成立领导小组。\n二、落实责任。\n三、加强督导。',
    ['二、 | right | 2/2 | - | inline', '三、 | right | 3/3 | after 二、 | inline'],
  ],
  [
    'the first one stands in the line of its heading',
    '（二）1、甲区到大厅。\n2、乙区到窗口。\n3、丙区到现场。',
    [
      '（二） | gap | for 1 | 2/1 | - | （二）→（一）',
      '2、 | right | 2/2 | - | inline',
      '3、 | right | 3/3 | after 2、 | inline',
    ],
  ],
  [
    'no first one stands inside the line',
    '会议决定成立领导小组。\n二、落实责任。\n三、加强督导。',
    ['二、 | gap | for 1 | 2/1 | - | 二、→一、 三、→二、', '三、 | right | 3/2 | after 二、'],
  ],
  [
    'the first one stands inside a line, in a wrong shape',
    '办法：1、甲。\n2、乙。',
    ['2、 | right | 2/2 | - | inline'],
  ],
  [
    'a number inside a line that opens nothing',
    '第1、2项\n2、乙\n3、丙',
    ['2、 | gap | for 1 | 2/1 | - | 2、→1. 3、→2.', '3、 | right | 3/2 | after 2、'],
  ],
  [
    'more slips than right ones',
    '一、甲\n三、乙\n二、丙\n五、丁\n四、戊\n七、己',
    [
      '一、 | right | 1/1 | - | doubtful',
      '三、 | gap | for 2 | 3/2 | after 一、 | 三、→二、 二、→三、 五、→四、 四、→五、 七、→六、 | doubtful',
      '二、 | wrong | for 4 | 4/3 | after 三、 | 二、→四、 | doubtful',
      '五、 | right | 5/4 | after 二、 | doubtful',
      '四、 | wrong | for 6 | 6/5 | after 五、 | 四、→六、 | doubtful',
      '七、 | right | 7/6 | after 四、 | doubtful',
    ],
  ],
  [
    'three slips of eight',
    '一、甲\n一、乙\n四、丙\n四、丁\n六、戊\n六、己\n七、庚\n八、辛',
    [
      '一、 | right | 1/1 | -',
      '一、 | wrong | for 2 | 2/2 | after 一、 | 一、→二、',
      '四、 | wrong | for 3 | 3/3 | after 一、 | 四、→三、',
      '四、 | right | 4/4 | after 四、',
      '六、 | wrong | for 5 | 5/5 | after 四、 | 六、→五、',
      '六、 | right | 6/6 | after 六、',
      '七、 | right | 7/7 | after 六、',
      '八、 | right | 8/8 | after 七、',
    ],
  ],
  [
    'children of a lost heading',
    '一、甲\n（一）子\n（二）丑\n（一）寅\n（二）卯\n三、丙',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '（一） | orphaned | for 1 | 1/3 | -',
      '（二） | right | 2/4 | after （一）',
      '三、 | gap | for 2 | 3/2 | after 一、 | 三、→二、',
    ],
  ],
  [
    'a list counts anew',
    '（1）甲\n（2）乙\n（1）丙\n（2）丁',
    [
      '（1） | right | 1/1 | -',
      '（2） | right | 2/2 | after （1）',
      '（1） | right | 1/1 | -',
      '（2） | right | 2/2 | after （1）',
    ],
  ],
  [
    'a slip in a list that looks like a beginning',
    '1.甲\n2.乙\n1.丙\n4.丁',
    [
      '1. | right | 1/1 | -',
      '2. | right | 2/2 | after 1.',
      '1. | wrong | for 3 | 3/3 | after 2. | 1.→3.',
      '4. | right | 4/4 | after 1.',
    ],
  ],
  [
    'counts anew in an annex',
    '一、甲\n二、乙\n附件1\n一、丙\n二、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
    ],
  ],
  [
    'a number twice beside a line that resets the count',
    '一、甲\n二、乙\n名词解释\n二、丙\n三、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '二、 | repeated | for 3 | 3/3 | after 二、 | 二、→三、 三、→四、 | doubtful',
      '三、 | right | 4/4 | after 二、',
    ],
  ],
  [
    'the last number twice behind a line that resets the count',
    '一、甲\n二、乙\n三、丙\n名词解释\n三、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '三、 | wrong | for 4 | 4/4 | after 三、 | 三、→四、 | doubtful',
    ],
  ],
  [
    'a last one far below',
    '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n二、己',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '五、 | right | 5/5 | after 四、',
      '二、 | wrong | for 6 | 6/6 | after 五、 | 二、→六、 | doubtful',
    ],
  ],
  [
    'a last one below by one',
    '一、甲\n二、乙\n三、丙\n四、丁\n四、戊',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '四、 | wrong | for 5 | 5/5 | after 四、 | 四、→五、',
    ],
  ],
  [
    'a list between two that go on',
    '1.甲\n2.乙\n一、丙\n二、丁\n3.戊',
    [
      '1. | right | 1/1 | -',
      '2. | right | 2/2 | after 1.',
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '3. | right | 3/3 | after 2. | over',
    ],
  ],
  [
    'a text put into the midst of a text',
    '一、甲\n二、乙\n一、子\n二、丑\n三、丙',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
    ],
  ],
  [
    'a slip on the second level, twice',
    '一、甲\n（一）子\n（三）丑\n二、乙\n（一）寅\n（一）卯\n（二）辰',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（三） | gap | for 2 | 3/2 | after （一） | （三）→（二）',
      '二、 | right | 2/2 | after 一、',
      '（一） | right | 1/1 | - | doubtful',
      '（一） | restarted | for 2 | 1/2 | after （一） | （一）→（二） （二）→（三） | doubtful',
      '（二） | right | 2/3 | after （一） | doubtful',
    ],
  ],
  ['no ordinal', '没有序号的文字。', []],
  [
    'an article twice',
    '第一章　甲\n第一条　子。\n第二章　乙\n第二条　丑。\n第二条　寅。\n第三条　卯。',
    [
      '第一章 | right | 1/1 | -',
      '第一条 | right | 1/1 | -',
      '第二章 | right | 2/2 | after 第一章',
      '第二条 | right | 2/2 | after 第一条 | over',
      '第二条 | repeated | for 3 | 3/3 | after 第二条 | 第二条→第三条 第三条→第四条',
      '第三条 | right | 4/4 | after 第二条',
    ],
  ],
  [
    'wide digits',
    '１.甲\n３.乙\n３.丙',
    [
      '１. | right | 1/1 | -',
      '３. | wrong | for 2 | 2/2 | after １. | ３.→2.',
      '３. | right | 3/3 | after ３.',
    ],
  ],
  [
    'narrow brackets',
    '(一)甲\n(三)乙\n(三)丙\n(四)丁',
    [
      '(一) | right | 1/1 | -',
      '(三) | wrong | for 2 | 2/2 | after (一) | (三)→（二）',
      '(三) | right | 3/3 | after (三)',
      '(四) | right | 4/4 | after (三)',
    ],
  ],
  [
    'decimals below another chapter count for themselves',
    '1 甲\n1.1 子\n2 乙\n1.2 丑\n1.3 寅',
    [
      '1 | right | 1/1 | -',
      '1.1 | right | 1/1 | -',
      '2 | right | 2/2 | after 1',
      '1.2 | right | 2/2 | -',
      '1.3 | right | 3/3 | after 1.2',
    ],
  ],
  [
    'a jump of five behind four is an excerpt',
    '一、甲\n二、乙\n三、丙\n四、丁\n十、戊',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '十、 | right | 10/5 | after 四、',
    ],
  ],
  [
    'a jump of five behind five is a gap',
    '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n十一、己',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '五、 | right | 5/5 | after 四、',
      '十一、 | gap | for 6 | 11/6 | after 五、 | 十一、→六、',
    ],
  ],
  [
    'two that are swapped from the beginning',
    '二、甲\n一、乙',
    ['二、 | swapped | for 1 | 1/1 | - | 二、→一、', '一、 | swapped | for 2 | 2/2 | after 二、 | 一、→二、'],
  ],
  [
    'where most lists run on over headings, one that begins with 二 is a slip',
    '一、甲\n（一）子\n二、乙\n（二）丑\n三、丙\n（二）寅',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '（二） | right | 2/2 | after （一） | over',
      '三、 | right | 3/3 | after 二、',
      '（二） | wrong | for 3 | 3/3 | after （二） | （二）→（三） | over',
    ],
  ],
  [
    'where few do, its first one is lost',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（二）寅\n（三）卯\n三、丙\n（一）辰\n（二）巳',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（二） | gap | for 1 | 2/1 | - | （二）→（一） （三）→（二）',
      '（三） | right | 3/2 | after （二）',
      '三、 | right | 3/3 | after 二、',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
    ],
  ],
  [
    'a list that runs on stops where one begins anew',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n三、丙\n（一）卯\n四、丁\n（二）辰',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（三） | right | 3/3 | after （二） | over',
      '三、 | right | 3/3 | after 二、',
      '（一） | right | 1/1 | -',
      '四、 | right | 4/4 | after 三、',
      '（二） | right | 2/2 | after （一） | over',
    ],
  ],
  [
    'the first ones anew below headings, and the last one once more beside them',
    '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯\n（二）辰',
    [
      '一、 | right | 1/1 | -',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '二、 | right | 2/2 | after 一、',
      '（一） | right | 1/1 | -',
      '（二） | right | 2/2 | after （一）',
      '（二） | wrong | for 3 | 3/3 | after （二） | （二）→（三）',
    ],
  ],
  [
    'a last one below by two, and one in the midst',
    '一、甲\n二、乙\n三、丙\n四、丁\n三、戊',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '四、 | right | 4/4 | after 三、',
      '三、 | wrong | for 5 | 5/5 | after 四、 | 三、→五、 | doubtful',
    ],
  ],
  [
    'a last one that is one begins anew',
    '一、甲\n二、乙\n三、丙\n一、丁',
    [
      '一、 | right | 1/1 | -',
      '二、 | right | 2/2 | after 一、',
      '三、 | right | 3/3 | after 二、',
      '一、 | restarted | for 4 | 1/4 | after 三、 | 一、→四、',
    ],
  ],
  [
    'an item that begins as a figure does',
    '1.跳远\n2.4×100米接力\n3.拔河',
    ['1. | right | 1/1 | -', '2. | right | 2/2 | after 1.', '3. | right | 3/3 | after 2.'],
  ],
  [
    'a decimal inside a line opens no list, for an excerpt may begin with any',
    '会议决定：1.1 甲。\n1.2 乙。',
    ['1.2 | right | 2/2 | -'],
  ],
];

suite('The numbers of headings', () => {
  for (const [name, text, expected] of TABLE) {
    test(name, () => {
      assert.deepEqual(judged(text), expected);
    });
  }

  test('are judged once a version', () => {
    const report = parse('一、甲\n三、乙');
    assert.equal(judgeNumbering(report), judgeNumbering(report));
  });
});
