import { UNSEEN, type WordCounts } from './counts';

/** How much of a probability is left to what two, one and no characters before say. */
const BY_TWO = 0.6;
const BY_ONE = 0.3;
const BY_NONE = 0.1;
/** What is expected of a character that was never counted. */
const FLOOR = 0.5;

/** How many times a piece was seen that is known to have been seen 2^level times at least. */
const LEVELS = Float64Array.from({ length: 16 }, (_, level) => 2 ** level * 1.4);

const seen = (level: number): number => (level === UNSEEN ? 0 : LEVELS[level]!);

/** How likely texts are, by the two characters before each. */
export class Likelihood {
  readonly #counts: WordCounts;

  constructor(counts: WordCounts) {
    this.#counts = counts;
  }

  /** The logarithm of how likely the characters from `from` to `to` are behind those before them, from `start` on. */
  of(codes: ArrayLike<number>, start: number, from: number, to: number): number {
    const { singles, head } = this.#counts;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const single = Math.max(FLOOR, singles[codes[i]!]!);
      let p = (BY_NONE * single) / head.characters;
      if (i > start) {
        const before = Math.max(FLOOR, singles[codes[i - 1]!]!);
        const pair = seen(this.#counts.pairLevel(codes[i - 1]!, codes[i]!));
        p += BY_ONE * Math.min(1, pair / before);
        if (i > start + 1 && pair > 0) {
          const pairBefore = seen(this.#counts.pairLevel(codes[i - 2]!, codes[i - 1]!));
          if (pairBefore > 0)
            p += BY_TWO * Math.min(1, seen(this.#counts.level(codes, i - 2, 3)) / pairBefore);
        }
      }
      sum += Math.log(p);
    }
    return sum;
  }
}
