import { skipBlanks } from '../../text/characters';

// What Markdown puts before the words of a line.

/** What a line begins with. Offsets count from the start of the line. */
export interface LineOpening {
  /** How many `>` stand before it. */
  readonly quotes: number;
  /** How many `#`; 0 if it is no heading. */
  readonly depth: number;
  /** The sign of an item of a list that is not numbered. */
  readonly bullet: string | undefined;
  /** A bullet, a box to tick or a picture in place of one stands there. */
  readonly isMarked: boolean;
  /** Behind the `>` and `#`. */
  readonly head: number;
  /** Where its own words begin. */
  readonly end: number;
}

/** `>60` says more than. */
const QUOTES = /[ \t\u3000\u00a0]*(?:>[ \t]*)+(?![\d=])/y;
/** `##标题` is how those write it who know the sign from hearsay; a single `#` before words is a hashtag. */
const HASHES =
  /[ \t\u3000\u00a0]*(?:(#{1,6})[ \t\u3000\u00a0]+(?=[^\s#])|(#{2,6})(?=[\p{Script=Han}（“《]))/uy;
const BULLET = /[ \t\u3000\u00a0]*([-*+•●▪◦‣·])[ \t\u3000\u00a0]+(?=\S)/y;
const NUMBER = /[ \t\u3000\u00a0]*\d{1,3}[.)][ \t]+/y;
const BOX = /\[[ xX√✓]\][ \t\u3000]+/y;
/** Pictures, keycaps and arrows that stand for a bullet, with the blank behind them. */
const PICTURES =
  /(?:(?:\p{Emoji_Presentation}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?|\p{Extended_Pictographic}\ufe0f|[0-9]\ufe0f?\u20e3|[✔✓☑✦✧➤➜➢➔❖])(?:\u200d\p{Extended_Pictographic}\ufe0f?)*[ \t\u3000]*)+/uy;
/** - 2 - and — 2 — number a page. */
const PAGE_NUMBER =
  /^[ \t\u3000\u00a0]*[-*+·•][ \t\u3000\u00a0]*\d+[ \t\u3000\u00a0]*[-*+·•]?[ \t\u3000\u00a0]*$/;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** What the line `text` begins with. */
export function openingOf(text: string): LineOpening {
  let end = at(QUOTES, text, 0)?.[0].length ?? 0;
  const quotes = end === 0 ? 0 : text.slice(0, end).split('>').length - 1;
  const hashes = at(HASHES, text, end);
  const head = end + (hashes?.[0].length ?? 0);
  const bullet = hashes || PAGE_NUMBER.test(text) ? null : at(BULLET, text, end);
  end += (hashes ?? bullet ?? at(NUMBER, text, end))?.[0].length ?? 0;
  const words = skipBlanks(text, end, text.length);
  end = words + (hashes ? 0 : (at(BOX, text, words)?.[0].length ?? 0));
  end += at(PICTURES, text, end)?.[0].length ?? 0;
  const depth = hashes ? (hashes[1] ?? hashes[2]!).length : 0;
  return { quotes, depth, bullet: bullet?.[1], isMarked: bullet !== null || end > words, head, end };
}

/** A row of the same signs, alone in its line, parts what stands above from what stands below. */
export const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** A row of `=` or `-`, which below a short line makes that a heading. */
export const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/;
/** A longer line is no heading, and what is ruled off below it is a paragraph. Characters. */
const LONGEST_UNDERLINED = 40;

/** Whether `line` is a heading if it is underlined: a few words, and no sentence. */
export function mayBeUnderlined(line: string): boolean {
  const words = line.trim();
  if (words === '' || words.length > LONGEST_UNDERLINED || /[。；，：!?;,|]$/.test(words)) return false;
  const { depth, bullet } = openingOf(words);
  return depth === 0 && bullet === undefined && words[0] !== '|';
}
