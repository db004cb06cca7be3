import {
  headingLevel,
  type Pasted,
  pastedBlank,
  pastedBlock,
  pastedCell,
  pastedFrom,
  pastedHeading,
} from '../core/layout/html/clipboard';
import { escapeHtml } from '../core/layout/html/escape';
import type { Span } from '../core/text/span';
import { rangeIn } from './source';
import type { View } from './view';

/** Puts the selection on the clipboard as Word and web forms understand it; a paragraph over two pages comes as one. */
export function copySelection(event: ClipboardEvent, view: View): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  put(event, selectedBlocks(selection.getRangeAt(0), view));
}

/** Puts what the page has of `span` (UTF-16 offsets in the source) on the clipboard, and tells whether it is there now. */
export async function copySpan(span: Span, view: View): Promise<boolean> {
  const blocks = blocksOf(span, view);
  if (blocks.length === 0) return false;
  let isThere = false;
  const copy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    isThere = put(event, blocks);
  };
  document.addEventListener('copy', copy, { capture: true });
  const isAllowed = document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
  if (isThere && isAllowed) return true;
  // A browser that wants a key or a click in this very page before it lets it copy.
  const { html, plain } = flavours(blocks);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** Selects what the page shows of `span` just now (UTF-16 offsets in the source). */
export function selectSpan(span: Span, view: View): void {
  const ranges = view
    .shownOf(span)
    .map((shown) => rangeIn(shown, span))
    .filter((range) => range !== undefined);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return;
  getSelection()?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}

function put(event: ClipboardEvent, blocks: readonly HTMLElement[]): boolean {
  if (!event.clipboardData || blocks.length === 0) return false;
  const { html, plain } = flavours(blocks);
  event.preventDefault();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', plain);
  return true;
}

function flavours(blocks: readonly HTMLElement[]): { html: string; plain: string } {
  const style = getComputedStyle(document.documentElement);
  const page = pastedFrom((name) => style.getPropertyValue(name));
  return {
    html: blocks.map((block) => blockHtml(page, block)).join('\n'),
    plain: blocks.map(plainText).join('\n'),
  };
}

/** Copies of what each block has of `span`. */
const blocksOf = (span: Span, view: View): HTMLElement[] =>
  view.wholesOf(span).flatMap((shown) => {
    const range = rangeIn(shown, span);
    if (!range) return [];
    const copy = shown.element.cloneNode(false) as HTMLElement;
    copy.append(withinElements(range, shown.element));
    return [copy];
  });

/** Copies of what is selected of each block. */
function selectedBlocks(range: Range, view: View): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const element of view.elements()) {
    if (!range.intersectsNode(element)) continue;
    const part = document.createRange();
    part.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
      part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
      part.setEnd(range.endContainer, range.endOffset);
    const copy = element.cloneNode(false) as HTMLElement;
    copy.append(withinElements(part, element));
    // A table's head that is said again on a further page is on the clipboard already; signs of Markdown nobody sees.
    for (const unwanted of copy.querySelectorAll('.repeated, .sign')) unwanted.remove();
    if (copy.textContent === '') continue;
    const before = blocks.at(-1);
    if (before && element.classList.contains('continued')) before.append(...copy.childNodes);
    else blocks.push(copy);
  }
  return blocks;
}

/** A range's content with the elements between it and `block` around it: the head of a heading stays one. */
function withinElements(range: Range, block: HTMLElement): Node {
  let content: Node = range.cloneContents();
  const { commonAncestorContainer: common } = range;
  for (
    let around = common instanceof Element ? common : common.parentElement;
    around && around !== block && block.contains(around);
    around = around.parentElement
  ) {
    const copy = around.cloneNode(false);
    copy.appendChild(content);
    content = copy;
  }
  return content;
}

function blockHtml(page: Pasted, block: HTMLElement): string {
  if (block.tagName === 'TABLE') return tableHtml(page, block);
  const inner = [...block.querySelectorAll<HTMLElement>('p')];
  if (inner.length > 0) return inner.map((each) => blockHtml(page, each)).join('\n');
  const classes = [...block.classList];
  const level = headingLevel(classes);
  const { tag, style } = pastedBlock(page, classes);
  const isHeading = level !== undefined && block.querySelector('.head')?.textContent === block.textContent;
  const name = isHeading ? `h${level}` : tag;
  return `<${name} style="${escapeHtml(style)}">${inlineHtml(page, block, level)}</${name}>`;
}

function inlineHtml(page: Pasted, element: Node, level: number | undefined): string {
  return Array.from(element.childNodes, (node) => {
    if (node instanceof Text) return escapeHtml(node.data);
    if (!(node instanceof HTMLElement)) return '';
    if (node.tagName === 'BR') return '<br>';
    const inner = inlineHtml(page, node, level);
    if (node.classList.contains('head') && level !== undefined)
      return `<span style="${escapeHtml(pastedHeading(page, level))}">${inner}</span>`;
    return node.tagName === 'MARK' ? `<span style="${pastedBlank}">${inner}</span>` : inner;
  }).join('');
}

function tableHtml(page: Pasted, table: HTMLElement): string {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => {
    const cells = Array.from(row.cells, (cell) => {
      const style = `${pastedCell(page)};text-align:${getAlign(cell)}`;
      return `<td style="${escapeHtml(style)}">${inlineHtml(page, cell, undefined)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse">${rows.join('')}</table>`;
}

function getAlign(cell: HTMLElement): string {
  const { classList, tagName } = cell;
  if (classList.contains('right')) return 'right';
  return classList.contains('center') || tagName === 'TH' ? 'center' : 'left';
}

function plainText(block: HTMLElement): string {
  const rows = [...block.querySelectorAll('tr')];
  if (rows.length > 0)
    return rows.map((row) => Array.from(row.cells, (cell) => cell.textContent).join('\t')).join('\n');
  const inner = [...block.querySelectorAll('p')];
  return inner.length > 0 ? inner.map((line) => line.textContent).join('\n') : block.textContent;
}
