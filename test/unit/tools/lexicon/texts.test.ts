import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTexts } from '../../../../src/tools/lexicon/texts';

suite('lexicon: texts to be counted', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  /** The family of each text, with what it weighs. */
  function familiesOf(files: Readonly<Record<string, string>>): string[] {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return Array.from(readTexts([folder]), ({ family, weight }) => `${family} ${weight}`);
  }

  test('of a source of many houses each file is a family, and each of its texts is of that', () => {
    assert.deepEqual(
      familiesOf({
        'provincial-2026/甲.txt': '推进改革\f推进发展',
        'provincial-2026/乙.txt': '推进改革',
      }),
      ['gov/乙 6', 'gov/甲 6', 'gov/甲 6'],
    );
  });

  test('all texts of one house are one family', () => {
    assert.deepEqual(familiesOf({ 'state-council/甲.txt': '推进改革', 'state-council/乙.txt': '推进改革' }), [
      'gov 6',
      'gov 6',
    ]);
  });

  test('a folder that is not known is a family, and what says where it is from is no text', () => {
    assert.deepEqual(familiesOf({ '某地/甲.txt': '推进改革', '某地/SOURCE.txt': '出处' }), ['某地 1']);
  });
});
