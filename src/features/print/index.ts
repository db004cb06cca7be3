import { commands, Disposable, env, type TextDocument, Uri, window, workspace } from 'vscode';
import { titleOfReport } from '../../core/report/sections';
import { asUri } from '../../host/exporting/target';
import { confirmDespiteBlanks } from '../../host/services/openBlanks';
import type { Services } from '../../host/services/services';
import { nameOf } from '../../host/vscode/language';
import { canOpen, proposedFile, tellWritten, writeAsked } from '../../host/vscode/outside';
import { printedPage } from './page';
import { exportPdf } from './pdf';

/** Reports on paper and as PDF. Webviews cannot print, so the browser does, from a page of its own. */
export function registerPrint(services: Services): Disposable {
  const pages = new HandedPages(Uri.joinPath(services.context.globalStorageUri, 'print'));
  const print = async (document: TextDocument): Promise<void> => {
    const html = await printedPage(document, services);
    if (html === undefined) return;
    const page = new TextEncoder().encode(html);
    if (await pages.open(page)) return;
    await save(proposedFile(document, titleOfReport(services.reports.of(document)), '.html'), page);
  };
  return Disposable.from(
    commands.registerCommand('gongwen.print', async (uri?: Uri) => {
      const document = await documentToPrint(services, uri);
      if (document && (await confirmDespiteBlanks(services.reports, document, '打印'))) await print(document);
    }),
    commands.registerCommand('gongwen.exportPdf', (source?: Uri, target?: unknown) =>
      exportPdf(services, print, source, asUri(target)),
    ),
    pages,
  );
}

async function documentToPrint({ current }: Services, uri: unknown): Promise<TextDocument | undefined> {
  if (!(uri instanceof Uri)) return current.document;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    window.showErrorMessage(`打不开“${nameOf(uri)}”，它可能已被移走、改名或删除。`);
    return undefined;
  }
}

/** Pages that the default browser shows, in a folder of the extension's own: nobody should find a report there later. */
class HandedPages implements Disposable {
  readonly #folder: Uri;
  #last = 0;

  constructor(folder: Uri) {
    this.#folder = folder;
  }

  /** Whether the browser has been given the page: it must be on the machine that the file is on. */
  async open(page: Uint8Array): Promise<boolean> {
    if (!canOpen(this.#folder)) return false;
    try {
      if (this.#last === 0) await this.#clear();
      // A name of Latin letters: with another Windows does not find the file.
      this.#last = Math.max(Date.now(), this.#last + 1);
      const file = Uri.joinPath(this.#folder, `${this.#last}.html`);
      await workspace.fs.writeFile(file, page);
      return await env.openExternal(file);
    } catch {
      return false;
    }
  }

  dispose(): void {
    if (this.#last > 0) void this.#clear();
  }

  async #clear(): Promise<void> {
    await workspace.fs.delete(this.#folder, { recursive: true }).then(undefined, () => undefined);
  }
}

async function save(proposed: Uri | undefined, page: Uint8Array): Promise<void> {
  const target = await window.showSaveDialog({
    title: '保存打印页',
    saveLabel: '保存',
    filters: { 网页: ['html'] },
    ...(proposed && { defaultUri: proposed }),
  });
  if (!target || !(await writeAsked(target, page))) return;
  void tellWritten(target, `打印页已保存到“${target.fsPath}”，请用浏览器打开它来打印。`);
}
