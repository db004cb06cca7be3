import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { PlaceholderChoices } from '../../core/report/blanks/choices';
import type { LineRoles, PartRole } from '../../core/report/documentParts/roles';
import { isAbout, readRoles, writtenRole } from '../../core/report/documentParts/said';
import type { ParseOptions } from '../../core/report/parse';
import { ByFile } from '../vscode/byFile';
import { setting } from '../vscode/settings';
import type { Bundles } from './bundles';

const patterns = 'placeholders.patterns';
const ignore = 'placeholders.ignore';

/** Whether anything is set, right or wrong. */
function hasPatterns(uri: Uri): boolean {
  return [patterns, ignore].some((name) => {
    const written = setting<unknown>(name, uri);
    return written !== undefined && written !== null && !(Array.isArray(written) && written.length === 0);
  });
}

/**
 * What people have said about a text: spellings of blanks and exceptions in their settings, blanks dismissed one by one,
 * what single lines are, and what they have verified.
 */
export class WritersChoices implements Disposable {
  readonly #bundles: Bundles;
  readonly #dismissed: ByFile;
  readonly #lines: ByFile;
  readonly #verified: ByFile;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly #settings = new Map<string, PlaceholderChoices>();
  readonly #named = new Set<string>();
  /** Reads the patterns of the settings; loaded only where there are any. */
  #reader: typeof import('../../bundles/patterns') | undefined;

  /** Blanks and parts may be others now, in any report. */
  readonly onDidChange = this.#changed.event;

  constructor(context: ExtensionContext, bundles: Bundles) {
    this.#bundles = bundles;
    const changed = () => this.#changed.fire();
    this.#dismissed = new ByFile(context, 'dismissedPlaceholders', changed);
    this.#lines = new ByFile(context, 'lineRoles', changed);
    this.#verified = new ByFile(context, 'verified', changed);
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#dismissed,
      this.#lines,
      this.#verified,
      workspace.onDidCloseTextDocument(({ uri }) => this.#settings.delete(uri.toString())),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('gongwen.placeholders')) return;
        this.#settings.clear();
        this.#named.clear();
        this.#changed.fire();
      }),
    );
  }

  of(uri: Uri): PlaceholderChoices {
    return { ...this.#settingsOf(uri), dismissed: new Set(this.#dismissed.of(uri)) };
  }

  /** All that the text of `uri` is read by. */
  parseOptions(uri: Uri): ParseOptions {
    return { choices: this.of(uri), roles: this.roles(uri) };
  }

  /** Waits until the patterns that are set for `uri` can be read; until then its text is read without them. */
  async ready(uri: Uri): Promise<void> {
    if (this.#reader || !hasPatterns(uri)) return;
    const reader = await this.#bundles.load('patterns');
    if (this.#reader || !reader) return;
    this.#reader = reader;
    this.#changed.fire();
  }

  /** How many places were dismissed in `document`. */
  dismissedIn({ uri }: TextDocument): number {
    return this.#dismissed.of(uri).length;
  }

  /** From now on no blank in `uri` where these words (`wordsAround`) stand. */
  async dismiss(uri: Uri, words: string): Promise<void> {
    await this.#dismissed.add(uri, words, (each) => each === words);
  }

  /** Takes back all that was dismissed in `uri`. */
  async restore(uri: Uri): Promise<void> {
    await this.#dismissed.clear(uri);
  }

  /** What single lines of `uri` are. */
  roles(uri: Uri): LineRoles {
    return readRoles(this.#lines.of(uri));
  }

  /** From now on the line of `uri` that is known by `words` (`wordsOfLine`) is `role`; undefined takes that back. */
  async sayRole(uri: Uri, words: string, role: PartRole | 'body' | undefined): Promise<void> {
    const isOfLine = (each: string): boolean => isAbout(each, words);
    if (role === undefined) await this.#lines.remove(uri, isOfLine);
    else await this.#lines.add(uri, writtenRole(words, role), isOfLine);
  }

  /** What has been verified in `uri` (`verifiedAs`). */
  verified(uri: Uri): ReadonlySet<string> {
    return new Set(this.#verified.of(uri));
  }

  /** From now on nothing is said of what is known by `words`. */
  async verify(uri: Uri, words: string): Promise<void> {
    await this.#verified.add(uri, words, (each) => each === words);
  }

  /** Takes that back. */
  async takeBack(uri: Uri, words: string): Promise<void> {
    await this.#verified.remove(uri, (each) => each === words);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #settingsOf(uri: Uri): PlaceholderChoices {
    const known = this.#settings.get(uri.toString());
    if (known) return known;
    if (!hasPatterns(uri)) return {};
    if (!this.#reader) {
      void this.ready(uri);
      return {};
    }
    const { readPatterns } = this.#reader;
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
