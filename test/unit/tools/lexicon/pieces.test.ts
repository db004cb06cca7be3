import assert from 'node:assert/strict';
import { linesOf } from '../../../../src/tools/lexicon/normalise';
import {
  countBits,
  countPieces,
  type Least,
  type Pieces,
  textOf,
} from '../../../../src/tools/lexicon/pieces';
import type { Counted } from '../../../../src/tools/lexicon/texts';

const document = (text: string, family: string): Counted => ({
  text,
  family,
  weight: 1,
  file: `${family}.txt`,
});

/** Every frequent piece of `length` with documents/families/times. */
function counted(pieces: Pieces, length: number): Record<string, string> {
  const level = pieces.levels[length];
  if (!level) return {};
  return Object.fromEntries(
    [...Array(level.size).keys()].map((row) => [
      textOf(pieces, length, row),
      `${level.documents[row]}/${countBits(level.families[row]!)}/${level.times[row]}`,
    ]),
  );
}

const least: Least = { documents: 2, families: 2, longest: 24 };

suite('lexicon: counting pieces', () => {
  test('a piece counts from so many documents of so many families on', () => {
    const pieces = countPieces(
      [
        document('稳步推进改革，推进改革。', 'a'),
        document('继续推进改革', 'b'),
        document('继续加强管理', 'b'),
        document('反复加强管理', 'b'),
      ],
      least,
    );
    assert.equal(pieces.documents, 4);
    assert.deepEqual(counted(pieces, 4), { 推进改革: '2/2/3' });
    assert.deepEqual(counted(pieces, 3), { 推进改: '2/2/3', 进改革: '2/2/3' });
    assert.deepEqual(counted(pieces, 5), {});
  });

  test('more families than a number has bits are never counted for more than they are', () => {
    const families = Array.from({ length: 40 }, (_, index) => `f${index}`);
    const all = countPieces(
      families.map((family) => document('推进改革', family)),
      least,
    );
    assert.equal(counted(all, 4).推进改革, '40/31/40');
    const two = countPieces(
      families.map((family, index) => document(index < 38 ? `各说${index}` : '推进改革', family)),
      least,
    );
    assert.equal(counted(two, 4).推进改革, '2/2/2');
  });

  test('no piece is longer than it may be', () => {
    const pieces = countPieces([document('推进改革', 'a'), document('推进改革', 'b')], {
      ...least,
      longest: 3,
    });
    assert.equal(pieces.levels.length, 4);
    assert.deepEqual(Object.keys(counted(pieces, 3)), ['。推进', '推进改', '进改革']);
  });

  test('ends of words are counted behind every character', () => {
    const pieces = countPieces([document('推进改革', 'a'), document('推进改革', 'b')], least);
    const level = pieces.levels[4]!;
    const row = [...Array(level.size).keys()].find((each) => textOf(pieces, 4, each) === '推进改革')!;
    assert.deepEqual([...level.parted.slice(row * 4, row * 4 + 4)], [0, 0, 2, 0]);
    assert.equal(level.ended[row], 2);
  });

  test('parent and suffix lead to the pieces inside', () => {
    const pieces = countPieces([document('推进改革', 'a'), document('推进改革', 'b')], least);
    const level = pieces.levels[4]!;
    const row = [...Array(level.size).keys()].find((each) => textOf(pieces, 4, each) === '推进改革')!;
    assert.equal(textOf(pieces, 3, level.parent[row]!), '推进改');
    assert.equal(textOf(pieces, 3, level.suffix[row]!), '进改革');
  });

  test('a great many documents are counted beyond the first room of the tables', () => {
    const texts = [...Array(40).keys()].map((index) =>
      document(
        String.fromCharCode(...[...Array(300).keys()].map((k) => 0x4e00 + ((k * 37) % 900))),
        `${index % 4}`,
      ),
    );
    const pieces = countPieces(texts, least);
    assert.ok(pieces.levels[2]!.size > 250);
    assert.ok([...pieces.levels[2]!.documents].every((documents) => documents === 40));
  });
});

suite('lexicon: how a line is counted', () => {
  const read = (text: string): string[] =>
    [...linesOf(text)].map(({ codes }) => String.fromCharCode(...codes).replaceAll('\0', '|'));

  test('a sentence begins with its mark', () => {
    assert.deepEqual(read('推进改革。加强管理；改进作风！'), ['。推进改革。加强管理。改进作风。']);
  });

  test('digits, letters, titles and brackets break it', () => {
    assert.deepEqual(read('截至2024年底，按照《中国共产党章程》和A4纸（大）办'), [
      '。截至|年底，按照|和|纸|大|办',
    ]);
  });

  test('the marker of a heading or list item does not count', () => {
    assert.deepEqual(read('一、推进改革\n（二）加强管理\n3.改进作风\n第四章 附则说明'), [
      '。推进改革',
      '。加强管理',
      '。改进作风',
      '。附则说明',
    ]);
  });

  test('blanks inside and short lines do not count', () => {
    assert.deepEqual(read('　　推进 改革\n下载\n'), ['。推进改革']);
  });

  test('quotes stay, for they belong to a formula', () => {
    assert.deepEqual(read('增强“四个意识”'), ['。增强“四个意识”']);
  });
});
