import assert from 'node:assert/strict';
import { check, isProblem, problemIn } from '../../../../../src/core/phrases/own/phrase';

const TOO_SHORT = '一条用语至少要有两个字。';
const TOO_LONG = '一条用语不能超过 300 个字，请分成几条。';
const SIGNS = '用语里不能有换行和无法识别的字符。';
const STOPS = `用语里的 $、\\、{、} 只能用来写制表位，如 \${1:专题}。`;

suite('A text', () => {
  for (const [text, expected] of [
    ['', TOO_SHORT],
    ['好', TOO_SHORT],
    ['好，12', TOO_SHORT],
    ['好的', undefined],
    ['ab', undefined],
    ['好'.repeat(300), undefined],
    ['好'.repeat(301), TOO_LONG],
    ['好\n的', SIGNS],
    ['好\t的', SIGNS],
    ['好\u2028的', SIGNS],
    ['好的\ufffd', SIGNS],
    ['好的\ud800', SIGNS],
    ['花费$5元', STOPS],
    ['好的{', STOPS],
    ['好的}', STOPS],
    ['好的\\', STOPS],
    [`开展\${1:专题}学习`, undefined],
    [`开展\${12:专题}学习\${2:**}次`, undefined],
    [`开展\${专题}学习`, STOPS],
    [`开展\${1:}学习`, STOPS],
    [`开展\${1:专 题}学习`, STOPS],
    [`开展\${1:\${2:专题}}学习`, STOPS],
  ] as const)
    test(`${JSON.stringify(text.slice(0, 20))}: ${expected ?? 'may be a phrase'}`, () =>
      assert.equal(problemIn(text), expected));
});

suite('A phrase as it was read', () => {
  const of = (written: Record<string, unknown>) => check({ line: 7, text: '守牢堤防', ...written });
  const entry = (written: Record<string, unknown>) => {
    const checked = of(written);
    assert.ok(!isProblem(checked));
    return checked.entry;
  };

  test('has the scene of the writer’s own where it names none', () => {
    const scene = (scene: unknown) => (of({ scene }) as { scene: string }).scene;
    assert.deepEqual([undefined, '', '  ', 5, null, ' 防汛 '].map(scene), [
      '我的用语',
      '我的用语',
      '我的用语',
      '我的用语',
      '我的用语',
      '防汛',
    ]);
  });

  test('has small initials, or none yet', () => {
    assert.deepEqual(entry({}), { text: '守牢堤防', initials: '' });
    assert.deepEqual(entry({ initials: ' SLdf ' }), { text: '守牢堤防', initials: 'sldf' });
    for (const initials of ['s1', '守', 5, [], false])
      assert.deepEqual(of({ initials }), {
        line: 7,
        message: '已跳过这一条：拼音首字母只能是字母；不写则自动生成。',
      });
  });

  test('says what is wrong with its text, and where', () => {
    for (const text of [undefined, null, 5, ['守牢']])
      assert.deepEqual(of({ text }), { line: 7, message: '缺少用语文字（"text"），已跳过这一条。' });
    assert.deepEqual(of({ text: ' 好 ' }), { line: 7, message: `已跳过这一条：${TOO_SHORT}` });
  });

  for (const [text, expected] of [
    ['  守牢堤防　', '守牢堤防'],
    ['开展**次', `开展\${1:**}次`],
    ['开展XX次，处置×××处，投入__元', `开展\${1:XX}次，处置\${2:×××}处，投入\${3:__}元`],
    ['开展*次、X次、×次、_次', '开展*次、X次、×次、_次'],
    // Who has written tab stops has written all of them.
    [`开展\${1:专题}学习**次`, `开展\${1:专题}学习**次`],
  ] as const)
    test(`${text} is ${expected}`, () => assert.equal(entry({ text }).text, expected));

  test('has the lists that are well-formed, and is good without the others', () => {
    const more = { after: ['必须'], members: ['甲', '乙'], continuations: ['、丙'], formula: true };
    assert.deepEqual(entry(more), { text: '守牢堤防', initials: '', ...more });
    for (const bad of [[], [5], ['甲', 5], '甲', {}, null])
      assert.deepEqual(entry({ after: bad, members: bad, continuations: bad, formula: 'true' }), {
        text: '守牢堤防',
        initials: '',
      });
  });
});
