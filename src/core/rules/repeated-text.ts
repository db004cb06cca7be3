import type { Span } from '../text/span';
import type { Rule } from './rule';

/** The shortest and longest piece looked for; a longer one pasted twice is seen by its reader. */
const MIN = 3;
const MAX = 24;
/** One hashed three-character window of the text a slot; a collision only means a comparison that fails. */
const SLOTS = 1 << 16;

/**
 * A piece of three or more Chinese characters at once repeated, as in 极大地壮大地壮大了. Two characters are
 * left alone (一茬一茬, 干部干部), and so is what counts one by one (一件事一件事地办).
 */
export const repeatedText: Rule = {
  code: 'repeated-text',
  severity: 'warning',
  title: '文字重复',
  check: (report) =>
    findRepeats(report.text).map(({ start, end, period }) => {
      const at = alignToWord(report.text, start, end, period);
      const piece = report.text.slice(at, at + period);
      return {
        start: at,
        end: at + 2 * period,
        message: `“${piece}”重复，请核对是否多写了一遍。`,
        fix: [{ start: at, end: at + period, text: '' }],
        safe: false,
      };
    }),
};

interface Repeat extends Span {
  /** Length of the piece; the stretch repeats it at least once in full. */
  readonly period: number;
}

/** Every stretch in which a piece follows itself, in one pass over the text. */
function findRepeats(text: string): Repeat[] {
  const last = new Int32Array(SLOTS).fill(-MAX - 1);
  const found: Repeat[] = [];
  let from = 0;
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let i = 0; i + MIN <= text.length; i++) {
    const third = text.charCodeAt(i + 2);
    const hash = (first * 0x9e37 + second * 0x85eb + third * 0x27d5) & (SLOTS - 1);
    first = second;
    second = third;
    const period = i - last[hash]!;
    last[hash] = i;
    if (period < MIN || period > MAX || i - period < from) continue;
    let end = i;
    while (end - i < period && text[end] === text[end - period]) end++;
    if (end - i < period || !isPiece(text, i - period, period)) continue;
    // Only a real repeat is followed to its end, so that rows of anything else cost no more than their length.
    while (end < text.length && text[end] === text[end - period]) end++;
    if (!isMeant(text, i - period, end, period)) found.push({ start: i - period, end, period });
    from = end;
  }
  return found;
}

/** Chinese characters alone, of at least three kinds: 哈哈哈哈哈哈 and rows of marks are no slip. */
function isPiece(text: string, start: number, length: number): boolean {
  const piece = text.slice(start, start + length);
  return /^\p{Script=Han}+$/u.test(piece) && new Set(piece).size >= MIN;
}

/** One by one (一户一户…), or two words that meet: 委员会 + 委员 + 会同有关部门. */
function isMeant(text: string, start: number, end: number, period: number): boolean {
  const stretch = text.slice(start, end);
  if (/[一逐每]/.test(stretch[0]!)) return true;
  const piece = text.slice(end - period, end);
  return piece.endsWith('会') && /[同见商谈签诊审]/.test(text[end] ?? '');
}

/** Costly to make, and only wanted where something repeats. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Of the places where the piece can be said to begin, the first that is the start of a word: in 极大地壮大地壮大了
 * the copy is 地壮大, not 大地壮. All give the same text when one copy goes.
 */
function alignToWord(text: string, start: number, end: number, period: number): number {
  const from = Math.max(0, start - 8);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(text.slice(from, end + 4));
  for (const { index } of words) {
    const at = from + index;
    if (at >= start && at + 2 * period <= end) return at;
  }
  return start;
}
