import type { Span } from '../core/text/span';

/**
 * The source under a point of the window, in UTF-16 offsets: the character, or the whole of a blank. Undefined
 * beside the text.
 */
export function spanAt(x: number, y: number): Span | undefined {
  const caret = caretAt(x, y);
  const element = caret && (caret.node instanceof Element ? caret.node : caret.node.parentElement);
  const block = element?.closest<HTMLElement>('[data-line]');
  if (!caret || !element || !block) return undefined;
  const base = Number(block.dataset.start);
  const blank = document.elementFromPoint(x, y)?.closest<HTMLElement>('mark');
  if (blank && block.contains(blank)) {
    return { start: base + Number(blank.dataset.start), end: base + Number(blank.dataset.end) };
  }
  // Places inside a block count from its start; the text between a place and the point tells the rest.
  const piece = element.closest<HTMLElement>('[data-start]')!;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(caret.node, caret.offset);
  const start = (piece === block ? base : base + Number(piece.dataset.start)) + before.toString().length;
  return { start, end: start };
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
