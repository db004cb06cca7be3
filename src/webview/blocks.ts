import type { Block } from '../core/layout/html/report';
import { type BlockChange, isKept } from '../core/layout/preview/patch';
import type { Update } from '../core/layout/preview/protocol';
import type { Span } from '../core/text/span';
import { PageBlock } from './pageBlock';

/** The blocks after `update`: those that stay are the same objects, moved in the source. */
export function updated(items: readonly PageBlock[], { changes }: Update): PageBlock[] {
  const masters = elementsOf(changes.filter((change): change is Block => !isKept(change)));
  let made = 0;
  const next: PageBlock[] = [];
  for (const [i, change] of changes.entries()) {
    if (!isKept(change)) {
      const item = new PageBlock(change, masters[made++]!);
      const before = formerState(items, changes[i - 1], changes[i + 1]);
      if (before) item.inherit(before);
      next.push(item);
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

/** The block that stood alone between what is kept on both sides: where one writes, the same paragraph before the key. */
function formerState(
  items: readonly PageBlock[],
  above: BlockChange | undefined,
  below: BlockChange | undefined,
): PageBlock | undefined {
  if ((above && !isKept(above)) || (below && !isKept(below))) return undefined;
  const from = above ? above.from + above.count : 0;
  const to = below ? below.from : items.length;
  return to === from + 1 ? items[from] : undefined;
}

/** One element a block; parsed together, which takes a fraction of the time. */
function elementsOf(blocks: readonly Block[]): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = blocks.map(({ html }) => html).join('');
  for (const link of template.content.querySelectorAll<HTMLElement>('.link')) {
    link.role = 'link';
    link.tabIndex = 0;
    link.title = `打开 ${link.dataset.target}`;
  }
  return [...template.content.children] as HTMLElement[];
}

/** Blanks in the order of the page; UTF-16 offsets in the source. */
export function blanksOf(items: readonly PageBlock[]): Span[] {
  return items.flatMap((item) =>
    item.blanks.map(({ start, end }) => ({ start: item.start + start, end: item.start + end })),
  );
}
