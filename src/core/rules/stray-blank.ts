import { lineAt } from '../report/lines';
import { marksOf } from '../report/marks';
import { enclosed } from '../report/pairs';
import type { Line, Report } from '../report/types';
import { isHan } from '../text/punctuation';
import { type Span, spanAt } from '../text/span';
import type { Rule } from './rule';

/** Marks of a sentence: blanks beside them are left from typing or pasting. */
const SENTENCE_MARKS = '，。、；：！？';
/** So many characters without mark or blank are words in a sentence, not a name or a label that is set apart. */
const RUNNING = 4;
/** Longer stretches of blanks set something apart on purpose. */
const MAX_BLANKS = 2;

/**
 * Blanks inside a Chinese sentence, which has none. Names spread to three characters (张　三), what stands behind
 * an ordinal (第一条　…), quoted slogans in two halves, headings and signatures are set apart on purpose.
 */
export const strayBlank: Rule = {
  code: 'stray-blank',
  severity: 'warning',
  title: '中文之间有空格',
  check(report) {
    const { text, lines, sections, placeholders } = report;
    if (marksOf(report).blanks.length === 0) return [];
    const markers = new Set(sections.map(({ marker }) => marker.end));
    const open = new Set(placeholders.flatMap(({ start, end }) => [start, end, end - 1]));
    const quoted = quotations(report);
    return marksOf(report).blanks.flatMap((blank) => {
      if (blank.end - blank.start > MAX_BLANKS || markers.has(blank.start)) return [];
      if (open.has(blank.start) || open.has(blank.end) || spanAt(quoted, blank.start)) return [];
      const line = lines[lineAt(lines, blank.start)]!;
      if (!isSentence(report, line) || !isStray(text, line, blank)) return [];
      return [
        {
          ...blank,
          message: '中文之间不留空格。',
          fix: [{ ...blank, text: '' }],
          safe: false,
        },
      ];
    });
  },
};

/** What quotes and title marks enclose: slogans in two halves, titles. */
const quotations = (report: Report): Span[] => enclosed(report, (shape) => shape !== '（');

/** A paragraph of running text: it ends as a sentence does, and is none of the parts around the body. */
function isSentence({ text, title, signature, closing }: Report, line: Line): boolean {
  for (const part of [title, signature, closing]) {
    if (part && line.textStart >= part.start && line.textEnd <= part.end) return false;
  }
  return '。；：！？'.includes(text[line.textEnd - 1]!) && line.textEnd - line.textStart > 12;
}

function isStray(text: string, line: Line, { start, end }: Span): boolean {
  const before = text[start - 1]!;
  const behind = text[end]!;
  // 。 may part two pieces that were run together (下转第四版） 我们…): only inside a sentence a blank is a slip.
  if ('，、；'.includes(before)) return isHan(behind.charCodeAt(0)) || '“《（'.includes(behind);
  if (SENTENCE_MARKS.includes(behind)) return isHan(before.charCodeAt(0)) || '”》）'.includes(before);
  if (!isHan(before.charCodeAt(0)) || !isHan(behind.charCodeAt(0))) return false;
  // 张　三 in a list of names
  if (text.charCodeAt(start) === 0x3000) return false;
  return running(text, start, line, -1) >= RUNNING && running(text, end, line, 1) >= RUNNING;
}

/** How many Chinese characters run on from `at` in direction `step`, as far as it matters. */
function running(text: string, at: number, line: Line, step: 1 | -1): number {
  let count = 0;
  let here = step === 1 ? at : at - 1;
  while (count < RUNNING && here >= line.textStart && here < line.textEnd && isHan(text.charCodeAt(here))) {
    count++;
    here += step;
  }
  return count;
}
