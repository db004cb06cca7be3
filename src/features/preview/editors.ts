import {
  Position,
  Range,
  Selection,
  type TabGroup,
  TabInputText,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import { characterOfFraction, fractionalLine } from '../../core/layout/preview/scrollMap';
import type { Span } from '../../core/text/span';
import { toRange } from '../../host/vscode/convert';

/** Fractional 0-based line at the top of the editor; of a wrapped paragraph the row that is on top counts. */
export function topLine(editor: TextEditor): number {
  const top = editor.visibleRanges[0]?.start ?? new Position(0, 0);
  return fractionalLine(top.line, top.character, editor.document.lineAt(top.line).text.length);
}

/** Whether the place of the cursor is in the editor's window. */
export const isCursorSeen = ({ visibleRanges, selection }: TextEditor): boolean =>
  visibleRanges.some((range) => range.contains(selection.active));

/** Scrolls the editor so that a fractional 0-based line is on top. */
export function scrollEditor(editor: TextEditor, line: number): void {
  const number = Math.min(Math.floor(line), editor.document.lineCount - 1);
  const character = characterOfFraction(line, editor.document.lineAt(number).text.length);
  const place = new Position(number, character);
  editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
}

/** The group with a tab for `uri`. A document may live on for minutes after its last tab was closed. */
export const holderOf = (uri: Uri): TabGroup | undefined =>
  window.tabGroups.all.find((group) =>
    group.tabs.some((tab) => tab.input instanceof TabInputText && String(tab.input.uri) === String(uri)),
  );

/**
 * Puts the cursor on `span` in the editor of `document`. It is opened where it was, otherwise in a column other than
 * `previewColumn`, for there it would cover the page.
 */
export async function goTo(
  document: TextDocument,
  span: Span,
  focus: boolean,
  previewColumn: ViewColumn | undefined,
): Promise<void> {
  const range = toRange(document, span);
  await window.showTextDocument(document, {
    viewColumn: columnFor(document.uri, previewColumn),
    preserveFocus: !focus,
    selection: new Selection(range.start, range.end),
  });
}

/** Where a file is opened from the page: where it is, otherwise in a column other than the page's. */
export function columnFor(uri: Uri, previewColumn: ViewColumn | undefined): ViewColumn {
  const free = window.tabGroups.all.find((group) => group.viewColumn !== previewColumn);
  return (holderOf(uri) ?? free)?.viewColumn ?? ViewColumn.Beside;
}
