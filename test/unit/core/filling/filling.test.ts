import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filledClause, filledSentence, markedSentence } from '../../../../src/core/filling/context';
import { kindOf } from '../../../../src/core/filling/kind';
import { remarkOn } from '../../../../src/core/filling/remark';
import { blanksOfSameMeaning, usedValues } from '../../../../src/core/filling/sameMeaning';
import {
  type FillSession,
  nextStop,
  sessionAfter,
  sessionAmong,
  sessionFrom,
} from '../../../../src/core/filling/session';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';
import { genreDocument } from '../../support';

/** What is remarked on `value` in the first blank of `text`. */
function remark(text: string, value: string): string | undefined {
  const report = parse(text);
  const blank = report.placeholders[0]!;
  return remarkOn(kindOf(report, blank), text.slice(blank.start, blank.end), value, text.slice(blank.end));
}

suite('a value', () => {
  for (const [text, ...values] of [
    ['学习**次', '12', '1,240', '十二', '约30', '三百余'],
    ['办结XX万件', '3.5', '120'],
    ['占比____%', '99.8', '12'],
    ['走访**余户', '30'],
    ['截至X月X日', '6月30日', '6月底', '2026年6月30日', '9月中旬'],
    ['于20XX年X月X日', '2024年2月29日'],
    ['**年**月', '2026年5月'],
    ['**年', '2026年'],
    ['2026年*月召开', '2026年5月'],
    ['（办发〔20××〕××号）', '〔2026〕12号'],
    ['由××同志负责', '李明'],
    ['由××局牵头', '财政', '第3税务'],
  ] as const) {
    for (const value of values)
      test(`raises no remark: ${text} ${value}`, () => assert.equal(remark(text, value), undefined));
  }

  for (const [text, value, said] of [
    ['学习**次', '若干', /要填次数.*不是数字/],
    ['学习**次', '12次', /后面已有“次”/],
    ['走访**余户', '30余', /后面已有“余”/],
    ['走访**户', '3.5', /整数/],
    ['拨付××万元', '很多', /要填金额/],
    ['占比____%', '99%', /后面已有“%”/],
    ['截至X月X日', '6月31日', /没有这一天/],
    ['截至X月X日', '13月1日', /没有这一月/],
    ['截至X月X日', '近期', /不像日期/],
    ['于20XX年X月X日', '2月29日', /“年”.*没有了/],
    ['于20XX年X月X日', '2026年2月29日', /没有这一天/],
    ['（办发〔20××〕××号）', '[2026]第012号', /六角括号/],
    ['由××同志负责', '李明2', /里有数字/],
    ['学习**次', '**', /没填/],
    ['由××局牵头', '财政局', /后面已有“局”/],
    ['由××局牵头', '某某', /没填/],
  ] as const) {
    test(`raises a remark: ${text} ${value}`, () => assert.match(remark(text, value) ?? '', said));
  }
});

suite('blanks with the same meaning', () => {
  const alike = (text: string, index: number) => {
    const report = parse(text);
    return blanksOfSameMeaning(report, report.placeholders[index]!).map(
      ({ blank, sure }) => `${text.slice(blank.start, blank.end + 2)}${sure ? '' : '?'}`,
    );
  };

  test('are names with the same words behind', () => {
    const text = '《2023年**局党委制度》《2023年**局党委办法》，**局机关，××镇政府，学习**次。';
    assert.deepEqual(alike(text, 0), ['**局党', '**局机?']);
    assert.deepEqual(alike(text, 3), []);
  });

  test('are names of the same office after the same words', () => {
    assert.deepEqual(alike('《2023年**局网站办法》《2023年**局信息制度》，由××局牵头。', 0), [
      '**局信',
      '××局牵?',
    ]);
  });

  test('are figures only in the same clause, word for word', () => {
    assert.deepEqual(alike('共学习**次。其中集体学习**次。', 0), []);
    assert.deepEqual(alike('共学习**次。如前所述，共学习**次。', 0), ['**次。']);
  });
});

suite('values that were used before', () => {
  const used = (text: string, ...others: string[]) => {
    const report = parse(text);
    return usedValues(
      report,
      report.placeholders[0]!,
      others.map((each) => parse(each)),
    );
  };

  test('stand between the same words, in this text or in others, the commonest first', () => {
    assert.deepEqual(
      used('集中学习共**次。\n一季度集中学习共5次，二季度集中学习共8次。', '集中学习共8次。'),
      ['8', '5'],
    );
    assert.deepEqual(used('2023年**局党委。', '2023年高新局党委，2023年**局党委'), ['高新']);
  });

  test('are none where the words say too little, or go over marks', () => {
    assert.deepEqual(used('**局党委', '高新局党委'), []);
    assert.deepEqual(used('集中学习共**次', '集中学习共同提高，二次。'), []);
  });
});

