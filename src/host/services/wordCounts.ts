import { type Disposable, Uri, window, workspace } from 'vscode';
import { provideWordCounts } from '../../core/words/provided';
import { isReport } from '../vscode/language';
import type { Reports } from './reports';

/** So long after a report was opened the counts are read: what is looked at comes first. Milliseconds. */
const LATER = 1500;

/**
 * Reads the counts that mistyped words are found by, once a report is open, and has the open reports judged again. A file that
 * cannot be read leaves only that one rule without findings.
 */
export class WordCountsFile implements Disposable {
  readonly #file: Uri;
  readonly #reports: Reports;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #opened: Disposable;

  constructor(extension: Uri, reports: Reports) {
    this.#file = Uri.joinPath(extension, 'dist', 'words.bin');
    this.#reports = reports;
    this.#opened = workspace.onDidOpenTextDocument((document) => isReport(document) && this.#readLater());
    if (reports.open().length > 0) this.#readLater();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#opened.dispose();
  }

  #readLater(): void {
    this.#timer ??= setTimeout(() => void this.#read(), LATER);
  }

  async #read(): Promise<void> {
    this.#opened.dispose();
    try {
      provideWordCounts(await workspace.fs.readFile(this.#file));
      this.#reports.judgeAgain();
    } catch (error) {
      window.showErrorMessage(
        `“公文写作”扩展的文件 words.bin 读取失败，错字检查不全，请重新安装扩展（${error}）。`,
      );
    }
  }
}
