import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Corpus, differenceOf, matching, readCorpus, sizeOf } from '../../../src/tools/corpus';

const corpus = (name: string, characters: number, sha256 = ''): Corpus => ({
  name,
  about: '',
  published: true,
  texts: 1,
  characters,
  sha256,
});

suite('A corpus', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-corpus-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };

  test('is all texts of a folder and below, but for what says where they come from', () => {
    put('乙.txt', '乙乙');
    put('甲/甲.md', '甲');
    put('丙.gw', '丙丙丙');
    put('SOURCE.txt', '来源');
    put('gold.json', '{}');
    const texts = readCorpus(folder);
    assert.deepEqual(texts, [
      { name: '丙.gw', text: '丙丙丙' },
      { name: '乙.txt', text: '乙乙' },
      { name: path.join('甲', '甲.md'), text: '甲' },
    ]);
    const { texts: count, characters } = sizeOf(texts);
    assert.deepEqual([count, characters], [3, 6]);
  });

  test('is read as the command line reads files', () => {
    put('甲.txt', new Uint8Array([0xb9, 0xa4, 0xd7, 0xf7]));
    assert.deepEqual(readCorpus(folder), [{ name: '甲.txt', text: '工作' }]);
  });

  test('has the same checksum under other names and with other line ends, and another one with other words', () => {
    const sum = (...texts: string[]) => sizeOf(texts.map((text, i) => ({ name: `${i}`, text }))).sha256;
    assert.equal(sum('甲\n', '乙'), sum('乙', '甲\r\n'));
    assert.notEqual(sum('甲', '乙'), sum('甲', '丙'));
    assert.notEqual(sum('甲', '乙'), sum('甲乙'));
    assert.notEqual(sum('甲'), sum('甲', '甲'));
  });

  test('is known by its checksum', () => {
    const known = [corpus('甲', 1, 'aa'), corpus('乙', 2, 'bb')];
    assert.equal(matching({ texts: 9, characters: 9, sha256: 'bb' }, known), known[1]);
    assert.equal(matching({ texts: 1, characters: 1, sha256: 'cc' }, known), undefined);
  });

  test('that is not known is said to differ from the one nearest to it, with what to write', () => {
    const size = { texts: 3, characters: 900, sha256: 'cc' };
    assert.equal(
      differenceOf('稿件', size, [corpus('甲', 100), corpus('乙', 1000)]),
      [
        '稿件（3份，900字）与登记的语料都不一样，没有记录。字数最近的是“乙”：登记的是1份，1000字。内容本该如此的，把 src/tools/corpora.json 里的份数、字数、校验和改成下面这样；新的语料，加上名称和说明：',
        '{',
        '  "name": "",',
        '  "about": "",',
        '  "published": true,',
        '  "texts": 3,',
        '  "characters": 900,',
        '  "sha256": "cc"',
        '}',
      ].join('\n'),
    );
    assert.equal(
      differenceOf('空', { texts: 0, characters: 0, sha256: '' }, []),
      '空 里没有文稿（.txt、.md、.gw、.gongwen、.公文），请核对路径。',
    );
  });
});
