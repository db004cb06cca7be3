import assert from 'node:assert/strict';

/** Of all `words`, which blanks part, `isSo` holds. */
export const allAre = (words: string, isSo: (word: string) => boolean): void =>
  assert.deepEqual(
    words.split(' ').filter((word) => !isSo(word)),
    [],
  );
