import { type Disposable, type ExtensionContext, languages, type TextDocument, workspace } from 'vscode';
import { looksLikeReport } from '../../core/numbering/looksLikeReport';
import { isReport, languageId } from '../../host/vscode/language';
import { Remembered } from '../../host/vscode/remembered';
import { FolderOffer } from './folderOffer';

const QUESTION = {
  text: '这份文本像是一份公文。要按公文模式编辑吗？（大纲、校验、规范用语补全、版面预览）',
  yes: '按公文模式编辑',
  forFolder: true,
};

/**
 * Offers to write a plain text that clearly is a report as one. Who accepted finds it so whenever it is opened again, until
 * the language is set back by hand.
 */
export class ReportOffer implements Disposable {
  readonly #offer: FolderOffer;
  readonly #accepted: Remembered;
  readonly #onceReports = new WeakSet<TextDocument>();
  readonly #subscriptions: Disposable;

  constructor(context: ExtensionContext) {
    this.#offer = new FolderOffer(context, 'reportOffered');
    this.#accepted = new Remembered(context, 'writtenAsReport');
    workspace.textDocuments.forEach(this.#note);
    this.#subscriptions = workspace.onDidOpenTextDocument(this.#note);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Makes `document` a report, a plain file for good. */
  async accept(document: TextDocument): Promise<void> {
    if (isPlainFile(document)) await this.#accepted.add(document.uri);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  /** Gives whether nothing was declined: then something else may be offered. */
  async offer(document: TextDocument): Promise<boolean> {
    const { uri } = document;
    if (!isPlainFile(document)) return true;
    if (this.#accepted.has(uri)) {
      await this.accept(document);
      return true;
    }
    const isTaken = this.#offer.isTaken(uri);
    if (!(isTaken || this.#offer.mayAsk(uri)) || !looksLikeReport(document.getText())) return true;
    if (!isTaken && !(await this.#offer.ask(uri, QUESTION))) return false;
    if (!document.isClosed) await this.accept(document);
    return true;
  }

  /** A change of language closes a text and opens the same one: setting it back by hand is an answer too. */
  readonly #note = async (document: TextDocument): Promise<void> => {
    if (isReport(document)) {
      this.#onceReports.add(document);
    } else if (this.#onceReports.delete(document)) {
      await this.#accepted.remove(document.uri);
      await this.#offer.leave(document.uri);
    }
  };
}

/** A file of plain text, whatever it lies on; Markdown stays Markdown even where VS Code was told otherwise. */
const isPlainFile = ({ languageId: id, uri, isUntitled }: TextDocument): boolean =>
  id === 'plaintext' &&
  !isUntitled &&
  workspace.fs.isWritableFileSystem(uri.scheme) !== false &&
  uri.scheme !== 'output' &&
  !/\.(?:md|markdown|mdown)$/i.test(uri.path);
