import { commands, Disposable, type TextDocument, window } from 'vscode';
import { progressOf } from '../../core/filling/progress';
import { placeholderTree } from '../../core/views/blankTree';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { select } from '../../host/vscode/editors';
import { LiveTree } from '../../host/vscode/liveTree';
import type { FillProgress } from './progress';
import { WorkspaceList } from './workspaceList';

/** How long the list waits for more changes. Milliseconds. */
const REFRESH = 150;
const FOLLOW = 100;

/**
 * The tree of blanks by section, filled ones ticked off; on demand that of all reports of the workspace. Its view
 * has no badge: VS Code would add it to that of the outline.
 */
export class PlaceholderList implements Disposable {
  readonly #services: Services;
  readonly #progress: FillProgress;
  readonly #tree = new LiveTree('gongwen.placeholders', 'gongwen.goToPlaceholder');
  readonly #refresh = new Alarm(() => this.#show());
  readonly #follow = new Alarm((late) => this.#revealCursor(late));
  readonly #subscriptions: Disposable;
  /** Undefined while only the current report is listed. */
  #workspace: WorkspaceList | undefined;

  constructor(services: Services, progress: FillProgress) {
    this.#services = services;
    this.#progress = progress;
    const { current, reports } = services;
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#refresh,
      this.#follow,
      commands.registerCommand('gongwen.goToPlaceholder', () => this.#goToClicked()),
      commands.registerCommand('gongwen.listWorkspacePlaceholders', () => this.#listWorkspace()),
      commands.registerCommand('gongwen.listReportPlaceholders', () => this.#listReport()),
      current.onDidChange(() => this.#show()),
      reports.onDidChange((document) => {
        this.#workspace?.outdate(document);
        if (this.#workspace || document === current.document) this.#refresh.soon(REFRESH);
      }),
      reports.onDidClose((document) => this.#tree.forget(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === current.document) this.#follow.soon(FOLLOW);
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    this.#refresh.dispose();
    const { view } = this.#tree;
    if (this.#workspace) {
      this.#tree.show(this.#workspace, this.#workspace.entries());
      view.description = '工作区全部公文';
      view.message = this.#workspace.summary();
      return;
    }
    const document = this.#services.current.document;
    view.message = '';
    if (document) {
      view.description = this.#showReport(document);
    } else {
      this.#tree.show(undefined, []);
      view.description = '';
    }
  }

  /** Lists the blanks of `document`; returns how far they are filled. */
  #showReport(document: TextDocument): string {
    const places = this.#progress.of(document);
    this.#tree.show(document, placeholderTree(this.#services.reports.of(document), places));
    const { filled, total } = progressOf(places);
    return filled > 0 ? `已填 ${filled}/${total}` : total > 0 ? `${total}` : '';
  }

  async #listWorkspace(): Promise<void> {
    const list = await window.withProgress(
      { location: { viewId: 'gongwen.placeholders' }, title: '正在查找工作区的公文' },
      () => WorkspaceList.read(this.#services),
    );
    await this.#setWorkspace(list);
    await commands.executeCommand('gongwen.placeholders.focus');
  }

  #listReport(): Promise<void> {
    return this.#setWorkspace(undefined);
  }

  async #setWorkspace(list: WorkspaceList | undefined): Promise<void> {
    this.#workspace = list;
    this.#show();
    await commands.executeCommand('setContext', 'gongwen.listsWorkspace', list !== undefined);
  }

  /** Selects the row of the blank that the cursor is at. */
  #revealCursor(late: number): void {
    const document = this.#services.current.document;
    const editor = window.activeTextEditor;
    if (this.#workspace || !document || editor?.document !== document) return;
    const offset = document.offsetAt(editor.selection.active);
    const row = this.#tree.rows.find(
      ({ entry: { span, children } }) => children.length === 0 && span.start <= offset && offset <= span.end,
    );
    if (row) this.#tree.reveal(row, late);
  }

  async #goToClicked(): Promise<void> {
    const row = await this.#tree.clicked();
    if (!row) return;
    const document = this.#workspace
      ? await this.#workspace.open(row.entry)
      : this.#services.current.document;
    // Since the rows were drawn the text may have been edited.
    this.#show();
    if (document && this.#tree.rows.includes(row)) await select(document, row.entry.target);
  }
}
