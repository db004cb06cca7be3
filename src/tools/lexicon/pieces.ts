import { BREAK, linesOf, START } from './normalise';
import type { Counted } from './texts';

/**
 * Counting: in how many documents and families each sequence of characters stands, and how often.
 *
 * Level by level: a sequence of n + 1 characters can be frequent only where both sequences of n inside it are, so each
 * level is counted among the places that are left of the one before. All counts are exact.
 */

/** From which number of documents and families on a piece counts, and how long it may be. UTF-16 units. */
export interface Least {
  readonly documents: number;
  readonly families: number;
  readonly longest: number;
}

/** So many families can be told apart in a number that is not negative. */
const FAMILY_BITS = 31;

/** All frequent pieces of one length. Rows count from 0; row r is about one piece. */
export interface Level {
  readonly length: number;
  readonly size: number;
  /** Row of the piece without its last character, and of that without its first, in the level before. */
  readonly parent: Uint32Array;
  readonly suffix: Uint32Array;
  /** Where in `Pieces.text` it stands for the first time. */
  readonly sample: Uint32Array;
  readonly documents: Uint32Array;
  /** A bit for each family; of more than 31 some share one, which counts fewer of them and never more. */
  readonly families: Uint32Array;
  /** Occurrences, each as many times as its text weighs; so are `ended` and `parted`. */
  readonly times: Uint32Array;
  /** How often a word ends with it. */
  readonly ended: Uint32Array;
  /** At `r * length + k`: how often a word ends behind its first k characters. */
  readonly parted: Uint32Array;
}

export interface Pieces {
  readonly least: Least;
  readonly families: readonly string[];
  readonly documents: number;
  readonly characters: number;
  /** All texts as they were counted, see normalise.ts. */
  readonly text: Uint16Array;
  /** By length: levels[n] has the pieces of n characters, from 1 on. */
  readonly levels: readonly Level[];
}

/** What has been read, end to end. */
interface Read {
  readonly text: Uint16Array;
  readonly ends: Uint8Array;
  /** Where each document begins, its family's number, and what it weighs. */
  readonly starts: readonly number[];
  readonly family: readonly number[];
  readonly families: readonly string[];
  readonly weight: readonly number[];
}

/** Counts the pieces of all texts. */
export function countPieces(texts: Iterable<Counted>, least: Least): Pieces {
  const read = readAll(texts);
  const { text, families, starts } = read;
  const levels: Level[] = [];
  // The row of the frequent piece that begins at each place, from 1; 0 where there is none.
  const rows = new Uint32Array(text.length + 1);
  let level = firstLevel(read, rows, least);
  levels[0] = { ...level, length: 0, size: 0 };
  for (let length = 1; level.size > 0; length++) {
    levels[length] = level;
    if (length === least.longest) break;
    level = nextLevel(read, rows, least, length + 1);
  }
  const characters = text.reduce((sum, code) => sum + (code === BREAK ? 0 : 1), 0);
  return { least, families, documents: starts.length, characters, text, levels };
}

