// How often short pieces of words stand in published prose, read from a file that is counted by src/tools/words. Pieces
// themselves cannot be read out of it: each is known by its hash alone, and one that was never counted is taken for one that
// was once in 256 times.

/** What a file begins with. */
export const MAGIC = 'GWORDS1\n';
/** Lengths of the pieces that are kept in slots. */
export const LENGTHS = [3, 4] as const;
/** Each slot holds 8 bits to know a piece by and 4 bits for how often it was seen, three slots together. */
export const SLOT_BITS = 12;
/** A pair's level takes four bits, of which 0 is that of a pair that was not seen. */
export const HIGHEST_LEVEL = 14;

/** What stands behind the magic word, as a line of JSON. */
export interface Head {
  /** All texts are counted, or those are left out that a version is measured on. */
  readonly build: 'shipped' | 'measured';
  /** Han characters counted. */
  readonly characters: number;
  /** How often pairs, and pieces of each length, were seen at least. */
  readonly least: readonly number[];
  /** How many pairs, and pieces of each length, there are. */
  readonly pieces: readonly number[];
  /** The characters that stand in pairs are the first so many of the singles. */
  readonly paired: number;
  /** Slots in a segment, a power of two; and segments. */
  readonly segmentLength: number;
  readonly segments: number;
  readonly seed: number;
  /** Bytes of each part that follows, in this order. */
  readonly bytes: Readonly<Record<'singles' | 'pairs' | 'alike' | 'slots', number>>;
}

/** The slots of a piece, and what it is known by; `place` is shared, so that nothing is allocated. */
export interface Place {
  first: number;
  second: number;
  third: number;
  mark: number;
}

