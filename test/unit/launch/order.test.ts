import assert from 'node:assert/strict';
import { dealt, seedFor, shuffled } from '../../launch/order.mjs';

const ITEMS = Array.from({ length: 12 }, (_, i) => i);

suite('The order of the browser tests', () => {
  test('is the same for the same seed, and another for another', () => {
    assert.deepEqual(shuffled(ITEMS, 7), shuffled(ITEMS, 7));
    assert.notDeepEqual(shuffled(ITEMS, 7), shuffled(ITEMS, 8));
    assert.notDeepEqual(shuffled(ITEMS, 7), ITEMS);
  });

  test('has each item once, and each item anywhere', () => {
    const firsts = new Set<number>();
    const lasts = new Set<number>();
    for (let seed = 0; seed < 500; seed++) {
      const order = shuffled(ITEMS, seed);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        ITEMS,
      );
      firsts.add(order[0]!);
      lasts.add(order.at(-1)!);
    }
    assert.deepEqual([firsts.size, lasts.size], [12, 12]);
    assert.deepEqual(shuffled([], 1), []);
  });

  test('is kept in shares that weigh about the same, each item in one of them', () => {
    const weights = [1, 7, 2, 2, 12, 1, 3];
    const weightOf = (weight: number) => weight;
    assert.deepEqual(dealt(weights, [0, 0], weightOf), [
      [2, 12],
      [1, 7, 2, 1, 3],
    ]);
    assert.deepEqual(dealt(weights, [0, 10], weightOf), [
      [2, 2, 12, 3],
      [1, 7, 1],
    ]);
    assert.deepEqual(dealt(weights, [0], weightOf), [weights]);
    assert.deepEqual(dealt([5], [0, 0], weightOf), [[5], []]);
    assert.deepEqual(dealt([], [0, 0], weightOf), [[], []]);
  });

  test('follows the seed of the environment, which a person may have mistyped', () => {
    assert.equal(seedFor('0'), 0);
    assert.equal(seedFor('4294967295'), 4294967295);
    for (const wanted of [undefined, ''])
      assert.ok(Number.isInteger(seedFor(wanted)) && seedFor(wanted) >= 0);
    for (const wanted of ['abc', '-1', '1.5', '4294967296', '1e3'])
      assert.throws(() => seedFor(wanted), {
        message: `环境变量 GONGWEN_SEED 应是 0～4294967295 之间的整数，现在是“${wanted}”。`,
      });
  });
});
