import assert from 'node:assert/strict';
import { blanks } from '../../../support';

/** Reads `marked` without its ⟦ and ⟧: exactly what stands in them is a blank. */
export function expectBlanks(marked: string): void {
  const wanted = [...marked.matchAll(/⟦(.*?)⟧/gs)].map((match) => match[1]);
  assert.deepEqual(blanks(marked.replace(/[⟦⟧]/g, '')), wanted, marked);
}

/** Of `words`, which blanks part, those in which the number of blanks is not `count` once they are put into `sentence`. */
export function otherThan(count: number, words: string, sentence: (word: string) => string): string[] {
  return words.split(' ').filter((word) => blanks(sentence(word)).length !== count);
}
