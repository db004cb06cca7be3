import { roleOf, START as SENTENCE, wordsStart } from '../../core/phrases/offering/context';

/** Where a piece may neither begin nor go on: digits, letters, titles in 《》, brackets, everything that is not running text. */
export const BREAK = 0;
/** Stands for whatever begins a sentence: a piece may begin with it and never contain it elsewhere. */
export const START = SENTENCE.charCodeAt(0);
/** Shorter lines are scraps of a page. UTF-16 units. */
const SHORTEST = 4;

/** One line as it is counted. */
export interface Line {
  /** UTF-16 codes: Han characters, marks inside sentences, `START` and `BREAK`. */
  readonly codes: Uint16Array;
  /** 1 where a word ends behind the character. */
  readonly ends: Uint8Array;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lines of a text, as they are counted; what is no running text falls out. */
export function* linesOf(text: string): Iterable<Line> {
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (line.length >= SHORTEST) yield read(line);
  }
}

function read(line: string): Line {
  const cut = new Uint8Array(line.length + 1);
  for (const { index } of words.segment(line)) cut[index] = 1;
  cut[line.length] = 1;
  const codes: number[] = [START];
  const ends: number[] = [1];
  const put = (code: number, end: number) => {
    codes.push(code);
    ends.push(end);
  };
  let titles = 0;
  for (let at = wordsStart(line); at < line.length; at++) {
    if (line[at] === '《') titles++;
    const role = roleOf(line[at]!);
    if (role === 'end') {
      if (codes.at(-1) !== START) put(START, 1);
    } else if (role === 'piece' && titles === 0) {
      put(line.charCodeAt(at), cut[at + 1]!);
    } else if (role !== 'blank' && codes.at(-1) !== BREAK) {
      put(BREAK, 1);
    }
    if (line[at] === '》' && titles > 0) titles--;
  }
  return { codes: Uint16Array.from(codes), ends: Uint8Array.from(ends) };
}
