import assert from 'node:assert/strict';
import { difference, isSubsequence, shared } from '../../../../src/core/text/difference';

suite('Differences of texts', () => {
  test('lie between what both begin and end with', () => {
    assert.deepEqual(difference('农村饮水工程', '农村供水工程'), {
      inA: { start: 2, end: 3 },
      inB: { start: 2, end: 3 },
    });
    assert.deepEqual(difference('水工程', '农村水工程'), {
      inA: { start: 0, end: 0 },
      inB: { start: 0, end: 2 },
    });
    assert.deepEqual(difference('甲甲', '甲甲甲'), { inA: { start: 2, end: 2 }, inB: { start: 2, end: 3 } });
    assert.deepEqual(difference('甲', '甲'), { inA: { start: 1, end: 1 }, inB: { start: 1, end: 1 } });
  });

  test('are found in long texts, which may be the same over and over', () => {
    const long = '农村饮水'.repeat(5000);
    assert.deepEqual(difference(long, `${long.slice(0, 9999)}供${long.slice(9999)}`), {
      inA: { start: 9999, end: 9999 },
      inB: { start: 9999, end: 10_000 },
    });
    assert.deepEqual(difference(long, long.slice(4)), {
      inA: { start: 19_996, end: 20_000 },
      inB: { start: 19_996, end: 19_996 },
    });
    assert.deepEqual(difference(long, long), {
      inA: { start: 20_000, end: 20_000 },
      inB: { start: 20_000, end: 20_000 },
    });
  });

  test('leave what stands in order in both', () => {
    assert.equal(isSubsequence('供水专班', '农村供水保障工作专班'), true);
    assert.equal(isSubsequence('水供专班', '农村供水保障工作专班'), false);
    assert.equal(isSubsequence('', '甲'), true);
    assert.equal(shared('农村饮水工程', '农村供水的工程'), 5);
    assert.equal(shared('', '甲'), 0);
    assert.equal(shared('甲'.repeat(200), '甲'.repeat(200)), 120);
  });
});
