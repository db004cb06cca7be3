import { firstWhere } from '../../text/search';
// Between a place in the source and a height on the page; numbers in, numbers out.
//
// Lines are 0-based everywhere: in the editor, in the blocks, in the messages. A fractional line is the line's
// number plus how far into its text the place is: 4.5 is the middle of the fifth line. One paragraph is one
// line and often fills many lines on the page, so the fraction carries most of the meaning.
// Heights are CSS pixels from the top of the page's content.

export interface Anchor {
  /** 0-based source line where the block begins. */
  readonly line: number;
  /** Source lines it covers. */
  readonly lines: number;
  readonly top: number;
  readonly height: number;
}

/** The blocks in reading order; `at` may be costly (it measures), so it is asked only about as many as a search needs. */
export interface Anchors {
  readonly count: number;
  at(index: number): Anchor;
}

/** Index of the last block for which `key` is at most `value`; -1 if there is none. */
const lastAtMost = (anchors: Anchors, value: number, key: (anchor: Anchor) => number): number =>
  firstWhere(anchors.count, (index) => key(anchors.at(index)) > value) - 1;

/** `value` carried from [from, to] over to [low, high], linearly and never beyond. */
function interpolate(value: number, from: number, to: number, low: number, high: number): number {
  if (to <= from) return low;
  return low + Math.min(1, Math.max(0, (value - from) / (to - from))) * (high - low);
}

/** Height of a fractional 0-based line. Blank lines lie between the block before them and the one behind. */
function heightOf(anchors: Anchors, line: number): number {
  const index = lastAtMost(anchors, line, (anchor) => anchor.line);
  if (index < 0) return anchors.at(0).top;
  const { line: first, lines, top, height } = anchors.at(index);
  if (line <= first + lines) return interpolate(line, first, first + lines, top, top + height);
  if (index + 1 === anchors.count) return top + height;
  const next = anchors.at(index + 1);
  return interpolate(line, first + lines, next.line, top + height, next.top);
}

/** Fractional 0-based line at a height. */
function lineOf(anchors: Anchors, height: number): number {
  const index = lastAtMost(anchors, height, (anchor) => anchor.top);
  if (index < 0) return anchors.at(0).line;
  const { line, lines, top, height: tall } = anchors.at(index);
  if (height <= top + tall) return interpolate(height, top, top + tall, line, line + lines);
  if (index + 1 === anchors.count) return line + lines;
  const next = anchors.at(index + 1);
  return interpolate(height, top + tall, next.top, line + lines, next.line);
}

/**
 * Scroll position of the page that shows fractional line `line` where the first block stands when nothing is scrolled:
 * below the head margin. So the top of the text is the top of the page, and what stands before a place stays in sight.
 */
export function scrollTopOfLine(anchors: Anchors, line: number): number {
  return anchors.count === 0 ? 0 : heightOf(anchors, line) - anchors.at(0).top;
}

/** The reverse of `scrollTopOfLine`: fractional 0-based line. */
export function lineOfScrollTop(anchors: Anchors, scrollTop: number): number {
  return anchors.count === 0 ? 0 : lineOf(anchors, scrollTop + anchors.at(0).top);
}

/** Fractional 0-based line of character `character` (0-based) in a line of `length` characters; always below the next line. */
export function fractionalLine(line: number, character: number, length: number): number {
  return line + Math.min(character, length) / (length + 1);
}

/** The reverse of `fractionalLine`: the 0-based character in a line of `length` characters. */
export function characterOfFraction(line: number, length: number): number {
  return Math.min(length, Math.round((line - Math.floor(line)) * (length + 1)));
}
