import assert from 'node:assert/strict';
import { readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { trusted, trustIn } from '../../../../../src/core/phrases/offering/trust';
import { parse } from '../../../../../src/core/report/parse';

/** What is usual behind 推进, with `percent`. */
const lexiconOf = (percent: number, continuation = '改革') =>
  readLexicon({
    rules: [`推进|${continuation}|${percent}|9|3`],
    openings: [],
    lists: [],
    beginnings: [],
    stock: [],
  });
const HALF = lexiconOf(50);

/** How far it holds above the last of these lines. */
const trust = (lines: readonly string[], lexicon = HALF): number =>
  trustIn(lexicon, parse([...lines, '末行'].join('\n')), lines.length);
const times = (line: string, count: number): string[] => Array<string>(count).fill(line);

suite('How far what is usual holds in a report', () => {
  test('is what it kept beyond what was promised, against what may be chance', () => {
    // Each promises a half, keeps one or nothing, and has a variance of a quarter; knowing nothing weighs as sixty of them.
    assert.equal(trust(['我们推进改革工作']), 0.5 / 15.25);
    assert.equal(trust(['我们推进水利工作']), -0.5 / 15.25);
    assert.equal(trust(['我们推进改革工作', '我们推进水利工作']), 0);
    assert.equal(trust(times('我们推进改革工作', 10)), 5 / 17.5);
    assert.equal(trust(['我们开展水利工作']), 0);
    assert.equal(trust(['我们推进改革工作'], lexiconOf(25)), 0.75 / (15 + 0.25 * 0.75));
  });

  test('is never far from what it is elsewhere', () => {
    assert.equal(trust(times('我们推进改革工作', 100)), 0.6);
    assert.equal(trust(times('我们推进水利工作', 100)), -0.6);
  });

  test('goes by what is promised with a fifth at least', () => {
    assert.equal(trust(['我们推进水利工作'], lexiconOf(19)), 0);
    assert.equal(trust(['我们推进水利工作'], lexiconOf(20)), -0.2 / (15 + 0.2 * 0.8));
  });

  test('takes words for kept without the mark behind them', () => {
    for (const mark of ['，', '、', '：'])
      assert.equal(trust(['我们推进改革工作'], lexiconOf(50, `改革${mark}`)), 0.5 / 15.25, mark);
    assert.equal(trust(['我们推进改革工作'], lexiconOf(50, '改革。')), -0.5 / 15.25);
  });

  test('looks at the lines above, six thousand characters of them', () => {
    const report = parse('推进改革\n推进水利\n推进改革');
    assert.equal(trustIn(HALF, report, 0), 0);
    assert.equal(trustIn(HALF, report, 1), 0.5 / 15.25);
    assert.equal(trustIn(HALF, report, 2), 0);
    assert.equal(trust(['推进改革', '其'.repeat(5_999)]), 0.5 / 15.25);
    assert.equal(trust(['推进改革', '其'.repeat(6_000)]), 0);
    assert.equal(trust(['---', '标题: 推进改革', '---', '其他']), 0);
  });

  test('moves what is likely, and leaves what is certain', () => {
    assert.equal(trusted(0.3, 0), 0.3);
    assert.equal(trusted(0.5, Math.log(3)).toFixed(6), '0.750000');
    assert.equal(trusted(0.5, -Math.log(3)).toFixed(6), '0.250000');
    assert.equal(trusted(1, -0.5), 1);
    assert.equal(trusted(0, 0.5), 0);
  });
});
