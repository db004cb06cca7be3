import { type ExtensionContext, type Uri, window } from 'vscode';
import { Remembered } from '../../host/vscode/remembered';

const always = '本文件夹都这样';
const no = '不用了';

/** How something is offered: the words, and the button that takes it. */
interface Question {
  readonly text: string;
  readonly yes: string;
  /** Whether the file is of no use without it: then a question that is left alone has not been declined. */
  readonly warns?: boolean;
  /** Whether it is offered for all of the folder, too. */
  readonly forFolder?: boolean;
}

/**
 * Something that is offered for files of a kind: once for each file, and no more in a folder, nor in those below it, where
 * it was declined or left alone – who pages through old files is asked once. It may be taken for all of a folder, too.
 */
export class FolderOffer {
  readonly #asked: Remembered;
  readonly #declined: Remembered;
  readonly #taken: Remembered;

  constructor(context: ExtensionContext, name: string) {
    this.#asked = new Remembered(context, name);
    this.#declined = new Remembered(context, `${name}.declinedFolders`);
    this.#taken = new Remembered(context, `${name}.takenFolders`);
  }

  /** Whether it has been taken for the folder of the file, and for the file nothing else was said. */
  isTaken(uri: Uri): boolean {
    return !this.#asked.has(uri) && foldersOf(uri).some((folder) => this.#taken.has(folder));
  }

  wasAsked(uri: Uri): boolean {
    return this.#asked.has(uri);
  }

  mayAsk(uri: Uri): boolean {
    return !this.#asked.has(uri) && !foldersOf(uri).some((folder) => this.#declined.has(folder));
  }

  /** Asks, and gives whether it is taken: for this file, or for all of its folder. */
  async ask(uri: Uri, { text, yes, warns, forFolder }: Question): Promise<boolean> {
    const [folder] = foldersOf(uri);
    // Before the answer: a message that is left alone is not asked again either.
    await this.leave(uri);
    if (!warns) await this.#declined.add(folder!);
    const show = warns ? window.showWarningMessage : window.showInformationMessage;
    const answer = await show(text, yes, ...(forFolder ? [always] : []), no);
    if (answer === no) await this.#declined.add(folder!);
    if (answer !== yes && answer !== always) return false;
    await this.#declined.remove(folder!);
    if (answer === always) await this.#taken.add(folder!);
    return true;
  }

  /** Says of one file that it is to be left as it is. */
  async leave(uri: Uri): Promise<void> {
    await this.#asked.add(uri);
  }
}

/** The folder of a file and those above it, the nearest first. */
function foldersOf(uri: Uri): Uri[] {
  const folders: Uri[] = [];
  let path = uri.path;
  while (path.length > 1) {
    path = path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
    folders.push(uri.with({ path, query: '', fragment: '' }));
  }
  return folders;
}