suite('a sentence around a blank', () => {
  test('shows the value in its place, in one row', () => {
    const report = parse('很多工作。今年以来，开展学习**次，效果很好。');
    const blank = report.placeholders[0]!;
    assert.equal(filledSentence(report, blank, '12'), '今年以来，开展学习【12】次，效果很好。');
    assert.equal(markedSentence(report, blank), '今年以来，开展学习【**】次，效果很好。');
    assert.equal(filledClause(report, blank, '12'), '开展学习12次');
    const far = parse('认真组织全体干部职工开展集中学习**次');
    assert.equal(filledClause(far, far.placeholders[0]!, '12'), '…全体干部职工开展集中学习12次');
    const long = parse(`${'前'.repeat(60)}**${'后'.repeat(60)}`);
    assert.match(filledSentence(long, long.placeholders[0]!, '12'), /^…前+【12】后+…$/);
  });
});

suite('the walk from blank to blank', () => {
  test('begins at the cursor, goes round, and ends before where it began', () => {
    const walk = sessionFrom(parse('甲**次，乙XX户，丙××家。').placeholders, 5);
    assert.deepEqual(
      walk.stops.map(({ start }) => start),
      [6, 11, 1],
    );
    assert.equal(nextStop(nextStop(nextStop(walk, 1), 1), 1).at, 3);
    assert.equal(nextStop(walk, -1).at, 0);
  });

  test('passes over what was struck out', () => {
    const walk = sessionAfter(sessionFrom(parse('甲**次，乙XX户，丙××家。').placeholders, 0), [
      { start: 5, end: 9, length: 0 },
    ]);
    assert.equal(nextStop(walk, 1).at, 2);
  });

  test('knows a stop as open again when its value is undone', () => {
    let walk = sessionFrom(parse('甲**次').placeholders, 0);
    walk = sessionAmong(sessionAfter(walk, [{ start: 1, end: 3, length: 1 }]), parse('甲5次').placeholders);
    assert.deepEqual(walk.stops, [{ start: 1, end: 2, filled: true }]);
    walk = sessionAmong(sessionAfter(walk, [{ start: 1, end: 2, length: 2 }]), parse('甲**次').placeholders);
    assert.deepEqual(walk.stops, [{ start: 1, end: 3, filled: false }]);
  });

  test('changes nothing but blanks, whatever is edited in between and in whatever order one goes', () => {
    const step = fc.record({
      direction: fc.constantFrom(1 as const, -1 as const, 1 as const),
      value: fc.option(fc.constantFrom('12', '三十', '高新区')),
      // Someone goes on writing elsewhere meanwhile.
      typed: fc.option(fc.record({ line: fc.nat(), text: fc.constantFrom('补', '补充一句。', '另\r\n') })),
    });
    fc.assert(
      fc.property(genreDocument, fc.nat(), fc.array(step, { maxLength: 20 }), (doc, offset, steps) => {
        let text = doc.text;
        // The same text with every blank struck out, and with what is typed meanwhile.
        let walk: FillSession = sessionFrom(parse(text).placeholders, offset % text.length);
        const values = new Map<number, string>();
        const others = () =>
          applyEdits(
            text,
            walk.stops.map(({ start, end }) => ({ start, end, text: '' })),
          );
        let expected = others();
        const edit = (start: number, end: number, by: string) => {
          walk = sessionAfter(walk, [{ start, end, length: by.length }]);
          text = text.slice(0, start) + by + text.slice(end);
        };
        for (const { direction, value, typed } of steps) {
          const stop = walk.stops[walk.at];
          if (!stop) break;
          if (value !== null) {
            edit(stop.start, stop.end, value);
            values.set(walk.at, value);
            assert.equal(others(), expected);
          }
          if (typed) {
            const starts = parse(text).lines.map(({ start }) => start);
            const at = starts[typed.line % starts.length]!;
            edit(at, at, typed.text);
            expected = others();
          }
          walk = nextStop(sessionAmong(walk, parse(text).placeholders), direction);
          for (const [index, written] of values) {
            assert.equal(text.slice(walk.stops[index]!.start, walk.stops[index]!.end), written);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
