import assert from 'node:assert/strict';
import { nearMisses, provideWordCounts } from '../../../../src/core/words/provided';
import { countsFile } from '../../../../src/tools/words/file';

const OTHERS = Array.from({ length: 2000 }, () => '甲乙丙丁戊己庚辛'.repeat(10));
const bytes = countsFile([...OTHERS, ...Array.from({ length: 400 }, () => '加强组织领导')], {
  build: 'shipped',
  least: [2, 4, 8],
  alike: JSON.stringify({ sounds: '', shapes: '' }),
}).bytes;

suite('Counts of words that a host provides', () => {
  const before = nearMisses();
  teardown(() => provideWordCounts(undefined));

  test('are not there until it does, nor when it takes them away', () => {
    assert.equal(before, undefined);
    provideWordCounts(bytes);
    assert.deepEqual(
      nearMisses()
        ?.find('加强组织织领导', 0, 7)
        .map(({ meant }) => meant),
      ['强组织领'],
    );
    provideWordCounts(undefined);
    assert.equal(nearMisses(), undefined);
  });

  test('are one for all who ask', () => {
    provideWordCounts(bytes);
    assert.equal(nearMisses(), nearMisses());
  });

  test('stay as they are where a file is in another form', () => {
    provideWordCounts(bytes);
    const known = nearMisses();
    assert.throws(() => provideWordCounts(new TextEncoder().encode('{}')), /不是字词统计文件。/);
    assert.equal(nearMisses(), known);
  });
});
