import { isHan } from '../core/text/punctuation';

// What is counted may not hold the texts that it is measured on, nor what was copied from them.

/** Length of the pieces that copies are known by. Han characters. */
const PIECE = 13;
/** Of a copy more than this part of the pieces is known. */
const MOST = 0.1;

/** The pieces of texts that others may have been copied from. */
export class Copies {
  readonly #known = new Set<number>();

  add(text: string): void {
    for (const piece of hashes(text)) this.#known.add(piece);
  }

  /** Whether more than a tenth of the pieces of `text` are known; what is shorter than a piece is nobody's. */
  hold(text: string): boolean {
    if (this.#known.size === 0) return false;
    let all = 0;
    let shared = 0;
    for (const piece of hashes(text)) {
      all++;
      if (this.#known.has(piece)) shared++;
    }
    return shared > MOST * all;
  }
}

/** A number below 2^53 for each piece of 13 Han characters in a row, whatever stands between them. */
function* hashes(text: string): Iterable<number> {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) codes.push(text.charCodeAt(at));
  for (let at = 0; at + PIECE <= codes.length; at++) {
    let low = 0;
    let high = 0;
    for (let k = at; k < at + PIECE; k++) {
      low = (Math.imul(low, 31) + codes[k]!) | 0;
      high = (Math.imul(high, 131) + codes[k]!) | 0;
    }
    yield (high >>> 11) * 2 ** 32 + (low >>> 0);
  }
}
