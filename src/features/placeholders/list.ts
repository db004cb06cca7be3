import { commands, Disposable, window } from 'vscode';
import { placeholderTree } from '../../core/report/placeholderTree';
import type { TreeRow } from '../../core/report/tree';
import { Alarm } from '../../host/alarm';
import { select } from '../../host/editors';
import { LiveTree } from '../../host/liveTree';
import type { Services } from '../../host/services';

/** How long the list waits for more changes. Milliseconds. */
const REFRESH = 150;
const FOLLOW = 100;

/** The tree of open blanks by section. Its view has no badge: VS Code would add it to that of the outline. */
export class PlaceholderList implements Disposable {
  readonly #services: Services;
  readonly #tree = new LiveTree('gongwen.placeholders', 'gongwen.goToPlaceholder');
  readonly #refresh = new Alarm(() => this.#show());
  readonly #follow = new Alarm(() => this.#revealCursor());
  readonly #subscriptions: Disposable;

  constructor(services: Services) {
    this.#services = services;
    const { current, reports } = services;
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#refresh,
      this.#follow,
      commands.registerCommand('gongwen.goToPlaceholder', (row: TreeRow) => this.#goTo(row)),
      current.onDidChange(() => this.#show()),
      reports.onDidChange((document) => document === current.document && this.#refresh.soon(REFRESH)),
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
    const document = this.#services.current.document;
    const report = document && this.#services.reports.of(document);
    this.#tree.show(document, report ? placeholderTree(report) : []);
    const count = report?.placeholders.length ?? 0;
    this.#tree.view.description = count > 0 ? `${count}` : '';
  }

  /** Selects the row of the blank that the cursor is at. */
  #revealCursor(): void {
    const document = this.#services.current.document;
    const editor = window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const offset = document.offsetAt(editor.selection.active);
    const row = this.#tree.rows.find(
      ({ entry: { span, children } }) => children.length === 0 && span.start <= offset && offset <= span.end,
    );
    if (row) this.#tree.reveal(row);
  }

  async #goTo(row: TreeRow): Promise<void> {
    // Since the rows were drawn the text may have been edited.
    this.#show();
    const document = this.#services.current.document;
    if (document && this.#tree.rows.includes(row)) await select(document, row.entry.target);
  }
}
