import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { check } from '../../../../src/core/rules/index';
import { headingHelp } from '../../../../src/core/views/headingHelp';

const TEXT = `关于工作的报告
一、做法
（一）学习。共**次。一是读书。二是讨论。
（三）落实。见第二部分。
二、打算
把工作做实。
`;
const report = parse(TEXT);
const help = (piece: string) => headingHelp(report, check(report), TEXT.indexOf(piece));
const RULE = 'GB/T 9704—2012 7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。';

suite('what is said of headings and citations', () => {
  test('an ordinal has its level, rule, length and state', () => {
    const found = help('一、做法')!;
    assert.deepEqual(found.span, { start: TEXT.indexOf('一、'), end: TEXT.indexOf('做法') });
    assert.deepEqual(found.paragraphs, [
      '第一级标题“一、”',
      RULE,
      '本部分36字，下级标题2个，待填1处',
      '编号：同级第1个，共2个，没有发现问题',
    ]);
  });

  test('a slip is told in the words of the check', () => {
    const last = help('（三）')!.paragraphs.at(-1)!;
    assert.match(last, /^编号：.*（二）/);
  });

  test('an item of a list tells its place', () => {
    assert.deepEqual(help('二是')!.paragraphs, [
      '列项“二是”',
      '本部分5字',
      '编号：本列第2个，共2个，没有发现问题',
    ]);
  });

  test('a citation shows what is cited', () => {
    const found = help('第二部分')!;
    assert.equal(TEXT.slice(found.span.start, found.span.end), '第二部分');
    assert.deepEqual(found.paragraphs, ['二、打算（第5行，10字）\n把工作做实。']);
  });

  const shown = (text: string, at: string | number): readonly string[] | undefined => {
    const paper = parse(text);
    return headingHelp(paper, check(paper), typeof at === 'number' ? at : text.indexOf(at))?.paragraphs;
  };

  test('each level has its name, the fifth by custom', () => {
    const text = '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊。\n';
    assert.deepEqual(
      ['一、', '（一）', '1.', '（1）', '①'].map((marker) => shown(text, marker)?.slice(0, 2)),
      [
        ['第一级标题“一、”', RULE],
        ['第二级标题“（一）”', RULE],
        ['第三级标题“1.”', RULE],
        ['第四级标题“（1）”', RULE],
        ['第五级标题“①”', `${RULE}国标只到第四层，第五层通常用“①”。`],
      ],
    );
  });

  test('an annex has its rule, and no place in a count', () => {
    const text = '关于防汛的通知\n请落实。\n市水务局\n2026年4月8日\n附件1\n防汛方案\n一、目标\n做好。\n';
    assert.deepEqual(shown(text, '附件1'), [
      '附件：附件1 防汛方案',
      'GB/T 9704—2012 7.3.7：附件另面编排，“附件”二字及附件顺序号顶格编排在版心左上角第一行。',
      '本部分14字，下级标题1个',
    ]);
  });

  test('what stands below a heading is counted by kinds', () => {
    assert.equal(
      shown('一、甲\n一是乙。二是**次。三是丙**个。\n二、丁\n', 0)?.[2],
      '本部分18字，列项3项，待填2处',
    );
    assert.equal(shown('一、甲\n（一）乙\n（二）丙\n二、丁\n', 0)?.[2], '本部分11字，下级标题2个');
    assert.equal(shown(`一、甲\n${'乙'.repeat(1200)}。\n二、丁\n`, 0)?.[2], '本部分1,204字');
  });

  test('an ordinal has its help from before it to right behind it, and not where there is none', () => {
    const text = '一、甲\n（一）乙\n';
    assert.deepEqual(
      [0, 1, 2].map((at) => shown(text, at)?.[0]),
      Array(3).fill('第一级标题“一、”'),
    );
    assert.equal(shown(text, 3), undefined);
    assert.equal(shown('甲。\n一、乙\n', 0), undefined);
  });

  test('what is cited is told up to eighty characters, all places where there may be several', () => {
    const long = '甲'.repeat(100);
    assert.deepEqual(shown(`一、做法\n${long}。\n二、打算\n见第一部分。\n`, '第一部分'), [
      `一、做法（第1行，105字）\n${'甲'.repeat(80)}…`,
    ]);
    assert.deepEqual(shown('一、做法\n二、打算\n见第一部分。\n', '第一部分'), ['一、做法（第1行）']);
  });

  test('the words of a heading say nothing', () => {
    assert.equal(help('做法'.slice(1)), undefined);
  });

  for (const [line, words] of [
    ['第一章 总则', '编、章、节、条是法规、规章、制度的编号方式，序号用中文数字依次表述。'],
    ['1.1 背景\n1.2 范围', `“1.1”是标准、技术文件的编号方式（GB/T 1.1—2020）；${RULE}`],
    ['一、甲\n①子\n②丑', RULE],
  ] as const) {
    test(`${line.slice(0, 5)} has its own rule`, () => {
      assert.equal(headingHelp(parse(line), [], 0)!.paragraphs[1], words);
    });
  }
});
