import type { Slice } from '../core/layout/pages/pagination';
import { firstWhere } from '../core/text/search';
import { type PageBlock, TEXT_PORTION } from './pageBlock';
import { TableRuler } from './tableRuler';

/** Measures blocks as they will stand on the page: in a box of the width of the 版心 that nobody sees. */
export class Ruler {
  readonly #box: HTMLElement;
  readonly #tables: TableRuler;
  #pitch = 0;

  /** `box` carries the type of the page and must stand in the document, at its full size. */
  constructor(box: HTMLElement) {
    this.#box = box;
    this.#tables = new TableRuler(box);
  }

  /** The type has changed: what was measured before tells nothing any more. */
  forget(): void {
    this.#tables.forget();
  }

  /** Measures all of `items` that are not measured yet; of very long texts and tables the next part. */
  measure(items: readonly PageBlock[]): void {
    const waiting = items.filter((item) => !item.measured);
    if (waiting.length === 0) return;
    this.#pitch = Number.parseFloat(getComputedStyle(this.#box).lineHeight);
    const short = waiting.filter((item) => item.kind !== 'rows' && !item.isLong);
    const copies = short.map((item) => item.copy());
    this.#box.replaceChildren(...copies);
    for (let i = 0; i < short.length; i++) this.#read(short[i]!, copies[i]!);
    for (const item of waiting) {
      if (item.kind === 'rows') this.#tables.measure(item, this.#pitch);
      else if (item.isLong) this.#measurePart(item);
    }
    this.#box.replaceChildren();
  }

  /** Measures what stands in these slices, and as little as can be of the rest. */
  measureSlices(slices: readonly Slice[], items: readonly PageBlock[]): void {
    this.#pitch = Number.parseFloat(getComputedStyle(this.#box).lineHeight);
    const tables = slices.filter(({ index }) => items[index]!.kind === 'rows');
    this.measure(slices.filter((slice) => !tables.includes(slice)).map(({ index }) => items[index]!));
    for (const { index, from, to } of tables) this.#tables.measure(items[index]!, this.#pitch, from, to);
    this.#box.replaceChildren();
  }

  /** Where the lines of a text begin, at least the first `count` of them; measures it if it has to. */
  lineStarts(item: PageBlock, count: number): readonly number[] {
    while (!item.knows(0, count)) this.measure([item]);
    if (!item.lineStarts) {
      const copy = item.copy();
      this.#box.replaceChildren(copy);
      item.lineStarts = this.#lineStarts(copy, item.length);
      this.#box.replaceChildren();
    }
    return item.lineStarts;
  }

  #read(item: PageBlock, copy: HTMLElement): void {
    item.gap = Number.parseFloat(getComputedStyle(copy).marginTop) / this.#pitch || 0;
    const height = this.#height(copy);
    item.pieces = item.kind === 'text' ? Math.max(1, Math.round(height)) : [height];
    item.measured = true;
  }

  /** In 行. */
  #height(element: Element): number {
    return element.getBoundingClientRect().height / this.#pitch;
  }

  #measurePart(item: PageBlock): void {
    item.lineStarts ??= [0];
    const from = item.lineStarts.at(-1)!;
    const to = Math.min(item.length, from + TEXT_PORTION);
    const copy = item.copyText(from, to);
    this.#box.replaceChildren(copy);
    if (from === 0) item.gap = Number.parseFloat(getComputedStyle(copy).marginTop) / this.#pitch || 0;
    const starts = this.#lineStarts(copy, to - from);
    // The last line of a part goes on in the next one.
    for (const start of starts.slice(1)) item.lineStarts.push(from + start);
    // Marks without a width may fill no line; what stands behind them must be reached all the same.
    if (starts.length === 1 && to < item.length) item.lineStarts.push(to);
    item.measured = to === item.length;
    const unknown = item.measured ? 0 : Math.ceil((item.length - item.lineStarts.at(-1)!) / 28);
    item.pieces = item.lineStarts.length + unknown;
  }

  /** Where the lines of `paragraph` begin in its text of `length` UTF-16 units. */
  #lineStarts(paragraph: HTMLElement, length: number): number[] {
    const place = new Places(paragraph);
    const { top } = paragraph.getBoundingClientRect();
    const count = Math.max(1, Math.round(this.#height(paragraph)));
    const lineOf = (offset: number): number => Math.floor((place.middle(offset) - top) / this.#pitch);
    const starts = [0];
    for (let line = 1; line < count; line++) {
      let low = starts.at(-1)! + 1;
      if (low >= length) break;
      // Nearly every line has so many characters; widen the search if this one has not.
      let high = low + 27;
      for (let step = 8; high < length && lineOf(high) < line; step *= 2) {
        low = high + 1;
        high += step;
      }
      const start = firstWhere(Math.min(high, length), (at) => lineOf(at) >= line, low);
      if (start >= length) break;
      starts.push(place.isWithinCharacter(start) ? start - 1 : start);
    }
    return starts;
  }
}

/** Where characters stand, of an element that is laid out. */
class Places {
  readonly #texts: Text[] = [];
  readonly #ends: number[] = [];
  readonly #range = document.createRange();

  constructor(element: HTMLElement) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let end = 0; walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      end += node.length;
      this.#texts.push(node);
      this.#ends.push(end);
    }
  }

  /** Middle of the height of the character at `offset`. What has no place of its own stands on the first line. */
  middle(offset: number): number {
    const { node, at } = this.#find(offset);
    this.#range.setStart(node, at);
    this.#range.setEnd(node, Math.min(node.length, at + 1));
    const { top, bottom } = this.#range.getBoundingClientRect();
    return (top + bottom) / 2;
  }

  /** Whether a line would begin with the second half of a surrogate pair. */
  isWithinCharacter(offset: number): boolean {
    const { node, at } = this.#find(offset);
    return /^[\ud800-\udbff][\udc00-\udfff]$/.test(node.data.slice(Math.max(0, at - 1), at + 1));
  }

  #find(offset: number): { node: Text; at: number } {
    const index = firstWhere(this.#ends.length - 1, (each) => this.#ends[each]! > offset);
    const node = this.#texts[index]!;
    return { node, at: Math.max(0, offset - (this.#ends[index]! - node.length)) };
  }
}
