import assert from 'node:assert/strict';
import { attachmentFacts, citedAttachmentsOf } from '../../../../../src/core/facts/papers/attachments';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';
import { lines } from '../../../support';

suite('attachments that are cited', () => {
  for (const [text, written, highest, ...ordinals] of [
    ['详见附件3。', '附件3', 3, 3],
    ['详见附件３。', '附件３', 3, 3],
    ['详见附件一。', '附件一', 1, 1],
    ['详见附件十二。', '附件十二', 12, 12],
    ['详见附件1至附件3。', '附件1至附件3', 3, 1, 3],
    ['详见附件1—3。', '附件1—3', 3, 1, 3],
    ['详见附件3、1和2。', '附件3、1和2', 3, 3, 1, 2],
    ['详见附件1及附件十。', '附件1及附件十', 10, 1, 10],
    ['见附件1、2026年情况。', '附件1', 1, 1],
    ['见附件1、2月报表。', '附件1', 1, 1],
    ['见附件1、3.5万元。', '附件1', 1, 1],
    ['见附件1和20%的样本。', '附件1', 1, 1],
    ['见附件1、2个方面。', '附件1', 1, 1],
    ['见附件1和3家企业。', '附件1', 1, 1],
  ] as const) {
    test(`are all that are named: ${text}`, () => {
      const [cited, ...more] = citedAttachmentsOf(new Paragraph(text));
      assert.deepEqual(more, []);
      assert.equal(text.slice(cited!.start, cited!.end), written);
      assert.equal(cited!.ordinal, highest);
      assert.deepEqual(
        cited!.numerals.map(({ ordinal }) => ordinal),
        ordinals,
      );
    });
  }

  for (const text of [
    '见附件。',
    '见附表3。',
    '见附件3.5。',
    '见附件2026年情况。',
    '见附件3月报表。',
    '见国发〔2026〕12号附件1。',
    '见《方案》附件2。',
    '见《通知》（国发〔2026〕12号）附件2。',
    '见省里通知要求（国发〔2026〕12号）附件2。',
  ]) {
    test(`are none in ${text}`, () => assert.deepEqual(citedAttachmentsOf(new Paragraph(text)), []));
  }
});

