import assert from 'node:assert/strict';
import { groups } from '../../../../snippets/known-words.json';
import { isKnownWord } from '../../../../src/core/words/knownWords';

suite('words that are right however seldom they are counted', () => {
  const words = groups.flatMap((group) => group.words);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));

  for (const word of new Set([words[0]!, words.at(-1)!, longest])) {
    test(`are known from each of their characters: ${word}`, () => {
      const text = `》${word}《`;
      assert.equal(isKnownWord(text, 0, 1), false);
      for (let at = 1; at <= word.length; at++) assert.equal(isKnownWord(text, at, at + 1), true);
      assert.equal(isKnownWord(text, word.length + 1, word.length + 2), false);
      assert.equal(isKnownWord(text, 0, text.length), true);
      assert.equal(isKnownWord(word.slice(0, -1), 0, 1), false);
    });
  }
});
