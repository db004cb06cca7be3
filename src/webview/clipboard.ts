import {
  headingLevel,
  pastedBlank,
  pastedBlock,
  pastedCell,
  pastedHeading,
} from '../core/layout/html/clipboard';
import { escapeHtml } from '../core/layout/html/escape';
import type { View } from './view';

/** Puts the selection on the clipboard as Word and web forms understand it; a paragraph over two pages comes as one. */
export function copySelection(event: ClipboardEvent, view: View): void {
  const selection = getSelection();
  if (!event.clipboardData || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const blocks = selectedBlocks(selection.getRangeAt(0), view);
  if (blocks.length === 0) return;
  event.preventDefault();
  event.clipboardData.setData('text/html', blocks.map(blockHtml).join('\n'));
  event.clipboardData.setData('text/plain', blocks.map(plainText).join('\n'));
}

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

function blockHtml(block: HTMLElement): string {
  if (block.tagName === 'TABLE') return tableHtml(block);
  const inner = [...block.querySelectorAll<HTMLElement>('p')];
  if (inner.length > 0) return inner.map(blockHtml).join('\n');
  const classes = [...block.classList];
  const level = headingLevel(classes);
  const { tag, style } = pastedBlock(classes);
  const isHeading = level !== undefined && block.querySelector('.head')?.textContent === block.textContent;
  const name = isHeading ? `h${level}` : tag;
  return `<${name} style="${escapeHtml(style)}">${inlineHtml(block, level)}</${name}>`;
}

function inlineHtml(element: Node, level: number | undefined): string {
  return Array.from(element.childNodes, (node) => {
    if (node instanceof Text) return escapeHtml(node.data);
    if (!(node instanceof HTMLElement)) return '';
    if (node.tagName === 'BR') return '<br>';
    const inner = inlineHtml(node, level);
    if (node.classList.contains('head') && level !== undefined)
      return `<span style="${escapeHtml(pastedHeading(level))}">${inner}</span>`;
    return node.tagName === 'MARK' ? `<span style="${pastedBlank}">${inner}</span>` : inner;
  }).join('');
}

function tableHtml(table: HTMLElement): string {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => {
    const cells = Array.from(row.cells, (cell) => {
      const style = `${pastedCell};text-align:${getAlign(cell)}`;
      return `<td style="${escapeHtml(style)}">${inlineHtml(cell, undefined)}</td>`;
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
