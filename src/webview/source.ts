import type { Span } from '../core/text/span';
import type { Shown, View } from './view';

/**
 * The source under a point of the window, in UTF-16 offsets: the character, or the whole of a blank. Undefined
 * beside the text.
 */
export function spanAt(view: View, x: number, y: number): Span | undefined {
  const caret = caretAt(x, y);
  const shown = caret && view.shownAt(caret.node);
  if (!caret || !shown) return undefined;
  const blank = document.elementFromPoint(x, y)?.closest<HTMLElement>('mark');
  if (blank && shown.element.contains(blank)) {
    return {
      start: shown.start + Number(blank.dataset.start),
      end: shown.start + Number(blank.dataset.end),
    };
  }
  const start = offsetOf(shown, caret.node, caret.offset);
  return { start, end: start };
}

/** The source of what is selected, in UTF-16 offsets; undefined if the selection is not in the text. */
export function selectedSpan(view: View): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = view.shownAt(startContainer);
  const to = view.shownAt(endContainer);
  if (!from || !to) return undefined;
  const start = offsetOf(from, startContainer, startOffset);
  const end = offsetOf(to, endContainer, endOffset);
  return start <= end ? { start, end } : undefined;
}

/** UTF-16 offset in the source of a place inside a shown piece. */
function offsetOf({ element, start, before }: Shown, node: Node, offset: number): number {
  // Places inside a block count from its start; the text between a place and the point tells the rest.
  const inner = node instanceof Element ? node : node.parentElement;
  const placed = inner?.closest<HTMLElement>('[data-start]:not(mark)');
  const piece = placed && element.contains(placed) ? placed : element;
  const range = document.createRange();
  range.setStart(piece, 0);
  range.setEnd(node, offset);
  const text = range.toString().length;
  return start + (piece === element ? before : Number(placed!.dataset.start)) + text;
}

/** The part of a shown piece that comes from `span`; undefined if nothing of it does. */
export function rangeIn({ element, start, before }: Shown, span: Span): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let range: Range | undefined;
  let placed: Element | null = null;
  for (let at = start + before; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    const place = node.parentElement!.closest<HTMLElement>('[data-start]:not(mark)');
    if (place !== placed && place && element.contains(place)) at = start + Number(place.dataset.start);
    placed = place;
    const from = Math.max(0, span.start - at);
    const to = Math.min(node.length, span.end - at);
    if (from < to) {
      if (!range) {
        range = document.createRange();
        range.setStart(node, from);
      }
      range.setEnd(node, to);
    }
    at += node.length;
  }
  return range;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  // Safari, and VS Code before Electron had Chromium 128.
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
