import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeNumbering } from '../../../../src/core/numbering/judge';
import type { Report } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';

const PIECES = [
  '\n1.抓好学习',
  '\n1.1背景',
  '1.1人',
  '。',
  '\n一、甲',
  '\n二、乙',
  '\n三、丙',
  '\n（一）子。',
  '\n（二）丑。',
  '\n1.寅',
  '\n2.卯',
  '\n3.辰',
  '\n2.1目标',
  '\n第一条　规定',
  '\n附件',
  '会议决定：一、抓好落实。',
  '1、检查。',
  '2.4×100米接力',
  '，',
  '工作',
  '\n',
];

/** All that is judged, with what stands before it. */
const told = (report: Report) =>
  judgeNumbering(report).map(({ sibling, ...each }) => [each, sibling?.marker, sibling?.repaired]);

suite('The numbers of headings after an edit', () => {
  test('are judged as in a text that is read anew', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((all) => all.join(''));
    const edit = fc.record({ at: fc.nat(), length: fc.nat(4), put: fc.constantFrom('', ...PIECES) });
    fc.assert(
      fc.property(pieces, fc.array(edit, { minLength: 1, maxLength: 6 }), (source, edits) => {
        let report = parse(source);
        judgeNumbering(report);
        for (const { at, length, put } of edits) {
          const start = at % (report.text.length + 1);
          const typed = report.text.slice(0, start) + put + report.text.slice(start + length);
          report = parse(typed, { before: report });
          const anew = parse(typed);
          assert.deepEqual(report.markers, anew.markers);
          assert.deepEqual(told(report), told(anew));
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const [sentence, before, after] of [
    ['where one moves and the next stays', '工作\n一、甲\n二、乙', '工作，\n一、\n二、乙'],
    ['where a decimal becomes a figure', '工作\n一、甲\n1.1背景\n1.2目标', '工作\n一、甲\n1.1人\n1.2目标'],
    ['where a figure becomes a decimal', '工作\n一、甲\n1.1人\n1.2目标', '工作\n一、甲\n1.1背景\n1.2目标'],
    ['where a figure begins the text no more', '2.4×100米接力\n3.辰', '\n2.4×100米接力\n3.辰'],
    [
      'where a line comes above all, with the one before',
      '会议\n二、乙\n三、丙',
      '决定：一、甲\n会议\n二、乙\n三、丙',
    ],
    ['where slips move', '工作\n一、甲\n三、乙\n四、丙', '工作好\n一、甲\n三、乙\n四、丙'],
    [
      'where the last slips move',
      '一、甲\n二、乙\n文\n二、丙\n三、丁',
      '一、甲\n二、乙\n文章\n二、丙\n三、丁',
    ],
    ['where one becomes another', '一、甲\n二、乙\n三、丙', '一、甲\n三、乙\n三、丙'],
    ['where the first one goes into a line', '一、甲\n二、乙', '决定：一、甲\n二、乙'],
    ['where the first one inside a line goes', '决定：一、甲\n二、乙', '决定：甲\n二、乙'],
    [
      'where what holds others is a title no more',
      '1.抓好学习\n一、甲\n二、乙\n2.抓好整改\n一、丙\n二、丁',
      '1.抓好学习。\n一、甲\n二、乙\n2.抓好整改\n一、丙\n二、丁',
    ],
    [
      'where what holds others becomes a title',
      '1.抓好学习。\n一、甲\n二、乙\n2.抓好整改\n一、丙\n二、丁',
      '1.抓好学习\n一、甲\n二、乙\n2.抓好整改\n一、丙\n二、丁',
    ],
  ] as const) {
    test(`${sentence}: as in a text that is read anew`, () => {
      const first = parse(before);
      judgeNumbering(first);
      const report = parse(after, { before: first });
      assert.deepEqual(report.markers, parse(after).markers);
      assert.deepEqual(told(report), told(parse(after)));
    });
  }

  test('are the same above it', () => {
    const before = parse('一、甲\n二、乙\n四、丙\n正文\n五、丁\n');
    const last = judgeNumbering(before);
    const now = judgeNumbering(parse(before.text.replace('正文', '正文很长'), { before }));
    assert.deepEqual(
      now.map((each, i) => each === last[i]),
      // The repair of 四、 moves 五、 as well.
      [true, true, false, false],
    );
    assert.deepEqual(
      now.map(({ fix }) => fix.map(({ start, end, text }) => [start, end, text])),
      [
        [],
        [],
        [
          [8, 10, '三、'],
          [17, 19, '四、'],
        ],
        [],
      ],
    );
  });
});
