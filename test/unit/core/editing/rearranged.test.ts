import assert from 'node:assert/strict';
import { fromPieces, refuse } from '../../../../src/core/editing/rearranged';
import type { Span } from '../../../../src/core/text/span';

/** `0-3` of the text, or new words behind `+`. */
const made = (text: string, pieces: string) =>
  fromPieces(
    text,
    pieces.split(' ').map((piece): Span | string => {
      if (piece.startsWith('+')) return piece.slice(1);
      const [start, end] = piece.split('-').map(Number);
      return { start: start!, end: end! };
    }),
  );

suite('A text put together from pieces of another', () => {
  for (const [name, text, pieces, expected, followed] of [
    ['is the text itself', '甲乙丙', '0-3', '甲乙丙', [0, 1, 2, 3]],
    ['has them in another order', '甲乙丙', '1-3 0-1', '乙丙甲', [2, 0, 1, 2]],
    ['has new words between them', '甲乙', '0-1 +新的 1-2', '甲新的乙', [0, 3, 4]],
    // What is left out is followed to where the piece before it ends, or to the beginning.
    ['leaves some out', '甲乙丙', '0-1 2-3', '甲丙', [0, 1, 1, 2]],
    ['leaves the first out', '甲乙丙', '1-3', '乙丙', [0, 0, 1, 2]],
    ['leaves all out', '甲乙', '+新', '新', [0, 0, 0]],
    ['skips empty pieces', '甲乙', '1-1 0-2', '甲乙', [0, 1, 2]],
    // The end of some words before a mark goes with them, that before other words with those.
    ['has a mark behind other words', '甲；乙。', '2-3 1-2 0-1 3-4', '乙；甲。', [2, 3, 0, 1, 4]],
    ['has a line end behind other words', '甲\n乙', '2-3 1-2 0-1', '乙\n甲', [2, 3, 0, 1]],
    ['has words behind other words', '甲乙', '1-2 0-1', '乙甲', [1, 0, 1]],
  ] as const)
    test(name, () => {
      const { text: now, follow } = made(text, pieces);
      assert.equal(now, expected);
      assert.deepEqual(
        followed.map((_, offset) => follow(offset)),
        followed,
      );
    });

  for (const mark of ['。', '；', ';', '，', ',', '\r', '\n'])
    test(`keeps what is followed before ${JSON.stringify(mark)} with its words`, () =>
      assert.equal(made(`甲${mark}`, '1-2 0-1').follow(1), 2));

  for (const words of ['、', '：', ' ', '乙'])
    test(`follows what stands before ${JSON.stringify(words)} with that`, () =>
      assert.equal(made(`甲${words}`, '1-2 0-1').follow(1), 0));

  test('follows an offset behind the end to the end', () => assert.equal(made('甲乙', '0-2').follow(9), 2));

  test('is refused with a sentence', () => assert.deepEqual(refuse('不能。'), { refused: '不能。' }));
});
