import assert from 'node:assert/strict';
import type { Report } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';
import type { Found } from '../../../../../src/core/rules/engine/rule';
import { whileUntouched } from '../../../../../src/core/rules/engine/untouched';
import { check } from '../../../../../src/core/rules/index';

const body = (words: string): string => `${words}防汛有力。${'各单位压实责任抓好落实，'.repeat(9)}汛期平稳。`;

const TEXT = [
  '关于防汛工作的报告',
  '市政府：',
  '一、情况',
  body('甲县'),
  body('乙县'),
  `二、打算。${body('丙县')}`,
  '三、建议',
  '抓早。',
].join('\n');

/** Finds the first ordinal, with the last one to be repaired and the title beside it; counts how often it has to. */
function finder() {
  const counted = { times: 0 };
  const find = whileUntouched(
    ({ text }) => text.includes('乙县'),
    ({ markers, title }: Report): Found[] => {
      counted.times++;
      const [first, last] = [markers[0]!, markers.at(-1)!];
      return [
        {
          start: first.start,
          end: first.end,
          message: '序号',
          safe: false,
          fix: [{ start: last.start, end: last.end, text: '四、' }],
          related: [{ ...title!, message: '标题' }],
        },
      ];
    },
  );
  return { find, counted };
}

suite('What was found while nothing is touched that it goes by', () => {
  for (const [sentence, from, to, times] of [
    ['is moved: words above all it names', '甲县防汛', '甲县全力防汛', 1],
    ['is found anew: the paragraph concerns it', '乙县防汛', '乙县全力防汛', 2],
    ['is found anew: the paragraph concerned it', '乙县防汛', '丁县防汛', 2],
    ['is found anew: the paragraph concerns it now', '甲县防汛', '乙县防汛', 2],
    ['is found anew: a heading behind its ordinal', '打算。', '下一步打算。', 2],
    ['is found anew: an ordinal', '三、', '四、', 2],
    ['is found anew: a line is parted', '甲县防汛', '甲县\n防汛', 2],
  ] as const) {
    test(sentence, () => {
      const { find, counted } = finder();
      const before = parse(TEXT);
      find(before);
      const report = parse(TEXT.replace(from, to), { before });
      const found = find(report);
      assert.equal(counted.times, times);
      const { message, safe, ...places } = found[0]!;
      assert.deepEqual([found.length, message, safe], [1, '序号', false]);
      const [last] = places.fix!;
      const written = [places, last!, places.related![0]!].map(({ start, end }) =>
        report.text.slice(start, end),
      );
      assert.deepEqual(written, [
        '一、',
        report.text.includes('四、') ? '四、' : '三、',
        '关于防汛工作的报告',
      ]);
      assert.equal(last!.text, '四、');
    });
  }

  test('is moved over several versions, and told again of one', () => {
    const { find, counted } = finder();
    let report = parse(TEXT);
    find(report);
    for (const to of ['甲县全', '甲县全力', '甲县全力以赴']) {
      const before = report;
      report = parse(TEXT.replace('甲县', to), { before });
    }
    const [found] = find(report);
    assert.equal(find(report)[0], found);
    assert.equal(counted.times, 1);
    assert.equal(found!.fix![0]!.start, report.text.indexOf('三、'));
  });

  test('is found for each text by itself', () => {
    const { find, counted } = finder();
    find(parse(TEXT));
    find(parse(TEXT));
    assert.equal(counted.times, 2);
  });
});

suite('Rules that go by some paragraphs', () => {
  const PAPER = [
    '关于防汛工作的报告',
    '市政府：',
    `一、情况。${body('甲县')}`,
    body('乙县存在问题'),
    '（一）力量不足',
    '（二）经费不足。',
    '（三）经验不足',
    '（四）装备不足',
    body('丙县执行《中华人民共和国合同法》'),
    `${body('丁县')}存在以下三个问题：一是人少，二是钱少，三是物少。`,
    '① 抓早。',
  ].join('\n');

  /** What those rules find. */
  const found = (report: Report): string[] =>
    check(report)
      .filter(({ code }) => /^(?:count|citation|numbering|level)-/.test(code))
      .map(({ start, end, ...finding }) => `${finding.code} ${report.text.slice(start, end)}@${start}`);

  /** What is found from the beginning. */
  const ALWAYS = ['numbering-end-mark （二）', 'level-skip ①'];

  for (const [sentence, edits] of [
    [
      'a list is announced',
      [['汛期平稳。\n（一）', '汛期平稳，存在以下三个问题。\n（一）', ['count-mismatch 三个']]],
    ],
    [
      'a year is named, and then an earlier one',
      [
        ['乙县', '2024年乙县', ['citation-mismatch 《中华人民共和国合同法》']],
        ['2024年', '2019年', []],
      ],
    ],
    [
      'a regulation is cited',
      [
        ['甲县', '2024年甲县', ['citation-mismatch 《中华人民共和国合同法》']],
        [
          '乙县存在',
          '乙县按照《婚姻法》存在',
          ['citation-mismatch 《婚姻法》', 'citation-mismatch 《中华人民共和国合同法》'],
        ],
      ],
    ],
    [
      'a regulation is spoken of as past',
      [
        ['甲县', '2024年甲县', ['citation-mismatch 《中华人民共和国合同法》']],
        ['执行《', '执行原《', []],
      ],
    ],
    [
      'another number is announced in the line of the list',
      [['以下三个', '以下四个', ['count-mismatch 四个']]],
    ],
    ['words change that none of them goes by', [['乙县存在', '乙县还存在', []]]],
  ] as const) {
    test(`follow: ${sentence}`, () => {
      let report = parse(PAPER);
      check(report);
      for (const [from, to, more] of edits) {
        assert.ok(report.text.includes(from), from);
        report = parse(report.text.replace(from, to), { before: report });
        assert.deepEqual(found(report), found(parse(report.text)));
        const named = found(report).map((each) => each.split('@')[0]);
        assert.deepEqual(named.sort(), [...ALWAYS, ...more].sort());
      }
    });
  }
});
