import assert from 'node:assert/strict';
import { mostUseful, saving } from '../../../../../src/core/phrases/offering/mostUseful';

/** `发展 0.8` and so on: what is offered of them, and what it promises. */
function chosen(...candidates: readonly string[]): string | undefined {
  const likely = candidates.map((each) => {
    const [text = '', probability] = each.split(' ');
    return { text, probability: Number(probability) };
  });
  const best = mostUseful(likely, 0.4);
  return best && `${best.text} ${best.probability}`;
}

suite('Of several continuations the one that saves most', () => {
  test('saves all characters but one, as often as it is right', () => {
    assert.equal(saving({ text: '发展格局', probability: 0.5 }), 1.5);
    assert.equal(saving({ text: '发', probability: 1 }), 0);
  });

  for (const [name, candidates, expected] of [
    ['is none of none', [], undefined],
    ['is as likely as is shown', ['发展 0.4'], '发展 0.4'],
    ['is none that is less likely', ['发展 0.39'], undefined],
    ['is none that saves nothing', ['发 0.9'], undefined],
    ['is the longer one of equal ones', ['发展 0.5', '发展格局 0.5'], '发展格局 0.5'],
    ['is the longer one whichever comes first', ['发展格局 0.5', '发展 0.5'], '发展格局 0.5'],
    // Behind 总体方案 the rest can be offered: .9 × 3 + .5 × 1 against .5 × 5.
    ['counts what can be offered behind it', ['总体方案 0.9', '总体方案要求 0.5'], '总体方案 0.9'],
    // .4 of .9 is .36: what is less likely is not offered then.
    ['does not count what cannot', ['改革 0.45', '发展格局 0.44', '改革开放政策措施 0.17'], '发展格局 0.44'],
    [
      'counts it where it is likely enough then',
      ['改革 0.45', '发展格局 0.4', '改革开放政策措施 0.3'],
      '改革 0.45',
    ],
    // One more character is typed as fast.
    ['does not count one more character', ['改革 0.6', '发展 0.61', '改革者 0.5'], '改革者 0.5'],
    ['is none that is another one’s', ['改革 0.6', '发展 0.61', '水利开放政策 0.3'], '发展 0.61'],
  ] as const)
    test(name, () => assert.equal(chosen(...candidates), expected));

  for (const [name, candidates, expected] of [
    ['that is as likely', ['发展 0.8', '发展， 0.4'], '发展， 0.8'],
    ['that is likely enough behind it', ['发展 0.8', '发展， 0.33'], '发展， 0.8'],
    ['but none that is not', ['发展 0.8', '发展， 0.31'], '发展 0.8'],
    ['the likelier of two', ['发展 0.8', '发展， 0.33', '发展、 0.4'], '发展、 0.8'],
    ['the first of equal ones', ['发展 0.8', '发展， 0.4', '发展、 0.4'], '发展， 0.8'],
    ['and no other words', ['发展 0.8', '发展者 0.35', '改革， 0.4'], '发展 0.8'],
    ['and never the mark alone', ['发展， 0.8'], undefined],
  ] as const)
    test(`has its mark with it, ${name}`, () => assert.equal(chosen(...candidates), expected));

  for (const mark of '，、：；。')
    test(`may have ${mark} with it`, () =>
      assert.equal(chosen('发展 0.8', `发展${mark} 0.7`), `发展${mark} 0.8`));
});
