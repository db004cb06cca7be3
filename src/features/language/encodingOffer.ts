import { type ExtensionContext, type TextDocument, type Uri, window, workspace } from 'vscode';
import { isGarbled, isGb18030 } from '../../core/text/files/garbled';
import { fileName, isReport } from '../../host/vscode/language';
import { FolderOffer } from './folderOffer';

const yes = '用 GB18030 重新打开';
/** Reports are far smaller; larger files are not read a second time to find out. Bytes. */
const LARGEST = 8_000_000;

/** Offers to read a file rightly that Windows or WPS saved as 「ANSI」 and VS Code opened as UTF-8. */
export class EncodingOffer {
  readonly #offer: FolderOffer;

  constructor(context: ExtensionContext) {
    this.#offer = new FolderOffer(context, 'encodingOffered');
  }

  /** Gives whether `document` can be read now. */
  async offer(document: TextDocument): Promise<boolean> {
    const { uri } = document;
    if (document.isUntitled || !(isReport(document) || document.languageId === 'plaintext')) return true;
    if (!isGarbled(document.getText())) return true;
    const isTaken = this.#offer.isTaken(uri);
    if (!(isTaken || this.#offer.mayAsk(uri)) || !(await isGb18030File(uri))) return false;
    const name = fileName(document);
    const text = `“${name}”像是用 GB18030（GBK、ANSI）编码保存的，按 UTF-8 打开成了乱码。`;
    if (!isTaken && !(await this.#offer.ask(uri, { text, yes, warns: true, forFolder: true }))) return false;
    if (document.isDirty) {
      // VS Code would refuse too, but not say why.
      window.showErrorMessage(
        `“${name}”有未保存的修改，重新打开会丢失。请先撤销修改，再点右下角的编码选择“通过编码重新打开”。`,
      );
      return false;
    }
    await workspace.openTextDocument(uri, { encoding: 'gb18030' });
    return true;
  }
}

async function isGb18030File(uri: Uri): Promise<boolean> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size <= LARGEST && isGb18030(await workspace.fs.readFile(uri));
  } catch {
    // Not a file, or gone: then there is nothing to read again.
    return false;
  }
}
