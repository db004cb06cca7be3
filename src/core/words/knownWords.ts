import { groups } from '../../../snippets/known-words.json';

/** Words that are right, however seldom they were counted, by their first characters. */
const byFirst = new Map<string, string[]>();
for (const { words } of groups) {
  for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
}
const LONGEST = Math.max(...groups.flatMap(({ words }) => words.map(({ length }) => length)));

/** Whether one of the words stands in `text` around the characters from `start` to `end`, or reaches into them. */
export function isKnownWord(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST + 1); at < end; at++) {
    const isAround = (word: string) => at + word.length > start && text.startsWith(word, at);
    if (byFirst.get(text[at]!)?.some(isAround)) return true;
  }
  return false;
}
