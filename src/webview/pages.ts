import { pageRemarks } from '../core/layout/pages/pageRemarks';
import { countOf, heightOf, type Page, paginate, type Slice } from '../core/layout/pages/pagination';
import type { Update } from '../core/layout/preview/protocol';
import type { Anchor } from '../core/layout/preview/scrollMap';
import type { Span } from '../core/text/span';
import { blanksOf, updated } from './blocks';
import { itemAt, kindOf, type PageBlock } from './pageBlock';
import { PageView } from './pageView';
import type { Ruler } from './ruler';
import type { Shown, View } from './view';

/** How long the page may be busy at a time with what is not on the screen. Milliseconds. */
const TURN = 8;

/** Blocks measured between two looks at the clock. */
const BATCH = 40;

/** CSS pixels at full size, and the size they are shown in. */
export interface Geometry {
  readonly pageHeight: number;
  /** From the top of a page to the top of the next one, less the page. */
  readonly between: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly pitch: number;
}

interface Place extends Slice {
  readonly page: number;
}

/** Where on the screen a piece of a block stands. */
interface Sight {
  readonly item: PageBlock;
  readonly piece: number;
  /** CSS pixels from the top of the window. */
  readonly height: number;
}

/**
 * The report in pages. Where they end is arithmetic over the blocks' measured heights, and a page has elements only
 * from when it is looked at or there is nothing else to do: a keystroke costs the measuring of one paragraph and the
 * drawing of the pages on the screen that it has changed.
 */
