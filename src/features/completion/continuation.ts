import {
  commands,
  type Disposable,
  InlineCompletionItem,
  type InlineCompletionItemProvider,
  type Position,
  Range,
  type TextDocument,
  window,
} from 'vscode';
import { firstClause } from '../../core/phrases/continuation';
import { completionAt } from '../../core/phrases/offering/complete';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { isReport } from '../../host/vscode/language';
import { setting } from '../../host/vscode/settings';
import type { Acceptance } from './acceptance';

/** Nothing more in the line than the mark that ends a sentence. */
const AT_END = /^[。；]?\s*$/;

/** What was answered last, and to which question. */
interface Answered {
  readonly document: TextDocument;
  readonly version: number;
  readonly position: Position;
  readonly text: string;
}

/**
 * What is likely to come next, as ghost text. Only behind Chinese characters and marks: so never while pinyin is being
 * composed, which is in the document too.
 */
export class ContinuationProvider implements InlineCompletionItemProvider {
  readonly #phrases: PhraseLibrary;
  readonly #reports: Reports;
  readonly #acceptance: Acceptance;
  #answered: Answered | undefined;

  constructor({ phrases, reports }: Pick<Services, 'phrases' | 'reports'>, acceptance: Acceptance) {
    this.#phrases = phrases;
    this.#reports = reports;
    this.#acceptance = acceptance;
  }

  async provideInlineCompletionItems(
    document: TextDocument,
    position: Position,
  ): Promise<InlineCompletionItem[]> {
    this.#answered = undefined;
    const { version } = document;
    const text = await this.#likely(document, position);
    if (!text) return [];
    this.#answered = { document, version, position, text };
    return [new InlineCompletionItem(text, new Range(position, position))];
  }

  /** What was offered for just this state of the document and this place, so that it is on the screen. */
  shownAt(document: TextDocument, position: Position): string | undefined {
    const last = this.#answered;
    const same = last?.document === document && last.version === document.version;
    return same && last.position.isEqual(position) ? last.text : undefined;
  }

  async #likely(document: TextDocument, position: Position): Promise<string> {
    if (!setting<boolean>('phrases.ghostText', document)) return '';
    const { version } = document;
    const library = await this.#phrases.load();
    if (document.isClosed || document.version !== version) return '';
    const offset = document.offsetAt(position);
    const editor = window.activeTextEditor;
    const several = editor?.document === document && editor.selections.length > 1;
    if (several || this.#acceptance.isFilling(document, offset)) return '';
    const completing = this.#phrases.completing(library, document);
    return completionAt(this.#reports.of(document), offset, completing).offer.text;
  }
}

/**
 * Takes of our ghost text what goes up to the next mark, of any other what VS Code takes. With words behind the cursor the
 * key moves it as ever.
 */
export function registerAcceptNextClause(continuation: ContinuationProvider): Disposable {
  return commands.registerCommand('gongwen.acceptNextClause', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const { active, isEmpty } = editor.selection;
    const behind = editor.document.lineAt(active.line).text.slice(active.character);
    if (!AT_END.test(behind)) {
      await commands.executeCommand('cursorWordEndRight');
      return;
    }
    const single = editor.selections.length === 1 && isEmpty;
    const shown = single ? continuation.shownAt(editor.document, active) : undefined;
    if (!shown) {
      await commands.executeCommand('editor.action.inlineSuggest.acceptNextWord');
      return;
    }
    await editor.edit((edit) => edit.insert(active, firstClause(shown)));
    await commands.executeCommand('editor.action.inlineSuggest.trigger');
  });
}
