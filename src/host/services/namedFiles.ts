import {
  Disposable,
  FileSystemError,
  type FileSystemWatcher,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { decode } from '../../core/text/files/decode';
import { Alarm } from '../vscode/alarm';
import type { FileProblems } from './fileProblems';

/** Larger files are no lists; reading them would stop the writer's typing. Bytes. */
const LARGEST = 5_000_000;
/** So many files are read for one pattern. */
const MOST_FILES = 100;
/** Several changes of a file in a row are one. Milliseconds. */
const SETTLE = 300;

/** A file that a setting names, as it was read last. */
export interface NamedFile {
  readonly uri: Uri;
  readonly text: string;
}

/**
 * Reads and watches the files that a setting names: by path or pattern in folders of the workspace, or at a full path. What
 * is wrong with one is said, and the others are read. A list that lies in a folder which cannot be reached for a while (a
 * network share) stays what it was.
 */
export class NamedFiles implements Disposable {
  readonly #problems: FileProblems;
  readonly #settle: Alarm;
  readonly #subscriptions: Disposable;
  #watchers: FileSystemWatcher[] = [];
  /** What was read last, and what named it: a file that is gone although it is still named is missed. */
  #last = { named: '', files: new Map<string, NamedFile>() };
  /** The state of each file at a full path when it was read: watchers tell little of network folders. */
  #states = new Map<string, { readonly uri: Uri; readonly state: string }>();

  /** `changed` is called when files have changed, come or gone. */
  constructor(problems: FileProblems, changed: () => void) {
    this.#problems = problems;
    this.#settle = new Alarm(changed);
    this.#subscriptions = Disposable.from(
      this.#settle,
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.#lookAgain();
      }),
    );
  }

  /** The files that `named` names now, each once, watched from now on; relative names count from each of `folders`. */
  async read(named: readonly string[], folders: readonly WorkspaceFolder[]): Promise<NamedFile[]> {
    this.#unwatch();
    this.#states = new Map();
    const uris = await this.#files(named, folders);
    const files = new Map<string, NamedFile>();
    for (const [key, uri] of uris) {
      const file = await this.#readFile(uri);
      if (file) files.set(key, file);
    }
    const key = [...folders.map(({ uri }) => uri.toString()), ...named].join('\n');
    if (this.#last.named === key) await this.#keep(files, uris);
    this.#last = { named: key, files };
    return [...files.values()];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#unwatch();
  }

  /** A name that is no pattern must exist; it is asked for directly, for a share may hold any number of files. */
  async #files(named: readonly string[], folders: readonly WorkspaceFolder[]): Promise<Map<string, Uri>> {
    const found = new Map<string, Uri>();
    for (const name of named) {
      const places = placesOf(name, folders);
      // A relative name, and no folder that it counts from.
      if (places.length === 0) continue;
      for (const place of places) this.#watch(place);
      const isPattern = /[*?{[]/.test(name);
      const uris = (
        await Promise.all(
          places.map((place) =>
            isPattern ? workspace.findFiles(place, null, MOST_FILES) : this.#one(place),
          ),
        )
      ).flat();
      const wasThere = [...this.#last.files.values()].some(({ uri }) =>
        places.some((place) => isAt(uri, place)),
      );
      if (uris.length === 0 && !isPattern && !wasThere) this.#problems.missing(name);
      for (const uri of uris.sort((a, b) => (a.path < b.path ? -1 : 1))) found.set(uri.toString(), uri);
    }
    return found;
  }

  async #one({ baseUri, pattern }: RelativePattern): Promise<Uri[]> {
    const uri = Uri.joinPath(baseUri, pattern);
    const state = await stateOf(uri);
    this.#states.set(uri.toString(), { uri, state });
    return state === '' ? [] : [uri];
  }

  /** What was read last and is not there now: kept if its folder is not there either. */
  async #keep(files: Map<string, NamedFile>, uris: ReadonlyMap<string, Uri>): Promise<void> {
    for (const [key, file] of this.#last.files) {
      if (uris.has(key)) continue;
      if ((await stateOf(Uri.joinPath(file.uri, '..'))) === '') {
        files.set(key, file);
        this.#problems.unreachable(file.uri);
      } else {
        this.#problems.gone(file.uri);
      }
    }
  }

  async #readFile(uri: Uri): Promise<NamedFile | undefined> {
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > LARGEST) {
        const megabytes = Math.ceil(size / 1_000_000);
        this.#problems.ofFile(uri, `文件有 ${megabytes} MB，未读入；不要超过 ${LARGEST / 1_000_000} MB。`);
        return undefined;
      }
      const { text } = decode(await workspace.fs.readFile(uri));
      return { uri, text };
    } catch {
      this.#problems.ofFile(uri, '文件读不了：可能已被移走，或者没有权限。');
      return undefined;
    }
  }

  async #lookAgain(): Promise<void> {
    const states = this.#states;
    for (const { uri, state } of states.values()) {
      if ((await stateOf(uri)) === state) continue;
      if (states === this.#states) this.#settle.later(SETTLE);
      return;
    }
  }

  #watch(place: RelativePattern): void {
    const watcher = workspace.createFileSystemWatcher(place);
    const changed = () => this.#settle.later(SETTLE);
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    this.#watchers.push(watcher);
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
  }
}

/** When and how large something was written last; empty where it cannot be reached. */
async function stateOf(uri: Uri): Promise<string> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch (error) {
    // What is there and may not be read is said when it is read.
    return error instanceof FileSystemError && error.code === 'NoPermissions' ? '?' : '';
  }
}

const isAt = (uri: Uri, { baseUri, pattern }: RelativePattern): boolean =>
  Uri.joinPath(baseUri, pattern).toString() === uri.toString();

/** Where to look for what a setting names: in every one of `folders`, or at a full path. */
function placesOf(name: string, folders: readonly WorkspaceFolder[]): RelativePattern[] {
  const path = name.trim().replaceAll('\\', '/');
  if (/^(?:[A-Za-z]:)?\//.test(path)) {
    const uri = Uri.file(path);
    return [new RelativePattern(Uri.joinPath(uri, '..'), uri.path.slice(uri.path.lastIndexOf('/') + 1))];
  }
  return folders.map((folder) => new RelativePattern(folder, path.replace(/^\.\//, '')));
}

/** The names among what is written in a setting. */
export const namesIn = (setting: unknown): string[] =>
  (Array.isArray(setting) ? setting : []).filter(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
