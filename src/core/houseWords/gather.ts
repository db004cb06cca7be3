import type { LineProblem } from '../text/fileLines';
import { checkWord, type HouseWord, isWord, type WrittenWord } from './entry';

/** A list of words as it was read. */
export interface ReadWords {
  /** The good entries in their order, each with its 0-based line. */
  readonly words: readonly PlacedWord[];
  /** What is wrong, the first of each line, in the order of the lines. */
  readonly problems: readonly LineProblem[];
}

export interface PlacedWord {
  readonly line: number;
  readonly word: HouseWord;
}

/** An entry as it was read, with its 0-based line (of a setting: its place in the list). */
export interface WrittenLine {
  readonly line: number;
  readonly written: WrittenWord;
}

/** More are no list that an office keeps. */
const MOST = 50_000;

/**
 * Checks what was read: the same word twice is fine, but not with two things said of it. `unit` is what the places of a
 * list are called: 行 of a file, 条 of a setting.
 */
export function gatherWords(
  lines: readonly WrittenLine[],
  syntax: readonly LineProblem[],
  unit: '行' | '条',
): ReadWords {
  const words: PlacedWord[] = [];
  const problems = [...syntax];
  const first = new Map<string, PlacedWord>();
  for (const { line, written } of lines) {
    if (words.length === MOST) {
      problems.push({ line, message: `超过 ${MOST} 条，从这里起没有读入。` });
      break;
    }
    const word = checkWord(written, line);
    if (!isWord(word)) {
      problems.push(word);
      continue;
    }
    const key = placeOf(word);
    const before = first.get(key);
    if (!before) {
      const placed = { line, word };
      words.push(placed);
      first.set(key, placed);
    } else if (before.word.kind !== word.kind || before.word.other !== word.other) {
      const message = `“${word.text}”与第 ${before.line + 1} ${unit}说法不同，照前一条；请删去一条。`;
      problems.push({ line, message });
    }
  }
  return { words, problems: onePerLine(problems) };
}

/** Two entries of which this is the same speak of the same places. A person may hold several posts. */
function placeOf({ kind, text, other, after, before }: HouseWord): string {
  const around = after.length + before.length > 0 ? JSON.stringify([after, before]) : '';
  return `${text}\n${kind === 'post' ? other : ''}\n${around}`;
}

const onePerLine = (problems: readonly LineProblem[]): LineProblem[] =>
  [...problems]
    .sort((a, b) => a.line - b.line)
    .filter(({ line }, index, all) => index === 0 || line !== all[index - 1]!.line);
