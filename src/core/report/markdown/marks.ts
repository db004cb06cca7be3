import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { readFrontMatter } from '../frontMatter/read';
import { firstLineBehind, splitLines } from '../lines';
import type { Line } from '../model';
import { type Paragraph, perParagraph } from '../paragraph';
import { emphasisOf, LONGEST_LINE } from './emphasis';
import { mayBeUnderlined, openingOf, RULE, UNDERLINE } from './opening';

// Whether a text is Markdown, and how many signs of it stand there. A report is none: one sign alone that may as well
// be its own (a dash at the start of a line, `**` in a sentence, a rule of dashes) makes no Markdown.

/** What of Markdown stands in a text. */
export interface MarkdownMarks {
  /** Something stands there that is nothing but Markdown. */
  readonly isMarkdown: boolean;
  /** Headings, items, quoted lines, rules, fences, links, code and pairs of emphasis; 0 where the text is no Markdown. */
  readonly count: number;
}

/** The signs of one line. */
interface LineMarks {
  /** Those that only Markdown has. */
  readonly sure: number;
  /** Those that a report may have as well. */
  readonly weak: number;
  /** Pairs of `**` that a report may have as well. */
  readonly weakPairs: number;
  /** Runs of `**` without partner. */
  readonly lone: number;
  /** An item behind `-`, `*` or `+`, or a quoted line. */
  readonly isItem: boolean;
  /** A row of `=`, which is nothing but Markdown below a heading. */
  readonly underlines: boolean;
}

const NONE: LineMarks = { sure: 0, weak: 0, weakPairs: 0, lone: 0, isItem: false, underlines: false };
const SURE: LineMarks = { ...NONE, sure: 1 };
const WEAK: LineMarks = { ...NONE, weak: 1 };
const UNDER: LineMarks = { ...WEAK, underlines: true };

/** What Markdown writes its signs with, pictures by their first half: most lines of a report have none of it. */
const SIGNS = /[#*_~`>[\-+=•●▪◦‣·\u2300-\u27bf\ud83c-\ud83e]/;
const FENCE = /^[ \t]*(?:`{3,}[^`]*|~{3,}.*)$/;
/** A heading is short and no sentence; what is longer may have a number sign before it. Characters. */
const MAX_HEADING = 50;
const SENTENCE_END = /[。；！？，][”’）》]?[ \t\u3000]*$/;
const LINK =
  /(?<!!)\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|www\.|[#/.])[^()\s]{0,500}\)|<https?:[^<>\s]{1,500}>/g;
const CODE = /(?<!`)`[^`\n]{1,200}`(?!`)/g;

const marksOf = perParagraph((paragraph: Paragraph): LineMarks => {
  const { text } = paragraph;
  if (text.length > LONGEST_LINE || !SIGNS.test(text)) return NONE;
  if (FENCE.test(text)) return SURE;
  if (UNDERLINE.test(text)) return text.includes('=') ? UNDER : WEAK;
  if (RULE.test(text)) return WEAK;
  const { quotes, depth, bullet, isMarked, end } = openingOf(text);
  const { pairs, lone } = emphasisOf(paragraph);
  const weakPairs = pairs.filter(({ weak }) => weak).length;
  const boldPairs = pairs.filter(
    ({ weak, open }) => weak && text[open.start] === '*' && open.end - open.start > 1,
  );
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const words = text.trimEnd().length - end;
  const isHeading = depth > 0 && words <= MAX_HEADING && !SENTENCE_END.test(text);
  return {
    sure: (isHeading ? 1 : 0) + pairs.length - weakPairs + count(LINK) + count(CODE),
    weak:
      (depth > 0 && !isHeading ? 1 : 0) +
      (quotes > 0 ? 1 : 0) +
      (isMarked ? 1 : 0) +
      weakPairs -
      boldPairs.length,
    weakPairs: boldPairs.length,
    lone,
    isItem: quotes > 0 || (bullet !== undefined && '-*+'.includes(bullet)),
    underlines: false,
  };
});

/** The first of `lines` from line `from` on (0-based) that has a sign, without the blanks around; undefined where none has. */
export function firstMarked(lines: readonly Line[], from: number): Span | undefined {
  const marked = lines.find(({ number, paragraph }) => {
    if (number < from) return false;
    const { sure, weak, weakPairs, isItem } = marksOf(paragraph);
    return sure + weak + weakPairs > 0 || isItem;
  });
  if (!marked) return undefined;
  const { start, end, paragraph } = marked;
  const words = skipBlanks(paragraph.text, 0, end - start);
  return { start: start + words, end: start + trimBlanksEnd(paragraph.text, words, end - start) };
}

const isBlankLine = (text: string): boolean => skipBlanks(text, 0, text.length) === text.length;

/** So many items, and half of all lines, make a list; fewer are dashes at the start of lines. */
const ENOUGH_ITEMS = 3;

/** The signs of Markdown in `lines` from line `from` on (0-based). */
export function markdownMarks(lines: readonly Line[], from: number): MarkdownMarks {
  let sure = 0;
  let weak = 0;
  let weakPairs = 0;
  let lone = 0;
  let items = 0;
  let written = 0;
  for (let i = from; i < lines.length; i++) {
    const { paragraph } = lines[i]!;
    if (isBlankLine(paragraph.text)) continue;
    const marks = marksOf(paragraph);
    const isHeading = marks.underlines && i > from && mayBeUnderlined(lines[i - 1]!.paragraph.text);
    written++;
    sure += isHeading ? 1 : marks.sure;
    weak += isHeading ? 0 : marks.weak;
    weakPairs += marks.weakPairs;
    lone += marks.lone;
    if (marks.isItem) items++;
  }
  const isList = items >= ENOUGH_ITEMS && items * 2 >= written;
  const isMarkdown = sure > 0 || isList || (weakPairs > 1 && lone === 0);
  return { isMarkdown, count: isMarkdown ? sure + weak + weakPairs : 0 };
}

/**
 * How many signs of Markdown stand in `text`; 0 where it is no Markdown, but a report with blanks. Any text gives a
 * number, in time that grows with its length.
 */
export function countMarkdownMarks(text: string): number {
  const paper = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = splitLines(paper);
  const behind = readFrontMatter(paper, lines)?.end ?? 0;
  return markdownMarks(lines, firstLineBehind(lines, behind)).count;
}
