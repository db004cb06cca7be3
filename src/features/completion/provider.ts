import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  CompletionList,
  MarkdownString,
  type Position,
  SnippetString,
  type TextDocument,
} from 'vscode';
import type { Phrase } from '../../core/phrases/library';
import type { Candidate } from '../../core/phrases/match';
import { listAt } from '../../core/phrases/offering/complete';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import type { Reports } from '../../host/services/reports';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import type { Acceptance } from './acceptance';

/**
 * Offers the phrases that the typed tail begins, all of them: whether VS Code asks because the writer does cannot be told
 * (microsoft/vscode#115343), so only `SuggestTrigger` asks by itself. Each item says itself which text it covers: VS Code takes a
 * run of Chinese characters for one word and would compare phrases with all of it (microsoft/vscode#86276).
 */
export class PhraseProvider implements CompletionItemProvider {
  readonly #phrases: PhraseLibrary;
  readonly #reports: Reports;
  readonly #acceptance: Acceptance;
  #answered: { document: TextDocument; version: number; offset: number } | undefined;

  constructor({ phrases, reports }: Pick<Services, 'phrases' | 'reports'>, acceptance: Acceptance) {
    this.#phrases = phrases;
    this.#reports = reports;
    this.#acceptance = acceptance;
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> {
    const { version } = document;
    const library = await this.#phrases.load();
    if (token.isCancellationRequested || document.version !== version) return undefined;
    const offset = document.offsetAt(position);
    const found = listAt(this.#reports.of(document), offset, this.#phrases.completing(library, document));
    const filling = this.#acceptance.isFilling(document, offset);
    const offered = filling ? found.filter((candidate) => isAsked(document, candidate)) : found;
    if (offered.length === 0) return undefined;
    this.#answered = { document, version, offset };
    // Incomplete, so that VS Code asks again with every character instead of filtering by what was typed before.
    return new CompletionList(
      offered.map((candidate, index) => this.#item(document, offset, candidate, index)),
      true,
    );
  }

  /** Whether phrases were last offered for just this state of the document, so that they are on the screen. */
  hasAnswered(document: TextDocument, version: number, offset: number): boolean {
    const last = this.#answered;
    return last?.document === document && last.version === version && last.offset === offset;
  }

  #item(document: TextDocument, offset: number, candidate: Candidate, index: number): CompletionItem {
    const { phrase, start } = candidate;
    const item = new CompletionItem(
      phrase.text,
      phrase.formula ? CompletionItemKind.Constant : CompletionItemKind.Value,
    );
    item.range = toRange(document, candidate);
    item.filterText = document.getText(toRange(document, { start, end: offset }));
    item.sortText = String(index).padStart(3, '0');
    item.insertText = phrase.snippet ? new SnippetString(phrase.snippet) : phrase.text;
    item.detail = phrase.scene;
    item.documentation = documentation(phrase);
    const filled = phrase.snippet ? { start, end: start + phrase.text.length } : undefined;
    item.command = this.#acceptance.command(document, phrase.text, filled);
    return item;
  }
}

/** Inside the tab stops of a phrase, Tab goes on to the next one: no list but the one asked for with a slash. */
function isAsked(document: TextDocument, { start }: Candidate): boolean {
  return document.getText(toRange(document, { start, end: start + 1 })) === '/';
}

/** The whole text, as the list cuts long ones off, and what there is to know about it. */
function documentation({ text, members, meaning, source, kinds, at, after }: Phrase): MarkdownString {
  const markdown = new MarkdownString().appendText(text);
  for (const member of members) markdown.appendMarkdown('\n- ').appendText(member);
  const notes = [
    ...(meaning ? [meaning] : []),
    ...(source ? [`见${source}`] : []),
    ...(kinds.length > 0 ? [`用于${kinds.join('、')}`] : []),
    ...(at ? [at === 'sentence' ? '用在句首' : '用在句首或分句开头'] : []),
    ...(after.length > 0 ? [`常接在${after.map((words) => `“${words}”`).join('')}之后`] : []),
  ];
  for (const note of notes) markdown.appendMarkdown('\n\n').appendText(`${note}。`);
  return markdown;
}
