import type { Span } from '../text/span';

/** A text with its sections or list items in another order. */
export interface Rearranged {
  readonly text: string;
  /** Where in it the (first) moved section's ordinal begins, or the words of a new one go. */
  readonly caret: number;
  /** Where what stood at an offset of the text before stands now. */
  follow(offset: number): number;
}

/** Why it cannot be done, as a Chinese sentence. */
export interface Refusal {
  readonly refused: string;
}

export const refuse = (refused: string): Refusal => ({ refused });

/**
 * A text put together from pieces of another one and from new words, in this order. Every piece of the old text
 * is named once at most; what is left out is gone, and what stood in it is followed to the piece before it.
 */
export function fromPieces(text: string, pieces: readonly (Span | string)[]): Omit<Rearranged, 'caret'> {
  let out = '';
  const placed: { start: number; end: number; at: number }[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      out += piece;
    } else {
      if (piece.end > piece.start) placed.push({ start: piece.start, end: piece.end, at: out.length });
      out += text.slice(piece.start, piece.end);
    }
  }
  placed.sort((a, b) => a.start - b.start);
  const follow = (offset: number): number => {
    // At the end of some words is with them, not with the mark behind them.
    const behindWords = /[。；;，,\r\n]/.test(text[offset] ?? '');
    const piece =
      (behindWords && placed.find(({ end }) => end === offset)) ||
      placed.findLast(({ start }) => start <= offset);
    return piece ? piece.at + Math.min(offset, piece.end) - piece.start : 0;
  };
  return { text: out, follow };
}
