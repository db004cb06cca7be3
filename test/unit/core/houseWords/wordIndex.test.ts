import assert from 'node:assert/strict';
import { WordIndex } from '../../../../src/core/houseWords/wordIndex';

const indexOf = (words: readonly string[]) =>
  new WordIndex(
    words.map((text) => ({ text, value: text })),
    [],
  );

function found(words: readonly string[], text: string, from = 0, to = text.length): string[] {
  const all: string[] = [];
  indexOf(words).find(text, from, to, (start, end, values) =>
    all.push(`${start}-${end} ${values.join('/')}`),
  );
  return all.sort();
}

suite('The index of words', () => {
  test('finds words of any length, those inside others among them', () => {
    assert.deepEqual(found(['甲', '甲乙', '甲乙丙', '乙丙丁戊', '丁'], '甲乙丙丁戊'), [
      '0-1 甲',
      '0-2 甲乙',
      '0-3 甲乙丙',
      '1-5 乙丙丁戊',
      '3-4 丁',
    ]);
    assert.deepEqual(found(['甲乙', '甲乙'], '丙甲乙'), ['1-3 甲乙/甲乙']);
  });

  test('stays between the ends that are given', () => {
    const words = ['甲', '甲乙', '甲乙丙丁', '乙丙', '丁'];
    assert.deepEqual(found(words, '甲乙丙丁', 1, 3), ['1-3 乙丙']);
    assert.deepEqual(found(words, '甲乙丙丁', 1, 4), ['1-3 乙丙', '3-4 丁']);
    assert.deepEqual(found(words, '甲乙丙丁', 0, 3), ['0-1 甲', '0-2 甲乙', '1-3 乙丙']);
    assert.deepEqual(found(words, '甲乙丙丁', 2, 2), []);
  });

  test('misses none of very many words, of which some share their place in a table', () => {
    const words = Array.from({ length: 30_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 170), 0x5e00 + ((i * 7) % 173), 0x6e00 + Math.floor(i / 170), 0x4e8c),
    );
    const index = indexOf(words);
    const missed = words.filter((word) => {
      let isMet = false;
      index.find(`一${word}一`, 0, 6, (start, end, values) => {
        isMet ||= start === 1 && end === 5 && values.includes(word);
      });
      return !isMet;
    });
    assert.deepEqual(missed, []);
  });

  test('searches for a word by what is rare in it, wherever that stands', () => {
    const familiar = ['贯彻落实', '落实责任', '压实责任'];
    const index = new WordIndex([{ text: '贯彻落石责任', value: 1 }], familiar);
    const places: number[] = [];
    index.find('贯彻落实责任，贯彻落石责任', 0, 13, (start) => places.push(start));
    assert.deepEqual(places, [7]);
  });
});
