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
