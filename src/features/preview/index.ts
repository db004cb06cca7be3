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
import { toSpan } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';
import { PreviewPanel } from './panel';

const viewType = 'gongwen.preview';

/** How long the status bar says what has been done. Milliseconds. */
const SEEN = 4000;

/** Page previews: one that follows the report being written, and as many that stay with theirs as one likes. */
export function registerPreview(services: Services): Disposable {
  const previews = new Previews(services);
  return Disposable.from(
    previews,
    commands.registerCommand('gongwen.openPreview', (uri?: Uri) => previews.open(uri)),
    commands.registerCommand('gongwen.openLockedPreview', (uri?: Uri) => previews.openLocked(uri)),
    commands.registerCommand('gongwen.copyFormatted', () => previews.copy()),
    commands.registerCommand('gongwen.togglePreviewLock', () => previews.toggleLock()),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => previews.restore(panel, state),
    }),
    services.current.onDidChange((document) => document && previews.follow(document)),
  );
}

function tell(copied: boolean | undefined): void {
  if (copied) window.setStatusBarMessage('已复制（带格式），可以粘贴到 Word、WPS', SEEN);
  else if (copied === false)
    void window.showInformationMessage('要复制的内容已在版面上选中，请在预览里按 Ctrl+C（macOS 为 ⌘C）。');
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

  /**
   * Copies with faces and indents: from a page its reader has before them what is selected there, else what is selected in
   * the report (all where nothing is), on its page, which is opened for it. VS Code lets an extension copy plain text only.
   */
  async copy(): Promise<void> {
    const active = [...this.#panels].find((panel) => panel.isActive);
    if (active) return tell(await active.copy(undefined));
    const { document } = this.#services.current;
    if (!document) return;
    const editor = editorOf(document);
    const chosen = editor && toSpan(document, editor.selection);
    const all = { start: 0, end: document.getText().length };
    const panel = [...this.#panels].find(({ source }) => source.toString() === document.uri.toString());
    if (!panel) await this.open(document.uri);
    const page = panel ?? this.#following();
    // A browser lets a page copy only while that has the keyboard.
    page?.reveal(undefined, true);
    const done = await page?.copy(chosen && chosen.start < chosen.end ? chosen : all);
    if (done && editor) await window.showTextDocument(document, { viewColumn: editor.viewColumn! });
    tell(done);
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
