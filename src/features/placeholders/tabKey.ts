import { commands, Disposable, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { isReport } from '../../host/vscode/language';
import type { FillProgress } from './progress';

/**
 * Says where Tab goes on to the next blank, as in a form: on a blank that is selected, which it would write blanks over
 * otherwise, and behind what was filled in for one. The window hears of it late if the computer is slow: what stands in
 * the text decides once the key is here.
 */
export class TabKey implements Disposable {
  readonly #services: Services;
  readonly #progress: FillProgress;
  readonly #subscriptions: Disposable;
  #said = false;

  constructor(services: Services, progress: FillProgress) {
    this.#services = services;
    this.#progress = progress;
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#say(this.goesOn());
      }),
      window.onDidChangeActiveTextEditor(() => this.#say(this.goesOn())),
    );
  }

  /** Whether it goes on from where the cursor is. */
  goesOn(): boolean {
    const editor = window.activeTextEditor;
    if (!editor || !isReport(editor.document) || editor.selections.length > 1) return false;
    const { start, end } = toSpan(editor.document, editor.selection);
    if (start === end) return this.#progress.isFilledUpTo(editor.document, end);
    return this.#services.reports
      .of(editor.document)
      .placeholders.some((blank) => blank.start === start && blank.end === end);
  }

  /** Says beforehand that a blank is about to be selected: a key that follows at once must not write over it. */
  expectBlank(): void {
    this.#say(true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #say(goesOn: boolean): void {
    if (goesOn === this.#said) return;
    this.#said = goesOn;
    void commands.executeCommand('setContext', 'gongwen.isAtPlaceholder', goesOn);
  }
}
