import { type OnTypeFormattingEditProvider, type Position, Range, type TextDocument, TextEdit } from 'vscode';
import { nextOrdinal } from '../../core/numbering/next';
import type { Reports } from '../../host/services/reports';
import { continueOnEnter } from './setting';

/**
 * With `gongwen.numbering.continueOnEnter` set to `insert`, Enter writes the next ordinal, and Enter once more,
 * with nothing behind it, takes it away again, as Word's lists do. An ordinal typed by hand stays.
 */
export class OrdinalOnEnter implements OnTypeFormattingEditProvider {
  readonly #reports: Reports;
  /** The ordinal written last: its document, 0-based line, and the whole line with it. */
  #written: { uri: string; line: number; text: string } | undefined;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideOnTypeFormattingEdits(document: TextDocument, position: Position): TextEdit[] {
    if (continueOnEnter(document) !== 'insert') return [];
    const uri = document.uri.toString();
    const above = position.line > 0 ? document.lineAt(position.line - 1) : undefined;
    const last = this.#written;
    this.#written = undefined;
    if (above && last?.uri === uri && last.line === above.lineNumber && last.text === above.text) {
      const start = above.firstNonWhitespaceCharacterIndex;
      return [TextEdit.delete(new Range(above.lineNumber, start, above.lineNumber, above.text.length))];
    }
    const { text, isEmptyOrWhitespace } = document.lineAt(position.line);
    const ordinal = isEmptyOrWhitespace ? nextOrdinal(this.#reports.of(document), position.line) : undefined;
    if (ordinal === undefined) return [];
    this.#written = { uri, line: position.line, text: text + ordinal };
    return [TextEdit.insert(document.lineAt(position.line).range.end, ordinal)];
  }
}
