import {
  commands,
  Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextDocumentContentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { Library } from '../../core/phrases/library';
import { completionAt } from '../../core/phrases/offering/complete';
import { lineAt } from '../../core/report/lines';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { toRange } from '../../host/vscode/convert';
import { isReport } from '../../host/vscode/language';
import type { Acceptance } from './acceptance';
import type { PhraseProvider } from './provider';

/** Long enough for another edit to show that the writer goes on, too short to be waited for. Milliseconds. */
const PAUSE = 60;

/** The state right behind an edit that may have begun a phrase. */
interface Edited {
  readonly document: TextDocument;
  readonly version: number;
  /** Behind what was typed. */
  readonly offset: number;
  /** A letter typed without an IME, not characters committed by one. */
  readonly letter: boolean;
}

/**
 * Opens the suggestions where one of them is likely. VS Code's own quick suggestions are off for reports: they would open
 * behind any two characters that begin something, and miss others:
 *
 * - At the end of an IME's composition it does not ask in front of other characters, as in 我们要坚持|不断提高,
 *   or goes on with the suggestions of the character before (microsoft/vscode#86276).
 * - Of letters typed quickly it may ask for the first only, which is no phrase yet, and then no more.
 *
 * Pinyin being composed is in the document too, and VS Code does not say that it is being composed. But each
 * update of a composition replaces the one before, whereas a typed letter replaces nothing.
 */
export class SuggestTrigger implements Disposable {
  readonly #phrases: PhraseLibrary;
  readonly #reports: Reports;
  readonly #provider: PhraseProvider;
  readonly #acceptance: Acceptance;
  readonly #pause = new Alarm(() => this.#suggest());
  readonly #subscriptions: Disposable;
  #edited: Edited | undefined;

  constructor(
    { phrases, reports }: Pick<Services, 'phrases' | 'reports'>,
    provider: PhraseProvider,
    acceptance: Acceptance,
  ) {
    this.#phrases = phrases;
    this.#reports = reports;
    this.#provider = provider;
    this.#acceptance = acceptance;
    this.#subscriptions = Disposable.from(
      this.#pause,
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      acceptance.onDidAccept(() => this.#pause.dispose()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document !== window.activeTextEditor?.document || contentChanges.length === 0) return;
    this.#pause.dispose();
    const [change] = contentChanges;
    // Several changes at once: several cursors, or a command. Undo and redo have a reason.
    if (!isReport(document) || reason !== undefined || contentChanges.length > 1 || !change) return;
    const letter = isTypedLetter(document, change);
    if (!letter && !/\p{Script=Han}$/u.test(change.text)) return;
    const offset = change.rangeOffset + change.text.length;
    this.#edited = { document, version: document.version, offset, letter };
    this.#pause.later(PAUSE);
  }

  async #suggest(): Promise<void> {
    const library = await this.#phrases.load();
    const { document, version, offset, letter } = this.#edited!;
    const editor = window.activeTextEditor;
    if (editor?.document !== document || document.version !== version || editor.selections.length > 1) return;
    if (!editor.selection.isEmpty || document.offsetAt(editor.selection.active) !== offset) return;
    if (this.#acceptance.isFilling(document, offset)) return;
    // Opened again while it shows what these letters stand for, the list would blink.
    if (letter && this.#provider.hasAnswered(document, version, offset)) return;
    if (!this.#opens(library, document, offset)) return;
    // As if by itself: asked for expressly, VS Code would say 无建议 once the writer goes on with other words.
    await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  /** Whether a list is worth opening: a likely phrase, or keys and values of the front matter. */
  #opens(library: Library, document: TextDocument, offset: number): boolean {
    const report = this.#reports.of(document);
    if (lineAt(report.lines, offset) < report.firstLine) return true;
    return completionAt(report, offset, this.#phrases.completing(library, document)).list.length > 0;
  }
}

/**
 * A single letter behind another one, or behind the slash that asks for phrases. The first letter of a composition replaces nothing either, and neither does
 * the second where it is the same (xx for 学习): VS Code tells what was added to x, not that xx took its place.
 */
function isTypedLetter(document: TextDocument, change: TextDocumentContentChangeEvent): boolean {
  if (change.rangeLength > 0 || !/^[A-Za-z]$/.test(change.text)) return false;
  const span = { start: Math.max(0, change.rangeOffset - 1), end: change.rangeOffset };
  const before = document.getText(toRange(document, span));
  return /[A-Za-z/]/.test(before) && before !== change.text;
}
