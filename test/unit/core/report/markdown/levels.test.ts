import assert from 'node:assert/strict';
import {
  BOLD_DEPTH,
  type PlacingOptions,
  placed,
  type WrittenHeading,
} from '../../../../../src/core/report/markdown/levels';

/** `## 甲` as a heading of depth 2, `* 甲` as a bold line. */
function heading(written: string): WrittenHeading {
  const [, signs, words] = /^(#+|\*) (.*)$/.exec(written)!;
  return { depth: signs === '*' ? BOLD_DEPTH : signs!.length, words: words! };
}

/** For each heading its level, ! with an ordinal of its own, and the number that it is given; - where it has no level. */
const levels = (written: string, options?: PlacingOptions): string =>
  placed(written.split('/').map(heading), options)
    .map(({ level, number, isTitle, hasOrdinal }) =>
      isTitle
        ? 'title'
        : `${level ?? '-'}${hasOrdinal ? '!' : ''}${number === undefined ? '' : `:${number}`}`,
    )
    .join(' ');

suite('the levels of headings', () => {
  for (const [what, written, expected] of [
    [
      'follow the signs below the title',
      '# 关于防汛的报告/## 主要做法/### 排查/### 整改/## 下一步打算',
      'title 1:1 2:1 2:2 1:2',
    ],
    [
      'begin with the first where several are as deep as it',
      '# 主要做法/## 排查/# 下一步打算',
      '1:1 2:1 1:2',
    ],
    ['leave a single heading as the title', '# 报告', 'title'],
    ['follow bold lines behind a bold title', '* 关于防汛的报告/* 主要做法/* 打算', 'title 1:1 1:2'],
    ['leave one bold line a line of text', '# 报告/* 要求', 'title 1'],
    ['count several bold lines', '# 报告/* 甲项/* 乙项', 'title 1:1 1:2'],
    ['know no level that is left out', '# 报告/## 甲/#### 乙/#### 丙/## 丁', 'title 1:1 2:1 2:2 1:2'],
    ['begin anew below each heading', '# 报告/## 甲/### 子/## 乙/### 丑/### 寅', 'title 1:1 2:1 1:2 2:1 2:2'],
    [
      'go on below those that have ordinals',
      '# 报告/## 一、甲/### 乙/### 丙/## 二、丁',
      'title 1! 2:1 2:2 1!',
    ],
    [
      'begin anew below each of these',
      '# 报告/## 二、甲/### 子/### 丑/## 五、乙/### 寅',
      'title 1! 2:1 2:2 1! 2:1',
    ],
    ['are what ordinals say, whatever the signs', '# 报告/## （一）甲/### 乙/### 丙', 'title 2! 3:1 3:2'],
    ['give no number beside ordinals of their own', '# 报告/## 一、甲/## 乙/## 三、丁', 'title 1! 1 1!'],
    ['nor where a later one has an ordinal', '# 报告/## 甲/## 二、乙/## 丙', 'title 1 1! 1'],
    ['take decimals for 1.', '# 报告/## 1.1任务/## 1.2保障/### 甲/### 乙', 'title 3! 3! 4:1 4:2'],
    ['take chapters in a row for ordinals', '# 报告/## 1 概况/## 2 任务', 'title 3! 3!'],
    ['take months for no chapters', '# 报告/## 10 月工作/## 11 月工作', 'title 1:1 1:2'],
    ['end with ①', '# 报告/## ①甲/### 乙', 'title 5! -'],
    ['are five', '# 甲/## 乙/### 丙/#### 丁/##### 戊/###### 己/* 庚/* 辛', 'title 1:1 2:1 3:1 4:1 5:1 - -'],
    [
      'leave annexes, contents and prefaces unnumbered',
      '# 报告/## 甲/## 附件1/## 乙/## 目录/## 前言',
      'title 1:1 1 1:2 1 1',
    ],
    [
      'leave what counts by itself',
      '# 报告/## 甲/## 第一，工作/## 一是工作/## 首先，工作/## 乙',
      'title 1:1 1 1 1 1:2',
    ],
    ['leave dates and signatures', '# 报告/## 甲/## 2026年7月8日/## 临江市水务局/## 乙', 'title 1:1 1 1 1:2'],
    ['leave sentences, but not one alone', '# 报告/## 甲/## 开了会。定了事。/## 乙。', 'title 1:1 1 1:2'],
    [
      'count up to 50 characters',
      `# 报告/## 甲/## ${'乙'.repeat(50)}/## ${'丙'.repeat(51)}`,
      'title 1:1 1:2 1',
    ],
    [
      'take whose paper it is for a part of the title',
      '# 临江市水务局/# 2026年工作方案/## 甲/## 乙',
      'title title 1:1 1:2',
    ],
    ['know no title before a preface', '# 前言/## 甲', '- 1:1'],
    ['know no title where all have ordinals', '# 一、甲/# 二、乙', '1! 1!'],
  ] as const) {
    test(`${what}: ${written.length < 70 ? written : expected}`, () =>
      assert.equal(levels(written), expected));
  }

  for (const words of [
    '附件1 名单',
    '附录',
    '附表1',
    '附图',
    '附注',
    '目录',
    '目次',
    '前言',
    '引言',
    '序言',
    '导语',
    '导言',
    '摘要',
    '结语',
    '结束语',
    '后记',
    '参考文献',
    '参考资料',
    '—以某县为例',
    '——以某县为例',
    '-以某县为例',
    '–以某县为例',
    '注：数据为快报数',
    '注: 数据为快报数',
    '备注',
    '（此件公开发布）',
    '周敏',
    '其次，工作',
    '再次，工作',
    '最后,工作',
    '第十一、工作',
    '十二要工作',
  ])
    test(`give no number to ${words}`, () =>
      assert.equal(levels(`# 报告/## 甲项/## ${words}`), 'title 1:1 1'));

  for (const words of ['参考做法', '注重实效', '目标任务', '附近村庄', '前期工作', '摘编情况', '首先工作'])
    test(`give one to ${words}`, () => assert.equal(levels(`# 报告/## 甲项/## ${words}`), 'title 1:1 1:2'));

  test('take years for no chapters, and chapters alone for none', () => {
    assert.equal(levels('# 报告/## 24 年工作/## 25 年工作'), 'title 1:1 1:2');
    assert.equal(levels('# 报告/## 3 任务/## 乙项'), 'title 1:1 1:2');
    assert.equal(levels('# 报告/## 3 任务/## 4 保障'), 'title 3! 3!');
    assert.equal(levels('# 报告/## 4 任务/## 3 保障'), 'title 3! 3!');
  });

  test('know no body above a title that is less deep, nor one that is all there is', () => {
    assert.equal(levels('# 临江市水务局/## 2026年工作方案/## 乙项'), '- 1:1 1:2');
    assert.equal(levels('# 临江市水务局/# 临江市财政局'), '- -');
  });

  test('begin with the first where the title stands elsewhere', () => {
    assert.equal(levels('# 关于防汛的报告', { hasTitle: true }), '1:1');
    assert.equal(levels('## 主要做法/### 排查/## 打算', { hasTitle: true }), '1:1 2:1 1:2');
  });

  test('take no bold line behind text for a title', () => {
    assert.equal(levels('* 防汛工作/* 主要做法/* 打算', { isBegun: true }), '1:1 1:2 1:3');
    assert.equal(levels('* 要求', { isBegun: true }), '1');
    assert.equal(levels('# 防汛工作/## 做法', { isBegun: true }), 'title 1:1');
  });

  test('number no heading that names an annex', () => {
    const headings = [heading('# 报告'), heading('## 甲'), { ...heading('## 任务分工表'), isName: true }];
    assert.deepEqual(
      placed(headings).map(({ number }) => number),
      [undefined, 1, undefined],
    );
  });
});
