import assert from 'node:assert/strict';
import { heldPostsIn } from '../../../../../src/core/facts/names/posts';
import { allAre } from '../../../allAre';

/** Post and name as they stand, then the body, the rank, the post and the name. */
const held = (text: string): string[] =>
  heldPostsIn(text).map(
    ({ start, end, body, rank, post, name, isPassing }) =>
      `${text.slice(start, end)}|${body}|${rank}|${post}|${name}${isPassing ? '|passing' : ''}`,
  );

suite('Posts and who holds them', () => {
  for (const [text, ...expected] of [
    ['由县市场监管局副局长陈志远主持。', '副局长陈志远|由县市场监管局|副|局长|陈志远'],
    ['常务副市长陈志远', '常务副市长陈志远||常务副|市长|陈志远'],
    ['第一副主任陈志远', '第一副主任陈志远||第一副|主任|陈志远'],
    ['代市长陈志远', '代市长陈志远||代|市长|陈志远'],
    ['代理市长陈志远', '代理市长陈志远||代理|市长|陈志远'],
    ['执行主任陈志远', '执行主任陈志远||执行|主任|陈志远'],
    ['局长陈明', '局长陈明|||局长|陈明'],
    ['会上，局长陈明，书记李志远', '局长陈明|||局长|陈明', '书记李志远|||书记|李志远'],
    ['局长陈'],
    ['副局长'],
    ['陈志远同志出席', '陈志远||||陈志远'],
    ['陈志远老师、陈志远医生', '陈志远||||陈志远', '陈志远||||陈志远'],
    ['总书记陈志远', '书记陈志远|总||书记|陈志远|passing'],
    ['局长陈志远（9月任局长）', '局长陈志远|||局长|陈志远|passing'],
    ['局长陈明同志（9月任局长）', '局长陈明同|||局长|陈明同|passing'],
    ['陈志远老师、陈志远警官', '陈志远||||陈志远', '陈志远||||陈志远'],
    [
      '由一二三四五六七八九十甲乙丙丁戊己局长陈志远',
      '局长陈志远|一二三四五六七八九十甲乙丙丁戊己||局长|陈志远',
    ],
    ['副县水务局局长陈志远', '局长陈志远|副县水务局||局长|陈志远'],
    ['在会上，局长陈志远', '局长陈志远|||局长|陈志远'],
    ['总经理陈志远、经理李志远', '总经理陈志远|||总经理|陈志远', '经理李志远|||经理|李志远'],
    ['局长A陈志远'],
    ['总公司局长陈志远', '局长陈志远|总公司||局长|陈志远'],
    ['局长陈志远(9月任局长)', '局长陈志远|||局长|陈志远|passing'],
    ['局长陈志远（已于9月不再担任）', '局长陈志远|||局长|陈志远|passing'],
    ['局长陈志远（女），时任', '局长陈志远|||局长|陈志远'],
    ['局长陈志远，（9月任局长）', '局长陈志远|||局长|陈志远'],
    ['全体同志努力，关于老师的意见，和平生老师'],
  ] as const) {
    test(text, () => assert.deepEqual(held(text), expected));
  }

  test('are of another time where that is said', () =>
    allAre(
      '原 时任 前任 曾任 历任 兼 兼任 拟任 新任 候任',
      (word) => held(`${word}县水务局局长陈志远`)[0]?.endsWith('passing') === true,
    ));

  test('are none where a word follows that begins like a name', () =>
    allAre(
      '关于 应聘 应当 应该 任期 任命 任免 候选 能力 全面 全程 和谐 以及 左右 经常 经过 别人 时间 同志 应急 查处 相关 连续 后续 从严 更好 向前 曾任 都在',
      (word) => held(`局长${word}工作`).length === 0,
    ));
});
