import type { Block } from '../core/layout/html';
import { isKept } from '../core/layout/patch';
import type { Update } from '../core/layout/protocol';
import type { Span } from '../core/text/span';
import { Item } from './item';

/** The blocks after `update`: those that stay are the same objects, moved in the source. */
export function updated(items: readonly Item[], { changes }: Update): Item[] {
  const masters = elementsOf(changes.filter((change): change is Block => !isKept(change)));
  let made = 0;
  const next: Item[] = [];
  for (const change of changes) {
    if (!isKept(change)) {
      next.push(new Item(change, masters[made++]!));
      continue;
    }
    for (let i = change.from; i < change.from + change.count; i++) {
      const item = items[i]!;
      item.line += change.lines;
      item.start += change.units;
      next.push(item);
    }
  }
  return next;
}

/** One element a block; parsed together, which takes a fraction of the time. */
function elementsOf(blocks: readonly Block[]): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = blocks.map(({ html }) => html).join('');
  return [...template.content.children] as HTMLElement[];
}

/** Blanks in the order of the page; UTF-16 offsets in the source. */
export function blanksOf(items: readonly Item[]): Span[] {
  return items.flatMap((item) =>
    item.blanks.map(({ start, end }) => ({ start: item.start + start, end: item.start + end })),
  );
}
