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
import { readPageState } from '../../core/layout/preview/protocol';
import type { Services } from '../../host/services/services';
import { PreviewPanel } from './panel';

const viewType = 'gongwen.preview';

/** Page previews: one that follows the report being written, and as many that stay with theirs as one likes. */
export function registerPreview(services: Services): Disposable {
  const previews = new Previews(services);
  return Disposable.from(
    previews,
    commands.registerCommand('gongwen.openPreview', (uri?: Uri) => previews.open(uri)),
    commands.registerCommand('gongwen.openLockedPreview', (uri?: Uri) => previews.openLocked(uri)),
    commands.registerCommand('gongwen.togglePreviewLock', () => previews.toggleLock()),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => previews.restore(panel, state),
    }),
    services.current.onDidChange((document) => document && previews.follow(document)),
  );
}

class Previews implements Disposable {
  readonly #services: Services;
  readonly #panels = new Set<PreviewPanel>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** Shows `uri` (default: the current report) beside its editor; the keyboard stays with the editor. */
  async open(uri: Uri | undefined): Promise<void> {
    const document = await this.#documentOf(uri);
    if (!document) return;
    const following = this.#following();
    if (!following) {
      this.#create(document, false);
      return;
    }
    following.show(document);
    // Not over the editor that it was asked from.
    const covers = following.column === window.activeTextEditor?.viewColumn;
    following.reveal(covers ? ViewColumn.Beside : undefined);
  }

  /** Shows `uri` in a panel that stays with it. */
  async openLocked(uri: Uri | undefined): Promise<void> {
    const document = await this.#documentOf(uri);
    if (document) this.#create(document, true);
  }

  /** Lets the active panel stay with its report, or follow the one being written; only one follows. */
  toggleLock(): void {
    const panels = [...this.#panels];
    const active =
      panels.find((panel) => panel.isActive) ?? panels.find((panel) => !panel.locked) ?? panels[0];
    if (!active) return;
    const following = this.#following();
    if (active.locked && following) following.locked = true;
    active.locked = !active.locked;
  }

  follow(document: TextDocument): void {
    this.#following()?.show(document);
  }

  /** Puts a panel back that was open when VS Code was closed. */
  async restore(panel: WebviewPanel, left: unknown): Promise<void> {
    const state = readPageState(left);
    if (!state) {
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
    if (!gone) this.#adopt(panel, source, document, state.locked);
  }

  dispose(): void {
    for (const panel of this.#panels) panel.dispose();
  }

  async #documentOf(uri: Uri | undefined): Promise<TextDocument | undefined> {
    return uri instanceof Uri ? workspace.openTextDocument(uri) : this.#services.current.document;
  }

  #following(): PreviewPanel | undefined {
    return [...this.#panels].find((panel) => !panel.locked);
  }

  #create(document: TextDocument, locked: boolean): void {
    const panel = window.createWebviewPanel(
      viewType,
      '预览',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    this.#adopt(panel, document.uri, document, locked);
  }

  #adopt(panel: WebviewPanel, source: Uri, document: TextDocument | undefined, locked: boolean): void {
    if (!locked) this.#following()?.dispose();
    const adopted = new PreviewPanel(panel, this.#services, source, document, locked);
    this.#panels.add(adopted);
    panel.onDidDispose(() => this.#panels.delete(adopted));
  }
}
