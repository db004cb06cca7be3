import { commands, Disposable, type TextEditor, window, workspace } from 'vscode';
import { anchorOf, outlineTree, slipsOf } from '../../core/report/outlineTree';
import type { TreeRow } from '../../core/report/tree';
import { Alarm } from '../../host/alarm';
import { select } from '../../host/editors';
import { fileName } from '../../host/language';
import { LiveTree, slipColor, slipUri } from '../../host/liveTree';
import type { Services } from '../../host/services';
import { setting } from '../../host/settings';

/** How long the tree waits for more changes. Milliseconds. */
const REFRESH = 150;
const FOLLOW = 100;
const showEnumerations = 'outline.showEnumerations';

/** The outline in the activity bar: sections in reading order, slips marked, in step with the cursor. */
export function registerOutline(services: Services): Disposable {
  return new Outline(services);
}

class Outline implements Disposable {
  readonly #services: Services;
  readonly #tree = new LiveTree('gongwen.outline', 'gongwen.goToSection');
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
      commands.registerCommand('gongwen.goToSection', (row: TreeRow) => this.#goTo(row)),
      window.registerFileDecorationProvider({
        provideFileDecoration: (uri) => (uri.scheme === slipUri.scheme ? { color: slipColor } : undefined),
      }),
      current.onDidChange(() => this.#show()),
      reports.onDidChange((document) => document === current.document && this.#refresh.soon(REFRESH)),
      reports.onDidClose((document) => this.#tree.forget(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`gongwen.${showEnumerations}`)) this.#show();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followIn(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#followIn(editor)),
      this.#tree.view.onDidChangeVisibility(() => this.#follow.soon(FOLLOW)),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    this.#refresh.dispose();
    const { view } = this.#tree;
    const document = this.#services.current.document;
    if (!document) {
      this.#tree.show(undefined, []);
      view.description = '';
      view.badge = undefined;
      return;
    }
    const findings = this.#services.reports.findings(document);
    const entries = outlineTree(this.#services.reports.of(document), findings, {
      showEnumerations: setting(showEnumerations, document),
    });
    this.#tree.show(document, entries);
    view.description = fileName(document);
    const slips = slipsOf(findings).length;
    if (view.badge?.value !== slips) {
      view.badge = slips > 0 ? { value: slips, tooltip: `序号有误 ${slips} 处` } : undefined;
    }
    this.#follow.soon(FOLLOW);
  }

  #followIn(editor: TextEditor): void {
    if (editor.document === this.#services.current.document) this.#follow.soon(FOLLOW);
  }

  /** Selects the section that the cursor is in. */
  #revealCursor(): void {
    const document = this.#services.current.document;
    const editor = window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const offset = document.offsetAt(editor.selection.active);
    const anchor = anchorOf(this.#services.reports.of(document), offset);
    const row = this.#tree.rows.findLast(({ entry: { span } }) => span.start <= anchor && anchor <= span.end);
    if (row) this.#tree.reveal(row);
  }

  async #goTo(row: TreeRow): Promise<void> {
    // Since the rows were drawn the text may have been edited.
    this.#show();
    const document = this.#services.current.document;
    if (document && this.#tree.rows.includes(row)) await select(document, row.entry.target);
  }
}