export class Pages implements View {
  readonly #element: HTMLElement;
  readonly #ruler: Ruler;
  readonly #geometry: Geometry;
  readonly #capacity: number;
  /** Called whenever the number of pages may have changed. */
  readonly #onChange: () => void;
  #items: readonly PageBlock[] = [];
  #pages: readonly Page[] = [];
  #places: Place[] = [];
  #leaves: PageView[] = [];
  /** Top of each page at full size, and the end of the last one. */
  #tops: number[] = [0];
  #revision = 0;
  #scale = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    element: HTMLElement,
    ruler: Ruler,
    geometry: Geometry,
    capacity: number,
    onChange: () => void = () => undefined,
  ) {
    this.#element = element;
    this.#ruler = ruler;
    this.#geometry = geometry;
    this.#capacity = capacity;
    this.#onChange = onChange;
  }

  get revision(): number {
    return this.#revision;
  }

  get count(): number {
    return this.#places.length;
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  /** Height of all pages at full size, in CSS pixels. */
  get height(): number {
    return this.#tops.at(-1)!;
  }

  /** How large it is shown: 1 is the size on paper. */
  set scale(scale: number) {
    this.#scale = scale;
  }

  /** 0-based number of the page at a height of the document, in CSS pixels. */
  pageAt(height: number): number {
    const at = (height - this.#origin()) / this.#scale;
    let page = 0;
    while (page + 1 < this.#pages.length && this.#tops[page + 1]! <= at) page++;
    return page;
  }

  /** Top of a 0-based page in CSS pixels from the top of the document. */
  topOf(page: number): number {
    return this.#origin() + (this.#tops[page] ?? 0) * this.#scale;
  }

  at(index: number): Anchor {
    const { index: block, from, to, top, height, page } = this.#places[index]!;
    const item = this.#items[block]!;
    const count = countOf(item.pieces);
    const first = (this.#tops[page]! + this.#geometry.marginTop + top * this.#geometry.pitch) * this.#scale;
    return {
      line: item.line + (item.lines * from) / count,
      lines: (item.lines * (to - from)) / count,
      top: this.#origin() + first,
      height: height * this.#geometry.pitch * this.#scale,
    };
  }

  clear(): void {
    this.#show([]);
    this.#revision = 0;
  }

  apply(update: Update): void {
    this.#revision = update.revision;
    this.#show(updated(this.#items, update));
  }

  /** Measures everything again: fonts have come, a picture has. */
  remeasure(): void {
    this.#forget();
    this.#refresh(this.#seen());
  }

  #forget(): void {
    this.#ruler.forget();
    for (const item of this.#items) item.forget();
    for (const leaf of this.#leaves) leaf.reset();
  }

  /** Draws what has come onto the screen. */
  look(): void {
    const [first, last] = this.#onScreen();
    for (let page = first; page < last; page++) {
      if (!this.#isStale(page)) continue;
      this.#refresh(this.#seen());
      return;
    }
  }

  /** Measures and draws all of `items` at once. */
  showAll(items: readonly PageBlock[]): void {
    this.#items = items;
    this.#forget();
    while (items.some((item) => !item.measured)) this.#ruler.measure(items);
    this.#arrange();
    for (let page = 0; page < this.#pages.length; page++) this.#draw(page);
  }

  heightAt(offset: number): number | undefined {
    const index = itemAt(this.#items, offset);
    const item = this.#items[index];
    if (!item) return undefined;
    const piece = this.#pieceAt(item, index, Math.min(offset - item.start, item.extent));
    const place = this.#places.findIndex(({ index: block, to }) => block === index && to > piece);
    if (place < 0) return undefined;
    const { from, repeated } = this.#places[place]!;
    const above = heightOf(item.pieces, 0, repeated) + heightOf(item.pieces, from, piece);
    return this.at(place).top + above * this.#geometry.pitch * this.#scale;
  }

  /** The piece of `item` (its index: `index`) that the text at `at`, UTF-16 units from its start, stands in. */
  #pieceAt(item: PageBlock, index: number, at: number): number {
    if (item.kind === 'rows') return item.rowAt(at);
    // Where a paragraph goes on on another page its lines have to be known: one line off is a page off.
    if (item.kind === 'text' && this.#places.filter((place) => place.index === index).length > 1) {
      while (!item.measured && (item.lineStarts?.at(-1) ?? 0) <= at) this.#ruler.measure([item]);
      this.#arrange();
      // No further than up to there: all of a line of one megabyte takes seconds.
      return this.#ruler.lineStarts(item, 1).findLastIndex((start) => start <= at);
    }
    return Math.floor((at / (item.length + 1)) * countOf(item.pieces));
  }

  blanks(): Span[] {
    return blanksOf(this.#items);
  }

  /** What is not right about the pages, in sentences; none as long as not all of them are measured. */
  remarks(): string[] {
    if (this.#items.some(({ measured }) => !measured)) return [];
    return pageRemarks(this.#pages, (index) => kindOf(this.#items[index]!.master));
  }

  elements(): HTMLElement[] {
    return this.#leaves.flatMap((leaf) => leaf.elements);
  }

  /** A picture has its size only once it has come; from then on it is known before it is shown. */
  pictureCame(picture: HTMLImageElement): void {
    const item = this.#items.find(({ shown }) =>
      [...shown.keys()].some((element) => element.contains(picture)),
    );
    const master = item?.master.querySelector('img');
    if (!item || !master || master.hasAttribute('width')) return;
    master.width = picture.naturalWidth;
    master.height = picture.naturalHeight;
    item.measured = false;
    this.#refresh(this.#seen());
  }

  shownAt(node: Node): Shown | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element) return undefined;
    const part = this.#leaves.find((leaf) => leaf.element.contains(element))?.partAt(element);
    return part && { element: part.element, start: part.item.start, before: part.before };
  }

  shownOf({ start, end }: Span): Shown[] {
    const found: Shown[] = [];
    for (const item of this.#items) {
      if (item.start > end || item.start + item.extent < start) continue;
      for (const [element, before] of item.shown) found.push({ element, start: item.start, before });
    }
    return found;
  }

  wholesOf({ start, end }: Span): Shown[] {
    return this.#items
      .filter((item) => item.start < end && item.start + item.extent > start)
      .map((item) => ({ element: item.master, start: item.start, before: 0 }));
  }

  #show(items: readonly PageBlock[]): void {
    const seen = this.#seen();
    this.#items = items;
    this.#refresh(seen);
  }

  /** What is on the screen just now is drawn at once; the rest follows when there is time. */
  #refresh(seen: readonly Sight[]): void {
    this.#settle(seen);
    this.#continue();
  }

  /** The pieces on the screen from its top, by which it is held still when something above them changes. */
  #seen(): Sight[] {
    if (this.#places.length === 0 || scrollY <= this.topOf(0)) return [];
    const [first, last] = this.#onScreen();
    return this.#places.flatMap((place, i) => {
      if (place.page < first || place.page >= last) return [];
      const { top, height } = this.at(i);
      if (top + height < scrollY) return [];
      return { item: this.#items[place.index]!, piece: place.from, height: top - scrollY };
    });
  }

  /** Scrolls so that the first of `seen` that is still there stands where it stood. */
  #hold(seen: readonly Sight[]): void {
    for (const { item, piece, height } of seen) {
      const index = this.#places.findIndex(
        (place) => this.#items[place.index] === item && place.from <= piece && place.to > piece,
      );
      if (index < 0) continue;
      const { top } = this.at(index);
      const above = (piece - this.#places[index]!.from) * this.#geometry.pitch * this.#scale;
      const by = top + above - height - scrollY;
      if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
      return;
    }
  }

  /** Top of the first page in CSS pixels from the top of the document. */
  #origin(): number {
    return this.#element.getBoundingClientRect().top + scrollY;
  }

  /** Pages, their tops and elements, from what is known of the blocks' heights. */
  #arrange(): void {
    const { pageHeight, between, marginTop, marginBottom, pitch } = this.#geometry;
    this.#pages = paginate(this.#items, this.#capacity);
    this.#places = this.#pages.flatMap((page, number) => page.map((slice) => ({ ...slice, page: number })));
    this.#tops = [0];
    for (const page of this.#pages) {
      const foot = page.at(-1)!;
      const needed = marginTop + (foot.top + foot.height) * pitch + marginBottom;
      this.#tops.push(this.#tops.at(-1)! + Math.max(pageHeight, needed) + between);
    }
    while (this.#leaves.length > this.#pages.length) this.#leaves.pop()!.remove();
    while (this.#leaves.length < this.#pages.length) {
      const leaf = new PageView(this.#leaves.length + 1);
      this.#element.append(leaf.element);
      this.#leaves.push(leaf);
    }
    this.#onChange();
  }

  /** Makes what is on the screen right: measuring may move other blocks there, so it is looked at again. */
  #settle(seen: readonly Sight[]): void {
    for (let round = 0; round < 6; round++) {
      // What little is new is measured in any case; of much, only what is seen.
      const waiting = this.#items.filter((item) => !item.measured && !item.isLong);
      if (waiting.length <= BATCH) this.#ruler.measure(waiting);
      this.#arrange();
      this.#hold(seen);
      const [first, last] = this.#onScreen();
      const unknown = this.#pages
        .slice(first, last)
        .flatMap((page) => page.filter(({ index, from, to }) => !this.#items[index]!.knows(from, to)));
      if (unknown.length === 0) break;
      this.#ruler.measureSlices(unknown, this.#items);
    }
    const [first, last] = this.#onScreen();
    for (let page = first; page < last; page++) this.#draw(page);
  }

  /** Pages `[first, last)` are on the screen. */
  #onScreen(): [number, number] {
    const first = this.pageAt(scrollY);
    return [first, Math.min(this.#pages.length, this.pageAt(scrollY + innerHeight) + 1)];
  }

  #draw(page: number): void {
    const slices = this.#pages[page];
    if (slices) this.#leaves[page]!.draw(slices, this.#items, this.#ruler);
  }

  /** Measures and draws the rest, in turns between which the reader is served. */
  #continue(): void {
    clearTimeout(this.#timer);
    if (this.#items.every((item) => item.measured) && !this.#leaves.some((_, page) => this.#isStale(page)))
      return;
    this.#timer = setTimeout(() => {
      const end = performance.now() + TURN;
      const seen = this.#seen();
      let measured = 0;
      const waiting = this.#items.filter((item) => !item.measured);
      while (measured < waiting.length && performance.now() < end) {
        this.#ruler.measure(waiting.slice(measured, measured + BATCH));
        measured += BATCH;
      }
      if (waiting.length > 0) this.#settle(seen);
      for (let page = 0; page < this.#pages.length && performance.now() < end; page++) {
        if (this.#isStale(page)) this.#draw(page);
      }
      this.#continue();
    }, 0);
  }

  #isStale(page: number): boolean {
    const slices = this.#pages[page];
    return slices !== undefined && !this.#leaves[page]!.shows(slices, this.#items);
  }
}