suite('attachments that are named', () => {
  /** Ordinal, label, name; + where they stand here, - where they are said to be elsewhere. */
  const named = (...note: string[]): string[] => {
    const text = lines(
      '关于报送材料的函',
      '市水务局：',
      '现将材料报上。',
      ...note,
      '临江市统计局',
      '2026年7月5日',
    );
    return attachmentFacts(parse(text)).named.map(
      ({ ordinal, label, words, isElsewhere, start, end, name }) => {
        assert.deepEqual([label.start, name.start, name.end], [start, label.end, end]);
        return `${isElsewhere ? '-' : '+'}${ordinal ?? ''}|${text.slice(label.start, label.end).trim()}|${words}`;
      },
    );
  };

  for (const [what, note, expected] of [
    ['one alone', ['附件：供水台账'], ['+|附件：|供水台账']],
    ['one over two lines', ['附件：供水台账和', '      清单'], ['+|附件：|供水台账和清单']],
    ['two that are counted', ['附件：1.甲表', '      2.乙表'], ['+1|附件：1.|甲表', '+2|2.|乙表']],
    [
      'the second over two lines',
      ['附件：1.甲表', '      2.乙项工作', '        一览表'],
      ['+1|附件：1.|甲表', '+2|2.|乙项工作一览表'],
    ],
    [
      'the first over two lines',
      ['附件：1.甲项工作', '        一览表', '      2.乙表'],
      ['+1|附件：1.|甲项工作一览表', '+2|2.|乙表'],
    ],
    ['with a label alone on its line', ['附件：', '1.甲表', '2.乙表'], ['+1|1.|甲表', '+2|2.|乙表']],
    ['each with its own label', ['附件1：甲表', '附件2：乙表'], ['+1|附件1：|甲表', '+2|附件2：|乙表']],
    ['with a mark behind them', ['附件：1.甲表；', '      2.乙表。'], ['+1|附件：1.|甲表', '+2|2.|乙表']],
    [
      'that are sent apart',
      ['附件：1.甲表（另发）', '      2.乙表（略）；'],
      ['-1|附件：1.|甲表', '-2|2.|乙表'],
    ],
    ['that are on a disk', ['附件：甲表(电子版已发)'], ['-|附件：|甲表']],
    ['with other words in brackets', ['附件：甲表（2026年）'], ['+|附件：|甲表（2026年）']],
  ] as const) {
    test(`are ${what}: ${note.join('/')}`, () => assert.deepEqual(named(...note), expected));
  }

  const isElsewhere = (bracket: string): boolean => named(`附件：甲表${bracket}`)[0] === '-|附件：|甲表';

  test('are elsewhere by what is said in brackets', () => {
    allAre(
      '（另发） （另附） （另行发送） （另文） （另送） （另行文） （略） （单行本） （单独成册） （附表） （见附表） （详见附表2） （详见光盘） （见网站） （详网站公告） （电子版） （电子版已发邮箱） （此处略） (另发) （另发）； （略）;',
      isElsewhere,
    );
    allAre(
      '（2026年） （草案） （详见说明） （略有改动） （见说明） （单位） （另）发 另发',
      (words) => !isElsewhere(words),
    );
  });

  test('in one line are told with their own words', () => {
    assert.deepEqual(named('附件：1.甲表　2.乙表'), ['+1|附件：1.|甲表', '+2|2.|乙表']);
    assert.deepEqual(named('附件：一、甲表', '      二、乙表'), ['+1|附件：一、|甲表', '+2|二、|乙表']);
    assert.deepEqual(named('附件：甲表', '      乙表', '      丙表'), [
      '+|附件：|甲表',
      '+||乙表',
      '+||丙表',
    ]);
    assert.deepEqual(named('附件：1.甲表，，、。'), ['+1|附件：1.|甲表']);
  });

  test('are none without a note', () => {
    const { named: none, annexes } = attachmentFacts(parse('关于防汛的通知\n请落实。'));
    assert.deepEqual([none, annexes], [[], []]);
  });

  test('alone in the front matter has no number', () => {
    const { named: one } = attachmentFacts(parse('---\n附件: 甲表；\n---\n关于防汛的通知'));
    assert.deepEqual(
      one.map(({ ordinal, words }) => [ordinal, words]),
      [[undefined, '甲表']],
    );
  });

  test('in the front matter are marked as elsewhere in the same way', () => {
    const text = lines(
      '---',
      '附件:',
      '  - 甲表（另发）',
      '  - 乙 表；',
      '---',
      '关于防汛的报告',
      '情况良好。',
    );
    assert.deepEqual(
      attachmentFacts(parse(text)).named.map(({ ordinal, words, isElsewhere, label, start }) => [
        ordinal,
        words,
        isElsewhere,
        label.end - start,
      ]),
      [
        [1, '甲表', true, 0],
        [2, '乙表', false, 0],
      ],
    );
  });

  test('stand behind the paper with or without a number and a title', () => {
    const text = lines(
      '关于防汛的报告',
      '情况良好。',
      '临江市水务局',
      '2026年7月5日',
      '附件1',
      '甲 表',
      '（略）',
      '附件2',
      '乙表',
    );
    assert.deepEqual(
      attachmentFacts(parse(text)).annexes.map(({ ordinal, words, marker, title }) => [
        ordinal,
        words,
        text.slice(marker.start, marker.end),
        text.slice(title.start, title.end),
      ]),
      [
        [1, '甲表', '附件1', '甲 表'],
        [2, '乙表', '附件2', '乙表'],
      ],
    );
  });
});
