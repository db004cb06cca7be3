import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrencesOf } from '../../../../src/core/report/occurrences';
import { parse } from '../../../../src/core/report/parse';

/** Offsets of all places of `words`, found by reading the text. */
function searched(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

suite('Words are found again from version to version', () => {
  test('wherever they stand, one over the other too', () => {
    assert.deepEqual(occurrencesOf(parse('甲甲甲\n乙\n---甲'), '甲甲'), [0, 1]);
    assert.deepEqual(occurrencesOf(parse('甲\r\n乙甲\n\n甲'), '甲'), [0, 4, 7]);
    assert.deepEqual(occurrencesOf(parse('---\n标题: 甲\n---\n甲'), '甲'), [8, 14]);
    assert.deepEqual(occurrencesOf(parse(''), '甲'), []);
  });

  suite('after an edit', () => {
    for (const [what, before, after, expected] of [
      ['above them', '甲。\n乙。\n甲。\n', '丙。\n甲。\n乙。\n甲。\n', [3, 9]],
      ['that takes out a line above them', '丙。\n甲。\n乙。\n甲。\n', '甲。\n乙。\n甲。\n', [0, 6]],
      ['between them', '甲。\n乙。\n甲。\n', '甲。\n甲乙甲。\n甲。\n', [0, 3, 5, 8]],
      ['that parts a line', '甲。\n乙甲丙。\n甲。\n', '甲。\n乙\n甲丙。\n甲。\n', [0, 5, 9]],
      ['that joins two lines', '甲。\n乙\n甲丙。\n甲。\n', '甲。\n乙甲丙。\n甲。\n', [0, 4, 8]],
      ['within the line of one', '甲。\n乙甲。\n甲。\n', '甲。\n乙丙甲。\n甲。\n', [0, 5, 8]],
      ['that takes one out', '甲。\n甲。\n甲。\n', '甲。\n乙。\n甲。\n', [0, 6]],
      ['below them', '甲。\n甲。\n', '甲。\n甲。\n甲。\n', [0, 3, 6]],
      ['elsewhere', '甲。\n乙。\n甲。\n', '甲。\n丙。\n甲。\n', [0, 6]],
      ['that takes all out', '甲。\n甲。\n', '', []],
      ['that changes all', '乙。\n', '甲。甲\n', [0, 2]],
    ] as const)
      test(what, () => {
        const first = parse(before);
        assert.deepEqual(occurrencesOf(first, '甲'), searched(before, '甲'));
        const second = parse(after, { before: first });
        assert.deepEqual(occurrencesOf(second, '甲'), expected);
        // Asked again, and of words that were not asked about before.
        assert.deepEqual(occurrencesOf(second, '甲'), expected);
        assert.deepEqual(occurrencesOf(second, '。'), searched(after, '。'));
      });

    test('and another one, not asked about between', () => {
      const first = parse('甲。\n乙。\n甲。\n');
      occurrencesOf(first, '甲');
      const second = parse('丙。\n甲。\n乙。\n甲。\n', { before: first });
      const third = parse('丙。\n甲。\n甲甲。\n甲。\n', { before: second });
      assert.deepEqual(occurrencesOf(third, '甲'), [3, 6, 7, 10]);
    });
  });

  test('after edits of any kind, asked about each version or not', () => {
    const pieces = fc.array(fc.constantFrom('甲', '乙', '甲乙', '\n', '\r', '，'), { maxLength: 20 });
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(4),
      put: pieces.map((all) => all.join('')),
      words: fc.subarray(['甲', '乙甲', '甲甲']),
    });
    fc.assert(
      fc.property(pieces, fc.array(edit, { maxLength: 6 }), (all, edits) => {
        let report = parse(all.join(''));
        occurrencesOf(report, '甲');
        for (const { at, length, put, words } of edits) {
          const start = at % (report.text.length + 1);
          const text = report.text.slice(0, start) + put + report.text.slice(start + length);
          report = parse(text, { before: report });
          for (const each of words) assert.deepEqual(occurrencesOf(report, each), searched(text, each));
        }
      }),
    );
  });
});
