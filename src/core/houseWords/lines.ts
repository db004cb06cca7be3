import { readDsv } from '../text/dsv';
import { linesOf } from '../text/fileLines';
import { isHan } from '../text/punctuation';
import type { WrittenWord } from './entry';
import type { WrittenLine } from './gather';

/** What the single words below a heading are, by what the heading says. */
const HEADINGS: readonly (readonly [says: RegExp, word: (text: string) => WrittenWord])[] = [
  [/没错|正确|可用|放行|例外|白名单/, (right) => ({ right })],
  [/慎用|不宜|少用|不提倡/, (wrong) => ({ wrong, level: 'discouraged' })],
  [/禁/, (wrong) => ({ wrong, level: 'forbidden' })],
];

/** 1. or （1） or a dash: an entry’s number in a list that was copied from a document. */
const NUMBER = /^(?:\d{1,5}[.．、)）]|[（(]\d{1,5}[）)]|[-•·*])\s*(?=[^\d\s])/;

const ARROW = /\s*(?:→|⇒|➔|-+>|=+>?)\s*/;

/**
 * The entries of a plain text, one a line: 错误写法 → 正确写法 (or with =, a comma or a semicolon of either width, a colon, a tab or a blank), or a
 * wording alone, which must not be used unless a heading above it (# 慎用, # 没错) says otherwise.
 */
export function readWordLines(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let single = (wrong: string): WrittenWord => ({ wrong });
  for (const [line, content] of linesOf(text.replace(/^\ufeff/, '')).entries()) {
    const written = content.trim();
    if (written === '') continue;
    if (written.startsWith('#')) {
      single = HEADINGS.find(([says]) => says.test(written))?.[1] ?? ((wrong) => ({ wrong }));
      continue;
    }
    const [wrong = '', right, note] = piecesOf(written.replace(NUMBER, ''));
    lines.push({ line, written: right === undefined ? single(wrong) : { wrong, right, note } });
  }
  return lines;
}

/** A line in two, or in three with a note behind. */
function piecesOf(written: string): readonly string[] {
  const arrow = ARROW.exec(written);
  if (arrow) return [written.slice(0, arrow.index), written.slice(arrow.index + arrow[0].length)];
  const row = /[\t,;]/.test(written) ? readDsv(written)[0] : undefined;
  if (row && !row.unpaired) return row.cells;
  const words = written.split(/[ \u3000]+|[，；：]/);
  return words.length === 2 && words.every((word) => isHan(word.charCodeAt(0))) ? words : [written];
}
