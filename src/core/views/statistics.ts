import { isComment } from '../report/comments';
import { changedLines } from '../report/following';
import { lineAt } from '../report/lines';
import type { Line, Report } from '../report/model';
import { type Paragraph, perParagraph, perPlace } from '../report/paragraph';
import { isBlank } from '../text/characters';
import type { Span } from '../text/span';

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

type Text = Pick<Report, 'text' | 'lines'>;

/**
 * Counts what is printed of a report from `start` to `end` (UTF-16 offsets) as Word does: `**`, `20XX` and `3.5%` are
 * one each, `“` `……` `①` one for each character. Comments count for nothing.
 */
export function countText({ lines }: Text, start: number, end: number): Statistics {
  let words = 0;
  let characters = 0;
  let charactersWithBlanks = 0;
  let paragraphs = 0;
  for (let i = lineAt(lines, start); i < lines.length && lines[i]!.start < end; i++) {
    const line = lines[i]!;
    const here =
      start <= line.start && line.end <= end ? countWhole(line.paragraph) : countPart(line, start, end);
    words += here.words;
    characters += here.characters;
    charactersWithBlanks += here.charactersWithBlanks;
    paragraphs += here.paragraphs;
  }
  return { words, characters, charactersWithBlanks, paragraphs };
}

/** 字数 alone, from `start` to `end` (UTF-16 offsets). */
export const countWords = (report: Text, start: number, end: number): number =>
  countText(report, start, end).words;

/** The whole report's, without its front matter. */
export const countReport = (report: Report): Statistics =>
  countText(report, report.frontMatter?.end ?? 0, report.text.length);

/**
 * Counts the 字数 of many parts of a report: each begins in the line (0-based) that it names, and neither begins nor
 * ends within a word of other characters.
 */
export function wordCounter(report: Report): (part: Span & { readonly line: number }) => number {
  const { lines } = report;
  const before = wordsBefore(report);
  const upTo = (offset: number, number: number): number => {
    const { paragraph, textStart, textEnd, start } = lines[number]!;
    if (offset <= textStart) return before[number]!;
    const here = offset >= textEnd ? countWhole(paragraph).words : wordsUpTo(paragraph, offset - start);
    return before[number]! + here;
  };
  return ({ start, end, line }) => {
    const last = end <= lines[line]!.end ? line : lineAt(lines, end);
    return upTo(end, last) - upTo(start, line);
  };
}

/** By the lines of the version of a text that was counted last, the 字数 before each of them. */
const lastCounted = new WeakMap<
  object,
  { readonly lines: readonly Line[]; readonly before: readonly number[] }
>();

/** The 字数 before each line of a report; of another version of it only the lines that changed are counted. */
function wordsBefore({ textHistory, lines }: Report): readonly number[] {
  const last = lastCounted.get(textHistory) ?? { lines: [], before: [] };
  if (last.lines === lines) return last.before;
  const { first, end, newEnd } = changedLines(last.lines, lines);
  const before = last.before.slice(0, first);
  let sum = first > 0 ? before[first - 1]! + countWhole(lines[first - 1]!.paragraph).words : 0;
  for (let i = first; i < newEnd; i++) {
    before.push(sum);
    sum += countWhole(lines[i]!.paragraph).words;
  }
  const by = sum - (last.before[end] ?? 0);
  for (let i = end; i < last.lines.length; i++) before.push(last.before[i]! + by);
  lastCounted.set(textHistory, { lines, before });
  return before;
}

const countWhole = perParagraph((paragraph) => count(paragraph, 0, paragraph.text.length));

const wordsUpTo = perPlace((paragraph, end) => count(paragraph, 0, end).words);

const countPart = ({ paragraph, start: by, end: lineEnd }: Line, start: number, end: number): Statistics =>
  count(paragraph, Math.max(start - by, 0), Math.min(end, lineEnd) - by);

const NOTHING: Statistics = { words: 0, characters: 0, charactersWithBlanks: 0, paragraphs: 0 };

function count(paragraph: Paragraph, start: number, end: number): Statistics {
  const { text, textStart, textEnd } = paragraph;
  if (isComment(text, paragraph)) return NOTHING;
  let words = 0;
  let characters = 0;
  let blanks = 0;
  let inRun = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSecondHalf(code) && at > start && isFirstHalf(text.charCodeAt(at - 1))) continue;
    if (isBlank(code)) {
      blanks++;
      inRun = false;
    } else {
      characters++;
      const single = countsAlone(code);
      if (single || !inRun) words++;
      inRun = !single;
    }
  }
  const paragraphs = Math.max(textStart, start) < Math.min(textEnd, end) ? 1 : 0;
  return { words, characters, charactersWithBlanks: characters + blanks, paragraphs };
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
