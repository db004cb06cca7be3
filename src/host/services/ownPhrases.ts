import { Disposable, EventEmitter, type FileSystemWatcher, RelativePattern, Uri, workspace } from 'vscode';
import type { PhraseEntry, Scene } from '../../core/phrases/library';
import type { OwnPhrases as Read } from '../../core/phrases/own/read';
import { decode } from '../../core/text/decode';
import { Alarm } from '../vscode/alarm';
import { setting } from '../vscode/settings';
import type { Bundles } from './bundles';
import { PhraseProblems } from './phraseProblems';

type Reader = typeof import('../../bundles/ownPhrases');

/** Larger files are no lists of phrases; reading them would stop the writer's typing. Bytes. */
const LARGEST = 5_000_000;
/** So many files are read for one pattern. */
const MOST_FILES = 100;
/** Several changes of a file in a row are one. Milliseconds. */
const SETTLE = 300;
/** Initials are worked out for so many phrases at a time, so that typing goes on in between. */
const SLICE = 500;

/**
 * The writer's own phrases: those of the setting `phrases.personal` and of the files that `phrases.files` names.
 * Nothing is read, loaded or watched before they are first asked for, and nothing at all where there are none.
 */
export class OwnPhrases implements Disposable {
  readonly #bundles: Bundles;
  readonly #problems = new PhraseProblems();
  readonly #changed = new EventEmitter<void>();
  readonly #settle = new Alarm(() => this.#forget());
  readonly #subscriptions: Disposable;
  #watchers: FileSystemWatcher[] = [];
  #scenes: Promise<Scene[]> | undefined;
  /** What was read last, and what named it: a file that is gone although it is still named is missed. */
  #last = { named: '', files: new Map<string, Uri>() };
  /** One reading at a time: each says anew what is watched and what is wrong. */
  #reading: Promise<unknown> = Promise.resolve();

  /** Own phrases may be others now. */
  readonly onDidChange = this.#changed.event;

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
    this.#subscriptions = Disposable.from(
      this.#problems,
      this.#changed,
      this.#settle,
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('gongwen.phrases')) this.#forget();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    );
  }

  /** All good ones by scene. */
  scenes(): Promise<Scene[]> {
    if (!this.#scenes) {
      this.#scenes = this.#reading.then(() => this.#read());
      // One that fails is no reason never to read again.
      this.#reading = this.#scenes.catch(() => undefined);
    }
    return this.#scenes;
  }

  async initialsOf(text: string): Promise<string> {
    return (await this.#bundles.load('ownPhrases'))?.initialsOf(text) ?? '';
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#unwatch();
  }

  /** What was read is read again when it is next asked for; at once if it has been asked for before. */
  #forget(): void {
    const read = this.#scenes !== undefined;
    this.#scenes = undefined;
    this.#changed.fire();
    if (read) this.scenes();
  }

  async #read(): Promise<Scene[]> {
    this.#unwatch();
    const personal = setting<unknown>('phrases.personal');
    const patterns = setting<unknown>('phrases.files');
    const named = (Array.isArray(patterns) ? patterns : []).filter(
      (each): each is string => typeof each === 'string' && each.trim() !== '',
    );
    const written = Array.isArray(personal) && personal.length > 0;
    if (!written && named.length === 0) {
      this.#problems.clear();
      return [];
    }
    const reader = await this.#bundles.load('ownPhrases');
    if (!reader) return [];
    this.#problems.clear();
    const scenes: Scene[] = [];
    if (written) {
      const { scenes: good, problems } = reader.readPersonal(personal);
      scenes.push(...good);
      this.#problems.ofSetting(problems);
    }
    const files = await this.#files(named);
    this.#missGone(named, files);
    for (const uri of files.values()) {
      const read = await this.#readFile(uri, reader);
      if (read) scenes.push(...read.scenes);
    }
    this.#problems.show();
    return Promise.all(scenes.map((scene) => withInitials(scene, reader)));
  }

  /** The files that patterns name, each once however many name it. A name that is no pattern must exist. */
  async #files(patterns: readonly string[]): Promise<Map<string, Uri>> {
    const found = new Map<string, Uri>();
    for (const pattern of patterns) {
      const places = placesOf(pattern);
      for (const place of places) this.#watch(place);
      const uris = (
        await Promise.all(places.map((place) => workspace.findFiles(place, null, MOST_FILES)))
      ).flat();
      if (uris.length === 0 && !/[*?{[]/.test(pattern)) this.#problems.missing(pattern);
      for (const uri of uris.sort((a, b) => (a.path < b.path ? -1 : 1))) found.set(uri.toString(), uri);
    }
    return found;
  }

  #missGone(named: readonly string[], files: Map<string, Uri>): void {
    const last = this.#last;
    this.#last = { named: named.join('\n'), files };
    if (last.named !== this.#last.named) return;
    for (const [key, uri] of last.files) if (!files.has(key)) this.#problems.gone(uri);
  }

  async #readFile(uri: Uri, reader: Reader): Promise<Read | undefined> {
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > LARGEST) {
        const megabytes = Math.ceil(size / 1_000_000);
        this.#problems.ofFile(
          uri,
          `文件有 ${megabytes} MB，未读入；用语文件不要超过 ${LARGEST / 1_000_000} MB。`,
        );
        return undefined;
      }
      const read = reader.readPhraseFile(uri.path, decode(await workspace.fs.readFile(uri)).text);
      this.#problems.ofLines(uri, read);
      return read;
    } catch {
      this.#problems.ofFile(uri, '文件读不了：可能已被移走，或者没有权限。');
      return undefined;
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

/** Where to look for what `phrases.files` names: in every folder of the workspace, or at a full path. */
function placesOf(pattern: string): RelativePattern[] {
  const path = pattern.replaceAll('\\', '/');
  if (/^(?:[A-Za-z]:)?\//.test(path)) {
    const uri = Uri.file(path);
    return [new RelativePattern(Uri.joinPath(uri, '..'), uri.path.slice(uri.path.lastIndexOf('/') + 1))];
  }
  return (workspace.workspaceFolders ?? []).map(
    (folder) => new RelativePattern(folder, path.replace(/^\.\//, '')),
  );
}

async function withInitials({ scene, phrases }: Scene, reader: Reader): Promise<Scene> {
  const complete: PhraseEntry[] = [];
  for (const [index, entry] of phrases.entries()) {
    if (index % SLICE === SLICE - 1) await new Promise<void>((resolve) => setTimeout(resolve));
    const initials = entry.initials || reader.initialsOf(entry.text.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
    complete.push({ ...entry, initials });
  }
  return { scene, phrases: complete };
}
