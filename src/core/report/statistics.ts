import { isBlank } from '../text/characters';
import { splitLines } from './lines';

/** The four figures of Word's 字数统计. */
export interface Statistics {
  /** 字数: every Chinese character and full-width mark is one, and so is every run of other characters. */
  readonly words: number;
  /** 字符数（不计空格）. */
  readonly characters: number;
  /** 字符数（计空格）, line ends left out. */
  readonly charactersWithBlanks: number;
  /** 段落数, empty ones left out. */
  readonly paragraphs: number;
}

/**
 * Counts the text from `start` to `end` (UTF-16 offsets) as Word does: `**`, `20XX` and `3.5%` are one each,
 * `“` `……` `①` one for each character.
 */
export function countText(text: string, start = 0, end = text.length): Statistics {
  const { words, characters, blanks } = countCharacters(text, start, end);
  const paragraphs = splitLines(text.slice(start, end)).filter((line) => line.textStart < line.textEnd);
  return { words, characters, charactersWithBlanks: characters + blanks, paragraphs: paragraphs.length };
}

/** 字数 alone, from `start` to `end` (UTF-16 offsets). */
export const countWords = (text: string, start: number, end: number): number =>
  countCharacters(text, start, end).words;

function countCharacters(
  text: string,
  start: number,
  end: number,
): { words: number; characters: number; blanks: number } {
  let words = 0;
  let characters = 0;
  let blanks = 0;
  let inRun = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSecondHalf(code) && at > start && isFirstHalf(text.charCodeAt(at - 1))) continue;
    if (code === 10 || code === 13) {
      inRun = false;
    } else if (isBlank(code)) {
      blanks++;
      inRun = false;
    } else {
      characters++;
      const single = countsAlone(code);
      if (single || !inRun) words++;
      inRun = !single;
    }
  }
  return { words, characters, blanks };
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Set as wide as a Chinese character in a Chinese text, and counted one by one by Word. */
function countsAlone(code: number): boolean {
  // Most of a text: Latin, then Han.
  if (code < 0x80) return false;
  if (code >= 0x2e80 && code <= 0x9fff) return true;
  return (
    code === 0xb7 ||
    code === 0xd7 ||
    (code >= 0x2010 && code <= 0x203b) ||
    (code >= 0x2103 && code <= 0x22ff) ||
    (code >= 0x2460 && code <= 0x27bf) ||
    (code >= 0xac00 && code <= 0xdbff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xffee)
  );
}
