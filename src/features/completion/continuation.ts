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
import { continuationOf, firstClause } from '../../core/phrases/continuation';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import { isReport } from '../../host/vscode/language';
import { setting } from '../../host/vscode/settings';

/** Behind the cursor nothing more may stand in the line than the mark that ends a sentence. */
const AT_END = /^[。；]?\s*$/;

/**
 * What usually follows a formula, as ghost text. Only behind a whole formula or the beginning of what follows it:
 * so never while pinyin is being composed, which is in the document too but begins no continuation.
 */
export class ContinuationProvider implements InlineCompletionItemProvider {
  readonly #phrases: PhraseLibrary;

  constructor(phrases: PhraseLibrary) {
    this.#phrases = phrases;
  }

  async provideInlineCompletionItems(
    document: TextDocument,
    position: Position,
  ): Promise<InlineCompletionItem[]> {
    const rest = await this.at(document, position);
    return rest ? [new InlineCompletionItem(rest, new Range(position, position))] : [];
  }

  /** What may follow at `position`; undefined where nothing is offered. */
  async at(document: TextDocument, position: Position): Promise<string | undefined> {
    if (!setting<boolean>('phrases.ghostText', document)) return undefined;
    const { version } = document;
    const library = await this.#phrases.load();
    if (document.isClosed || document.version !== version) return undefined;
    const { text } = document.lineAt(position.line);
    if (!AT_END.test(text.slice(position.character, position.character + 8))) return undefined;
    return continuationOf(library, text.slice(0, position.character));
  }
}

/** Takes of the ghost text what goes up to the next mark; of any other ghost text the next word, as VS Code does. */
export function registerAcceptNextClause(continuation: ContinuationProvider): Disposable {
  return commands.registerCommand('gongwen.acceptNextClause', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const { active, isEmpty } = editor.selection;
    const single = editor.selections.length === 1 && isEmpty;
    const rest = single ? await continuation.at(editor.document, active) : undefined;
    if (!rest) {
      await commands.executeCommand('editor.action.inlineSuggest.acceptNextWord');
      return;
    }
    await editor.edit((edit) => edit.insert(active, firstClause(rest)));
    await commands.executeCommand('editor.action.inlineSuggest.trigger');
  });
}
