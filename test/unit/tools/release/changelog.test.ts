import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { notesOf, released } from '../../../../src/tools/release/changelog';

const CHANGELOG =
  '# 更新日志\n\n## [Unreleased]\n\n### 新增\n\n- 甲。\n\n## [0.1.0] - 2026-11-23\n\n- 乙。\n';

suite('The changelog', () => {
  test('gives what is unreleased its version and day', () => {
    assert.equal(
      released(CHANGELOG, '0.2.0', '2026-11-30'),
      '# 更新日志\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n\n### 新增\n\n- 甲。\n\n## [0.1.0] - 2026-11-23\n\n- 乙。\n',
    );
  });

  test('has nothing to release twice', () => {
    const once = released(CHANGELOG, '0.2.0', '2026-11-30');
    assert.throws(() => released(once, '0.3.0', '2026-12-01'), /\[Unreleased\] 下面什么都没有/);
    assert.throws(() => released(CHANGELOG, '0.1.0', '2026-12-01'), /已经有 0\.1\.0/);
  });

  test('says what a version brought', () => {
    assert.equal(notesOf(CHANGELOG, '0.1.0'), '- 乙。');
    assert.equal(notesOf(CHANGELOG, 'Unreleased'), '### 新增\n\n- 甲。');
    assert.equal(notesOf(CHANGELOG, '0.9.0'), '');
    // A dot is no wildcard.
    assert.equal(notesOf(CHANGELOG, '0.1x0'), '');
  });

  test('of this project has the version of the manifest', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.notEqual(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version), '');
  });
});
