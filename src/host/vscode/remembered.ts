import { type ExtensionContext, type Memento, type Uri, workspace } from 'vscode';

/** Older files are forgotten, so that the store does not grow for ever. */
const MOST = 500;

/**
 * What has been decided about a file, once for all: in the workspace where there is one, else for the user (a
 * single file opened by itself has no workspace).
 */
export class Remembered {
  readonly #store: Memento;
  readonly #key: string;

  constructor(context: ExtensionContext, name: string) {
    this.#store = workspace.workspaceFolders ? context.workspaceState : context.globalState;
    this.#key = `gongwen.${name}`;
  }

  has(uri: Uri): boolean {
    return this.#uris().includes(uri.toString());
  }

  async add(uri: Uri): Promise<void> {
    const others = this.#uris().filter((each) => each !== uri.toString());
    await this.#store.update(this.#key, [...others, uri.toString()].slice(-MOST));
  }

  async remove(uri: Uri): Promise<void> {
    if (!this.has(uri)) return;
    await this.#store.update(
      this.#key,
      this.#uris().filter((each) => each !== uri.toString()),
    );
  }

  #uris(): string[] {
    return this.#store.get<string[]>(this.#key, []);
  }
}
