import type { Evidence } from './calibration';
import type { Level, Pieces } from './pieces';

/** How many occurrences what is known of the shorter context weighs. */
const PRIOR = 3;
/** What a continuation that is not frequent is taken for. */
const RARE = 0.05;

const OPENING = '“'.charCodeAt(0);
const CLOSING = '”'.charCodeAt(0);
const CLAUSE_MARKS = new Set([...'，、：'].map((mark) => mark.charCodeAt(0)));

/** A frequent piece behind a context. */
export interface Continuation {
  readonly text: string;
  readonly evidence: Evidence;
  readonly level: Level;
  readonly row: number;
}

/**
 * The pieces by what they begin with, and how likely one goes on as another. A probability is interpolated: what was
 * counted behind the whole context, and, the less that is, what is known of the context without its first character.
 */
export class Trie {
  readonly #pieces: Pieces;
  /** By length of the parent: where its children begin in `#children`, one row more than the level has. */
  readonly #first: Uint32Array[] = [];
  readonly #children: Uint32Array[] = [];

  /** Rows of single characters by their codes, from 1. */
  readonly #single = new Uint32Array(0x10000);

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    const { levels, text } = pieces;
    levels[1]?.sample.forEach((at, row) => {
      this.#single[text[at]!] = row + 1;
    });
    for (let length = 1; length + 1 < levels.length; length++) {
      const next = levels[length + 1]!;
      const first = new Uint32Array(levels[length]!.size + 1);
      for (const parent of next.parent) first[parent + 1]!++;
      for (let row = 0; row < levels[length]!.size; row++) first[row + 1]! += first[row]!;
      const children = new Uint32Array(next.size);
      const free = first.slice();
      next.parent.forEach((parent, row) => {
        children[free[parent]!++] = row;
      });
      this.#first[length] = first;
      this.#children[length] = children;
    }
  }

  /**
   * What follows the context in this row in at least `least` of the cases, each up to the end of a word; with the mark that ends
   * its clause too, and never over one.
   */
  continuations(length: number, row: number, least: number): Continuation[] {
    const { levels, text } = this.#pieces;
    // What is half as likely here alone cannot become likely enough by what is known of shorter contexts.
    const fewest = (levels[length]!.ended[row]! * least) / 2;
    const found: Continuation[] = [];
    const open = [{ size: length, row, quotes: 0 }];
    for (let each = open.pop(); each; each = open.pop()) {
      const size = each.size + 1;
      const level = levels[size];
      if (!level) continue;
      for (const child of this.#childrenOf(each.size, each.row)) {
        if (level.parted[child * size + length]! < fewest) continue;
        const at = level.sample[child]!;
        const last = text[at + size - 1]!;
        const quotes = each.quotes + (last === OPENING ? 1 : last === CLOSING ? -1 : 0);
        const long = size - length;
        if (long > 1 && quotes <= 0 && level.ended[child]! * 2 >= level.times[child]!) {
          const counted = this.#probability(size, child, length);
          if (counted >= least) {
            const evidence = {
              probability: counted,
              context: length,
              continuation: long,
              documents: levels[length]!.documents[row]!,
              agreeing: level.documents[child]!,
            };
            const words = String.fromCharCode(...text.subarray(at + length, at + size));
            found.push({ text: words, evidence, level, row: child });
          }
        }
        // Learned text ends with the mark that ends its clause.
        if (long === 1 || !CLAUSE_MARKS.has(last)) open.push({ size, row: child, quotes });
      }
    }
    return found;
  }

  /** What was counted of a given continuation behind the context in this row; where it is not frequent, next to nothing. */
  evidenceOf(length: number, row: number, continuation: string): Evidence {
    const found = this.#follow(length, row, continuation);
    const size = length + continuation.length;
    const { levels, least } = this.#pieces;
    return {
      probability: found === undefined ? RARE : this.#probability(size, found, length),
      context: length,
      continuation: continuation.length,
      documents: levels[length]!.documents[row]!,
      agreeing: found === undefined ? Math.max(1, least.documents - 1) : levels[size]!.documents[found]!,
    };
  }

  /** Which part of the words in this row goes on so where a word ends; 0 where that is not frequent. */
  counted(length: number, row: number, continuation: string): number {
    const { levels } = this.#pieces;
    const size = length + continuation.length;
    const found = this.#follow(length, row, continuation);
    const seen = levels[length]!.ended[row]!;
    return found === undefined || seen === 0 ? 0 : levels[size]!.parted[found * size + length]! / seen;
  }

  #follow(length: number, row: number, continuation: string): number | undefined {
    const { levels, text } = this.#pieces;
    let at = row;
    let size = length;
    for (let index = 0; index < continuation.length; index++) {
      const level = levels[size + 1];
      const next = level
        ? this.#childrenOf(size, at).find(
            (child) => text[level.sample[child]! + size] === continuation.charCodeAt(index),
          )
        : undefined;
      if (next === undefined) return undefined;
      at = next;
      size++;
    }
    return at;
  }

  /** Row of a piece among those of its length; undefined where it is not frequent. */
  rowOf(piece: string): number | undefined {
    const row = this.#single[piece.charCodeAt(0)]! - 1;
    return row >= 0 ? this.#follow(1, row, piece.slice(1)) : undefined;
  }

  #childrenOf(length: number, row: number): Uint32Array {
    const first = this.#first[length];
    return first ? this.#children[length]!.subarray(first[row]!, first[row + 1]!) : NONE;
  }

  /** How likely what the piece has behind its first `context` characters is there, where a word ends before it. */
  #probability(length: number, row: number, context: number): number {
    const { levels } = this.#pieces;
    let size = length;
    let piece = row;
    let left = context;
    let lead = row;
    for (let each = length; each > context; each--) lead = levels[each]!.parent[lead]!;
    const counted: number[] = [];
    const seen: number[] = [];
    for (; left >= 1; left--) {
      counted.push(levels[size]!.parted[piece * size + left]!);
      seen.push(levels[left]!.ended[lead]!);
      if (left === 1) break;
      piece = levels[size]!.suffix[piece]!;
      lead = levels[left]!.suffix[lead]!;
      size--;
    }
    let probability = 0;
    for (let index = counted.length - 1; index >= 0; index--)
      probability = (counted[index]! + PRIOR * probability) / (seen[index]! + PRIOR);
    return probability;
  }
}

const NONE = new Uint32Array(0);
