import { countOf, type Page, type Slice } from '../core/layout/pages/pagination';
import type { PageBlock } from './pageBlock';
import type { Ruler } from './ruler';

/** What stands on a page of one block. */
interface DrawnSlice {
  readonly item: PageBlock;
  readonly from: number;
  readonly to: number;
  readonly repeated: number;
  /** Whether the block ends there. */
  readonly ends: boolean;
  readonly element: HTMLElement;
  /** How much of the block's text stands before it. */
  readonly before: number;
}

/** One page's elements: the 版心 and the page number outside its lower corner (7.5: odd right, even left). */
export class PageView {
  readonly element = document.createElement('section');
  readonly #area = document.createElement('div');
  #parts: DrawnSlice[] = [];

  /** `number` is printed: 1-based. */
  constructor(number: number) {
    this.element.className = `page ${number % 2 === 1 ? 'odd' : 'even'}`;
    this.#area.className = 'area paper';
    const folio = document.createElement('footer');
    folio.className = 'folio';
    folio.textContent = `— ${number} —`;
    this.element.append(this.#area, folio);
  }

  remove(): void {
    this.reset();
    this.element.remove();
  }

  /** Forgets what it shows, so that it is drawn again. */
  reset(): void {
    for (const part of this.#parts) part.item.shown.delete(part.element);
    this.#parts = [];
    this.#area.replaceChildren();
  }

  /** Whether these slices are what it shows already. */
  shows(page: Page, items: readonly PageBlock[]): boolean {
    return (
      page.length === this.#parts.length &&
      page.every((slice, i) => isSame(this.#parts[i]!, items[slice.index]!, slice))
    );
  }

  /** Shows these slices; elements of those it shows already stay. */
  draw(page: Page, items: readonly PageBlock[], ruler: Ruler): void {
    if (this.shows(page, items)) return;
    const old = this.#parts;
    const kept = new Set<DrawnSlice>();
    this.#parts = page.map((slice) => {
      const item = items[slice.index]!;
      const same = old.find((part) => isSame(part, item, slice));
      if (same) kept.add(same);
      return same ?? makePart(item, slice, ruler);
    });
    for (const part of old) {
      if (kept.has(part)) continue;
      part.element.remove();
      part.item.shown.delete(part.element);
    }
    let place = this.#area.firstElementChild;
    for (const { element } of this.#parts) {
      if (element === place) place = place.nextElementSibling;
      else this.#area.insertBefore(element, place);
    }
    for (const part of this.#parts) part.item.shown.set(part.element, part.before);
  }

  get elements(): HTMLElement[] {
    return this.#parts.map(({ element }) => element);
  }

  partAt(element: Element): DrawnSlice | undefined {
    return this.#parts.find((part) => part.element.contains(element));
  }
}

function isSame(part: DrawnSlice, item: PageBlock, { from, to, repeated }: Slice): boolean {
  return (
    part.item === item &&
    part.from === from &&
    part.to === to &&
    part.repeated === repeated &&
    part.ends === (to === countOf(item.pieces))
  );
}

function makePart(item: PageBlock, { from, to, repeated }: Slice, ruler: Ruler): DrawnSlice {
  const ends = to === countOf(item.pieces);
  const whole = { item, from, to, repeated, ends, before: 0 };
  if (from === 0 && ends) return { ...whole, element: item.copy() };
  if (item.kind === 'rows') {
    return { ...whole, element: item.copyRows(item.rows.slice(from, to), item.rows.slice(0, repeated)) };
  }
  const starts = ruler.lineStarts(item, to + 1);
  const start = starts[from] ?? item.length;
  return { ...whole, element: item.copyText(start, starts[to] ?? item.length), before: start };
}
