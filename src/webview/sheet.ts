import type { Block } from '../core/layout/html';
import { isKept } from '../core/layout/patch';
import type { Update } from '../core/layout/protocol';
import type { Anchor, Anchors } from '../core/layout/scrollMap';

/** The paper: one element a block, which carries the block's place in the source in its data attributes. */
export class Sheet implements Anchors {
  readonly #element: HTMLElement;
  #revision = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The revision it shows; 0 when it is empty. */
  get revision(): number {
    return this.#revision;
  }

  get count(): number {
    return this.#element.children.length;
  }

  /** Measures a block: heights in CSS pixels from the top of the document. */
  at(index: number): Anchor {
    const block = this.#element.children[index] as HTMLElement;
    const { top, height } = block.getBoundingClientRect();
    return {
      line: Number(block.dataset.line),
      lines: Number(block.dataset.lines),
      top: top + scrollY,
      height,
    };
  }

  clear(): void {
    this.#element.replaceChildren();
    this.#revision = 0;
  }

  /** Blocks that stay keep their elements, so that the scroll position and a selection in them survive. */
  apply({ changes, revision }: Update): void {
    const old = [...this.#element.children] as HTMLElement[];
    const next: HTMLElement[] = [];
    for (const change of changes) {
      if (!isKept(change)) {
        next.push(create(change));
        continue;
      }
      for (const block of old.slice(change.from, change.from + change.count)) {
        if (change.lines !== 0) shift(block, 'line', change.lines);
        if (change.units !== 0) shift(block, 'start', change.units);
        next.push(block);
      }
    }
    const staying = new Set(next);
    for (const block of old) if (!staying.has(block)) block.remove();
    let place = this.#element.firstElementChild;
    for (const block of next) {
      if (block === place) place = place.nextElementSibling;
      else this.#element.insertBefore(block, place);
    }
    this.#revision = revision;
  }
}

function create({ html, line, lines, start }: Block): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const block = template.content.firstElementChild as HTMLElement;
  block.dataset.line = String(line);
  block.dataset.lines = String(lines);
  block.dataset.start = String(start);
  return block;
}

function shift(block: HTMLElement, name: 'line' | 'start', by: number): void {
  block.dataset[name] = String(Number(block.dataset[name]) + by);
}
