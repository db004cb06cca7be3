import { type TextDocument, window } from 'vscode';
import type { Span } from '../../core/text/span';

/** Of `all` the next one behind the cursor in `document`, or the one before it; behind the last comes the first. */
export function nextPlace<T>(
  all: readonly T[],
  placeOf: (each: T) => Span,
  document: TextDocument,
  by: 1 | -1,
): T | undefined {
  const inOrder = [...all].sort((a, b) => placeOf(a).start - placeOf(b).start);
  const offset = cursorIn(document) ?? 0;
  return by > 0
    ? (inOrder.find((each) => placeOf(each).start > offset) ?? inOrder[0])
    : (inOrder.findLast((each) => placeOf(each).end < offset) ?? inOrder.at(-1));
}

/** The one of `all` that the cursor in `document` stands in or touches; of several the one that begins last, as they are walked. */
export function atCursor<T>(
  all: readonly T[],
  placeOf: (each: T) => Span,
  document: TextDocument,
): T | undefined {
  const offset = cursorIn(document);
  if (offset === undefined) return undefined;
  const here = all.filter((each) => placeOf(each).start <= offset && offset <= placeOf(each).end);
  return here.sort((a, b) => placeOf(b).start - placeOf(a).start)[0];
}

/** Undefined where the writer is somewhere else. */
function cursorIn(document: TextDocument): number | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== document.uri.toString()) return undefined;
  return editor.document.offsetAt(editor.selection.start);
}
