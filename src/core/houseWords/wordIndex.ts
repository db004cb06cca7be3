import { slotOf as pairSlotOf, SLOTS } from '../text/bigrams';

// Which of many thousand words stand at each place of a text. A word is looked for by three characters of it (or by all,
// if it has fewer) that hardly any other word has: a slip is rare where it is wrong, and what is around it is written all the
// time. Most places are skipped by one look at a table of pairs, nearly all others by one at a table of threes; what is left
// is compared in full.

/** Full-width letters, digits, marks and the blank are read as the half-width ones: nobody sees the difference in a list. */
const NARROW = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (code === 0x3000) return 0x20;
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
});

/** `text` with every full-width form of ASCII as that, of the same length. */
export const narrowed = (text: string): string =>
  text.replace(/[\u3000\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(NARROW[character.charCodeAt(0)]!),
  );

/** A word to be looked for, of one character at least, and what to give back where it is met. */
export interface Indexed<T> {
  readonly text: string;
  readonly value: T;
}

type Met<T> = (start: number, end: number, values: readonly T[]) => void;

/** What a text is searched for, and where. */
interface Search<T> {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly met: Met<T>;
}

interface Entry<T> {
  /** Narrowed. */
  readonly word: string;
  /** Where in the word the characters stand that it is searched for by. */
  readonly anchor: number;
  readonly values: T[];
}

const OF_TWO = 1;
const OF_MORE = 2;

const SLOT_BITS = 18;
/** In a slot that several kinds of characters share: what is met there has to be looked at. */
const SHARED = 0xffff;

/** A hash of up to three characters, the missing ones 0: its upper bits are the slot, its lower ones tell the characters. */
const hashOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);

const slotOf = (hash: number): number => hash >>> (32 - SLOT_BITS);
const markOf = (hash: number): number => (hash & 0x3fff) + 1;

/** What stands at `at`, narrowed; 0 from `to` on, which no word has. */
const codeAt = (text: string, at: number, to: number): number => (at < to ? NARROW[text.charCodeAt(at)]! : 0);

export class WordIndex<T> {
  /** For each slot 0, the mark of the only characters that are sought there, or `SHARED`. */
  readonly #marks = new Uint16Array(1 << SLOT_BITS);
  readonly #entries = new Map<number, Entry<T>[]>();
  /** For each slot of hashed pairs whether a word of two is sought there, and whether a longer one is. */
  readonly #pairs = new Uint8Array(SLOTS);
  #hasSingles = false;

  /**
   * Finds `words`. What stands in `familiar` is common, and no good place to search for a word by; without it a word is
   * searched for by what it begins with.
   */
  constructor(words: readonly Indexed<T>[], familiar?: readonly string[]) {
    const use = familiar && usesOf(words, familiar);
    const known = new Map<string, Entry<T>>();
    for (const { text, value } of words) {
      const word = narrowed(text);
      const entry = known.get(word);
      if (entry) {
        entry.values.push(value);
        continue;
      }
      const added = { word, anchor: use ? rarestIn(word, use) : 0, values: [value] };
      known.set(word, added);
      this.#put(added);
    }
  }

  /** Calls `met` for each word of `text` from `from` to `to` (UTF-16 offsets), those inside others among them. */
  find(text: string, from: number, to: number, met: Met<T>): void {
    const search = { text, from, to, met };
    const pairs = this.#pairs;
    const hasSingles = this.#hasSingles;
    let first = codeAt(text, from, to);
    let second = codeAt(text, from + 1, to);
    for (let at = from; at < to; at++) {
      const third = codeAt(text, at + 2, to);
      const sought = pairs[pairSlotOf(first, second)]!;
      if (sought !== 0) {
        if ((sought & OF_TWO) !== 0) this.#look(hashOf(first, second, 0), at, search);
        if ((sought & OF_MORE) !== 0 && third !== 0) this.#look(hashOf(first, second, third), at, search);
      }
      if (hasSingles) this.#look(hashOf(first, 0, 0), at, search);
      first = second;
      second = third;
    }
  }

  /** Calls `met` for the words that stand with their sought characters, which have this hash, at `at`. */
  #look(hash: number, at: number, { text, from, to, met }: Search<T>): void {
    const mark = this.#marks[slotOf(hash)]!;
    if (mark === 0 || (mark !== markOf(hash) && mark !== SHARED)) return;
    for (const { word, anchor, values } of this.#entries.get(slotOf(hash))!) {
      const start = at - anchor;
      if (start >= from && stands(word, text, start, to)) met(start, start + word.length, values);
    }
  }

  #put(entry: Entry<T>): void {
    const { word, anchor } = entry;
    if (word.length === 1) this.#hasSingles = true;
    else
      this.#pairs[pairSlotOf(word.charCodeAt(anchor), word.charCodeAt(anchor + 1))]! |=
        word.length === 2 ? OF_TWO : OF_MORE;
    const hash = hashAt(word, anchor);
    const slot = slotOf(hash);
    const before = this.#marks[slot]!;
    this.#marks[slot] = before === 0 || before === markOf(hash) ? markOf(hash) : SHARED;
    const entries = this.#entries.get(slot);
    if (entries) entries.push(entry);
    else this.#entries.set(slot, [entry]);
  }
}

/** The hash of the three characters at `at`, as many as there are. */
const hashAt = (word: string, at: number): number =>
  hashOf(codeAt(word, at, word.length), codeAt(word, at + 1, word.length), codeAt(word, at + 2, word.length));

/** By slot how often three characters stand in all these texts. */
function usesOf(words: readonly Indexed<unknown>[], familiar: readonly string[]): Uint32Array {
  const use = new Uint32Array(1 << SLOT_BITS);
  const count = (text: string): void => {
    for (let at = 0; at + 3 <= text.length; at++) use[slotOf(hashAt(text, at))]! += 1;
  };
  for (const { text } of words) count(text);
  for (const text of familiar) count(text);
  return use;
}

/** Where in `word` the three characters stand that are used least; the last ones, for words begin more alike than they end. */
function rarestIn(word: string, use: Uint32Array): number {
  let anchor = 0;
  for (let at = 1; at + 3 <= word.length; at++) {
    if (use[slotOf(hashAt(word, at))]! <= use[slotOf(hashAt(word, anchor))]!) anchor = at;
  }
  return anchor;
}

function stands(word: string, text: string, start: number, to: number): boolean {
  if (start + word.length > to) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== NARROW[text.charCodeAt(start + i)]) return false;
  return true;
}
