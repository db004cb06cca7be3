import { commands, Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { progressOf } from '../../core/filling/progress';
import type { Finding } from '../../core/rules/engine/rule';
import { type OpenWork, openWork } from '../../core/views/openWork';
import { ordinalFindingsOf } from '../../core/views/outlineTree';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import type { FillProgress } from './progress';

/** How long the count waits for more changes. Milliseconds. */
const REFRESH = 150;
/** An ordinal that is being typed is wrong until it is there: slips are counted after so much silence. Milliseconds. */
const SILENCE = 400;

/**
 * 待填 18，已填 3/21 · 编号 2 in the status bar, which opens the check before submission; not there when nothing is left.
 * Sets the context key `gongwen.hasPlaceholders`.
 */
export class PlaceholderStatus implements Disposable {
  readonly #services: Services;
  readonly #progress: FillProgress;
  // Right of it stand VS Code's own items about the text, line and column first (priority 100).
  readonly #item = window.createStatusBarItem('gongwen.placeholders', StatusBarAlignment.Right, 101);
  readonly #refresh = new Alarm(() => this.#show());
  readonly #count = new Alarm(() => this.#countSlips());
  readonly #subscriptions: Disposable;
  #slips: readonly Finding[] = [];
  #hasPlaceholders = false;

  constructor(services: Services, progress: FillProgress) {
    this.#services = services;
    this.#progress = progress;
    const { current, reports } = services;
    this.#item.name = '公文：待填项和编号';
    this.#item.command = 'gongwen.checkBeforeSubmission';
    this.#subscriptions = Disposable.from(
      this.#item,
      this.#refresh,
      this.#count,
      current.onDidChange(() => this.#countSlips()),
      reports.onDidChange((document) => {
        if (document !== current.document) return;
        this.#refresh.soon(REFRESH);
        this.#count.later(SILENCE);
      }),
    );
    this.#show();
    // Not before the editor is there.
    this.#count.later(SILENCE);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #countSlips(): void {
    const { current, reports } = this.#services;
    this.#slips = current.document ? ordinalFindingsOf(reports.findings(current.document)) : [];
    this.#show();
  }

  #show(): void {
    const { current, reports } = this.#services;
    const { document } = current;
    const report = document && reports.of(document);
    const left = report && openWork(report, progressOf(this.#progress.of(document)), this.#slips);
    if (left) {
      this.#item.text = left.text;
      this.#item.tooltip = tooltipOf(left);
      this.#item.accessibilityInformation = { label: left.sentence };
      this.#item.show();
    } else {
      this.#item.hide();
    }
    const hasPlaceholders = report !== undefined && report.placeholders.length > 0;
    if (this.#hasPlaceholders === hasPlaceholders) return;
    this.#hasPlaceholders = hasPlaceholders;
    commands.executeCommand('setContext', 'gongwen.hasPlaceholders', hasPlaceholders);
  }
}

function tooltipOf({ sentence, places, more }: OpenWork): MarkdownString {
  const tooltip = new MarkdownString(`${sentence}\n\n`);
  for (const place of places) tooltip.appendMarkdown('- ').appendText(place).appendMarkdown('\n');
  return more > 0 ? tooltip.appendMarkdown(`- …… 还有 ${more} 处`) : tooltip;
}
