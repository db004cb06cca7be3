import { firstWhere } from './search';

/**
 * The marks that enclose words: quotes of both widths and shapes, title marks. Those of one group stand
 * for each other, because keyboards and IMEs give now this, now that one.
 */
const groups = ['“‘"', '”’"', '《〈', '》〉'];
const QUOTES_AND_TITLE_MARKS = /[“”‘’"《》〈〉]/g;
const ENCLOSES = new Uint8Array(0x10000);
for (const mark of groups.join('')) ENCLOSES[mark.charCodeAt(0)] = 1;

/** Whether the character is a quote or title mark. */
export function isQuoteOrTitleMark(character: string | undefined): boolean {
  return character !== undefined && ENCLOSES[character.charCodeAt(0)] === 1;
}

/** Whether both are enclosing marks of the same kind and direction. */
export function sameMark(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && groups.some((group) => group.includes(a) && group.includes(b));
}

/**
 * The text without its enclosing marks. Phrases are compared in this form: the marks take a key of their
 * own on most keyboards, so people type 四个意识 and mean “四个意识”.
 */
export function folded(text: string): string {
  return text.replace(QUOTES_AND_TITLE_MARKS, '');
}

/** Where a character of the folded text stands in the text itself. */
export function unfold(text: string): (at: number) => number {
  // For each mark left out, where the character behind it stands in the folded text.
  const marks: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (ENCLOSES[text.charCodeAt(at)] === 1) marks.push(at - marks.length);
  }
  return (at) => at + firstWhere(marks.length, (index) => marks[index]! > at);
}

/** How many marks of the kind of `mark`, title marks or quotes, are still open at the end of the text. */
export function openMarks(text: string, mark: string): number {
  const title = '《》〈〉'.includes(mark);
  const [opening, closing] = title ? ['《〈', '》〉'] : ['“‘', '”’'];
  let depth = 0;
  let straight = false;
  for (const character of text) {
    if (opening!.includes(character)) depth++;
    else if (closing!.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '"' && !title) straight = !straight;
  }
  return depth + (straight ? 1 : 0);
}
