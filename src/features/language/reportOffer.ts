import {
  type Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { looksLikeReport } from '../../core/numbering/looksLikeReport';
import { isReport, languageId } from '../../host/vscode/language';
import { Remembered } from '../../host/vscode/remembered';

const yes = '按公文模式编辑';
const no = '不用了';

/**
 * Offers to write a plain text that clearly is a report as one: once for each file. Who accepted finds it so
 * whenever it is opened again, until the language is set back by hand.
 */
export class ReportOffer implements Disposable {
  readonly #asked: Remembered;
  readonly #accepted: Remembered;
  readonly #onceReports = new WeakSet<TextDocument>();
  readonly #subscriptions: Disposable;

  constructor(context: ExtensionContext) {
    this.#asked = new Remembered(context, 'reportOffered');
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

  async offer(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (!isPlainFile(document)) return;
    if (this.#accepted.has(uri)) {
      await this.accept(document);
      return;
    }
    if (this.#asked.has(uri) || !looksLikeReport(document.getText())) return;
    // Before the answer: a message that is left alone is not asked again either.
    await this.#asked.add(uri);
    const answer = await window.showInformationMessage(
      '这份文本像是一份公文。要按公文模式编辑吗？（大纲、校验、规范用语补全、版面预览）',
      yes,
      no,
    );
    if (answer === yes && !document.isClosed) await this.accept(document);
  }

  /** A change of language closes a text and opens the same one: setting it back by hand is an answer too. */
  readonly #note = async (document: TextDocument): Promise<void> => {
    if (isReport(document)) {
      this.#onceReports.add(document);
    } else if (this.#onceReports.delete(document)) {
      await this.#accepted.remove(document.uri);
      await this.#asked.add(document.uri);
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
