import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Bundles } from '../../host/services/bundles';

export const pasteKind = DocumentDropOrPasteEditKind.Text.append('gongwen');

/** No report comes in so much HTML; what does is a whole site. UTF-16 units. */
const LARGEST = 8_000_000;

/** Pastes what Word, WPS and web pages copy as a report; pasting it as plain text stays in the menu beside it. */
export class ReportPaste implements DocumentPasteEditProvider {
  readonly #bundles: Bundles;

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
  }

  async provideDocumentPasteEdits(
    _document: TextDocument,
    _ranges: readonly Range[],
    dataTransfer: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    // An editor's own text is a report's already: every character of it is meant.
    if (dataTransfer.get('vscode-editor-data')) return undefined;
    const html = await dataTransfer.get('text/html')?.asString();
    if (token.isCancellationRequested || !html || html.length > LARGEST) return undefined;
    const paste = await this.#bundles.load('paste');
    if (!paste || token.isCancellationRequested) return undefined;
    const text = paste.htmlToReport(html);
    const plain = (await dataTransfer.get('text/plain')?.asString())?.replace(/\r\n?/g, '\n');
    if (text === '' || text === plain) return undefined;
    return [new DocumentPasteEdit(text, '按公文格式粘贴', pasteKind)];
  }
}
