/** Characters before and behind a place that may decide what is found there. */
const BEFORE = 3;
const BEHIND = 4;
const WIDTH = BEFORE + 1 + BEHIND;
/** A power of two: half a megabyte. */
const SLOTS = 0x8000;

/**
 * Places where nothing was found, by the characters around them: names and turns of phrase come again and again, in one text
 * as in many, and need not be looked at anew. What was met last takes the place of what its slot held before.
 */
export class Passed {
  readonly #windows = new Uint16Array(SLOTS * WIDTH);
  readonly #window = new Uint16Array(WIDTH);
  /** Where the slot begins of the place that was asked for last. */
  #at = 0;

  /** Whether nothing was found where the character at `at` stands among the first `length` of `codes` as it does here. */
  has(codes: Uint16Array, at: number, length: number): boolean {
    const window = this.#window;
    let hash = 0;
    for (let i = 0; i < WIDTH; i++) {
      const from = at - BEFORE + i;
      // Beyond the ends stands 0, which is no character of a text.
      const code = from >= 0 && from < length ? codes[from]! : 0;
      window[i] = code;
      hash = Math.imul(hash ^ code, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    this.#at = (hash & (SLOTS - 1)) * WIDTH;
    for (let i = 0; i < WIDTH; i++) if (this.#windows[this.#at + i] !== window[i]) return false;
    return true;
  }

  /** Nothing was found at the place that was asked for last. */
  add(): void {
    this.#windows.set(this.#window, this.#at);
  }
}
