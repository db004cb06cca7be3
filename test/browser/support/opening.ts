import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { workbenchAddress } from '../../launch/address.mjs';
import { everyVersion } from '../../launch/grep.mjs';
import { dealt, shuffled } from '../../launch/order.mjs';
import { quietSettings } from '../../launch/quiet.mjs';
import { installInside } from './inside';
import { browser, session } from './session';
import { longestOfOpening, patience, Workbench } from './workbench';

// One VS Code window for all tests: to open one takes as long as five tests. After each it is put back as it was when it
// had been opened, and looked at whether it is.

export interface OpenOptions {
  /** Files of the folder that is opened: path → text, or bytes. */
  files: Record<string, string | Uint8Array>;
  /** The file opened at the start, one of `files`. */
  open: string;
  /** User settings, added to those that keep the workbench quiet. */
  settings?: Record<string, unknown>;
}

/** What may differ from one test to the next, and must not when one begins. */
interface State {
  editors: string[];
  terminals: string[];
  settings: Record<string, unknown>;
  files: string[];
  /** What the extension does. */
  remembers: string[];
  sideBar: string;
  panel: boolean;
  columns: number;
  /** Whatever lies over the window: dialogs, lists to choose from, menus, notifications, suggestions. */
  inFront: string[];
}

const viewport = { width: 1400, height: 900 };

/** The window of all tests, until one of them leaves it such that it cannot be put back. */
let current: { workbench: Workbench; first: State } | undefined;
/** Windows that one test alone has. */
const own = new Set<Workbench>();

/** Where a tree is drawn while its extension begins anew, 1.100 waits for the old one and never draws it again. */
const treesBeginAnew = session.version !== '1.100';

/** After this long a test says itself what it is waiting for, and shows the window. Milliseconds. */
const longest = 2 * longestOfOpening + 5 * patience;
/** A page that has not answered for this long is blocked: neither its picture nor its end is waited for. Milliseconds. */
const longestOfBlocked = 30_000;

setup(function () {
  const test = this.currentTest!;
  const body = test.fn as Mocha.AsyncFunc;
  test.fn = () => withWindows(test.fullTitle(), () => body.call(this));
});

suiteTeardown(closeCurrent);

// No test may lean on another: they run in an order of chance, the one that belongs to the seed printed before.
suiteSetup(function () {
  const { GONGWEN_SEED: seed, GONGWEN_SHARE: share } = process.env;
  const root = this.test!.parent!;
  root.suites = shuffled(root.suites, Number(seed));
  for (const suite of root.suites) suite.tests = shuffled(suite.tests, Number(seed));
  if (!share) return;
  // The rest runs beside this, in another process that has the same seed; the second one tests the oldest version first.
  const weightOf = (suite: Mocha.Suite) => suite.total();
  const onOldest = root.suites.filter(({ title }) => title.includes(everyVersion));
  const loads = [0, onOldest.reduce((sum, suite) => sum + weightOf(suite), 0)];
  root.suites = dealt(root.suites, loads, weightOf)[share === 'first' ? 0 : 1]!;
});

