import { Disposable, EventEmitter, workspace } from 'vscode';
import type { PhraseEntry, Scene } from '../../core/phrases/library';
import { setting } from '../vscode/settings';
import type { Bundles } from './bundles';
import { type FileKind, FileProblems } from './fileProblems';
import { NamedFiles, namesIn } from './namedFiles';

type Reader = typeof import('../../bundles/ownPhrases');

const KIND: FileKind = {
  file: '用语文件',
  entries: '用语',
  use: '提示',
  files: 'phrases.files',
  own: 'phrases.personal',
};

/** Initials are worked out for so many phrases at a time, so that typing goes on in between. */
const SLICE = 500;

/**
 * The writer's own phrases: those of the setting `phrases.personal` and of the files that `phrases.files` names.
 * Nothing is read, loaded or watched before they are first asked for, and nothing at all where there are none.
 */
export class OwnPhrases implements Disposable {
  readonly #bundles: Bundles;
  readonly #problems = new FileProblems(KIND);
  readonly #changed = new EventEmitter<void>();
  readonly #files = new NamedFiles(this.#problems, () => this.#forget());
  readonly #subscriptions: Disposable;
  #scenes: Promise<Scene[]> | undefined;
  /** One reading at a time: each says anew what is watched and what is wrong. */
  #reading: Promise<unknown> = Promise.resolve();

  /** Own phrases may be others now. */
  readonly onDidChange = this.#changed.event;

  constructor(bundles: Bundles) {
    this.#bundles = bundles;
    this.#subscriptions = Disposable.from(
      this.#problems,
      this.#changed,
      this.#files,
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
  }

  /** What was read is read again when it is next asked for; at once if it has been asked for before. */
  #forget(): void {
    const read = this.#scenes !== undefined;
    this.#scenes = undefined;
    this.#changed.fire();
    if (read) this.scenes();
  }

  async #read(): Promise<Scene[]> {
    const personal = setting<unknown>('phrases.personal');
    const named = namesIn(setting<unknown>('phrases.files'));
    const written = Array.isArray(personal) && personal.length > 0;
    if (!written && named.length === 0) {
      this.#problems.clear();
      await this.#files.read([], []);
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
    for (const { uri, text } of await this.#files.read(named, workspace.workspaceFolders ?? [])) {
      const { scenes: good, problems } = reader.readPhraseFile(uri.path, text);
      this.#problems.ofLines(
        uri,
        problems,
        good.reduce((sum, { phrases }) => sum + phrases.length, 0),
      );
      scenes.push(...good);
    }
    this.#problems.show();
    return Promise.all(scenes.map((scene) => withInitials(scene, reader)));
  }
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
