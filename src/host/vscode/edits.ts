import { type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../core/text/span';
import { toRange } from './convert';

/** `edits` (offsets of the text as it is now) as VS Code takes them; all of them are one undo step. */
export function workspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const each of edits) edit.replace(document.uri, toRange(document, each), each.text);
  return edit;
}

/** Makes `edits` (offsets of the text as it is now) as one undo step; false if VS Code would not have them. */
export async function applyEdits(document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  return workspace.applyEdit(workspaceEdit(document, edits));
}

/** Makes `text` the text of `document`, as one undo step that touches only the stretch that differs. */
export function applyText(document: TextDocument, text: string): Promise<boolean> {
  const before = document.getText();
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === text.at(-1 - same)) same++;
  // Neither half of a character or line end is replaced alone.
  while (start > 0 && isInside(before, start)) start--;
  while (same > 0 && isInside(before, before.length - same)) same--;
  const changed = text.slice(start, text.length - same);
  return applyEdits(document, [{ start, end: before.length - same, text: changed }]);
}

/** Between the halves of a surrogate pair, or of CRLF. */
function isInside(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return (before >= 0xd800 && before <= 0xdbff) || (before === 13 && text.charCodeAt(offset) === 10);
}
