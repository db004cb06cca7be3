import assert from 'node:assert/strict';
import {
  filledClause,
  filledSentence,
  headingOf,
  markedSentence,
  sentenceOf,
} from '../../../../src/core/filling/context';
import { parse } from '../../../../src/core/report/parse';
import { labelOf } from '../../../../src/core/report/sections';

/** The report of `text`, and its first blank. */
function blankOf(text: string) {
  const report = parse(text);
  return { report, blank: report.placeholders[0]! };
}

suite('The heading that a blank stands under', () => {
  for (const [text, expected] of [
    ['一、甲\n（一）乙\n共**次。', '（一）乙'],
    ['一、甲\n一是共**次；二是很好。', '一、甲'],
    ['一、甲\n（一）乙。一是其一共**次。', '（一）乙'],
    ['共**次。\n一、甲', undefined],
  ] as const)
    test(text.replaceAll('\n', '/'), () => {
      const { report, blank } = blankOf(text);
      const heading = headingOf(report, blank);
      assert.equal(heading && labelOf(report, heading), expected);
    });
});

suite('The sentence that a blank stands in', () => {
  test('is no longer than five hundred characters on either side', () => {
    const { report, blank } = blankOf(`　　${'前'.repeat(600)}**${'后'.repeat(600)}\n下一行。`);
    const { start, end } = sentenceOf(report, blank);
    assert.deepEqual([blank.start - start, end - blank.end], [500, 500]);
    const near = blankOf('　　前**后\n下一行。');
    assert.deepEqual(sentenceOf(near.report, near.blank), { start: 2, end: 6 });
  });

  test('is cut to one row around a value', () => {
    const shown = (before: number, behind: number): string => {
      const { report, blank } = blankOf(`${'前'.repeat(before)}**${'后'.repeat(behind)}`);
      return filledSentence(report, blank, '12');
    };
    assert.equal(shown(22, 20), `${'前'.repeat(22)}【12】${'后'.repeat(20)}`);
    assert.equal(shown(23, 21), `…${'前'.repeat(22)}【12】${'后'.repeat(20)}…`);
  });

  test('is shown in one row, whatever it is written in', () => {
    const { report, blank } = blankOf('情况好。共\t**次，\t很多。');
    assert.equal(filledSentence(report, blank, '1\n2'), '共 【1 2】次， 很多。');
    assert.equal(markedSentence(report, blank), '共 【**】次， 很多。');
  });

  test('goes as far as what is asked for', () => {
    const { report } = blankOf('情况好。成效大。共**次。');
    assert.equal(markedSentence(report, { start: 1, end: 6 }), '情【况好。成效】');
    assert.equal(filledSentence(report, { start: 1, end: 6 }, '12'), '情【12】');
  });

  test('is shown by its clause', () => {
    const { report, blank } = blankOf('情况好，共开展**次，效果好。');
    assert.equal(filledClause(report, blank, '12'), '共开展12次');
  });
});
