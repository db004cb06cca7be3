import { Selection, type TextDocument, TextEditorRevealType, window, workspace } from 'vscode';
import type { Change } from '../../core/text/changes';
import type { Span, TextEdit } from '../../core/text/span';
import { toChanges, toRange } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';
import { applyEdits } from '../../host/vscode/edits';

/** Puts values into the text, all of them in one undo step; false if the text cannot be edited. */
export async function putValues(document: TextDocument, values: readonly TextEdit[]): Promise<boolean> {
  if (await applyEdits(document, values)) return true;
  window.showWarningMessage('这份公文现在不能改动（可能是只读的），没有填入。');
  return false;
}

/** Selects `span` in the editor of `document`; the keyboard stays where it is. */
export async function showBlank(document: TextDocument, span: Span): Promise<void> {
  const editor = editorOf(document) ?? (await window.showTextDocument(document, { preserveFocus: true }));
  const { start, end } = toRange(document, span);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
}

/** Calls `moved` with the edits that are made in `document` from now on, in offsets of the text before each. */
export const onEdits = (document: TextDocument, moved: (changes: readonly Change[]) => void) =>
  workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document || event.contentChanges.length === 0) return;
    moved(toChanges(event.contentChanges));
  });
