import { commands, Disposable, languages, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { isReport, selector } from '../../host/vscode/language';
import { pasteKinds, ReportPaste } from './reportPaste';
import { tidySelections } from './tidying';

/** What comes in by paste, and the same cleaning for what already stands in the text. */
export function registerCleaning({ bundles }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.cleanText', async () => {
      const editor = window.activeTextEditor;
      if (editor && isReport(editor.document)) await tidySelections(editor, bundles);
      else window.showInformationMessage('请先打开要整理的公文。');
    }),
    languages.registerDocumentPasteEditProvider(selector, new ReportPaste(bundles), {
      providedPasteEditKinds: pasteKinds,
      pasteMimeTypes: ['text/html', 'text/plain'],
    }),
  );
}
