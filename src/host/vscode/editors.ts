import {
  type Command,
  Range,
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
  putSelection(await window.showTextDocument(document, inItsColumn(document.uri)), new Selection(start, end));
}

/** Shows where `span` begins and puts the cursor there: nothing is selected that the next key would replace. */
export async function goTo(document: TextDocument, span: Span, preserveFocus = false): Promise<void> {
  const { start } = toRange(document, span);
  const editor = await window.showTextDocument(document, { ...inItsColumn(document.uri), preserveFocus });
  putSelection(editor, new Selection(start, start));
}

/**
 * The same as a row of a tree does it: a click shows the place and leaves the keyboard in the tree, Enter or a double click go
 * there. VS Code tells only its own command which of them it was.
 */
export function goingTo(document: TextDocument, span: Span): Command {
  const { start } = toRange(document, span);
  const options = { ...inItsColumn(document.uri), selection: new Range(start, start) };
  return { command: 'vscode.open', title: '显示', arguments: [document.uri, options] };
}

function putSelection(editor: TextEditor, selection: Selection): void {
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function inItsColumn(uri: Uri): { readonly viewColumn?: ViewColumn } {
  const viewColumn = columnOf(uri);
  return viewColumn === undefined ? {} : { viewColumn };
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
