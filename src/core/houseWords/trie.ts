import { SLOTS, slotOf } from '../text/bigrams';

// Which of many thousand words stand at each place of a text. Nearly every place is skipped by a table of hashed pairs
// of characters; behind a pair that words begin with, a tree of characters is walked down.

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** What was put in under the word that ends here. */
  readonly values: T[];
}

/** Words that begin with the same two characters. */
interface Root<T> {
  readonly first: number;
  readonly second: number;
  readonly node: Node<T>;
}

const nodeOf = <T>(): Node<T> => ({ next: new Map(), values: [] });

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

/** What has been put in under words, found by where they stand; full and half width are the same. */
export class WordTrie<T> {
  readonly #single: (Node<T> | undefined)[] = [];
  readonly #starts = new Uint8Array(SLOTS);
  readonly #roots = new Map<number, Root<T>[]>();

  /** `word` has a character at least. */
  put(word: string, value: T): void {
    const codes = Array.from({ length: word.length }, (_, at) => NARROW[word.charCodeAt(at)]!);
    if (codes.length === 1) {
      this.#single[codes[0]!] ??= nodeOf();
      this.#single[codes[0]!]!.values.push(value);
      return;
    }
    let node = this.#rootOf(codes[0]!, codes[1]!);
    for (const code of codes.slice(2)) {
      let next = node.next.get(code);
      if (!next) {
        next = nodeOf();
        node.next.set(code, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** Calls `met` for each word of `text` from `from` to `to` (UTF-16 offsets), those inside others among them. */
  find(
    text: string,
    from: number,
    to: number,
    met: (start: number, end: number, values: readonly T[]) => void,
  ): void {
    let code = NARROW[text.charCodeAt(from)]!;
    for (let at = from; at < to; at++) {
      const single = this.#single[code];
      if (single) met(at, at + 1, single.values);
      if (at + 1 === to) return;
      const next = NARROW[text.charCodeAt(at + 1)]!;
      if (this.#starts[slotOf(code, next)] === 1) this.#walk(text, at, to, met);
      code = next;
    }
  }

  #walk(
    text: string,
    start: number,
    to: number,
    met: (start: number, end: number, values: readonly T[]) => void,
  ): void {
    const first = NARROW[text.charCodeAt(start)]!;
    const second = NARROW[text.charCodeAt(start + 1)]!;
    const root = this.#roots
      .get(slotOf(first, second))!
      .find((each) => each.first === first && each.second === second);
    let node = root?.node;
    for (let at = start + 2; node; at++) {
      if (node.values.length > 0) met(start, at, node.values);
      node = at < to ? node.next.get(NARROW[text.charCodeAt(at)]!) : undefined;
    }
  }

  #rootOf(first: number, second: number): Node<T> {
    const slot = slotOf(first, second);
    this.#starts[slot] = 1;
    const roots = this.#roots.get(slot) ?? [];
    this.#roots.set(slot, roots);
    let root = roots.find((each) => each.first === first && each.second === second);
    if (!root) {
      root = { first, second, node: nodeOf() };
      roots.push(root);
    }
    return root.node;
  }
}
