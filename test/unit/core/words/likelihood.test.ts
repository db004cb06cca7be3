import assert from 'node:assert/strict';
import { WordCounts } from '../../../../src/core/words/counts';
import { Likelihood } from '../../../../src/core/words/likelihood';
import { countsFile } from '../../../../src/tools/words/file';

const often = (times: number, text: string): string[] => Array.from({ length: times }, () => text);
const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

/** 200 characters: 甲, 乙, 丙 are written 32 times each, all of them in 甲乙丙; 丁 104 times by itself. */
const counts = new WordCounts(
  countsFile([...often(32, '甲乙丙'), ...often(104, '丁')], {
    build: 'shipped',
    least: [2, 2, 2],
    alike: JSON.stringify({ sounds: '', shapes: '' }),
  }).bytes,
);
const likelihood = new Likelihood(counts);

/** How likely `text` is from its character `from` on, as a probability, in 1/1000 and rounded. */
function thousandths(text: string, from = 0, start = 0, to = text.length): number {
  return Math.round(Math.exp(likelihood.of(codesOf(text), start, from, to)) * 1000);
}

suite('How likely characters are', () => {
  test('is told by how often each is written, where nothing stands before it', () => {
    assert.equal(counts.head.characters, 200);
    // A tenth of 32 in 200, and of 104 in 200.
    assert.equal(thousandths('甲'), 16);
    assert.equal(thousandths('丁'), 52);
  });

  test('is told by the one before it as well', () => {
    // 乙 always follows 甲, in three tenths of what is believed.
    assert.equal(thousandths('甲乙', 1), 316);
    assert.equal(thousandths('丁乙', 1), 16);
    assert.equal(thousandths('乙甲', 1), 16);
  });

  test('is told by two before it as well', () => {
    // 丙 always follows 乙, and it always follows 甲乙.
    assert.equal(thousandths('甲乙丙', 2), 916);
    assert.equal(thousandths('丁乙丙', 2), 316);
    assert.equal(thousandths('甲丁丙', 2), 16);
  });

  test('is not told by what stands before the start', () => {
    assert.equal(thousandths('甲乙丙', 2, 1), 316);
    assert.equal(thousandths('甲乙丙', 2, 2), 16);
  });

  test('is multiplied for several', () => {
    assert.equal(thousandths('甲乙丙', 1), Math.round(0.316 * 0.916 * 1000));
    assert.equal(thousandths('甲乙丙', 1, 0, 2), 316);
    assert.equal(likelihood.of(codesOf('甲乙丙'), 0, 2, 2), 0);
  });

  test('of one that was never written is as though it were written half a time', () => {
    assert.ok(Math.abs(Math.exp(likelihood.of(codesOf('鑫'), 0, 0, 1)) - (0.1 * 0.5) / 200) < 1e-9);
    assert.ok(Math.abs(Math.exp(likelihood.of(codesOf('鑫甲'), 0, 1, 2)) - 0.016) < 1e-9);
  });
});
