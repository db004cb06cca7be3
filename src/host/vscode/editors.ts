import {
  Selection,
  TabInputText,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  type ViewColumn,
  window,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from './convert';

/** The editor of `document` that the writer is in, else the first one that shows it. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const { activeTextEditor: active, visibleTextEditors } = window;
  if (active?.document === document) return active;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** Selects `span` (empty: puts the cursor) in the editor of `document`, opened where it was, and gives it the keyboard. */
export async function select(document: TextDocument, span: Span): Promise<void> {
  const { start, end } = toRange(document, span);
  const viewColumn = columnOf(document.uri);
  const editor = await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column that shows `uri`, else one that has it in a tab; the active one comes first. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const groups = [window.tabGroups.activeTabGroup, ...window.tabGroups.all];
  const shows = (tab: { readonly input: unknown } | undefined) =>
    tab?.input instanceof TabInputText && tab.input.uri.toString() === uri.toString();
  const group =
    groups.find(({ activeTab }) => shows(activeTab)) ?? groups.find(({ tabs }) => tabs.some(shows));
  return group?.viewColumn;
}