/** Where the piece of `length` characters at `start` is kept. */
export function locate(
  codes: ArrayLike<number>,
  start: number,
  length: number,
  { segmentLength, segments, seed }: Pick<Head, 'segmentLength' | 'segments' | 'seed'>,
  place: Place,
): void {
  let a = seed ^ length;
  let b = Math.imul(seed, 0x9e3779b1) + length;
  for (let i = start; i < start + length; i++) {
    const code = codes[i]!;
    a = Math.imul(a ^ code, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b + code, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0x7feb352d);
  a ^= a >>> 15;
  b = Math.imul(b ^ a, 0x846ca68b);
  b ^= b >>> 16;
  const mask = segmentLength - 1;
  const first = Math.floor(((a >>> 0) / 0x100000000) * (segments * segmentLength));
  place.first = first;
  place.second = (first + segmentLength) ^ (b & mask);
  place.third = (first + 2 * segmentLength) ^ ((Math.imul(b, 0x2c1b3c6d) >>> 12) & mask);
  place.mark = (Math.imul(a ^ b, 0x297a2d39) >>> 24) & 0xff;
}

/** How many slots there are: the last two segments are reached from those before only. */
export const slotsOf = ({ segmentLength, segments }: Pick<Head, 'segmentLength' | 'segments'>): number =>
  (segments + 2) * segmentLength;

const BLANK = ' '.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** Not counted, or seldom. */
export const UNSEEN = -1;

/** The characters around a place, by their codes (0 for none), and which of them one put there has to go with. */
export interface Sides {
  readonly before: number;
  readonly next: number;
  readonly withBefore: boolean;
  readonly withNext: boolean;
  readonly withBoth: boolean;
}

/** The counts of a file. */
export class WordCounts {
  readonly head: Head;
  /** How often each character was seen, by its code. */
  readonly singles = new Uint32Array(0x10000);
  readonly #alike: Uint8Array;
  /** By code, the row and column of a character among the pairs, from 1 on. */
  readonly #index = new Uint16Array(0x10000);
  readonly #paired: number;
  /** The codes of the rows. */
  readonly #codes: number[] = [];
  /** Rows of levels, two in a byte; a row stays empty until it is asked for: a report needs few of them. */
  readonly #pairs: Uint8Array;
  readonly #isRead: Uint8Array;
  /** The rows as the file has them, and where each begins there. */
  readonly #rows: Uint8Array;
  readonly #rowStarts: Uint32Array;
  /** Two slots in three bytes. */
  readonly #slots: Uint8Array;
  readonly #place: Place = { first: 0, second: 0, third: 0, mark: 0 };

  /** Throws if `bytes` are not such a file. */
  constructor(bytes: Uint8Array) {
    const decoder = new TextDecoder();
    if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('不是字词统计文件。');
    let at = bytes.indexOf(0x0a, MAGIC.length) + 1;
    this.head = JSON.parse(decoder.decode(bytes.subarray(MAGIC.length, at))) as Head;
    const part = (name: keyof Head['bytes']) => {
      at += this.head.bytes[name];
      return bytes.subarray(at - this.head.bytes[name], at);
    };
    const paired = this.head.paired;
    this.#paired = paired;
    this.#readSingles(decoder.decode(part('singles')));
    this.#pairs = new Uint8Array(Math.ceil((paired * paired) / 2));
    this.#isRead = new Uint8Array(paired);
    this.#rows = part('pairs');
    this.#rowStarts = startsOf(this.#rows, paired);
    this.#alike = part('alike');
    this.#slots = part('slots');
  }

  /** The sounds and shapes, as `Alike` reads them. */
  alike(): string {
    return new TextDecoder().decode(this.#alike);
  }

  /** `text` has each character with its count, a blank between. */
  #readSingles(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at++);
      let count = 0;
      for (; at < text.length && text.charCodeAt(at) !== BLANK; at++)
        count = 10 * count + text.charCodeAt(at) - ZERO;
      this.singles[code] = count;
      if (this.#codes.length === this.#paired) continue;
      this.#codes.push(code);
      this.#index[code] = this.#codes.length;
    }
  }

  /** How often the piece of three or four characters at `start` was seen: the binary logarithm, rounded down; or `UNSEEN`. */
  level(codes: ArrayLike<number>, start: number, length: number): number {
    const place = this.#place;
    const slots = this.#slots;
    locate(codes, start, length, this.head, place);
    const value = slotAt(slots, place.first) ^ slotAt(slots, place.second) ^ slotAt(slots, place.third);
    return (value & 0xff) === place.mark ? value >>> 8 : UNSEEN;
  }

  /** The same for two characters by their codes. */
  pairLevel(first: number, second: number): number {
    const row = this.#index[first]!;
    const column = this.#index[second]!;
    if (row === 0 || column === 0) return UNSEEN;
    this.#read(row - 1);
    const cell = (row - 1) * this.#paired + column - 1;
    const both = this.#pairs[cell >>> 1]!;
    return ((cell & 1) === 0 ? both & 0x0f : both >>> 4) - 1;
  }

  /** The levels of each of the first `length` of `codes` with the one before it, from the second on, put into `into`. */
  pairLevels(codes: Uint16Array, length: number, into: Int8Array): void {
    const index = this.#index;
    const pairs = this.#pairs;
    const paired = this.#paired;
    let row = index[codes[0]!]!;
    for (let i = 1; i < length; i++) {
      const column = index[codes[i]!]!;
      let level = 0;
      if (row !== 0 && column !== 0) {
        this.#read(row - 1);
        const cell = (row - 1) * paired + column - 1;
        level = (pairs[cell >>> 1]! >>> ((cell & 1) << 2)) & 0x0f;
      }
      // A pair that was seen has its level + 1.
      into[i] = level - 1;
      row = column;
    }
  }

  /** The codes of the characters that have a level of `least` behind `code`. */
  following(code: number, least: number): Uint16Array {
    const row = this.#index[code]!;
    const found: number[] = [];
    if (row === 0) return Uint16Array.from(found);
    this.#read(row - 1);
    for (let column = 0; column < this.#paired; column++) {
      const cell = (row - 1) * this.#paired + column;
      if (((this.#pairs[cell >>> 1]! >>> ((cell & 1) << 2)) & 0x0f) > least) found.push(this.#codes[column]!);
    }
    return Uint16Array.from(found);
  }

  /** Which of `others`, by their places there, have a level of `least` beside `sides`, put into `into`; how many they are. */
  fitting(others: Uint16Array, sides: Sides, least: number, into: Uint16Array): number {
    const { before, next, withBefore, withNext, withBoth } = sides;
    const index = this.#index;
    const pairs = this.#pairs;
    const paired = this.#paired;
    const row = (index[before]! - 1) * paired;
    const column = index[next]! - 1;
    if (row >= 0) this.#read(index[before]! - 1);
    let size = 0;
    for (let i = 0; i < others.length; i++) {
      const other = index[others[i]!]! - 1;
      if (other < 0) continue;
      let isBehind = false;
      if (row >= 0) {
        const cell = row + other;
        // A pair that was seen has its level + 1.
        isBehind = ((pairs[cell >>> 1]! >>> ((cell & 1) << 2)) & 0x0f) > least;
      }
      let isFitting = isBehind && withBefore;
      if (!isFitting && column >= 0 && (withNext || (isBehind && withBoth))) {
        this.#read(other);
        const cell = other * paired + column;
        isFitting = ((pairs[cell >>> 1]! >>> ((cell & 1) << 2)) & 0x0f) > least;
      }
      if (isFitting) into[size++] = i;
    }
    return size;
  }

  /**
   * Makes sure that the levels of a row are there. The file has those that follow in turn: how much further on in the list of
   * characters, from 1 on, times 16, and the level + 1, seven bits a byte, the lowest first; then a zero.
   */
  #read(row: number): void {
    if (this.#isRead[row] === 1) return;
    this.#isRead[row] = 1;
    const bytes = this.#rows;
    const levels = this.#pairs;
    let at = this.#rowStarts[row]!;
    let cell = row * this.#paired - 1;
    while (bytes[at] !== 0) {
      let value = 0;
      let byte: number;
      let shift = 0;
      do {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte >= 0x80);
      cell += value >>> 4;
      levels[cell >>> 1]! |= (value & 0x0f) << ((cell & 1) * 4);
    }
  }
}

/** Where each of `rows` begins: a zero stands behind each, and nowhere else. */
function startsOf(bytes: Uint8Array, rows: number): Uint32Array {
  const starts = new Uint32Array(rows);
  for (let row = 1; row < rows; row++) starts[row] = bytes.indexOf(0, starts[row - 1]) + 1;
  return starts;
}

function slotAt(slots: Uint8Array, slot: number): number {
  const at = (slot >>> 1) * 3;
  const middle = slots[at + 1]!;
  return (slot & 1) === 0 ? slots[at]! | ((middle & 0x0f) << 8) : (middle >>> 4) | (slots[at + 2]! << 4);
}
