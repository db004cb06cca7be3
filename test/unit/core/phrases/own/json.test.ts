import assert from 'node:assert/strict';
import { readJson } from '../../../../../src/core/phrases/own/json';

/** Each phrase as `line text|scene|initials`, `-` for what is not written. */
const read = (text: string): string[] =>
  readJson(text).written.map(
    ({ line, ...each }) => `${line} ${[each.text ?? '-', each.scene ?? '-', each.initials ?? '-'].join('|')}`,
  );

suite('Phrases in JSON', () => {
  for (const [name, text, expected] of [
    ['one text', '"守牢堤防"', ['0 守牢堤防|-|-']],
    ['texts', '["守牢堤防",\n"严管岸线"]', ['0 守牢堤防|-|-', '1 严管岸线|-|-']],
    ['an object', '{"text": "守牢堤防", "scene": "防汛", "initials": "sldf"}', ['0 守牢堤防|防汛|sldf']],
    ['an object without a text', '{"scene": "防汛"}', ['0 -|防汛|-']],
    ['what is no phrase', '[7,\ntrue,\nnull]', ['0 -|-|-', '1 -|-|-', '2 -|-|-']],
    [
      'a scene with its phrases',
      '{"scene": "防汛", "phrases": [\n"守牢堤防",\n{"text": "严管岸线", "scene": "河道"}]}',
      ['1 守牢堤防|防汛|-', '2 严管岸线|河道|-'],
    ],
    [
      'scenes in scenes: one without a name is that around it',
      '{"scene": "防汛", "phrases": [{"phrases": ["守牢堤防"]}, {"scene": "河道", "phrases": ["严管岸线"]}]}',
      ['0 守牢堤防|防汛|-', '0 严管岸线|河道|-'],
    ],
    ['comments and a comma too many', '[ // 防汛\n"守牢堤防", /* 完 */\n]', ['1 守牢堤防|-|-']],
  ] as const)
    test(`are read of ${name}`, () => {
      assert.deepEqual(read(text), expected);
      assert.deepEqual(readJson(text).problems.length, 0);
    });

  test('have all that a phrase may say', () =>
    assert.deepEqual(
      readJson('{"text": "甲乙", "after": ["丙"], "members": [], "continuations": ["丁"], "formula": true}')
        .written,
      [
        {
          line: 0,
          text: '甲乙',
          scene: undefined,
          initials: undefined,
          after: ['丙'],
          members: [],
          continuations: ['丁'],
          formula: true,
        },
      ],
    ));

  test('are read behind a bracket that is not closed, each line once', () => {
    const text = '[\n"守牢堤防",\n{"text": "严管\n"锻造铁军",\n{"text": "疏浚河道", "scene": "防汛"},\n]';
    assert.ok(readJson(text).problems.length > 0);
    const found = read(text);
    assert.deepEqual(
      ['1 守牢堤防|-|-', '3 锻造铁军|-|-', '4 疏浚河道|防汛|-'].filter((each) => !found.includes(each)),
      [],
    );
    assert.equal(new Set(found.map((each) => Number.parseInt(each, 10))).size, found.length);
  });
});
