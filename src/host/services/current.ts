import {
  commands,
  Disposable,
  EventEmitter,
  TabInputText,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { isReport } from '../vscode/language';
import type { Reports } from './reports';

/**
 * The report that views and the status bar tell about: the one being edited, and on while its preview or a
 * search has the focus, as long as it is open and no other text has taken its place. Sets the context key
 * `gongwen.hasReport`.
 */
export class CurrentReport implements Disposable {
  readonly #reports: Reports;
  readonly #changed = new EventEmitter<TextDocument | undefined>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(reports: Reports) {
    this.#reports = reports;
    const update = () => this.#update();
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(update),
      window.onDidChangeVisibleTextEditors(update),
      window.tabGroups.onDidChangeTabs(update),
      reports.onDidClose(update),
      // A text that becomes a report while it is being edited.
      reports.onDidChange((document) => document !== this.#document && update()),
    );
    this.#document = this.#find();
    this.#setKey();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = this.#find();
    if (document === this.#document) return;
    this.#document = document;
    this.#setKey();
    this.#changed.fire(document);
  }

  #setKey(): void {
    commands.executeCommand('setContext', 'gongwen.hasReport', this.#document !== undefined);
  }

  #find(): TextDocument | undefined {
    const active = this.#reports.active();
    const last = this.#document;
    if (active || !last || last.isClosed || !isReport(last)) return active;
    if (window.visibleTextEditors.some((editor) => editor.document === last)) return last;
    return window.activeTextEditor === undefined && hasTab(last.uri) ? last : undefined;
  }
}

const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