/** The text of a piece. */
export function textOf({ text, levels }: Pieces, length: number, row: number): string {
  const at = levels[length]!.sample[row]!;
  return String.fromCharCode(...text.subarray(at, at + length));
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

function readAll(texts: Iterable<Counted>): Read {
  let text = new Uint16Array(1 << 20);
  let ends = new Uint8Array(1 << 20);
  let length = 0;
  const starts: number[] = [];
  const family: number[] = [];
  const weight: number[] = [];
  const families: string[] = [];
  for (const counted of texts) {
    if (!families.includes(counted.family)) families.push(counted.family);
    starts.push(length);
    family.push(families.indexOf(counted.family));
    weight.push(counted.weight);
    for (const line of linesOf(counted.text)) {
      while (length + line.codes.length + 1 > text.length) {
        const wider = new Uint16Array(text.length * 2);
        wider.set(text);
        text = wider;
        const more = new Uint8Array(ends.length * 2);
        more.set(ends);
        ends = more;
      }
      text.set(line.codes, length);
      ends.set(line.ends, length);
      length += line.codes.length;
      text[length] = BREAK;
      ends[length++] = 1;
    }
  }
  return { text: text.subarray(0, length), ends: ends.subarray(0, length), starts, family, families, weight };
}

/** Single characters: all of them, by their codes. */
function firstLevel(read: Read, rows: Uint32Array, least: Least): Level {
  const { text, starts, family } = read;
  const tally = new Tally(0x10000);
  const slots = new Uint32Array(0x10000);
  let document = -1;
  for (let at = 0; at < text.length; at++) {
    while (document + 1 < starts.length && starts[document + 1]! <= at) document++;
    const code = text[at]!;
    if (code === BREAK) continue;
    if (slots[code] === 0) slots[code] = tally.add(0, 0, at);
    tally.seen(slots[code]!, document, family[document]!);
  }
  return finish({ tally, read, rows, least, length: 1, slotAt: (at) => slots[text[at]!]! });
}

function nextLevel(read: Read, rows: Uint32Array, least: Least, length: number): Level {
  const { text, starts, family } = read;
  let alive = 0;
  for (let at = 0; at + 1 < text.length; at++)
    if (rows[at] && rows[at + 1] && text[at + 1] !== START) alive++;
  let room = 1024;
  while (room < alive * 1.5) room *= 2;
  const table = new Uint32Array(room);
  const tally = new Tally(alive);
  // Slots take the place of the rows before: what is needed of those is at this place and behind it.
  let document = -1;
  for (let at = 0; at + 1 < text.length; at++) {
    while (document + 1 < starts.length && starts[document + 1]! <= at) document++;
    const first = rows[at]!;
    const second = rows[at + 1]!;
    if (first === 0 || second === 0 || text[at + 1] === START) {
      rows[at] = 0;
      continue;
    }
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & (room - 1);
    let slot = table[place]!;
    while (slot !== 0 && (tally.first[slot] !== first || tally.second[slot] !== second)) {
      place = (place + 1) & (room - 1);
      slot = table[place]!;
    }
    if (slot === 0) {
      slot = tally.add(first, second, at);
      table[place] = slot;
    }
    tally.seen(slot, document, family[document]!);
    rows[at] = slot;
  }
  rows[text.length - 1] = 0;
  return finish({ tally, read, rows, least, length, slotAt: (at) => rows[at]! });
}

/** Counts by slot, from 1. Arrays grow as slots are added. */
class Tally {
  first: Uint32Array;
  second: Uint32Array;
  sample: Uint32Array;
  documents: Uint32Array;
  last: Int32Array;
  families: Uint32Array;
  size = 1;

  constructor(most: number) {
    const room = Math.min(most + 1, 1 << 22);
    this.first = new Uint32Array(room);
    this.second = new Uint32Array(room);
    this.sample = new Uint32Array(room);
    this.documents = new Uint32Array(room);
    this.last = new Int32Array(room).fill(-1);
    this.families = new Uint32Array(room);
  }

  add(first: number, second: number, at: number): number {
    if (this.size === this.first.length) this.#grow();
    this.first[this.size] = first;
    this.second[this.size] = second;
    this.sample[this.size] = at;
    return this.size++;
  }

  seen(slot: number, document: number, family: number): void {
    if (this.last[slot] === document) return;
    this.last[slot] = document;
    this.documents[slot]!++;
    this.families[slot]! |= 1 << (family % FAMILY_BITS);
  }

  #grow(): void {
    const room = this.size * 2;
    this.first = widened(this.first, new Uint32Array(room));
    this.second = widened(this.second, new Uint32Array(room));
    this.sample = widened(this.sample, new Uint32Array(room));
    this.documents = widened(this.documents, new Uint32Array(room));
    this.last = widened(this.last, new Int32Array(room).fill(-1));
    this.families = widened(this.families, new Uint32Array(room));
  }
}

function widened<T extends Uint32Array | Int32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

interface Counting {
  readonly tally: Tally;
  readonly read: Read;
  readonly rows: Uint32Array;
  readonly least: Least;
  readonly length: number;
  /** The slot of the piece at a place, 0 for none. */
  readonly slotAt: (at: number) => number;
}

/** Keeps what is frequent, writes its rows into `rows`, and counts where words end in it. */
function finish({ tally, read, rows, least, length, slotAt }: Counting): Level {
  const { text, ends, starts, weight } = read;
  const kept = new Uint32Array(tally.size);
  let size = 0;
  for (let slot = 1; slot < tally.size; slot++) {
    const frequent =
      tally.documents[slot]! >= least.documents && countBits(tally.families[slot]!) >= least.families;
    if (frequent) kept[slot] = ++size;
  }
  const level: Level = {
    length,
    size,
    parent: new Uint32Array(size),
    suffix: new Uint32Array(size),
    sample: new Uint32Array(size),
    documents: new Uint32Array(size),
    families: new Uint32Array(size),
    times: new Uint32Array(size),
    ended: new Uint32Array(size),
    parted: new Uint32Array(size * length),
  };
  for (let slot = 1; slot < tally.size; slot++) {
    if (kept[slot] === 0) continue;
    const row = kept[slot]! - 1;
    level.parent[row] = tally.first[slot]! - 1;
    level.suffix[row] = tally.second[slot]! - 1;
    level.sample[row] = tally.sample[slot]!;
    level.documents[row] = tally.documents[slot]!;
    level.families[row] = tally.families[slot]!;
  }
  let document = -1;
  for (let at = 0; at < text.length; at++) {
    while (document + 1 < starts.length && starts[document + 1]! <= at) document++;
    const found = kept[slotAt(at)]!;
    rows[at] = found;
    if (found === 0) continue;
    const row = found - 1;
    const weighs = weight[document]!;
    level.times[row]! += weighs;
    if (ends[at + length - 1]) level.ended[row]! += weighs;
    const base = row * length;
    for (let k = 1; k < length; k++) if (ends[at + k - 1]) level.parted[base + k]! += weighs;
  }
  return level;
}
