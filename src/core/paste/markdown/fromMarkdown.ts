import { announcesPaper } from '../../report/assistantRemarks';
import { readFrontMatter } from '../../report/frontMatter/read';
import { firstLineBehind, splitLines } from '../../report/lines';
import { emphasisIn } from '../../report/markdown/emphasis';
import {
  BOLD_DEPTH,
  chapterNumber,
  levelOf,
  opensRunning,
  ordinalOfLevel,
  ownOrdinal,
  placed,
} from '../../report/markdown/levels';
import { countMarkdownMarks } from '../../report/markdown/marks';
import { openingOf } from '../../report/markdown/opening';
import { isOnLadder, ladder } from '../../report/ordinals/schemes';
import { Paragraph } from '../../report/paragraph';
import { toHan } from '../../text/numerals';
import { isChinese, isDigit, isHan, isLatin } from '../../text/punctuation';
import { cleaned, opensCaption } from '../clean';
import { type List, type Piece, piecesOf } from './blocks';
import { type Kept, wordsIn } from './inline';

export interface MarkdownOptions {
  /** What bullets become: ordinals of the level below (1. or （1）), or running ordinals 一是、二是. Ordinals if left out. */
  readonly bullets?: 'ordinals' | 'running';
}

/** A Markdown text as a report. */
export interface ReadMarkdown {
  /** The text of the report. */
  readonly text: string;
  /** How many signs of Markdown stood in the source; 0 if it is none, and then `text` is the source itself. */
  readonly marks: number;
  /** What the writer has to mend by hand, in sentences. */
  readonly notes: readonly string[];
}

/** Converting may bring signs together that are a pair then; so often it is done at most. */
const MAX_ROUNDS = 4;

/**
 * The report that the Markdown `source` is: its first heading the title, headings and lists with the ordinals of GB/T 9704-2012
 * 7.3.3, without the signs, empty lines and blanks that Markdown has; tables and local pictures stay, and blanks (`**`,
 * [单位名称]) too. What is no Markdown comes back as it is. Line ends, byte order mark and front matter are kept. Any text
 * gives one, in time that grows with its length; converted again it stays as it is.
 */
export function fromMarkdown(source: string, options: MarkdownOptions = {}): ReadMarkdown {
  const kept = nothingKept();
  let text = source;
  let marks = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const count = countMarkdownMarks(text);
    if (count === 0) break;
    if (round === 0) marks = count;
    const read = convert(text, options, round === 0 ? kept : nothingKept());
    if (read === text) break;
    text = read;
  }
  return { text, marks, notes: notesOf(kept) };
}

const nothingKept = (): Kept => ({ formulas: 0, footnotes: 0, pictures: 0, struck: 0 });

function notesOf({ formulas, footnotes, pictures, struck }: Kept): string[] {
  const notes: string[] = [];
  if (struck > 0) notes.push(`有${struck}处划去的文字（如~~划去~~）保留了文字，请核对后删去。`);
  if (footnotes > 0) notes.push(`有${footnotes}处脚注标记（如[^1]）没有改动，请改为文中说明或删去。`);
  if (formulas > 0) notes.push(`有${formulas}处公式没有改动，请改写为文字或图片。`);
  if (pictures > 0) notes.push(`有${pictures}张网络图片没有带入，只留下图片说明，请把图片存到本机后插入。`);
  return notes;
}

function convert(source: string, options: MarkdownOptions, kept: Kept): string {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  const paper = source.slice(mark.length);
  const lines = splitLines(paper);
  const matterEnd = readFrontMatter(paper, lines)?.end ?? 0;
  const lineEnd = /\r\n|\r|\n/.exec(paper)?.[0] ?? '\n';
  const body = lines.slice(firstLineBehind(lines, matterEnd));
  const pieces = piecesOf(body.map(({ paragraph }) => paragraph.text));
  const written = cleaned(new Writer(kept, options).write(pieces).join('\n')).replaceAll('\n', lineEnd);
  const head = matterEnd > 0 ? paper.slice(0, matterEnd) + lineEnd : '';
  return mark + head + written + (/[\r\n]$/.test(paper) && written !== '' ? lineEnd : '');
}

/** A line with its signs gone. */
interface Read {
  readonly words: string;
  /** Where it is a heading. */
  readonly depth: number | undefined;
}

class Writer {
  readonly #kept: Kept;
  readonly #options: MarkdownOptions;
  /** The level of the heading that lists stand below. */
  #level = 0;

  constructor(kept: Kept, options: MarkdownOptions) {
    this.#kept = kept;
    this.#options = options;
  }

