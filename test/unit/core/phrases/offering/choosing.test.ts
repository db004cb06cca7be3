import assert from 'node:assert/strict';
import { readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { mostUseful } from '../../../../../src/core/phrases/offering/mostUseful';
import { withoutNearDoubles } from '../../../../../src/core/phrases/offering/nearDoubles';
import { trusted, trustIn } from '../../../../../src/core/phrases/offering/trust';
import { parse } from '../../../../../src/core/report/parse';

suite('Of several continuations', () => {
  const chosen = (...candidates: readonly [text: string, probability: number][]) =>
    mostUseful(
      candidates.map(([text, probability]) => ({ text, probability })),
      0.4,
    );

  test('the one that saves most is offered, if it is likely enough', () => {
    assert.equal(chosen(['发展', 0.9], ['发展格局', 0.6])?.text, '发展格局');
    assert.equal(chosen(['发展', 0.9], ['发展格局', 0.39])?.text, '发展');
    assert.equal(chosen(['发展', 0.39]), undefined);
    assert.equal(chosen(), undefined);
  });

  test('a sure one goes before a long one whose rest can be offered behind it', () => {
    assert.equal(chosen(['总体方案', 0.9], ['总体方案要求', 0.5])?.text, '总体方案');
    assert.equal(chosen(['总体方案', 0.9], ['总体方案要求', 0.8])?.text, '总体方案要求');
  });

  test('takes its mark along where that is as likely, and promises what the words do', () => {
    assert.deepEqual(chosen(['发展', 0.8], ['发展，', 0.4], ['发展、', 0.2]), {
      text: '发展，',
      probability: 0.8,
    });
    assert.equal(chosen(['发展', 0.8], ['发展，', 0.3])?.text, '发展');
  });
});

suite('How far what is usual holds in a report', () => {
  const lexicon = readLexicon({
    rules: ['推进|改革|50|9|3'],
    openings: [],
    lists: [],
    beginnings: [],
    stock: [],
  });
  const trust = (line: string) => {
    const report = parse(`${`${line}\n`.repeat(40)}末行`);
    return trustIn(lexicon, report, 40);
  };

  test('is told by what it said so far', () => {
    assert.ok(trust('我们推进改革工作') > 0.4);
    assert.ok(trust('我们推进水利工作') < -0.2);
    assert.equal(trust('我们开展水利工作'), 0);
    assert.equal(trustIn(lexicon, parse('推进改革'), 0), 0);
  });

  test('moves probabilities, and leaves what is certain', () => {
    assert.equal(trusted(0.5, 0), 0.5);
    assert.ok(Math.abs(trusted(0.35, 0.5) - 0.47) < 0.01);
    assert.equal(trusted(1, -0.5), 1);
    assert.equal(trusted(0, 0.5), 0);
  });
});

suite('A short list', () => {
  const short = (...texts: string[]) => withoutNearDoubles(texts, (text) => text);

  test('has the shortest of what says nearly the same, and two more', () => {
    assert.deepEqual(short('推进高质量发展', '推动高质量发展', '高质量发展', '实现高质量发展', '改革开放'), [
      '高质量发展',
      '推进高质量发展',
      '推动高质量发展',
      '改革开放',
    ]);
  });

  test('keeps what differs', () => {
    assert.deepEqual(short('高质量发展', '高水平开放', '高效能治理'), [
      '高质量发展',
      '高水平开放',
      '高效能治理',
    ]);
    assert.deepEqual(short(), []);
  });
});
