import { commands, Disposable, languages, Selection, type TextEditor, window } from 'vscode';
import { cleaned } from '../../core/paste/clean';
import type { Services } from '../../host/services/services';
import { toRange, toSpan } from '../../host/vscode/convert';
import { isReport, selector } from '../../host/vscode/language';
import { pasteKind, ReportPaste } from './reportPaste';

/** What comes in by paste, and the same cleaning for what already stands in the text. */
export function registerCleaning({ bundles, reports }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.cleanText', async () => {
      const editor = window.activeTextEditor;
      if (!editor || !isReport(editor.document)) {
        window.showInformationMessage('请先打开要整理的公文。');
      } else if (!(await cleanSelections(editor, reports.of(editor.document).text))) {
        window.showInformationMessage('没有需要整理的空格、标点和换行。');
      }
    }),
    languages.registerDocumentPasteEditProvider(selector, new ReportPaste(bundles), {
      providedPasteEditKinds: [pasteKind],
      pasteMimeTypes: ['text/html'],
    }),
  );
}

/** Cleans what is selected, or the whole text where nothing is, in one step; false if there was nothing to clean. */
async function cleanSelections(editor: TextEditor, text: string): Promise<boolean> {
  const { document, selections } = editor;
  const selected = selections.filter((selection) => !selection.isEmpty);
  const spans =
    selected.length > 0
      ? selected.map((selection) => toSpan(document, selection))
      : [{ start: 0, end: text.length }];
  const changes = spans
    .map((span) => ({ span, right: cleaned(text, span.start, span.end) }))
    .filter(({ span, right }) => right !== text.slice(span.start, span.end));
  if (changes.length === 0) return false;
  const cursor = selected.length === 0 ? editor.selection.active : undefined;
  const done = await editor.edit((edit) => {
    for (const { span, right } of changes) edit.replace(toRange(document, span), right);
  });
  if (!done) window.showWarningMessage('这份公文现在不能改动（可能是只读的），没有整理。');
  // Replacing the whole text selects it; the writer had a place in it.
  if (done && cursor) {
    const place = document.validatePosition(cursor);
    editor.selection = new Selection(place, place);
  }
  return true;
}
