import { firstWhere } from '../text/search';
import type { Line, Report } from './model';
import type { Paragraph } from './paragraph';

// What all paragraphs of a report say together is kept from one version of a text to the next: a keystroke changes one
// of them, and the others need not be gathered again.

/** Something that is gathered from paragraphs one by one, and can do without each of them again. */
export interface Gathered {
  put(paragraph: Paragraph): void;
  drop(paragraph: Paragraph): void;
}

/** What a text was gathered from last. */
interface Known<T> {
  readonly gathered: T;
  lines: readonly Line[];
  from: number;
}

/**
 * What is gathered from the lines of a report behind its front matter, a paragraph as often as it stands there. Of a later or
 * earlier version of the same text only the paragraphs that came and went are told to what was gathered then: it belongs to
 * the report that was asked about last.
 */
export function following<T extends Gathered>(begin: () => T): (report: Report) => T {
  const known = new WeakMap<object, Known<T>>();
  return ({ textHistory, lines, firstLine }) => {
    let last = known.get(textHistory);
    if (!last) {
      last = { gathered: begin(), lines: [], from: 0 };
      known.set(textHistory, last);
    }
    if (last.lines !== lines) {
      follow(last, lines, firstLine);
      last.lines = lines;
      last.from = firstLine;
    }
    return last.gathered;
  };
}

function follow(
  { gathered, lines: before, from }: Known<Gathered>,
  lines: readonly Line[],
  firstLine: number,
): void {
  const { first, end, newEnd } = changedLines(before, lines);
  // Lines that became front matter, or were it, came or went though they say the same.
  const isMoved = from !== firstLine;
  const top = isMoved ? Math.min(first, from, firstLine) : first;
  const more = isMoved ? Math.max(0, from - end, firstLine - newEnd) : 0;
  for (let i = Math.max(top, from); i < end + more; i++) gathered.drop(before[i]!.paragraph);
  for (let i = Math.max(top, firstLine); i < newEnd + more; i++) gathered.put(lines[i]!.paragraph);
}

/** Which lines changed between two versions of a text. */
interface Changes {
  readonly first: number;
  readonly end: number;
  readonly newEnd: number;
}

/** By the lines of a version, how they changed from the version that was asked about last: all ask about the one before. */
const lastChanges = new WeakMap<readonly Line[], { readonly before: readonly Line[] } & Changes>();

/** Of two versions the lines that do not say the same, one by one: from `first` up to `end` in the one `before`, up to `newEnd` now. */
export function changedLines(before: readonly Line[], lines: readonly Line[]): Changes {
  let last = lastChanges.get(lines);
  if (last?.before !== before) {
    last = { before, ...changesBetween(before, lines) };
    lastChanges.set(lines, last);
  }
  return last;
}

function changesBetween(before: readonly Line[], lines: readonly Line[]): Changes {
  const shorter = Math.min(before.length, lines.length);
  let first = 0;
  while (first < shorter && before[first]!.paragraph === lines[first]!.paragraph) first++;
  let [end, newEnd] = [before.length, lines.length];
  while (end > first && newEnd > first && before[end - 1]!.paragraph === lines[newEnd - 1]!.paragraph) {
    end--;
    newEnd--;
  }
  return { first, end, newEnd };
}

/** Lines of a version, by their numbers. */
interface Chosen {
  readonly lines: readonly Line[];
  readonly numbers: readonly number[];
  readonly chosen: readonly Line[];
}

/**
 * The lines of a report for whose paragraphs `holds`, in reading order, those of the front matter among them. Of a later or
 * earlier version of the same text only the lines that changed are asked about: where few are wanted, the others cost nothing.
 */
export function linesWhere(
  holds: (paragraph: Paragraph) => boolean,
): (report: Pick<Report, 'textHistory' | 'lines'>) => readonly Line[] {
  const known = new WeakMap<object, Chosen>();
  return ({ textHistory, lines }) => {
    const last = known.get(textHistory) ?? { lines: [], numbers: [], chosen: [] };
    if (last.lines === lines) return last.chosen;
    const { first, end, newEnd } = changedLines(last.lines, lines);
    const numbers: number[] = [];
    for (const number of last.numbers) {
      if (number >= first) break;
      numbers.push(number);
    }
    for (let i = first; i < newEnd; i++) if (holds(lines[i]!.paragraph)) numbers.push(i);
    const behind = firstWhere(last.numbers.length, (i) => last.numbers[i]! >= end);
    for (let i = behind; i < last.numbers.length; i++) numbers.push(last.numbers[i]! + newEnd - end);
    const chosen = numbers.map((number) => lines[number]!);
    known.set(textHistory, { lines, numbers, chosen });
    return chosen;
  };
}

/** The paragraphs that have keys in common with others, or one key twice. */
export class Shared<K> implements Gathered {
  readonly #keysOf: (paragraph: Paragraph) => readonly K[];
  /** The only one with a key; or those that have it, and how often. */
  readonly #holders = new Map<K, Paragraph | Map<Paragraph, number>>();
  /** With how many of their keys they do. */
  readonly #shares = new Map<Paragraph, number>();

  /** `keysOf` answers the same however often it is asked about a paragraph. */
  constructor(keysOf: (paragraph: Paragraph) => readonly K[]) {
    this.#keysOf = keysOf;
  }

  /** Whether any paragraph has a key that stands elsewhere too. */
  get isEmpty(): boolean {
    return this.#shares.size === 0;
  }

  has(paragraph: Paragraph): boolean {
    return this.#shares.has(paragraph);
  }

  put(paragraph: Paragraph): void {
    for (const key of this.#keysOf(paragraph)) {
      const holders = this.#holders.get(key);
      if (holders === undefined) {
        this.#holders.set(key, paragraph);
        continue;
      }
      if (holders instanceof Map) add(holders, paragraph, 1);
      else {
        const both = new Map([[holders, 1]]);
        add(both, paragraph, 1);
        this.#holders.set(key, both);
        add(this.#shares, holders, 1);
      }
      add(this.#shares, paragraph, 1);
    }
  }

  drop(paragraph: Paragraph): void {
    for (const key of this.#keysOf(paragraph)) {
      const holders = this.#holders.get(key);
      if (!(holders instanceof Map)) {
        this.#holders.delete(key);
        continue;
      }
      add(holders, paragraph, -1);
      add(this.#shares, paragraph, -1);
      if (holders.size > 1) continue;
      const [[last, times]] = [...holders] as [[Paragraph, number]];
      if (times > 1) continue;
      this.#holders.set(key, last);
      add(this.#shares, last, -1);
    }
  }
}

/** Counts `item` so many times more among `counts`, from which it goes where none are left. */
export function add<T>(counts: Map<T, number>, item: T, by: number): void {
  const count = (counts.get(item) ?? 0) + by;
  if (count === 0) counts.delete(item);
  else counts.set(item, count);
}