/** Runs a test and puts the window back; if it fails, it says what it was waiting for, and where the picture is. */
async function withWindows(title: string, body: () => PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${longest / 60_000} minutes`)), longest);
  });
  try {
    await Promise.race([body(), late]);
    if (current?.workbench.containerShown && !treesBeginAnew) await closeCurrent();
    else if (current) await putBack(current);
  } catch (error) {
    const windows = [...own, ...(current ? [current.workbench] : [])];
    // What came of it is not the next test's to find.
    const told = await Promise.all(windows.map((workbench) => lastOf(workbench, title)));
    await closeCurrent();
    throw withMore(error, told.join('\n'));
  } finally {
    clearTimeout(timer);
    for (const workbench of own) await close(workbench);
  }
}

async function lastOf(workbench: Workbench, title: string): Promise<string> {
  const waiting = workbench.waitingFor ? `Waiting until ${workbench.waitingFor}. ` : '';
  // No more than a help: a page that cannot be pictured must not take the other tests down.
  const picture = await ifAnswered(workbench.screenshot(`failed ${title}`));
  const focus = await ifAnswered(
    workbench.page.evaluate(() => {
      const { focusWent } = globalThis as { focusWent?: string[] };
      return [...focusWent!, `${Math.round(performance.now())} ms now`].join('; ');
    }),
  );
  return `${waiting}The window: ${picture ?? 'cannot be pictured'}. Its focus: ${focus ?? 'not told'}`;
}

/** What a page answers that may be blocked for good; nothing if it does not in time, or fails. */
async function ifAnswered<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestOfBlocked);
  });
  try {
    return await Promise.race([answer.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

function withMore(error: unknown, more: string): Error {
  const told = error instanceof Error ? error : new Error(String(error));
  const { message, stack = '' } = told;
  told.message = `${message}\n${more}`;
  told.stack = stack.replace(message, () => told.message);
  return told;
}

/**
 * Shows a report in the window of all tests: with these files alone in the folder, these settings, and everything else
 * as it is when VS Code has been opened. If the test fails, out/screenshots has a picture of it.
 */
export async function openWorkbench({ files, open, settings }: OpenOptions): Promise<Workbench> {
  if (!current) {
    const workbench = await openWindow({});
    await workbench.inside.ready();
    current = { workbench, first: await stateOf(workbench) };
  }
  const { workbench } = current;
  // The browser gives the focus to a page that is opened, and not back when that is closed; without it VS Code keeps quiet.
  await workbench.page.bringToFront();
  await writeFiles(workbench.folder, files);
  if (settings) await applySettings(workbench, settings);
  await workbench.show(open);
  return workbench;
}

/** Opens a window for this test alone, at the report: for what happens only when one is opened. */
export async function openOwnWorkbench(options: OpenOptions): Promise<Workbench> {
  const workbench = await openWindow(options);
  await workbench.page.locator('.tab.active', { hasText: path.basename(options.open) }).waitFor();
  await workbench.editor.locator('.view-line').first().waitFor();
  await workbench.inside.ready();
  workbench.opened(options.open);
  return workbench;
}

async function openWindow({ files = {}, open, settings = {} }: Partial<OpenOptions>): Promise<Workbench> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'gongwen-browser-')));
  await writeFiles(folder, files);
  await writeSettings(settings);
  await installInside();
  const context = await (await browser()).newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  await context.addInitScript(speakChinese);
  await context.addInitScript(noteFocus);
  const page = await context.newPage();
  const workbench = new Workbench(page, folder, await context.newCDPSession(page));
  if (open) own.add(workbench);
  const file = open && { file: path.join(folder, open) };
  await page.goto(workbenchAddress(session.port, { folder, ...file }), { timeout: longestOfOpening });
  await page.locator('.explorer-folders-view').waitFor({ timeout: longestOfOpening });
  return workbench;
}

/** Says in a page what the Chinese language pack says there: the titles of the extension are Chinese then. */
function speakChinese(): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'zh-cn' });
}

/** Notes in a page where the focus has gone, the last dozen times: what goes away by itself is often gone because of it. */
function noteFocus(): void {
  const went: string[] = [];
  Object.assign(globalThis, { focusWent: went });
  for (const type of ['focusin', 'focusout', 'blur'] as const)
    window.addEventListener(
      type,
      ({ target }) => {
        const where =
          target instanceof Element ? `${target.tagName} ${target.className}`.trim() : 'the window';
        went.push(`${Math.round(performance.now())} ms ${type} ${where}`);
        if (went.length > 12) went.shift();
      },
      true,
    );
}

async function closeCurrent(): Promise<void> {
  const { workbench } = current ?? {};
  current = undefined;
  if (workbench) await close(workbench);
}

async function close(workbench: Workbench): Promise<void> {
  own.delete(workbench);
  await ifAnswered(workbench.page.context().close());
  for (const name of [workbench.folder, `${workbench.folder}.inside`])
    await rm(name, { recursive: true, force: true });
}

async function writeFiles(folder: string, files: OpenOptions['files']): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

const settingsFile = path.join(session.dataFolder, 'data', 'User', 'settings.json');

/** For a window that is not open yet. */
async function writeSettings(settings: Record<string, unknown>): Promise<void> {
  await mkdir(path.dirname(settingsFile), { recursive: true });
  await writeFile(settingsFile, JSON.stringify({ ...quietSettings, ...settings }));
}

/**
 * Sets user settings in a window that is open: VS Code server does not notice that another program has written the file.
 * They are taken back after the test.
 */
export const applySettings = ({ inside }: Workbench, settings: Record<string, unknown>): Promise<void> =>
  inside.run(async ({ vscode }, given) => {
    for (const [name, value] of Object.entries(given))
      await vscode.workspace
        .getConfiguration()
        .update(name, value ?? undefined, vscode.ConfigurationTarget.Global);
  }, settings);

/** Puts the window back as it was when it had been opened, and looks whether it is. */
async function putBack({ workbench, first }: NonNullable<typeof current>): Promise<void> {
  const { page, inside, folder } = workbench;
  await workbench.until('nothing lies over the window any more', async () => {
    if ((await inFrontOf(workbench)).length === 0) return true;
    await page.keyboard.press('Escape');
    await inside.run(({ vscode }) => vscode.commands.executeCommand('notifications.clearAll'));
    return false;
  });
  await page.mouse.move(viewport.width / 2, viewport.height - 2);
  await page.setViewportSize(viewport);
  await inside.run(async ({ vscode }) => {
    const { tabGroups, terminals } = vscode.window;
    const run = (id: string) => vscode.commands.executeCommand(id);
    for (const each of terminals) each.dispose();
    // Counted before: a group goes with its last editor, and the next one would be passed over.
    const count = tabGroups.all.reduce((sum, { tabs }) => sum + tabs.length, 0);
    for (let i = 0; i < count; i++) await run('workbench.action.revertAndCloseActiveEditor');
    for (const id of ['closeAllGroups', 'closePanel', 'closeAuxiliaryBar'])
      await run(`workbench.action.${id}`);
    await run('workbench.view.explorer');
    await run('notifications.clearAll');
    await vscode.env.clipboard.writeText('');
  });
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
  const changed = Object.keys(await settingsNow()).filter((key) => !(key in quietSettings));
  await applySettings(workbench, Object.fromEntries(changed.map((key) => [key, null])));
  await inside.run(({ extension }) => extension.beginAnew());
  let state = await stateOf(workbench);
  await workbench
    .until('the window is as it was', async () => {
      state = await stateOf(workbench);
      // VS Code opens a view again that was asked, just before it was left, to show a row.
      if (state.sideBar !== first.sideBar)
        await inside.run(({ vscode }) => vscode.commands.executeCommand('workbench.view.explorer'));
      return isDeepStrictEqual(state, first);
    })
    .catch(() => undefined);
  assert.deepEqual(state, first, 'the test has left the window other than it had found it');
}

const settingsNow = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(settingsFile, 'utf8'));

async function stateOf(workbench: Workbench): Promise<State> {
  const { page, inside, folder } = workbench;
  const within = await inside.run(({ vscode, extension }) => ({
    editors: vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    columns: vscode.window.tabGroups.all.length,
    terminals: vscode.window.terminals.map((each) => each.name),
    remembers: extension.remembers(),
  }));
  return {
    ...within,
    settings: await settingsNow(),
    files: await readdir(folder),
    sideBar: await page.locator('.part.sidebar .composite.title:visible').innerText(),
    panel: await page.locator('.part.panel').isVisible(),
    inFront: await inFrontOf(workbench),
  };
}

const overlays = [
  '.monaco-dialog-box',
  '.quick-input-widget',
  '.context-view .monaco-menu',
  '.action-widget',
  '.notification-toast',
  '.notifications-center.visible',
  '.suggest-widget.visible',
];

/** What lies over the window: its kind and its words. */
const inFrontOf = ({ page }: Workbench): Promise<string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.flatMap((selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => `${selector} ${element.innerText}`),
      ),
    overlays,
  );
