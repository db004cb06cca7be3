import { Disposable, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
import { buildLibrary, joined, type Library, type Scene } from '../../core/phrases/library';
import type { Completing } from '../../core/phrases/offering/complete';
import type { Lexicon } from '../../core/phrases/offering/lexicon';
import { type OtherText, otherText } from '../../core/phrases/offering/otherTexts';
import { readPackedLexicon } from '../../core/phrases/offering/packedLexicon';
import { setting } from '../vscode/settings';
import type { Bundles } from './bundles';
import type { OtherReports } from './otherReports';
import { OwnPhrases } from './ownPhrases';
import { PhraseUsage } from './phraseUsage';

/** The phrases that come with the extension and the writer's own, read when they are first asked for. */
export class PhraseLibrary implements Disposable {
  /** How often phrases were taken. */
  readonly usage: PhraseUsage;
  readonly #product: Uri;
  readonly #counted: Uri;
  readonly #own: OwnPhrases;
  readonly #others: OtherReports;
  readonly #subscriptions: Disposable;
  #scenes: Promise<readonly Scene[]> | undefined;
  #library: Promise<Library> | undefined;
  #lexicon: Lexicon | undefined;
  #reading: Promise<void> | undefined;
  #ownWords: { readonly library: Library; readonly texts: readonly OtherText[] } | undefined;

  constructor(context: ExtensionContext, bundles: Bundles, others: OtherReports) {
    this.#others = others;
    this.#product = Uri.joinPath(context.extensionUri, 'dist', 'phrases.json');
    this.#counted = Uri.joinPath(context.extensionUri, 'dist', 'lexicon.bin');
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

  /**
   * What is offered in `document` goes by. What was counted is read when it is first asked for; nobody waits for it, for until
   * then there is only less to offer.
   */
  completing(library: Library, document: TextDocument): Completing {
    const learned = setting<boolean>('phrases.learned', document);
    if (learned) this.#reading ??= this.#readLexicon();
    return {
      library,
      lexicon: learned ? this.#lexicon : undefined,
      document: true,
      others: learned ? [...this.#wordsOfOwn(library), ...this.#others.of(document)] : undefined,
      minimum: setting<number>('phrases.minimumCharacters', document),
      taken: this.usage.taken,
    };
  }

  /** The writer's own phrases, as a text to go on from in the middle of one. */
  #wordsOfOwn(library: Library): readonly OtherText[] {
    if (this.#ownWords?.library !== library) {
      const own = library.phrases.filter((phrase) => phrase.own).map(({ text }) => text);
      this.#ownWords = { library, texts: own.length > 0 ? [otherText(own.join('\n'))] : [] };
    }
    return this.#ownWords.texts;
  }

  /** Reads what was counted, unless the writer does without it. */
  prepare(): void {
    if (setting<boolean>('phrases.learned')) this.#reading ??= this.#readLexicon();
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

  async #readLexicon(): Promise<void> {
    try {
      const bytes = await workspace.fs.readFile(this.#counted);
      this.#lexicon = readPackedLexicon(bytes);
    } catch (error) {
      window.showErrorMessage(`续写词库读取失败，请重新安装“公文写作”扩展（${error}）。`);
    }
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
