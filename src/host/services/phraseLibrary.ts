import { Disposable, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
import { buildLibrary, joined, type Library, type Scene } from '../../core/phrases/library';
import { type Candidate, candidates } from '../../core/phrases/match';
import { setting } from '../vscode/settings';
import type { Bundles } from './bundles';
import { OwnPhrases } from './ownPhrases';
import { PhraseUsage } from './phraseUsage';

/** The phrases that come with the extension and the writer's own, read when they are first asked for. */
export class PhraseLibrary implements Disposable {
  /** How often phrases were taken. */
  readonly usage: PhraseUsage;
  readonly #product: Uri;
  readonly #own: OwnPhrases;
  readonly #subscriptions: Disposable;
  #scenes: Promise<readonly Scene[]> | undefined;
  #library: Promise<Library> | undefined;

  constructor(context: ExtensionContext, bundles: Bundles) {
    this.#product = Uri.joinPath(context.extensionUri, 'dist', 'phrases.json');
    this.usage = new PhraseUsage(context.globalState);
    this.#own = new OwnPhrases(bundles);
    this.#subscriptions = Disposable.from(
      this.#own,
      this.#own.onDidChange(() => {
        this.#library = undefined;
      }),
    );
  }

  load(): Promise<Library> {
    this.#library ??= this.#read();
    return this.#library;
  }

  /** The phrases begun right before `offset`, best first, with their spans in the document. */
  begunAt(library: Library, document: TextDocument, offset: number): Candidate[] {
    const { line, character } = document.positionAt(offset);
    const minimum = setting<number>('phrases.minimumCharacters', document);
    const lineStart = offset - character;
    const { text } = document.lineAt(line);
    return candidates(library, text, character, minimum, this.usage.taken).map((candidate) => ({
      ...candidate,
      start: lineStart + candidate.start,
      end: lineStart + candidate.end,
    }));
  }

  /** The pinyin initials of a text; empty where they cannot be worked out. */
  initialsOf(text: string): Promise<string> {
    return this.#own.initialsOf(text);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<Library> {
    this.#scenes ??= this.#readProduct();
    const [own, product] = await Promise.all([this.#own.scenes(), this.#scenes]);
    return buildLibrary(joined(own, product));
  }

  async #readProduct(): Promise<readonly Scene[]> {
    try {
      return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#product)));
    } catch (error) {
      window.showErrorMessage(`规范用语库读取失败，请重新安装“公文写作”扩展（${error}）。`);
      return [];
    }
  }
}
