import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  errors,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import manifest from '../../../package.json';
import { workbenchAddress } from '../../launch/address.mjs';
import { browser, screenshotFile, session } from './session';

/** The time anything that is going to happen at all happens in, on a slow machine. Milliseconds. */
const patience = 30_000;

/** For a step that is tried again if it does not succeed. Milliseconds. */
const soon = { timeout: 3000 };

/** The time after which something that has not shown up is taken as not going to. Milliseconds. */
const quiet = 1500;

export interface OpenOptions {
  /** Files of the folder that is opened: path → text, or bytes. */
  files: Record<string, string | Uint8Array>;
  /** The file opened at the start, one of `files`. */
  open: string;
  /** User settings, added to those that keep the workbench quiet. */
  settings?: Record<string, unknown>;
}

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

const open = new Set<Workbench>();

teardown(async function () {
  for (const workbench of open) {
    if (this.currentTest?.state === 'failed') {
      // No more than a help: a page that cannot be pictured must not take the other tests down.
      await workbench.screenshot(`failed ${this.currentTest.fullTitle()}`).catch(() => undefined);
    }
    await workbench.close();
  }
});

/**
 * Opens VS Code, with the packaged extension installed, on a new folder with these files. Closed by itself after
 * the test; if that has failed, out/screenshots has a picture of it.
 */
export async function openWorkbench({ files, open: opened, settings = {} }: OpenOptions): Promise<Workbench> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'gongwen-browser-')));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const user = path.join(session.dataFolder, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const context = await (await browser()).newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const workbench = new Workbench(page, folder, opened, context, cdp);
  open.add(workbench);
  await page.goto(workbenchAddress(session.port, { folder, file: path.join(folder, opened) }));
  await page.locator('.tab.active', { hasText: path.basename(opened) }).waitFor();
  await workbench.editor.locator('.view-line').first().waitFor();
  return workbench;
}

/** Takes off the screen what no test is about, and what moves by itself. */
const quietSettings = {
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** One VS Code window, and a person's hands in it. Lines and characters are 0-based, characters UTF-16 units. */
export class Workbench {
  constructor(
    /** For whatever is not offered here. */
    readonly page: Page,
    /** The opened folder, absolute. */
    readonly folder: string,
    private readonly opened: string,
    private readonly context: BrowserContext,
    private readonly cdp: CDPSession,
  ) {}

  /** The active text editor. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true });
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

  /** Puts the cursor at a position; the editor has the focus then. */
  async goTo(line: number, character: number): Promise<void> {
    await this.quickInput(`:${line + 1}`, async () => true);
    await this.editor.and(this.page.locator('.focused')).waitFor();
    // Not `:line:column`: newer versions count a Chinese character as two columns there. And a key may get lost
    // while the focus is still changing hands.
    await this.until(`the cursor is at ${line}:${character}`, async () => {
      const before = await this.cursor();
      await this.page.waitForTimeout(100);
      const cursor = await this.cursor();
      if (cursor.line !== line || cursor.character !== before.character) return false;
      const key = cursor.character < character ? 'ArrowRight' : 'ArrowLeft';
      for (let i = Math.abs(character - cursor.character); i > 0; i--) await this.page.keyboard.press(key);
      return cursor.character === character;
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

  /** The exact text of a file, line ends included (default: the one opened at the start). Saves the active editor first. */
  async text(name: string = this.opened): Promise<string> {
    await this.save();
    const read = () => readFile(path.join(this.folder, name), 'utf8');
    // A file is emptied before it is written: one that is empty may be about to get its text.
    const end = Date.now() + quiet;
    while ((await read()) === '' && Date.now() < end) await this.page.waitForTimeout(100);
    return read();
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

  /** Waits until the suggestions are shown and do not change any more, and returns the visible rows' labels. */
  async suggestions(): Promise<string[]> {
    let labels: string[] = [];
    await this.until('suggestions are shown', async () => {
      const before = labels.join();
      await this.page.waitForTimeout(200);
      labels = await this.suggestionRows.evaluateAll((rows) =>
        rows
          .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
          .map((row) => row.querySelector('.label-name')?.textContent ?? ''),
      );
      return labels.length > 0 && labels.join() === before;
    });
    return labels;
  }

  /** Waits long enough to say that no suggestions are shown. */
  async expectNoSuggestions(): Promise<void> {
    await this.page.waitForTimeout(quiet);
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

  /** Waits for the webview frame that has an element for this selector. */
  async webview(selector: string): Promise<Frame> {
    let found: Frame | undefined;
    await this.until(`a webview shows ${selector}`, async () => {
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
    });
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

  /** The visible rows of an open quick pick. */
  async quickPick(): Promise<string[]> {
    const rows = this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows.locator('.label-name').allInnerTexts();
  }

  /** Runs a command by its id through the command palette; fails if the palette does not offer it. */
  async command(id: string): Promise<void> {
    const own = manifest.contributes.commands.find(({ command }) => command === id);
    const title = own ? `${own.category}: ${own.title}` : id;
    const first = this.page.locator('.quick-input-widget:visible .monaco-list-row').first();
    await this.quickInput(`>${title}`, async () => {
      if (own) return (await first.locator('.label-name').first().textContent(soon)) === title;
      return !/No matching commands|similar commands/.test((await first.textContent(soon)) ?? '');
    });
  }

  /** Waits until something holds; fails with its name after 30 seconds. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      assert.ok(Date.now() < end, `waited in vain until ${what}`);
      await this.page.waitForTimeout(50);
    }
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
        if (await offered()) {
          await box.press('Enter', soon);
          await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
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
