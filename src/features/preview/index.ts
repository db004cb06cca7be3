import {
  commands,
  Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { isPageStart } from '../../core/layout/protocol';
import type { Services } from '../../host/services';
import { PreviewPanel } from './panel';

const viewType = 'gongwen.preview';

/** The page preview: one panel, which follows the report that is being written. */
export function registerPreview(services: Services): Disposable {
  const preview = new Preview(services);
  return Disposable.from(
    preview,
    commands.registerCommand('gongwen.openPreview', (uri?: Uri) => preview.open(uri)),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => preview.restore(panel, state),
    }),
    services.current.onDidChange((document) => document && preview.follow(document)),
  );
}

class Preview implements Disposable {
  readonly #services: Services;
  #panel: PreviewPanel | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Shows `uri` (default: the current report) beside its editor; the keyboard stays with the editor. */
  async open(uri: Uri | undefined): Promise<void> {
    const document =
      uri instanceof Uri ? await workspace.openTextDocument(uri) : this.#services.current.document;
    if (!document) return;
    if (this.#panel) {
      this.#panel.show(document);
      // Not over the editor that it was asked from.
      const covers = this.#panel.column === window.activeTextEditor?.viewColumn;
      this.#panel.reveal(covers ? ViewColumn.Beside : undefined);
      return;
    }
    const panel = window.createWebviewPanel(
      viewType,
      '预览',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {},
    );
    this.#adopt(panel, document.uri, document);
  }

  follow(document: TextDocument): void {
    this.#panel?.show(document);
  }

  /** Puts the panel back that was open when VS Code was closed. */
  async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    if (!isPageStart(state)) {
      panel.dispose();
      return;
    }
    const source = Uri.parse(state.source);
    let gone = false;
    const watch = panel.onDidDispose(() => {
      gone = true;
    });
    const document = await workspace.openTextDocument(source).then(
      (opened) => opened,
      () => undefined,
    );
    watch.dispose();
    // It may have been closed while the document was opened (microsoft/vscode#151111).
    if (!gone) this.#adopt(panel, source, document);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #adopt(panel: WebviewPanel, source: Uri, document: TextDocument | undefined): void {
    this.#panel?.dispose();
    const adopted = new PreviewPanel(panel, this.#services, source, document);
    this.#panel = adopted;
    panel.onDidDispose(() => {
      if (this.#panel === adopted) this.#panel = undefined;
    });
  }
}
