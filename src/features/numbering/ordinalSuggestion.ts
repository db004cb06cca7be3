import {
  InlineCompletionItem,
  type InlineCompletionItemProvider,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import { nextOrdinal } from '../../core/numbering/next';
import type { Reports } from '../../host/services/reports';
import { continueOnEnter } from './setting';

/** On a new line the ordinal that comes next, as ghost text: Tab takes it, typing anything goes over it. */
export class OrdinalSuggestion implements InlineCompletionItemProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideInlineCompletionItems(document: TextDocument, position: Position): InlineCompletionItem[] {
    if (continueOnEnter(document) !== 'suggest') return [];
    const { text, isEmptyOrWhitespace } = document.lineAt(position.line);
    if (!isEmptyOrWhitespace || position.character < text.length) return [];
    const ordinal = nextOrdinal(this.#reports.of(document), position.line);
    return ordinal === undefined ? [] : [new InlineCompletionItem(ordinal, new Range(position, position))];
  }
}
