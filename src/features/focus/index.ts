import { ConfigurationTarget, commands, Disposable, type Memento, window, workspace } from 'vscode';
import type { Services } from '../../host/services/services';
import { languageId } from '../../host/vscode/language';

/**
 * What the editor of reports is while one writes and looks at nothing else: lines of about 36 characters (columns are counted
 * in digits, of which 1.8 are as wide as a Chinese character in Consolas, the font of VS Code on Windows), and the cursor's
 * line in the middle, for which VS Code itself scrolls – nothing has to be done while one types.
 */
const FOCUSED: Readonly<Record<string, unknown>> = {
  wordWrap: 'bounded',
  wordWrapColumn: 66,
  cursorSurroundingLines: 1000,
  cursorSurroundingLinesStyle: 'all',
  scrollBeyondLastLine: true,
};

const STORE = 'gongwen.focusWriting';

/** What the user's settings for reports were before; `null` where there was nothing. */
type Before = Readonly<Record<string, unknown>>;

/**
 * 专注写作: Zen mode and the settings above for reports alone; again, and both are as they were. What was there before is
 * kept with the user state, for VS Code may be started anew in between.
 */
export function registerFocus({ context }: Services): Disposable {
  const focus = new Focus(context.globalState);
  focus.tell();
  return Disposable.from(commands.registerCommand('gongwen.focusWriting', () => focus.toggle()));
}

class Focus {
  readonly #store: Memento;
  /** Commands given quickly one after the other take turns. */
  #last: Promise<void> = Promise.resolve();

  constructor(store: Memento) {
    this.#store = store;
  }

  toggle(): Promise<void> {
    this.#last = this.#last.then(() => (this.#before ? this.#leave(this.#before) : this.#enter()));
    return this.#last;
  }

  /** Sets the context key: the command is there wherever one is, so that one can leave. */
  tell(): void {
    commands.executeCommand('setContext', 'gongwen.isFocused', this.#before !== undefined);
  }

  get #before(): Before | undefined {
    return this.#store.get<Before>(STORE);
  }

  async #enter(): Promise<void> {
    const before = Object.fromEntries(Object.keys(FOCUSED).map((name) => [name, written(name) ?? null]));
    await this.#store.update(STORE, before);
    if (!(await set(FOCUSED))) {
      await this.#restore(before);
      return;
    }
    this.tell();
    // Wherever one was, in Zen mode is where one is now.
    await commands.executeCommand('workbench.action.exitZenMode');
    await commands.executeCommand('workbench.action.toggleZenMode');
  }

  async #leave(before: Before): Promise<void> {
    await commands.executeCommand('workbench.action.exitZenMode');
    await this.#restore(before);
  }

  /** What the user has changed meanwhile stays as it is now. */
  async #restore(before: Before): Promise<void> {
    const ours = Object.entries(before).filter(([name]) => written(name) === FOCUSED[name]);
    if (!(await set(Object.fromEntries(ours)))) return;
    await this.#store.update(STORE, undefined);
    this.tell();
  }
}

/** The user's own settings for reports, by whole names; undefined if there are none. */
const ownBlock = (): Readonly<Record<string, unknown>> | undefined =>
  workspace.getConfiguration().inspect<Record<string, unknown>>(BLOCK)?.globalValue;

const BLOCK = `[${languageId}]`;

const written = (name: string): unknown => ownBlock()?.[`editor.${name}`];

/** Writes the user's settings for reports, `null` taking one out; false, and a message, where they cannot be written. */
async function set(values: Readonly<Record<string, unknown>>): Promise<boolean> {
  const own = ownBlock() ?? {};
  const kept = Object.keys(own).filter((name) => !(name.replace(/^editor\./, '') in values));
  try {
    if (kept.length === 0) {
      // Nothing else stands there: in one go, and gone without a trace when it goes.
      const left = Object.entries(values).filter(([, value]) => value !== null);
      const block = Object.fromEntries(left.map(([name, value]) => [`editor.${name}`, value]));
      const settings = workspace.getConfiguration();
      await settings.update(BLOCK, left.length > 0 ? block : undefined, ConfigurationTarget.Global);
      return true;
    }
    // One by one, so that comments beside the others stay.
    const settings = workspace.getConfiguration('editor', { languageId });
    for (const [name, value] of Object.entries(values))
      await settings.update(name, value ?? undefined, ConfigurationTarget.Global, true);
    return true;
  } catch {
    void window.showWarningMessage(
      '“专注写作”要改用户设置，现在写不进去。请打开“首选项：打开用户设置（JSON）”，保存或改正后再试一次。',
    );
    return false;
  }
}
