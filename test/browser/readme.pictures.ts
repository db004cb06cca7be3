import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import UPNG from 'upng-js';
import { openOwnWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

// Draws the pictures of the README from the real thing: the whole at a glance and a list of phrases, light and dark, and
// the four things one after another as an animated PNG. Looked at by hand before they are committed.

const NAME = '养老服务工作情况报告.gw';
const folder = path.join('media', 'readme');
/** A picture's name ends so, the colours are those of the theme. */
const themes = { '': 'Default Light Modern', '-dark': 'Default Dark Modern' };

/** What is done, and how long (milliseconds) the animation shows what then is seen. */
type Step = [show: number, work: (workbench: Workbench) => Promise<unknown>];

const steps: Step[] = [
  [1500, async () => undefined],
  // Stock phrases: with the IME, then the grey continuation.
  [1400, (workbench) => phrases(workbench)],
  [
    1200,
    async (workbench) => {
      await workbench.acceptSuggestion('“四个意识”');
      await workbench.settle();
    },
  ],
  // Outline: the heading that is out of order, put right.
  [
    1800,
    async (workbench) => {
      await workbench.press('Escape');
      await workbench.goTo(10, 3);
      await workbench.editor.locator('.codelens-decoration').first().waitFor();
    },
  ],
  [
    1400,
    async (workbench) => {
      await run(workbench, 'gongwen.renumber');
      await workbench.treeRow('大纲', '（三）聚焦风险防范，守牢安全底线').waitFor();
    },
  ],
  // Blanks: asked for one after the other.
  [
    1600,
    async (workbench) => {
      await run(workbench, 'gongwen.fillPlaceholders');
      await workbench.quickPick();
    },
  ],
  [
    1400,
    async (workbench) => {
      await workbench.page.keyboard.type('38');
      await workbench.page.keyboard.press('Enter');
      await workbench.settle();
    },
  ],
  // The page follows.
  [
    2200,
    async (workbench) => {
      await workbench.press('Escape');
      await run(workbench, 'gongwen.nextPlaceholder');
      await workbench.settle();
    },
  ],
];

const run = (workbench: Workbench, command: string) =>
  // Not waited for: a command that asks something ends with the answer.
  workbench.inside.run(({ vscode }, id) => void vscode.commands.executeCommand(id), command);

async function atAGlance(
  size: { width: number; height: number },
  colorTheme = themes[''],
): Promise<Workbench> {
  await mkdir(folder, { recursive: true });
  const workbench = await openOwnWorkbench({
    files: { [NAME]: await readFile(path.join('media', 'sample.gw'), 'utf8') },
    open: NAME,
    settings: {
      'workbench.colorTheme': colorTheme,
      'editor.minimap.enabled': false,
      'window.commandCenter': false,
      'window.title': '公文写作',
    },
  });
  await workbench.page.setViewportSize(size);
  await workbench.openContainer('公文');
  await run(workbench, 'gongwen.openPreview');
  const page = await workbench.webview('#sheet > *');
  await page.locator('#sheet').getByText('县人民政府：').first().waitFor();
  await workbench.clickEditor();
  return workbench;
}

/** Begins a sentence under the last heading, as one writes on; the list of phrases is open then. */
async function phrases(workbench: Workbench): Promise<void> {
  await workbench.goTo(28, 0);
  await workbench.ime('yaozengqiangsige', '要增强四个');
  await workbench.suggestions();
}

const picture = async (workbench: Workbench): Promise<Buffer> => {
  // Two frames: what has been put on the page is drawn then.
  await workbench.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return workbench.page.screenshot();
};

/**
 * Writes shots as one PNG, several as an animation that shows each for so many milliseconds. Text on a plain ground needs
 * few colours, and half the bytes or less are enough then.
 */
async function write(name: string, shots: readonly Buffer[], colours = 256, shown?: number[]): Promise<void> {
  const decoded = shots.map((shot) => UPNG.decode(Uint8Array.from(shot).buffer));
  const [{ width, height }] = decoded as [UPNG.Image];
  const frames = decoded.map((image) => UPNG.toRGBA8(image)[0]!);
  await writeFile(
    path.join(folder, `${name}.png`),
    Buffer.from(UPNG.encode(frames, width, height, colours, shown)),
  );
}

suite('The pictures of the README', () => {
  for (const [ending, colorTheme] of Object.entries(themes)) {
    test(`the whole at a glance, and a list of phrases: ${colorTheme}`, async () => {
      const workbench = await atAGlance({ width: 1400, height: 864 }, colorTheme);
      await workbench.goTo(10, 3);
      await workbench.editor.locator('.codelens-decoration').first().waitFor();
      await write(`overview${ending}`, [await picture(workbench)]);
      await workbench.page.setViewportSize({ width: 1160, height: 560 });
      await phrases(workbench);
      await write(`completion${ending}`, [await picture(workbench)]);
    });
  }

  test('the four things, one after another', async () => {
    const workbench = await atAGlance({ width: 1160, height: 680 });
    const shots: Buffer[] = [];
    for (const [, work] of steps) {
      await work(workbench);
      shots.push(await picture(workbench));
    }
    await write(
      'tour',
      shots,
      64,
      steps.map(([show]) => show),
    );
  });
});
