import assert from 'node:assert/strict';
import { abbreviationsIn } from '../../../../../src/core/facts/names/abbreviations';

suite('Short names that are declared', () => {
  for (const [text, ...expected] of [
    ['成立农村供水工作专班（以下简称“供水专班”）。', '以下简称“供水专班”|供水专班|“|成立农村供水工作专班（'],
    ['成立专班（以下称供水专班），好', '以下称供水专班|供水专班||成立专班（'],
    ['印发《方案》（以下统称《方案》）', '以下统称《方案》|方案|《|印发《方案》（'],
    ['印发方案（以下均简称为:方案本）', '以下均简称为:方案本|方案本||印发方案（'],
    ['印发方案（以下合称为：方案本）', '以下合称为：方案本|方案本||印发方案（'],
    ['甲方（以下简称"甲方"）。', '以下简称"甲方"|甲方|“|甲方（'],
    ['以下一律称之为“甲乙”；', '以下一律称之为“甲乙”|甲乙|“|'],
    ['以下简称甲乙，好', '以下简称甲乙|甲乙||'],
    ['（以下简称甲乙。）', '以下简称甲乙|甲乙||（'],
    ['以下简称甲，好'],
    ['以下简称甲乙'],
    ['以下情况，好'],
    ['没有'],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        abbreviationsIn(text).map(
          ({ start, end, short, mark, before }) => `${text.slice(start, end)}|${short}|${mark}|${before}`,
        ),
        expected,
      ),
    );
  }

  test('keep sixty characters of what stands before', () => {
    const [declared] = abbreviationsIn(`${'好'.repeat(61)}以下简称甲乙，`);
    assert.equal(declared!.before.length, 60);
  });
});
