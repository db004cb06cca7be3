import {
  commands,
  Disposable,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { dropSections } from '../../core/editing/drop';
import type { Section } from '../../core/report/model';
import { anchorOf, ordinalFindingsOf, outlineTree } from '../../core/views/outlineTree';
import type { TreeRow } from '../../core/views/tree';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { toRange } from '../../host/vscode/convert';
import { editorOf, select } from '../../host/vscode/editors';
import { fileName } from '../../host/vscode/language';
import { LiveTree, slipColor, slipUri } from '../../host/vscode/liveTree';
import { setting } from '../../host/vscode/settings';
import { type Dragged, SectionDragAndDrop } from './dragAndDrop';
import { rearrange } from './rearrange';

/** How long the tree waits for more changes. Milliseconds. */
const REFRESH = 150;
const FOLLOW = 100;
const showEnumerations = 'outline.showEnumerations';

/** Sections in reading order, slips marked, in step with the cursor; dragged rows move their sections. */
export class Outline implements Disposable {
  readonly #services: Services;
  readonly #tree = new LiveTree(
    'gongwen.outline',
    'gongwen.goToSection',
    new SectionDragAndDrop(
      (rows) => this.#drag(rows),
      (dragged, target) => this.#drop(dragged, target),
    ),
  );
  readonly #refresh = new Alarm(() => this.#show());
  readonly #follow = new Alarm((late) => this.#revealCursor(late));
  readonly #subscriptions: Disposable;

  constructor(services: Services) {
    this.#services = services;
    const { current, reports } = services;
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#refresh,
      this.#follow,
      commands.registerCommand('gongwen.goToSection', () => this.#goToClicked()),
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

  /** The rows at the top, drawn from the text as it is now. */
  roots(): readonly TreeRow[] {
    this.#show();
    return this.#tree.getChildren();
  }

  /** The row that is picked in the view, if it is one alone. */
  picked(): TreeRow | undefined {
    const [row, ...others] = this.#tree.view.selection;
    return others.length === 0 ? row : undefined;
  }

  /** What `row` stands for in the text as it is now; nothing if that has gone or is the title. */
  sectionOf(row: TreeRow): Section | undefined {
    this.#show();
    const document = this.#services.current.document;
    if (!document || !this.#tree.rows.includes(row)) return undefined;
    const { sections } = this.#services.reports.of(document);
    return sections.find(({ start }) => start === row.entry.span.start && row.entry.kind !== 'title');
  }

  /** Puts the cursor where a moved section begins now, without taking the focus; its row is selected by that. */
  goAlong(document: TextDocument, offset: number): void {
    this.#show();
    const editor = editorOf(document);
    if (!editor) return;
    const { start } = toRange(document, { start: offset, end: offset });
    editor.selection = new Selection(start, start);
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
    const entries = outlineTree(this.#services.reports.of(document), findings, outlineOptions(document));
    this.#tree.show(document, entries);
    view.description = fileName(document);
    const slips = ordinalFindingsOf(findings).length;
    if (view.badge?.value !== slips) {
      view.badge = slips > 0 ? { value: slips, tooltip: `序号有误 ${slips} 处` } : undefined;
    }
    this.#follow.soon(FOLLOW);
  }

  #followIn(editor: TextEditor): void {
    if (editor.document === this.#services.current.document) this.#follow.soon(FOLLOW);
  }

  /** Selects the section that the cursor is in. */
  #revealCursor(late: number): void {
    const document = this.#services.current.document;
    const editor = window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const offset = document.offsetAt(editor.selection.active);
    const anchor = anchorOf(this.#services.reports.of(document), offset);
    const row = this.#tree.rows.findLast(({ entry: { span } }) => span.start <= anchor && anchor <= span.end);
    if (row) this.#tree.reveal(row, late);
  }

  async #goToClicked(): Promise<void> {
    const row = await this.#tree.clicked();
    // Since the rows were drawn the text may have been edited.
    this.#show();
    const document = this.#services.current.document;
    if (document && row && this.#tree.rows.includes(row)) await select(document, row.entry.target);
  }

  #drag(rows: readonly TreeRow[]): Dragged | undefined {
    const document = this.#services.current.document;
    const ids = rows.filter((row) => row.entry.kind !== 'title').map(({ id }) => id);
    return document && ids.length > 0
      ? { ids, uri: document.uri.toString(), version: document.version }
      : undefined;
  }

  async #drop({ ids, uri, version }: Dragged, target: TreeRow | undefined): Promise<void> {
    const document = this.#services.current.document;
    if (document?.uri.toString() !== uri || document.version !== version) {
      window.showWarningMessage('拖动期间文稿有改动，没有移动。请重新拖动。');
      return;
    }
    const report = this.#services.reports.of(document);
    const rows = this.#tree.rows.filter(({ id }) => ids.includes(id));
    const moved = rows.flatMap((row) => this.sectionOf(row) ?? []);
    const on = target && this.sectionOf(target);
    if ((target && !on) || (on && moved.includes(on))) return;
    const caret = await rearrange(this.#services, document, dropSections(report, moved, on));
    if (caret !== undefined) this.goAlong(document, caret);
  }
}

/** What the outline of `document` shows. */
export const outlineOptions = (document: TextDocument) => ({
  showEnumerations: setting<boolean>(showEnumerations, document),
});
