import { isHan } from '../../text/punctuation';

// How the words before the cursor are read where they are compared with what was counted, and how texts are read where
// they are counted: the two have to be the same.

/** Stands for whatever begins a sentence: a mark that ends the one before, the start of a line, an ordinal. */
export const START = '。';
/** Marks inside a sentence, which belong to what is written: after 改革 comes 、发展、稳定. */
const INSIDE = new Set('，、：“”‘’');
const ENDS = new Set('。；！？');
const BLANKS = new Set(' \u3000\t\u00a0');
/** What stands before the words of a heading or of a list item; the words begin a sentence. */
const MARKER =
  /^[\s\u3000]*(?:第?[一二三四五六七八九十]+[、，章节条]|（[一二三四五六七八九十\d]+）|\d+[.．、])\s*/u;
/** Longer is no marker. UTF-16 units. */
const LONGEST_MARKER = 24;

/** What a character is to the counting: part of a piece, the end of a sentence, nothing at all, or a break. */
export type Role = 'piece' | 'end' | 'blank' | 'break';

export function roleOf(character: string): Role {
  if (isHan(character.charCodeAt(0)) || INSIDE.has(character)) return 'piece';
  if (ENDS.has(character)) return 'end';
  return BLANKS.has(character) ? 'blank' : 'break';
}

/** Where the words of a line begin, behind indentation and its ordinal. UTF-16 offset. */
export const wordsStart = (line: string): number =>
  MARKER.exec(line.slice(0, LONGEST_MARKER))?.[0].length ?? 0;

/** The last characters of what stands in the line before the cursor, as pieces are counted; at most `most` of them. */
export function contextOf(before: string, most: number): string {
  const first = wordsStart(before);
  let context = '';
  for (let at = before.length - 1; context.length < most; at--) {
    if (at < first) return START + context;
    const role = roleOf(before[at]!);
    if (role === 'end') return START + context;
    if (role === 'break') return context;
    if (role === 'piece') context = before[at]! + context;
  }
  return context;
}
