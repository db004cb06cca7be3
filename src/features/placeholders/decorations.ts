import { Disposable, OverviewRulerLane, type TextEditor, ThemeColor, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { toRange } from '../../host/vscode/convert';
import { isReport } from '../../host/vscode/language';

/** How long the marks wait for more changes; VS Code moves those that are there along by itself. Milliseconds. */
const REFRESH = 100;

/** Marks the blanks in the text, in colours of their own that people and themes can change. */
export class PlaceholderDecorations implements Disposable {
  readonly #services: Services;
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('gongwen.placeholderBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('gongwen.placeholderBorder'),
    borderRadius: '2px',
    overviewRulerColor: new ThemeColor('gongwen.placeholderOverviewRuler'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  readonly #refresh = new Alarm(() => this.#showAll());
  readonly #subscriptions: Disposable;
  readonly #marked = new WeakSet<TextEditor>();

  constructor(services: Services) {
    this.#services = services;
    this.#subscriptions = Disposable.from(
      this.#mark,
      this.#refresh,
      services.reports.onDidChange(() => this.#refresh.soon(REFRESH)),
      services.reports.onDidClose(() => this.#refresh.soon(REFRESH)),
      window.onDidChangeVisibleTextEditors(() => this.#showAll()),
    );
    this.#showAll();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #showAll(): void {
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      if (isReport(document)) {
        const blanks = this.#services.reports.of(document).placeholders;
        editor.setDecorations(
          this.#mark,
          blanks.map((blank) => toRange(document, blank)),
        );
        this.#marked.add(editor);
      } else if (this.#marked.delete(editor)) {
        // It was a report until its language was changed.
        editor.setDecorations(this.#mark, []);
      }
    }
  }
}
