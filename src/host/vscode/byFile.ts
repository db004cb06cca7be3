import {
  Disposable,
  type ExtensionContext,
  type FileRenameEvent,
  type Memento,
  Uri,
  workspace,
} from 'vscode';
import { uriAfter } from './renamed';

/** The oldest are forgotten, so that the store does not grow for ever. */
const MOST_FILES = 500;
const MOST_ENTRIES = 200;

type Entries = Readonly<Record<string, readonly string[]>>;

/**
 * What people have said about single places of files: in the workspace where there is one, else for the user (a single
 * file opened by itself has no workspace). It goes with a file that is renamed, and with its folder.
 */
export class ByFile implements Disposable {
  readonly #store: Memento;
  readonly #key: string;
  readonly #changed: () => void;
  readonly #subscriptions: Disposable;

  /** `changed` is called whenever something was said or taken back. */
  constructor(context: ExtensionContext, name: string, changed: () => void = () => {}) {
    this.#store = workspace.workspaceFolders ? context.workspaceState : context.globalState;
    this.#key = `gongwen.${name}`;
    this.#changed = changed;
    this.#subscriptions = Disposable.from(
      // The next text that is no file yet may get the same name.
      workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
        if (isUntitled && this.#all()[uri.toString()]) void this.clear(uri);
      }),
      workspace.onDidRenameFiles(({ files }) => void this.#rename(files)),
    );
  }

  of(uri: Uri): readonly string[] {
    return this.#all()[uri.toString()] ?? [];
  }

  /** Keeps `entry`, in place of those for which `replaces` holds. */
  async add(uri: Uri, entry: string, replaces: (other: string) => boolean): Promise<void> {
    const kept = this.of(uri).filter((each) => !replaces(each));
    await this.set(uri, [...kept, entry]);
  }

  async remove(uri: Uri, removes: (entry: string) => boolean): Promise<void> {
    await this.set(
      uri,
      this.of(uri).filter((each) => !removes(each)),
    );
  }

  async clear(uri: Uri): Promise<void> {
    await this.set(uri, []);
  }

  /** `entries` are all that there is of `uri`; of too many the last. */
  async set(uri: Uri, entries: readonly string[]): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.#all();
    const kept = Object.fromEntries(Object.entries(others).slice(1 - MOST_FILES));
    await this.#keep(
      entries.length === 0 ? kept : { ...kept, [uri.toString()]: entries.slice(-MOST_ENTRIES) },
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #rename(files: FileRenameEvent['files']): Promise<void> {
    const all = this.#all();
    const nameNow = (uri: string): string => uriAfter(Uri.parse(uri, true), files).toString();
    const names = Object.keys(all);
    if (names.every((uri) => nameNow(uri) === uri)) return;
    await this.#keep(Object.fromEntries(names.map((uri) => [nameNow(uri), all[uri]!])));
  }

  #all(): Entries {
    return this.#store.get<Entries>(this.#key, {});
  }

  async #keep(entries: Entries): Promise<void> {
    await this.#store.update(this.#key, entries);
    this.#changed();
  }
}
