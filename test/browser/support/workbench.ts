import assert from 'node:assert/strict';
import path from 'node:path';
import { type CDPSession, errors, type Frame, type Locator, type Page } from 'playwright-core';
import { manifest } from '../../manifest';
import { Inside } from './inside';
import { screenshotFile } from './session';

/** The time anything that is going to happen at all happens in, on a machine that does ten other things. Milliseconds. */
export const patience = 120_000;

/** A window takes ten times as long to open on such a machine, and so does its extension host to start. Milliseconds. */
export const longestOfOpening = 300_000;

/** What one look at the window takes at most, on such a machine. Milliseconds. */
const longestOfLook = 10_000;

/** For a step that is tried again if it does not succeed. Milliseconds. */
const soon = { timeout: 3000 };

/** Longer than VS Code puts anything off that follows from a key. Milliseconds. */
const longestOfKeys = 100;
/** Longer than the extension puts anything off that follows from a change. Milliseconds. */
const longestOfExtension = 450;

/** A row of a tree or list, as shown. */
export interface Row {
  label: string;
  /** The greyed text after the label; empty if none. */
  description: string;
  /** 1 for a root. */
  level: number;
  /** Absent for a leaf. */
  expanded?: boolean;
  selected: boolean;
  /** What a screen reader says of the row. */
  ariaLabel: string;
}

/** One VS Code window, and a person's hands in it. Lines and characters are 0-based, characters UTF-16 units. */
export class Workbench {
  constructor(
    /** For whatever is not offered here. */
    readonly page: Page,
    /** The opened folder, absolute. */
    readonly folder: string,
    private readonly cdp: CDPSession,
  ) {
    this.inside = new Inside(folder, (what, holds) => this.until(what, holds, longestOfOpening));
  }

  /** The extension host of the window. */
  readonly inside: Inside;
  /** Whether a container of the activity bar has been shown: its trees have been drawn since. */
  containerShown = false;
  /** The file opened last with `show`. */
  #opened = '';
  readonly #waits: string[] = [];

  /** The active text editor. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Takes a picture: out/screenshots/NAME-VERSION.png. */
  async screenshot(name: string): Promise<string> {
    const file = await screenshotFile(name);
    await this.page.screenshot({ path: file });
    return file;
  }

  // Editor

  /** Clicks into the editor, beside the text, and waits for the focus. */
  async clickEditor(): Promise<void> {
    await this.editor.locator('.view-lines').click({ position: { x: 300, y: 5 } });
    await this.editor.and(this.page.locator('.focused')).waitFor();
  }

  /**
   * Puts the cursor where the `|` is in a piece of the text that occurs once: `putCursor('我们要|不断提高')`.
   * Saves the file first.
   */
  async putCursor(around: string): Promise<void> {
    const before = around.indexOf('|');
    assert.ok(before >= 0, `no | in ${around}`);
    const piece = around.replace('|', '');
    const text = await this.text();
    const at = text.indexOf(piece);
    assert.ok(at >= 0, `${piece} is not in the text`);
    assert.equal(text.indexOf(piece, at + 1), -1, `${piece} occurs more than once`);
    const lines = text.slice(0, at + before).split(/\r\n|\n|\r/);
    await this.goTo(lines.length - 1, lines.at(-1)!.length);
  }

  /** Notes the file that `text` is about. */
  opened(name: string): void {
    this.#opened = name;
  }

