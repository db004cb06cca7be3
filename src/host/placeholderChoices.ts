import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileRenameEvent,
  type Memento,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { PlaceholderChoices } from '../core/report/placeholderChoices';
import { readPatterns } from '../core/report/placeholderPatterns';
import { setting } from './settings';

const patterns = 'placeholders.patterns';
const ignore = 'placeholders.ignore';

/** The oldest are forgotten, so that the store does not grow for ever. */
const MOST_FILES = 500;
const MOST_PLACES = 200;

/** Single places that were dismissed, by file: in the workspace where there is one, else for the user. */
type Dismissed = Readonly<Record<string, readonly string[]>>;

const key = 'gongwen.dismissedPlaceholders';

/** What people have said about blanks: spellings and exceptions in their settings, places dismissed one by one. */
export class WritersChoices implements Disposable {
  readonly #store: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly #settings = new Map<string, PlaceholderChoices>();
  readonly #named = new Set<string>();

  /** Blanks may be others now, in any report. */
  readonly onDidChange = this.#changed.event;

  constructor(context: ExtensionContext) {
    this.#store = workspace.workspaceFolders ? context.workspaceState : context.globalState;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidRenameFiles(({ files }) => void this.#rename(files)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('gongwen.placeholders')) return;
        this.#settings.clear();
        this.#named.clear();
        this.#changed.fire();
      }),
    );
  }

  of(uri: Uri): PlaceholderChoices {
    return { ...this.#settingsOf(uri), dismissed: new Set(this.#dismissed()[uri.toString()]) };
  }

  /** How many places were dismissed in `document`. */
  dismissedIn({ uri }: TextDocument): number {
    return this.#dismissed()[uri.toString()]?.length ?? 0;
  }

  /** From now on no blank in `uri` where these words (`wordsAround`) stand. */
  async dismiss(uri: Uri, words: string): Promise<void> {
    const { [uri.toString()]: places = [], ...others } = this.#dismissed();
    const kept = Object.entries(others).slice(1 - MOST_FILES);
    await this.#keep({
      ...Object.fromEntries(kept),
      [uri.toString()]: [...places.filter((each) => each !== words), words].slice(-MOST_PLACES),
    });
  }

  /** Takes back all that was dismissed in `uri`. */
  async restore(uri: Uri): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.#dismissed();
    await this.#keep(others);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #forget({ uri, isUntitled }: TextDocument): void {
    this.#settings.delete(uri.toString());
    // The next text that is no file yet may get the same name.
    if (isUntitled && this.#dismissed()[uri.toString()]) void this.restore(uri);
  }

  /** What was dismissed in a file goes with it, and with its folder. */
  async #rename(files: FileRenameEvent['files']): Promise<void> {
    const dismissed = this.#dismissed();
    const nameNow = (uri: string): string => {
      const file = files.find(({ oldUri }) => uri === `${oldUri}` || uri.startsWith(`${oldUri}/`));
      return file ? `${file.newUri}${uri.slice(`${file.oldUri}`.length)}` : uri;
    };
    const names = Object.keys(dismissed);
    if (names.every((uri) => nameNow(uri) === uri)) return;
    await this.#keep(Object.fromEntries(names.map((uri) => [nameNow(uri), dismissed[uri]!])));
  }

  #dismissed(): Dismissed {
    return this.#store.get<Dismissed>(key, {});
  }

  async #keep(dismissed: Dismissed): Promise<void> {
    await this.#store.update(key, dismissed);
    this.#changed.fire();
  }

  #settingsOf(uri: Uri): PlaceholderChoices {
    const known = this.#settings.get(uri.toString());
    if (known) return known;
    const added = readPatterns(`gongwen.${patterns}`, setting<unknown>(patterns, uri));
    const excepted = readPatterns(`gongwen.${ignore}`, setting<unknown>(ignore, uri));
    const choices = { patterns: added.patterns, ignore: excepted.patterns };
    this.#settings.set(uri.toString(), choices);
    for (const problem of [...added.problems, ...excepted.problems]) this.#name(problem);
    return choices;
  }

  /** Once for each version of the settings. */
  async #name(problem: string): Promise<void> {
    if (this.#named.has(problem)) return;
    this.#named.add(problem);
    const open = '打开设置';
    if ((await window.showWarningMessage(problem, open)) === open) {
      await commands.executeCommand('workbench.action.openSettings', 'gongwen.placeholders');
    }
  }
}
