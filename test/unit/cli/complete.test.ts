import assert from 'node:assert/strict';
import os from 'node:os';
import { gongwen } from './program';

interface Answer {
  readonly suggestions: readonly { readonly text: string; readonly replace: number }[];
  readonly continuation: string;
}

/** What `complete` answers to these lines. */
function complete(requests: readonly unknown[], ...options: string[]) {
  const input = requests.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
  const { status, out, err } = gongwen(os.tmpdir(), ['complete', ...options], input);
  const answers: Answer[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, err };
}

const continuations = (requests: readonly unknown[], ...options: string[]) =>
  complete(requests, ...options).answers.map(({ continuation }) => continuation);

suite('complete', () => {
  test('answers each line, the text whole or typed on', () => {
    const { status, answers } = complete([
      { text: '要坚持' },
      { append: '以人民' },
      { append: '\n做到两个' },
      { text: '推进1' },
    ]);
    assert.equal(status, 0);
    assert.match(answers[1]!.continuation, /^为中心的发展思想/);
    assert.deepEqual(answers[1]!.suggestions, []);
    assert.deepEqual(answers[2]!.suggestions[0], { text: '做到“两个维护”', replace: 4 });
    assert.equal(answers[2]!.continuation, '');
    assert.deepEqual(answers[3], { suggestions: [], continuation: '' });
  });

  test('knows what stands behind the cursor', () => {
    assert.deepEqual(continuations([{ text: '要坚持以人民', after: '为中心的发展思想。' }]), ['']);
    assert.deepEqual(continuations([{ text: '要坚持以人民', after: '**' }]), ['']);
  });

  test("leaves out what was counted, or the report's own words", () => {
    const own = { text: '成立青山湖水库移民扶持专班。\n依托青山湖水库移民扶持专班。\n充实青山湖水库' };
    const usual = { text: '要坚持以人民' };
    assert.match(continuations([own])[0]!, /^移民/);
    assert.equal(continuations([own], '--no-document')[0], '');
    assert.equal(continuations([usual], '--no-learned')[0], '');
    assert.match(continuations([usual], '--no-document')[0]!, /^为中心/);
  });

  test('tells a line that is no request, and goes on', () => {
    const { status, answers, err } = complete([
      '{"text":1}',
      'x',
      'null',
      '{"text":"要","after":1}',
      '',
      { text: '要坚持以人民' },
    ]);
    assert.equal(status, 2);
    assert.equal(answers.length, 5);
    assert.deepEqual(answers[0], { suggestions: [], continuation: '' });
    assert.match(answers[4]!.continuation, /^为中心/);
    assert.deepEqual(
      err.trim().split('\n'),
      [1, 2, 3, 4].map((line) => `第${line}行不是 {"text":"…"} 或 {"append":"…"}，没有回答。`),
    );
  });

  test('takes lone surrogates, half ordinals and long lines', () => {
    const { status, answers } = complete([
      { text: '\ud800' },
      { text: '（一' },
      { text: '' },
      { text: '工作'.repeat(100_000) },
      { append: '\r\n' },
    ]);
    assert.equal(status, 0);
    assert.equal(answers.length, 5);
  });

  test('has no other options', () => {
    assert.equal(complete([], '--nothing').status, 2);
  });
});
