import { commands, Disposable, MarkdownString, StatusBarAlignment, type TextDocument, window } from 'vscode';
import { progressOf } from '../../core/filling/progress';
import { clauseAround } from '../../core/report/clause';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import type { FillProgress } from './progress';

/** How long the count waits for more changes. Milliseconds. */
const REFRESH = 150;
/** So many blanks are named in the tooltip. */
const NAMED = 8;

/** 待填 18，已填 3/21 in the status bar; not there when nothing is left. Sets the context key `gongwen.hasPlaceholders`. */
export class PlaceholderStatus implements Disposable {
  readonly #services: Services;
  readonly #progress: FillProgress;
  // Right of it stand VS Code's own items about the text, line and column first (priority 100).
  readonly #item = window.createStatusBarItem('gongwen.placeholders', StatusBarAlignment.Right, 101);
  readonly #refresh = new Alarm(() => this.#show());
  readonly #subscriptions: Disposable;
  #hasPlaceholders = false;

  constructor(services: Services, progress: FillProgress) {
    this.#services = services;
    this.#progress = progress;
    const { current, reports } = services;
    this.#item.name = '公文：待填项';
    this.#item.command = 'gongwen.nextPlaceholder';
    this.#subscriptions = Disposable.from(
      this.#item,
      this.#refresh,
      current.onDidChange(() => this.#show()),
      reports.onDidChange((document) => document === current.document && this.#refresh.soon(REFRESH)),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const document = this.#services.current.document;
    const count = document ? this.#services.reports.of(document).placeholders.length : 0;
    if (document && count > 0) {
      const { filled, total } = progressOf(this.#progress.of(document));
      const done = filled > 0 ? `，已填 ${filled}/${total}` : '';
      this.#item.text = `待填 ${count}${done}`;
      this.#item.tooltip = this.#tooltip(document, count);
      this.#item.accessibilityInformation = { label: `待填 ${count} 处${done}，转到下一处` };
      this.#item.show();
    } else {
      this.#item.hide();
    }
    if (this.#hasPlaceholders === count > 0) return;
    this.#hasPlaceholders = count > 0;
    commands.executeCommand('setContext', 'gongwen.hasPlaceholders', this.#hasPlaceholders);
  }

  #tooltip(document: TextDocument, count: number): MarkdownString {
    const report = this.#services.reports.of(document);
    const tooltip = new MarkdownString(`待填 ${count} 处，单击转到下一处\n\n`);
    for (const blank of report.placeholders.slice(0, NAMED)) {
      tooltip.appendMarkdown('- ').appendText(clauseAround(report, blank)).appendMarkdown('\n');
    }
    return count > NAMED ? tooltip.appendMarkdown(`- …… 还有 ${count - NAMED} 处`) : tooltip;
  }
}
