import { commands, type Disposable, window } from 'vscode';
import { renumberEdits } from '../../core/numbering/renumber';
import { repair } from '../../host/services/repair';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';

/** How long a remark stays in the status bar. Milliseconds. */
const REMARK = 4000;

/** `gongwen.renumber`: numbers the text through, gaps closed; with ordinals selected only those. */
export function registerRenumber(services: Services): Disposable {
  return commands.registerCommand('gongwen.renumber', async () => {
    const document = services.current.document;
    if (!document) {
      window.showInformationMessage('请先打开一份公文，再重新编号。');
      return;
    }
    const editor = editorOf(document);
    const edits = renumberEdits(services.reports.of(document), editor && toSpan(document, editor.selection));
    if (await repair(services, document, edits)) {
      window.setStatusBarMessage(`已重新编号，改了 ${edits.length} 处`, REMARK);
    } else if (edits.length === 0) {
      window.setStatusBarMessage('序号已经连续，没有要改的', REMARK);
    }
  });
}
