import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules/index';
import { readCorpus, sizeOf } from '../../../src/tools/corpus';
import { readCorpora, readJudged, readMeasured } from '../../../src/tools/files';
import { findingsIn, publishedCount, publishedSize, tally } from '../../../src/tools/tally';

/** Our own texts, which `npm test` measures: finished ones, and some with slips put into them. */
const FINISHED = 'test/fixtures/corpus/finished';
const SLIPS = 'test/fixtures/corpus/slips';

suite('Measuring', () => {
  test('finds nothing in our own finished texts, of every kind', () => {
    const found = findingsIn(readCorpus(FINISHED));
    assert.deepEqual(
      found.map(({ name, code, text, start, end }) => `${name} ${code} ${text.slice(start, end)}`),
      [],
    );
  });

  test('finds in our own texts with slips exactly those', () => {
    const found = findingsIn(readCorpus(SLIPS));
    assert.deepEqual(
      found.map(({ name, code, text, start, end }) => `${name} ${code} ${text.slice(start, end)}`),
      [
        '报告.gw range-unit 5-8%',
        '报告.gw numbering-shape (一)',
        '报告.gw halfwidth-punctuation ,',
        '报告.gw enumeration-sequence 四是',
        '报告.gw numbering-sequence 四、',
        '报告.gw closing-mismatch 特此通知。',
      ],
    );
  });

  test('counts by rule, slips of the text apart', () => {
    const text = '今年以来,各项工作有序推进,成效明显。';
    const found = findingsIn([{ name: '甲.gw', text }]);
    assert.deepEqual(
      found.map(({ start, end, code }) => [start, end, code]),
      [
        [4, 5, 'halfwidth-punctuation'],
        [13, 14, 'halfwidth-punctuation'],
      ],
    );
    assert.deepEqual(tally(found, [{ id: found[0]!.id, why: '' }]), {
      'halfwidth-punctuation': { findings: 2, slips: 1 },
    });
  });

  test('knows a finding again by text, rule and place, whatever the file is called', () => {
    const ids = (name: string, text: string) => findingsIn([{ name, text }]).map(({ id }) => id);
    const text = '今年以来,各项工作有序推进,成效明显。';
    const [first, second] = ids('甲.gw', text);
    assert.notEqual(first, second);
    assert.deepEqual(ids('乙.txt', text), [first, second]);
    assert.notEqual(ids('甲.gw', `${text}\n`)[0], first);
  });

  test('takes a finished **bold** for a blank in all texts but plain Markdown', () => {
    const codes = (name: string) =>
      findingsIn([{ name, text: '要**高度重视**安全。' }]).map(({ code }) => code);
    assert.deepEqual(codes('甲.md'), []);
    assert.deepEqual(codes('甲.gw.md'), ['placeholder', 'placeholder']);
    assert.deepEqual(codes('甲.gw'), ['placeholder', 'placeholder']);
  });

  test('adds up what was published, and nothing else', () => {
    const corpus = (name: string, published: boolean, texts: number) => ({
      ...{ name, about: '', published, texts, characters: texts * 100, sha256: '' },
    });
    const corpora = [corpus('甲', true, 1), corpus('乙', false, 2), corpus('丙', true, 4)];
    const record = (findings: number, slips: number) => ({
      sha256: '',
      counts: { a: { findings, slips } },
      quiet: ['c'],
    });
    const measured = { 甲: record(3, 1), 乙: record(10, 0), 丙: record(4, 4) };
    assert.deepEqual(publishedCount('a', corpora, measured), { findings: 7, slips: 5 });
    assert.deepEqual(publishedCount('c', corpora, measured), { findings: 0, slips: 0 });
    assert.equal(publishedCount('b', corpora, measured), undefined);
    assert.deepEqual(publishedSize(corpora), { texts: 5, characters: 500 });
  });
});

suite('The record of the last run', () => {
  const corpora = readCorpora();
  const measured = readMeasured();

  test('is of the corpora as they are listed, all of them', () => {
    assert.deepEqual(
      Object.entries(measured).map(([name, { sha256 }]) => [name, sha256]),
      corpora.map(({ name, sha256 }) => [name, sha256]),
    );
  });

  test('names rules that there are', () => {
    const codes = new Set<string>(rules.map(({ code }) => code));
    for (const { counts, quiet } of Object.values(measured))
      for (const code of [...Object.keys(counts), ...quiet]) assert.ok(codes.has(code), code);
  });

  test('of our own texts is what they give today', () => {
    for (const [name, folder] of [
      ['自拟公文', FINISHED],
      ['自拟公文（有差错）', SLIPS],
    ] as const) {
      const texts = readCorpus(folder);
      const { texts: count, characters, sha256 } = sizeOf(texts);
      const entry = corpora.find((corpus) => corpus.name === name)!;
      assert.deepEqual(
        { count, characters, sha256 },
        { count: entry.texts, characters: entry.characters, sha256: entry.sha256 },
      );
      assert.deepEqual(measured[name]!.counts, tally(findingsIn(texts), readJudged()));
    }
  });

  test('has as many slips as were judged', () => {
    const slips = Object.values(measured).flatMap(({ counts }) => Object.values(counts));
    assert.equal(
      slips.reduce((sum, count) => sum + count.slips, 0),
      readJudged().length,
    );
  });
});
