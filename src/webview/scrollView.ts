import type { Update } from '../core/layout/preview/protocol';
import type { Anchor } from '../core/layout/preview/scrollMap';
import type { Span } from '../core/text/span';
import { blanksOf, updated } from './blocks';
import { itemAt, type PageBlock } from './pageBlock';
import { rangeIn } from './source';
import type { Shown, View } from './view';

/** The report as one roll without pages, for panels in which a page would be too small to read. */
export class ScrollView implements View {
  readonly #element: HTMLElement;
  #items: readonly PageBlock[] = [];
  #revision = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get revision(): number {
    return this.#revision;
  }

  get count(): number {
    return this.#items.length;
  }

  at(index: number): Anchor {
    const { line, lines, master } = this.#items[index]!;
    const { top, height } = master.getBoundingClientRect();
    return { line, lines, top: top + scrollY, height };
  }

  clear(): void {
    this.#items = [];
    this.#element.replaceChildren();
    this.#revision = 0;
  }

  apply(update: Update): void {
    const next = updated(this.#items, update);
    const staying = new Set(next);
    for (const item of this.#items) if (!staying.has(item)) item.master.remove();
    let place = this.#element.firstElementChild;
    for (const { master } of next) {
      if (master === place) place = place.nextElementSibling;
      else this.#element.insertBefore(master, place);
    }
    this.#items = next;
    this.#revision = update.revision;
  }

  heightAt(offset: number): number | undefined {
    const item = this.#items[itemAt(this.#items, offset)];
    if (!item) return undefined;
    const shown = { element: item.master, start: item.start, before: 0 };
    const at = Math.min(offset, item.start + item.extent);
    // Behind the last character stands none.
    const range =
      rangeIn(shown, { start: at, end: at + 1 }) ?? rangeIn(shown, { start: at - 1, end: at }) ?? item.master;
    return range.getBoundingClientRect().top + scrollY;
  }

  blanks(): Span[] {
    return blanksOf(this.#items);
  }

  elements(): HTMLElement[] {
    return this.#items.map(({ master }) => master);
  }

  shownAt(node: Node): Shown | undefined {
    const item = this.#items.find(({ master }) => master.contains(node));
    return item && { element: item.master, start: item.start, before: 0 };
  }

  shownOf({ start, end }: Span): Shown[] {
    return this.#items
      .filter((item) => item.start <= end && item.start + item.extent >= start)
      .map((item) => ({ element: item.master, start: item.start, before: 0 }));
  }

  wholesOf(span: Span): Shown[] {
    return this.shownOf(span);
  }
}
