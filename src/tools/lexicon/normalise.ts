import { isHan } from '../../core/text/punctuation';

/** Where a piece may neither begin nor go on: digits, letters, titles in 《》, brackets, everything that is not running text. */
export const BREAK = 0;
/** Stands for whatever begins a sentence: a piece may begin with it and never contain it elsewhere. */
export const START = '。'.charCodeAt(0);
/** Marks inside a sentence, which belong to what is written: after 改革 comes 、发展、稳定. */
const INSIDE = new Set([...'，、：“”‘’'].map((mark) => mark.charCodeAt(0)));
const ENDS = new Set([...'。；！？'].map((mark) => mark.charCodeAt(0)));
/** What stands before the words of a heading or of a list item; the words begin a sentence. */
const MARKER =
  /^[\s\u3000]*(?:第?[一二三四五六七八九十]+[、，章节条]|（[一二三四五六七八九十\d]+）|\d+[.．、])\s*/u;

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
    if (line.length < 4) continue;
    const skipped = MARKER.exec(line)?.[0].length ?? 0;
    const cut = new Uint8Array(line.length + 1);
    for (const { index } of words.segment(line)) cut[index] = 1;
    cut[line.length] = 1;
    const codes: number[] = [START];
    const ends: number[] = [1];
    let title = 0;
    for (let at = skipped; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code === 0x20 || code === 0x3000 || code === 0x9 || code === 0xa0) continue;
      if (line[at] === '《') title++;
      if (ENDS.has(code)) {
        if (codes.at(-1) !== START) {
          codes.push(START);
          ends.push(1);
        }
      } else if (title === 0 && (isHan(code) || INSIDE.has(code))) {
        codes.push(code);
        ends.push(cut[at + 1]!);
      } else if (codes.at(-1) !== BREAK) {
        codes.push(BREAK);
        ends.push(1);
      }
      if (line[at] === '》' && title > 0) title--;
    }
    yield { codes: Uint16Array.from(codes), ends: Uint8Array.from(ends) };
  }
}
