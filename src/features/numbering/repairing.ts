import {
  type DocumentFormattingEditProvider,
  type DocumentRangeFormattingEditProvider,
  type Range,
  type TextDocument,
  TextEdit,
} from 'vscode';
import type { Reports } from '../../host/services/reports';
import { toRange } from '../../host/vscode/convert';

/**
 * Formatting repairs what has one right answer, as fix-on-save does: it never closes a gap, and leaves everything
 * else to the character.
 */
export class Repairing implements DocumentFormattingEditProvider, DocumentRangeFormattingEditProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideDocumentFormattingEdits(document: TextDocument): TextEdit[] {
    return this.#reports
      .repairs(document)
      .map((edit) => TextEdit.replace(toRange(document, edit), edit.text));
  }

  provideDocumentRangeFormattingEdits(document: TextDocument, range: Range): TextEdit[] {
    return this.provideDocumentFormattingEdits(document).filter((edit) => range.contains(edit.range));
  }
}
