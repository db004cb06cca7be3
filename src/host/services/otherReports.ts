import {
  Disposable,
  RelativePattern,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { type OtherText, otherText } from '../../core/phrases/offering/otherTexts';
import { wordsForOthers } from '../../core/phrases/offering/wordsForOthers';
import { parse } from '../../core/report/parse';
import { decode } from '../../core/text/files/decode';
import { reportPattern } from '../../core/text/files/fileNames';
import { isKeptDraft } from '../../core/text/files/keptDrafts';
import { Alarm } from '../vscode/alarm';
import { isReport } from '../vscode/language';
import { draftsFolderName } from './keptDrafts';
import type { WritersChoices } from './placeholderChoices';
import type { Reports } from './reports';

/** Nothing waits for it: other reports are read once the writer has settled. Milliseconds. */
const LATER = 1_500;
/** So many stored reports are read, the last changed ones. */
const MOST_FILES = 30;
/** How many files are asked when they were changed: a folder may hold a whole archive. */
const MOST_ASKED = 1_000;
/** All that is read of a folder. Bytes. */
const MOST_BYTES = 2_000_000;

/** What other reports of a folder say, for what is offered while one of them is written. */
export class OtherReports implements Disposable {
  readonly #reports: Reports;
  readonly #choices: WritersChoices;
  readonly #folders = new Map<string, FolderTexts>();
  readonly #subscriptions: Disposable;

  constructor(reports: Reports, choices: WritersChoices) {
    this.#reports = reports;
    this.#choices = choices;
    const again = (uri: Uri) => this.#folders.get(folderOf(uri)?.uri.toString() ?? '')?.readSoon();
    const all = () => {
      for (const folder of this.#folders.values()) folder.readSoon();
    };
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => isReport(document) && again(document.uri)),
      workspace.onDidCloseTextDocument((document) => isReport(document) && again(document.uri)),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('gongwen.drafts') && all()),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#forget(uri.toString());
      }),
    );
  }

  /** Other reports of the folder as far as they have been read; none for a text that is no file of a folder. */
  of(document: TextDocument): readonly OtherText[] {
    const folder = document.isUntitled ? undefined : folderOf(document.uri);
    if (!folder) return [];
    const key = folder.uri.toString();
    let texts = this.#folders.get(key);
    if (!texts) {
      texts = new FolderTexts(folder, this.#reports, this.#choices);
      this.#folders.set(key, texts);
    }
    return texts.besides(document.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const key of [...this.#folders.keys()]) this.#forget(key);
  }

  #forget(key: string): void {
    this.#folders.get(key)?.dispose();
    this.#folders.delete(key);
  }
}

const folderOf = (uri: Uri): WorkspaceFolder | undefined => workspace.getWorkspaceFolder(uri);

/** A report as it was read: with its version where it is open, else with the time of its last change. */
interface Read {
  readonly state: string;
  readonly bytes: number;
  readonly text: OtherText;
}

/** The reports of one folder of the workspace. */
class FolderTexts implements Disposable {
  readonly #folder: WorkspaceFolder;
  readonly #reports: Reports;
  readonly #choices: WritersChoices;
  readonly #reading = new Alarm(() => void this.#read());
  #texts: ReadonlyMap<string, Read> = new Map();
  readonly #watcher: Disposable;
  #besides: { readonly key: string; readonly texts: readonly OtherText[] } | undefined;

  constructor(folder: WorkspaceFolder, reports: Reports, choices: WritersChoices) {
    this.#folder = folder;
    this.#reports = reports;
    this.#choices = choices;
    const again = () => this.readSoon();
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, reportPattern));
    this.#watcher = Disposable.from(
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
    );
    this.readSoon();
  }

  /** Whoever opens one report after another must not put it off for ever. */
  readSoon(): void {
    this.#reading.soon(LATER);
  }

  besides(uri: Uri): readonly OtherText[] {
    const key = uri.toString();
    if (this.#besides?.key !== key) {
      const others = [...this.#texts].filter(([name]) => name !== key);
      this.#besides = { key, texts: others.map(([, { text }]) => text) };
    }
    return this.#besides.texts;
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#reading.dispose();
  }

  async #read(): Promise<void> {
    const texts = new Map<string, Read>();
    let bytes = 0;
    for (const uri of await this.#uris()) {
      if (texts.size >= MOST_FILES || bytes >= MOST_BYTES) break;
      try {
        const read = await this.#textOf(uri, MOST_BYTES - bytes);
        if (!read) continue;
        texts.set(uri.toString(), read);
        bytes += read.bytes;
      } catch {
        // Gone or locked: nobody asked for it, so nobody is told.
      }
    }
    this.#texts = texts;
    this.#besides = undefined;
  }

  /** Open reports first, then the last changed ones. */
  async #uris(): Promise<Uri[]> {
    const inFolder = ({ uri }: { readonly uri: Uri }) =>
      folderOf(uri)?.uri.toString() === this.#folder.uri.toString() && !isWithDrafts(uri, this.#folder);
    const open = this.#reports.open().filter((document) => !document.isUntitled && inFolder(document));
    const known = new Set(open.map(({ uri }) => uri.toString()));
    const found = await workspace.findFiles(
      new RelativePattern(this.#folder, reportPattern),
      undefined,
      MOST_ASKED,
    );
    const stored: { readonly uri: Uri; readonly changed: number }[] = [];
    for (const uri of found) {
      if (known.has(uri.toString()) || !inFolder({ uri })) continue;
      const changed = await workspace.fs.stat(uri).then(
        ({ mtime }) => mtime,
        () => undefined,
      );
      if (changed !== undefined) stored.push({ uri, changed });
    }
    stored.sort((a, b) => b.changed - a.changed);
    return [...open.map(({ uri }) => uri), ...stored.map(({ uri }) => uri)];
  }

  /** Undefined where it is larger than `most` bytes. */
  async #textOf(uri: Uri, most: number): Promise<Read | undefined> {
    const key = uri.toString();
    const before = this.#texts.get(key);
    const document = this.#reports.open().find((each) => each.uri.toString() === key);
    if (document) {
      const state = `open ${document.version}`;
      if (before?.state === state) return before;
      const report = this.#reports.of(document);
      const bytes = report.text.length * 3;
      return bytes > most ? undefined : { state, bytes, text: otherText(wordsForOthers(report)) };
    }
    const { mtime, size } = await workspace.fs.stat(uri);
    const state = `${mtime} ${size}`;
    if (size > most) return undefined;
    if (before?.state === state) return before;
    const { text } = decode(await workspace.fs.readFile(uri));
    const report = parse(text, this.#choices.parseOptions(uri));
    return { state, bytes: size, text: otherText(wordsForOthers(report)) };
  }
}

/** Whether a file is a kept draft, or lies with such. */
function isWithDrafts(uri: Uri, folder: WorkspaceFolder): boolean {
  if (isKeptDraft(uri.path)) return true;
  const drafts = draftsFolderName(folder.uri)
    .replace(/^[./\\]+|[/\\]+$/g, '')
    .replaceAll('\\', '/');
  return `/${workspace.asRelativePath(uri, false)}`.includes(`/${drafts}/`);
}