  /** Opens a file of the folder; the editor has the focus then. */
  async show(name: string): Promise<void> {
    this.opened(name);
    const wasOther = await this.inside.run(
      async ({ vscode }, file) => {
        // Not by `openTextDocument`, which would keep the text, and its language, for some minutes.
        const options = { preview: false, selection: new vscode.Range(0, 0, 0, 0) };
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(file), options);
        const text = () => vscode.window.activeTextEditor?.document.getText();
        const first = text();
        // One that was open a moment ago may be shown as it was then.
        await vscode.commands.executeCommand('workbench.action.files.revert');
        return first !== text();
      },
      path.join(this.folder, name),
    );
    // What was drawn of it as it was then is drawn anew in its own time.
    if (wasOther) await this.settle();
    await this.page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
    await this.editor.and(this.page.locator('.focused')).waitFor();
  }

  /** Puts the cursor at a position; the editor has the focus then. */
  async goTo(line: number, character: number): Promise<void> {
    // A page has no keyboard to give back but by a key.
    if (await this.page.evaluate(() => document.activeElement?.tagName === 'IFRAME'))
      await this.press('Control+1');
    await this.inside.run(
      async ({ vscode }, [row, column]) => {
        // A page beside it may have the focus.
        const { activeTextEditor, visibleTextEditors } = vscode.window;
        const { document, viewColumn } = (activeTextEditor ?? visibleTextEditors[0])!;
        const selection = new vscode.Selection(row, column, row, column);
        await vscode.window.showTextDocument(document, {
          viewColumn: viewColumn!,
          preview: false,
          selection,
        });
      },
      [line, character] as [number, number],
    );
    await this.editor.and(this.page.locator('.focused')).waitFor();
    await this.until(`the cursor is at ${line}:${character}`, async () => {
      const cursor = await this.cursor();
      return cursor.line === line && cursor.character === character;
    });
  }

  /** Where the status bar says the cursor is. (It counts code points: the same unless there are rare characters.) */
  async cursor(): Promise<{ line: number; character: number }> {
    const text = (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
    const found = /Ln (\d+), Col (\d+)/.exec(text);
    assert.ok(found, `no single cursor in the status bar: ${text}`);
    return { line: Number(found[1]) - 1, character: Number(found[2]) - 1 };
  }

  /** Types with real keys, at a quick writer's pace. For Chinese use `ime`. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Presses a key or a chord: `press('Control+Z')`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Types with a Chinese IME: the pinyin is shown while composing, then the characters are committed. */
  async ime(latin: string, han: string): Promise<void> {
    for (let i = 1; i <= latin.length; i++) {
      const text = latin.slice(0, i);
      await this.cdp.send('Input.imeSetComposition', { text, selectionStart: i, selectionEnd: i });
      await this.page.waitForTimeout(30);
    }
    await this.cdp.send('Input.insertText', { text: han });
  }

  /** The exact text of an open file as it is now, line ends included (default: the one opened at the start). */
  async text(name: string = this.#opened): Promise<string> {
    return this.inside.run(
      async ({ vscode }, file) => {
        // There and back again: what has been typed before this is known here then.
        await vscode.commands.executeCommand('setContext', 'gongwenTests.reading', true);
        const { path: wanted } = vscode.Uri.file(file);
        return vscode.workspace.textDocuments.find(({ uri }) => uri.path === wanted)!.getText();
      },
      path.join(this.folder, name),
    );
  }

  /** Saves the active editor with Ctrl+S. */
  async save(): Promise<void> {
    const saved = this.page.locator('.editor-group-container.active .tab.active:not(.dirty)');
    await this.until('the file is saved', async () => {
      await this.page.keyboard.press('ControlOrMeta+S');
      return saved.waitFor(soon).then(
        () => true,
        () => false,
      );
    });
  }

  /** The lines on the screen, wrapped ones put together, without touching anything; ghost text left out. */
  async visibleLines(): Promise<string[]> {
    await this.#drawn();
    return this.editor.evaluate((editor) => {
      const top = (element: Element) => Number.parseFloat((element as HTMLElement).style.top);
      const starts = new Set(
        [...editor.querySelectorAll('.margin-view-overlays > div')]
          .filter((row) => row.querySelector('.line-numbers')?.textContent)
          .map(top),
      );
      const rows = [...editor.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b));
      const lines: string[] = [];
      for (const row of rows) {
        const copy = row.cloneNode(true) as Element;
        for (const ghost of copy.querySelectorAll('[class*="ghost-text"]')) ghost.remove();
        const text = (copy.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
        if (starts.has(top(row)) || lines.length === 0) lines.push(text);
        else lines[lines.length - 1] += text;
      }
      return lines;
    });
  }

  /** How many squiggles of each kind are on the screen (a finding that wraps counts once a row). */
  async squiggles(): Promise<{ error: number; warning: number; information: number; hint: number }> {
    const count = (kind: string) => this.editor.locator(`.squiggly-${kind}`).count();
    return {
      error: await count('error'),
      warning: await count('warning'),
      information: await count('info'),
      hint: await count('hint'),
    };
  }

  // Suggestions

  /** Waits until suggestions are shown, none is to come any more, and returns the visible rows' labels. */
  async suggestions(): Promise<string[]> {
    await this.suggestionRows.first().waitFor();
    await this.settle();
    await this.suggestionRows.first().waitFor();
    return this.suggestionRows.evaluateAll((rows) =>
      rows
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((row) => row.querySelector('.label-name')?.textContent ?? ''),
    );
  }

  /** Says that none are shown once none can come any more. */
  async expectNoSuggestions(): Promise<void> {
    await this.settle();
    assert.equal(await this.suggestionRows.count(), 0, 'suggestions are shown');
  }

  /** Goes down to the suggestion with this label and accepts it with Enter. */
  async acceptSuggestion(label: string): Promise<void> {
    const wanted = this.suggestionRows.filter({ hasText: label });
    await wanted.first().waitFor();
    const focused = this.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    for (let i = 0; i < 50; i++) {
      const name = await focused.locator('.label-name').first().textContent();
      if (name === label) {
        await this.page.keyboard.press('Enter');
        await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    assert.fail(`${label} is not among the suggestions`);
  }

  private get suggestionRows(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  // Views, webviews, status bar, notifications

  /** Shows a container of the activity bar: `openContainer('公文')`. */
  async openContainer(title: string): Promise<void> {
    const item = this.page.locator('.part.activitybar .action-item').filter({
      has: this.page.locator(`.action-label[aria-label^="${title}"]`),
    });
    if (!(await item.and(this.page.locator('.checked')).count())) await item.click();
    await item.and(this.page.locator('.checked')).waitFor();
    this.containerShown = true;
  }

  /** A view in the side bar, by its title: `view('大纲')`. */
  view(title: string): Locator {
    return this.page
      .locator('.part.sidebar .pane')
      .filter({ has: this.page.locator('.pane-header .title', { hasText: new RegExp(`^${title}$`) }) });
  }

  /** A row of a view, to click or hover. */
  treeRow(view: string, label: string): Locator {
    return this.view(view).locator('.monaco-list-row').filter({ hasText: label }).first();
  }

  /** The rows of a view as shown, top to bottom; empty if there are none. */
  async treeRows(view: string): Promise<Row[]> {
    return this.view(view)
      .locator('.monaco-list-row')
      .evaluateAll((rows) =>
        rows
          .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
          .map((row) => {
            const expanded = row.getAttribute('aria-expanded');
            return {
              label: row.querySelector('.label-name')?.textContent ?? '',
              description: row.querySelector('.label-description')?.textContent ?? '',
              level: Number(row.getAttribute('aria-level')),
              ...(expanded === null ? {} : { expanded: expanded === 'true' }),
              selected: row.classList.contains('selected'),
              ariaLabel: row.getAttribute('aria-label') ?? '',
            };
          }),
      );
  }

  /** Waits for the webview frame that has an element for this selector, at most so many milliseconds. */
  async webview(selector: string, longest = patience): Promise<Frame> {
    let found: Frame | undefined;
    const isThere = async () => {
      for (const frame of this.page.frames()) {
        if (frame === this.page.mainFrame() || frame.isDetached()) continue;
        // A frame may vanish while it is asked: webviews load in two steps.
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        )
          found = frame;
      }
      return found !== undefined;
    };
    await this.until(`a webview shows ${selector}`, isThere, longest);
    return found!;
  }

  /** The texts of the status bar, left to right. */
  async statusBar(): Promise<string[]> {
    const texts = await this.page.locator('.part.statusbar .statusbar-item:visible').allInnerTexts();
    return texts.map((text) => text.trim()).filter(Boolean);
  }

  /** A notification with this text, to wait for or to press its buttons: `notification('…').getByRole('button', { name: '是' })`. */
  notification(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-toast').filter({ hasText: text });
  }

  /**
   * The rows in sight of an open quick pick: a row of the one before it may still be there below its edge, and in a row
   * that is used again the detail of the one before, hidden.
   */
  async quickPick(): Promise<string[]> {
    const rows = this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((all) =>
      all
        .filter((row) => {
          const list = row.closest('.monaco-list')!.getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          return row.checkVisibility() && top < list.bottom && bottom > list.top;
        })
        .flatMap((row) => [...row.querySelectorAll<HTMLElement>('.label-name')])
        .filter((label) => label.checkVisibility())
        .map((label) => label.innerText),
    );
  }

  /** Runs a command by its id through the command palette; fails if the palette does not offer it. */
  async command(id: string): Promise<void> {
    const own = manifest.contributes.commands.find(({ command }: { command: string }) => command === id);
    const title = own ? `${own.category}: ${own.title}` : id;
    const first = this.page.locator('.quick-input-widget:visible .monaco-list-row').first();
    await this.quickInput(`>${title}`, async () => {
      if (own) return (await first.locator('.label-name').first().textContent(soon)) === title;
      return !/No matching commands|similar commands/.test((await first.textContent(soon)) ?? '');
    });
  }

  /** Waits until something holds; fails with its name if it does not for a long time, in milliseconds. */
  async until(what: string, holds: () => Promise<boolean>, longest = patience): Promise<void> {
    this.#waits.push(what);
    // A machine may be halted meanwhile, and its clock goes on: what is far from the last look is not waited time.
    let waited = 0;
    let last = Date.now();
    while (!(await holds())) {
      assert.ok(waited < longest, `waited ${longest / 1000} seconds in vain until ${what}`);
      await this.page.waitForTimeout(50);
      const now = Date.now();
      waited += Math.min(now - last, longestOfLook);
      last = now;
    }
    this.#waits.splice(this.#waits.lastIndexOf(what), 1);
  }

  /**
   * Waits until all that follows from what was done, at once or put off, has happened: to say afterwards that something
   * has not. A process takes its timers in the order they are due in, so one that is set now and longer than those of the
   * window, and of the extension, comes after them on any machine, however slow.
   */
  async settle(): Promise<void> {
    await this.page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, delay)), longestOfKeys);
    await this.inside.run(async ({ vscode }, delay) => {
      const thereAndBack = () => vscode.commands.executeCommand('setContext', 'gongwenTests.settling', true);
      await thereAndBack();
      await new Promise((resolve) => setTimeout(resolve, delay));
      // The window may ask for something because of that, and wait for the answer.
      for (let i = 0; i < 4; i++) await thereAndBack();
    }, longestOfExtension);
    await this.#drawn();
  }

  /** Waits until what was typed is drawn: the editor draws a change with the next frame, and that is on the screen with the one behind it. */
  async #drawn(): Promise<void> {
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    for (let i = 0; i < 2; i++) await this.page.evaluate(frame);
  }

  /** What `until` is waiting for, or was last in vain; empty if nothing. */
  get waitingFor(): string {
    return this.#waits.join(', until ');
  }

  /** Enters a text in the quick input, as soon as that offers what is wanted. */
  private async quickInput(text: string, offered: () => Promise<boolean>): Promise<void> {
    const box = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    // Again and again: whatever takes the focus closes it (an editor that has just been opened, for one), and
    // once open it does not notice what has become possible since (by an extension that is still loading).
    await this.until(`the quick input takes ${text}`, async () => {
      await this.page.keyboard.press('F1');
      try {
        await box.fill(text, soon);
        // What it showed before the text was there goes at its own pace.
        const end = Date.now() + soon.timeout;
        let isOffered = await offered();
        while (!isOffered && Date.now() < end) {
          await this.page.waitForTimeout(50);
          isOffered = await offered();
        }
        if (isOffered) {
          await box.press('Enter', soon);
          // Not until it is hidden: a command that asks for something may show it again before a frame is drawn.
          await this.until(`${text} has gone from the quick input`, async () => {
            const texts = await box.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
            return !texts.includes(text);
          });
          return true;
        }
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
      }
      await this.page.keyboard.press('Escape');
      return false;
    });
  }
}
