import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceAt, sentencesIn } from '../../../../src/core/text/sentences';

suite('The sentence at an offset', () => {
  const text = '前言。他说：“好！”会后（含分组。）照办？是的';
  const paragraph = { start: 3, end: text.length };
  for (const [offset, sentence] of [
    [3, '他说：“好！”'],
    [8, '他说：“好！”'],
    [10, '他说：“好！”'],
    [11, '会后（含分组。）'],
    [18, '会后（含分组。）'],
    [19, '照办？'],
    [21, '照办？'],
    [22, '是的'],
    [23, '是的'],
  ] as const) {
    test(`${offset} is “${sentence}”`, () => {
      const { start, end } = sentenceAt(text, paragraph, offset);
      assert.equal(text.slice(start, end), sentence);
    });
  }

  test('ends at every mark that ends one, in either width, with what closes behind it', () => {
    for (const end of [
      '。',
      '！',
      '？',
      '!',
      '?',
      '。”',
      '？！',
      '。’”',
      '。）',
      '！》',
      '。」',
      '。』',
      '。)',
      '."',
      '。"',
    ]) {
      const { start, end: at } = sentenceAt(`甲${end}乙`, { start: 0, end: end.length + 2 }, 0);
      assert.deepEqual([start, at], end === '."' ? [0, 4] : [0, end.length + 1], end);
    }
  });

  test('stays within its paragraph', () => {
    assert.deepEqual(sentenceAt('甲。”乙', { start: 0, end: 2 }, 1), { start: 0, end: 2 });
    assert.deepEqual(sentenceAt('甲。乙。', { start: 2, end: 3 }, 3), { start: 2, end: 3 });
    assert.deepEqual(sentenceAt('', { start: 0, end: 0 }, 0), { start: 0, end: 0 });
  });

  test('is the first of them all that does not end before it', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'甲乙，。！”）》"'), maxLength: 16 });
    fc.assert(
      fc.property(texts, fc.nat(16), fc.nat(16), fc.nat(17), (text, a, b, at) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const offset = Math.max(start, at);
        const first = [...sentencesIn(text, { start, end })].find((each) => offset <= each.end);
        assert.deepEqual(sentenceAt(text, { start, end }, offset), first ?? { start: end, end });
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
