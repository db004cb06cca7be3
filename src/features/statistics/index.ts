import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { Report } from '../../core/report/model';
import { countReport, countWords, type Statistics } from '../../core/views/statistics';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { toSpan } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';

/** Counting is for a pause in the typing. Milliseconds. */
const REFRESH = 250;

/** 字数 in the status bar, as Word counts it; of a selection too. */
export function registerStatistics(services: Services): Disposable {
  return new WordCount(services);
}

class WordCount implements Disposable {
  readonly #services: Services;
  readonly #item = window.createStatusBarItem('gongwen.words', StatusBarAlignment.Right, 102);
  readonly #refresh = new Alarm(() => this.#show());
  readonly #subscriptions: Disposable;
  #counted: { report: Report; all: Statistics } | undefined;

  constructor(services: Services) {
    this.#services = services;
    const { current, reports } = services;
    this.#item.name = '公文：字数';
    this.#subscriptions = Disposable.from(
      this.#item,
      this.#refresh,
      current.onDidChange(() => this.#show()),
      reports.onDidChange((document) => document === current.document && this.#refresh.soon(REFRESH)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === current.document) this.#refresh.soon(REFRESH);
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const document = this.#services.current.document;
    if (!document) {
      this.#item.hide();
      return;
    }
    const report = this.#services.reports.of(document);
    // A selection that grows under the mouse does not change the whole.
    if (this.#counted?.report !== report) {
      this.#counted = { report, all: countReport(report) };
    }
    const { all } = this.#counted;
    const editor = editorOf(document);
    const { start, end } = editor ? toSpan(document, editor.selection) : { start: 0, end: 0 };
    const chosen = start < end ? `${number(countWords(report, start, end))}/` : '';
    this.#item.text = `字数 ${chosen}${number(all.words)}`;
    this.#item.tooltip = [
      `字数 ${number(all.words)}（与 Word 的“字数”相同）`,
      `字符数（不计空格） ${number(all.characters)}`,
      `字符数（计空格） ${number(all.charactersWithBlanks)}`,
      `段落数 ${number(all.paragraphs)}`,
    ].join('\n');
    this.#item.show();
  }
}

const number = (n: number): string => n.toLocaleString('en-US');