  write(pieces: readonly Piece[]): string[] {
    const read = pieces.map((piece, i) => this.#read(piece, pieces[i + 1]));
    const headings = read.flatMap(({ depth, words }, i) =>
      depth === undefined ? [] : [{ depth, words, isName: ANNEX.test(read[i - 1]?.words ?? '') }],
    );
    const first = read.findIndex(({ depth }) => depth !== undefined);
    const isBegun = read.slice(0, first).some(({ words }) => !announcesPaper(new Paragraph(words)));
    const places = placed(headings, { isBegun });
    const deeper = bulletsBelow(pieces, read);
    let next = 0;
    let isBelowTitle = false;
    let facts: List | undefined;
    return pieces.flatMap((piece, i) => {
      const { words, depth } = read[i]!;
      if (words === '') return [];
      if (depth !== undefined) {
        const { level, number } = places[next++]!;
        if (number === undefined && BIBLIOGRAPHY.test(words)) this.#level = 0;
        else if (level !== undefined) this.#level = level;
        else if (opensRunning(words)) this.#level = 0;
        isBelowTitle = level === undefined && this.#level === 0;
        return [number === undefined ? withOrdinal(words) : ordinalOfLevel(level!, number) + words];
      }
      if (isBelowTitle && piece.kind === 'item' && areFacts(piece.list, pieces, read)) facts = piece.list;
      isBelowTitle = false;
      if (piece.kind === 'item')
        return [piece.list === facts ? words : this.#item(piece, words, deeper.has(piece.list))];
      if (piece.kind !== 'text') return [words];
      const marker = ownOrdinal(words);
      if (marker && isOnLadder(marker.scheme)) this.#level = levelOf(marker);
      else if (BIBLIOGRAPHY.test(words)) this.#level = 0;
      return [withOrdinal(words)];
    });
  }

  #read(piece: Piece, next: Piece | undefined): Read {
    const { source } = piece;
    if (piece.kind === 'row') return { words: this.#cells(source), depth: undefined };
    const own =
      piece.kind === 'heading'
        ? undecorated(source.replace(/[ \t]+#+$/, ''))
        : source.slice(openingOf(source).end);
    const read = wordsIn(own, this.#kept).trim();
    const words = withoutGaps(read, piece.kind === 'heading' ? chapterNumber(read)?.end : undefined);
    if (piece.kind === 'heading') return { words, depth: piece.depth };
    if (piece.kind === 'item') return { words, depth: undefined };
    const [pair] = emphasisIn(own).pairs;
    const isHeading =
      pair?.open.start === 0 &&
      (ownOrdinal(words) !== undefined
        ? pair.leads
        : pair.whole && next !== undefined && next.kind !== 'heading' && isShort(words));
    return { words, depth: isHeading ? BOLD_DEPTH : undefined };
  }

  /** The cells of a row, each read by itself. */
  #cells(row: string): string {
    return row
      .split(/(?<!\\)\|/)
      .map((cell) => {
        const words = cell.trim();
        return words === '' ? cell : cell.replace(words, () => wordsIn(words, this.#kept));
      })
      .join('|');
  }

  #item({ list, index }: Piece & { readonly kind: 'item' }, words: string, isBelow: boolean): string {
    const marker = ownOrdinal(words);
    if ((marker && isOnLadder(marker.scheme)) || opensRunning(words)) return withOrdinal(words);
    const nesting = nestingOf(list) + (isBelow ? 1 : 0);
    if (!list.isOrdered && nesting === 0 && this.#options.bullets === 'running')
      return `${toHan(index + 1)}是${words}`;
    const level = Math.min(Math.max(3, this.#level + 1) + nesting, ladder.length);
    return ordinalOfLevel(level, numberOf(list, index)) + words;
  }
}

/** What stands alone above the title of an annex. */
const ANNEX = /^附[件录表图][ \u3000]*[\d一二三四五六七八九十]{0,3}[：:]?$/;

/** What stands below it counts for itself, whatever was counted above. */
const BIBLIOGRAPHY = /^(?:主要)?(?:参考(?:文献|资料|书目)|引用文献)[：:]?$/;

const PICTURE = String.raw`(?:\p{Emoji_Presentation}\ufe0f?|\p{Extended_Pictographic}\ufe0f|[0-9]\ufe0f?\u20e3|[✔✓☑✦✧➤➜➢➔❖])`;
const PICTURES_BEFORE = new RegExp(`^${PICTURE}+[ \\t\\u3000]*`, 'u');
const PICTURES_BEHIND = new RegExp(`(?<=\\S)[ \\t\\u3000]*${PICTURE}+$`, 'u');

/** A heading without the pictures that it is dressed up with, at either end. */
const undecorated = (heading: string): string => {
  const words = heading.replace(PICTURES_BEFORE, '');
  return words.length > LONGEST_DECORATED ? words : words.replace(PICTURES_BEHIND, '');
};

/** A longer line is no heading, and its pictures are looked for at its beginning only. UTF-16 units. */
const LONGEST_DECORATED = 200;

/** A bold line that is a heading: short, and no sentence, label or salutation. */
const isShort = (words: string): boolean =>
  words.length <= 40 && !/[。！？；，：!?;,:]$|^[^，。：:]{1,6}[：:]/.test(words);

/** 时间：7月8日, as it stands in the head of 纪要. */
const FACT = /^[^，。；：:]{2,10}[：:][^。；]*$/;

/** Whether each of a list of bullets, none inside another, says one thing of the paper: when, where, who. Such are not counted. */
const areFacts = (list: List, pieces: readonly Piece[], read: readonly Read[]): boolean =>
  !list.isOrdered &&
  pieces.every(
    (piece, i) =>
      piece.kind !== 'item' || (piece.list === list ? FACT.test(read[i]!.words) : piece.list.outer !== list),
  );

const nestingOf = ({ outer }: List): number => (outer ? nestingOf(outer) + 1 : 0);

/** Items are numbered as they are written, or 1. 2. 3. where all say the same. */
function numberOf({ numbers, isOrdered }: List, index: number): number {
  const first = numbers[0] ?? 1;
  return isOrdered && !(numbers.length > 1 && numbers.every((number) => number === first))
    ? numbers[index]!
    : (isOrdered ? first : 1) + index;
}

/** `words` with their ordinal right before them; behind 第一章 a blank belongs. */
function withOrdinal(words: string): string {
  const marker = ownOrdinal(words);
  if (!marker || !isOnLadder(marker.scheme)) return words;
  return words.slice(0, marker.end) + words.slice(marker.end).trimStart();
}

/**
 * Lists of bullets that are not indented but stand below items all the same: an ordered list goes on counting behind
 * them, so they are part of its items.
 */
function bulletsBelow(pieces: readonly Piece[], read: readonly Read[]): ReadonlySet<List> {
  const below = new Set<List>();
  let ordered: { next: number; isParted: boolean; lists: List[] } | undefined;
  for (const [i, piece] of pieces.entries()) {
    if (read[i]!.depth !== undefined) ordered = undefined;
    if (piece.kind !== 'item' || piece.list.outer || piece.index > 0) continue;
    const { list } = piece;
    if (!list.isOrdered) {
      if (ordered?.isParted) below.add(list);
      ordered?.lists.push(list);
      continue;
    }
    const goesOn = ordered !== undefined && list.numbers[0] === ordered.next && ordered.lists.length > 0;
    if (goesOn) for (const each of ordered!.lists) below.add(each);
    ordered = { next: list.numbers[0]! + list.length, isParted: goesOn, lists: [] };
  }
  return below;
}

/**
 * Without the blanks that assistants set around Latin letters and figures in Chinese text, and behind Chinese marks:
 * 完成 12 个, 使用 AI 技术. A time that opens or ends a line may stand in a column (8:30 签到) and keeps them; room to fill in
 * is more than a blank. `chapterEnd`: where the number of a chapter ends, which stands apart too.
 */
function withoutGaps(words: string, chapterEnd?: number): string {
  // 1.1 and 第一章 stand apart from their text, or they are no ordinals.
  const marker = ownOrdinal(words);
  const ordinalEnd = marker && !isOnLadder(marker.scheme) ? marker.end : chapterEnd;
  const from = ordinalEnd === undefined ? 0 : ordinalEnd + 1;
  return words.replace(/(?<![ \u00a0])[ \u00a0](?![ \u00a0])/g, (gap, at: number) => {
    const before = words.charCodeAt(at - 1);
    const behind = words.charCodeAt(at + 1);
    if (at < from || opensCaption(words.slice(0, at))) return gap;
    if (isHan(before) && (words[at + 1] === '(' || words[at + 1] === '（')) return '';
    if (isChinese(before) && isChinese(behind)) return PAUSES.includes(words[at - 1]!) ? '' : gap;
    if (words[at - 1] === '.' && isDigit(words.charCodeAt(at - 2)) && isHan(behind)) return '';
    // A straight quote belongs to the character that it stands at.
    const left = words[at - 1] === '"' ? words.charCodeAt(at - 2) : before;
    const right = words[at + 1] === '"' ? words.charCodeAt(at + 2) : behind;
    const parts = (isText(left) && isWord(behind)) || (isWord(before) && isText(right));
    if (!parts || (isHan(before) && TIME_BEHIND.test(words.slice(at + 1, at + 7)))) return gap;
    return TIME_BEFORE.test(words.slice(0, Math.min(at, 12))) ? gap : '';
  });
}

/** Behind these no blank belongs. */
const PAUSES = '，。；：、！？';
/** A letter, a digit (Ⅳ too), % or what a blank is written with: * and [X]. */
const isWord = (code: number): boolean =>
  isDigit(code) ||
  isLatin(code) ||
  (code >= 0x2160 && code <= 0x217f) ||
  code === 0x25 ||
  code === 0x2a ||
  code === 0x5b ||
  code === 0x5d;
/** A Chinese character or mark, quotes among them. */
const isText = (code: number): boolean => isChinese(code) || (code >= 0x2018 && code <= 0x201d);
const TIME_BEHIND = /^\d{1,2}[:：]\d\d$/;
const TIME_BEFORE = /^\d{1,2}[:：]\d\d(?:[-—–~～至]+\d{1,2}[:：]\d\d)?$/;
