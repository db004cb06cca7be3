import { Disposable, EventEmitter, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { HouseWord } from '../../core/houseWords/entry';
import type { PlacedWord } from '../../core/houseWords/gather';
import { type HouseWords, houseWords } from '../../core/houseWords/list';
import { readWordSetting } from '../../core/houseWords/setting';
import type { Bundles } from './bundles';
import { type FileKind, FileProblems } from './fileProblems';
import { NamedFiles, namesIn } from './namedFiles';

const KIND: FileKind = {
  file: '用词表文件',
  entries: '词',
  use: '检查',
  files: 'words.files',
  own: 'words',
};

/** Where entries stand: in one of the settings or in a file. */
export interface WordSource {
  /** 用户设置, 工作区设置, 文件夹设置, or the file's name. */
  readonly name: string;
  /** Undefined for a setting. */
  readonly file: Uri | undefined;
  readonly words: readonly PlacedWord[];
}

/**
 * Offices' own lists: those of the setting `words` and of the files that `words.files` names, read when a report of their
 * folder is first asked about. What is in the user's settings goes before those of the folder and the workspace, and these
 * before files.
 */
export class WordLists implements Disposable {
  readonly #bundles: Bundles;
  readonly #lists = new Map<string, FolderList>();
  readonly #said = new Set<string>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  /** Other words may be right or wrong now. */
  readonly onDidChange = this.#changed.event;

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('gongwen.words')) return;
        for (const list of this.#lists.values()) list.forget();
      }),
      workspace.onDidGrantWorkspaceTrust(() => {
        for (const list of this.#lists.values()) list.forget();
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) {
          this.#lists.get(uri.toString())?.dispose();
          this.#lists.delete(uri.toString());
        }
      }),
    );
  }

  /** The list for the report `uri` as far as it has been read; undefined where there is none. */
  of(uri: Uri): HouseWords | undefined {
    return this.#listFor(uri).words;
  }

  /** Waits until the list for `uri` has been read. */
  async ready(uri: Uri): Promise<void> {
    await this.#listFor(uri).read();
  }

  /** What the list for `uri` is made of, the first before the others. */
  async sources(uri: Uri): Promise<readonly WordSource[]> {
    return this.#listFor(uri).read();
  }

  /** The files that the list for `uri` is made of, those with nothing in them among them. */
  async files(uri: Uri): Promise<readonly Uri[]> {
    await this.ready(uri);
    return this.#listFor(uri).files;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const list of this.#lists.values()) list.dispose();
  }

  #listFor(uri: Uri): FolderList {
    // A new text that is no file yet will be one in the folder that is open.
    const folder =
      workspace.getWorkspaceFolder(uri) ??
      (uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined);
    const key = folder?.uri.toString() ?? '';
    let list = this.#lists.get(key);
    if (!list) {
      list = new FolderList(this.#bundles, folder, this.#said, () => this.#changed.fire());
      this.#lists.set(key, list);
    }
    return list;
  }
}

/** The list that holds in one folder of the workspace, or for files in none of them. */
class FolderList implements Disposable {
  readonly #bundles: Bundles;
  readonly #folder: WorkspaceFolder | undefined;
  readonly #problems: FileProblems;
  readonly #files: NamedFiles;
  readonly #changed: () => void;
  #reading: Promise<readonly WordSource[]> | undefined;
  #words: HouseWords | undefined;
  #uris: readonly Uri[] = [];

  constructor(bundles: Bundles, folder: WorkspaceFolder | undefined, said: Set<string>, changed: () => void) {
    this.#bundles = bundles;
    this.#folder = folder;
    this.#problems = new FileProblems(KIND, said);
    this.#files = new NamedFiles(this.#problems, () => this.forget());
    this.#changed = changed;
  }

  /** As it was read last; until it is read anew nothing that is shown goes away. */
  get words(): HouseWords | undefined {
    void this.read();
    return this.#words;
  }

  /** Those that were read last. */
  get files(): readonly Uri[] {
    return this.#uris;
  }

  read(): Promise<readonly WordSource[]> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** What was read is read again, one reading after the other. */
  forget(): void {
    const before = this.#reading;
    if (!before) return;
    this.#reading = before.then(
      () => this.#read(),
      () => this.#read(),
    );
  }

  dispose(): void {
    this.#files.dispose();
    this.#problems.dispose();
  }

  async #read(): Promise<readonly WordSource[]> {
    this.#problems.clear();
    const sources = [...this.#settings(), ...(await this.#readFiles())].filter(
      ({ words }) => words.length > 0,
    );
    const had = this.#words !== undefined;
    this.#words =
      sources.length > 0
        ? houseWords(sources.map(({ words }) => words.map(({ word }): HouseWord => word)))
        : undefined;
    this.#problems.show();
    if (had || this.#words) this.#changed();
    return sources;
  }

  #settings(): WordSource[] {
    const written = this.#inspect('words');
    return (['用户设置', '文件夹设置', '工作区设置'] as const).map((name) => {
      const { words, problems } = readWordSetting(written[name]);
      this.#problems.ofSetting(problems);
      return { name, file: undefined, words };
    });
  }

  async #readFiles(): Promise<WordSource[]> {
    const written = this.#inspect('words.files');
    // A folder that is not trusted names no files to be read from anywhere.
    const own = workspace.isTrusted ? [...namesIn(written.文件夹设置), ...namesIn(written.工作区设置)] : [];
    const named = [...new Set([...namesIn(written.用户设置), ...own])];
    const files = await this.#files.read(named, this.#folder ? [this.#folder] : []);
    this.#uris = files.map(({ uri }) => uri);
    const reader = files.length > 0 ? await this.#bundles.load('houseWords') : undefined;
    if (!reader) return [];
    return files.map(({ uri, text }) => {
      const { words, problems } = reader.readWordFile(uri.path, text);
      this.#problems.ofLines(uri, problems, words.length);
      return { name: workspace.asRelativePath(uri), file: uri, words };
    });
  }

  #inspect(name: string): Record<'用户设置' | '文件夹设置' | '工作区设置', unknown> {
    const values = workspace.getConfiguration('gongwen', this.#folder ?? null).inspect<unknown>(name);
    return {
      用户设置: values?.globalValue,
      文件夹设置: values?.workspaceFolderValue,
      工作区设置: values?.workspaceValue,
    };
  }
}
