import {
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  RelativePattern,
  Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import { styleSheet } from '../../core/layout/houseStyle';
import { parse } from '../../core/report/parse';
import { unreadableHtml, wordFileHtml } from '../../core/views/wordFilePage';
import { readDraft } from '../../host/services/drafts';
import { houseStyleOf } from '../../host/services/houseStyle';
import type { Services } from '../../host/services/services';
import { nameOf } from '../../host/vscode/language';
import { pageRoots, webviewPage } from '../../host/vscode/webviewPage';

/** A Word file as it would come in, to be looked at and imported; the file itself is never touched. */
export class WordFileEditor implements CustomReadonlyEditorProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    const { extensionUri } = this.#services.context;
    panel.webview.options = {
      enableCommandUris: ['gongwen.importDocx'],
      localResourceRoots: pageRoots(extensionUri),
    };
    const show = async () => {
      const body = await this.#body(uri);
      panel.webview.html = webviewPage(panel.webview, extensionUri, {
        title: '导入为公文',
        style: styleSheet(houseStyleOf(uri)),
        styleSheets: ['paper', 'preview', 'wordFile'],
        body,
      });
    };
    // Written anew by Word, it is read anew.
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(Uri.joinPath(uri, '..'), nameOf(uri).replace(/[[\]{}*?]/g, '[$&]')),
    );
    watcher.onDidChange(show);
    watcher.onDidCreate(show);
    panel.onDidDispose(() => watcher.dispose());
    await show();
  }

  async #body(uri: Uri): Promise<string> {
    const { bundles } = this.#services;
    const draft = await readDraft(bundles, uri);
    if ('problem' in draft) return unreadableHtml(nameOf(uri), draft.problem);
    const pages = await bundles.load('pages');
    const report = parse(draft.text);
    const markdown = await bundles.markdownFor(report);
    const { measures } = houseStyleOf(uri);
    const blocks = pages?.renderReport(report, undefined, measures, markdown) ?? [];
    const address = `command:gongwen.importDocx?${encodeURIComponent(JSON.stringify([uri.toString()]))}`;
    return wordFileHtml({ address, losses: draft.losses, notes: draft.notes, blocks });
  }
}
