import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import UPNG from 'upng-js';
import { openOwnWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

// Draws the pictures of the README from the real thing: the whole at a glance, a list of phrases, and the four things one
// after another as an animated PNG. Looked at by hand before they are committed.

const NAME = '养老服务工作情况报告.gw';
const folder = path.join('media', 'readme');
/** Colours of the animation: text on white needs few, and a third of the bytes is enough then. */
const COLOURS = 64;

/** What is done, and how long (milliseconds) the animation shows what then is seen. */
type Step = [show: number, work: (workbench: Workbench) => Promise<unknown>];

const steps: Step[] = [
  [1500, async () => undefined],
  // Stock phrases: with the IME, in the middle of a sentence, then the grey continuation.
  [
    1400,
    async (workbench) => {
      await workbench.goTo(4, 12);
      await workbench.ime('sige', '增强四个');
      await workbench.suggestions();
    },
  ],
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

async function atAGlance(size: { width: number; height: number }): Promise<Workbench> {
  await mkdir(folder, { recursive: true });
  const workbench = await openOwnWorkbench({
    files: { [NAME]: await readFile(path.join('media', 'sample.gw'), 'utf8') },
    open: NAME,
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      'editor.minimap.enabled': false,
      'window.commandCenter': false,
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

const picture = async (workbench: Workbench): Promise<Buffer> => {
  // Two frames: what has been put on the page is drawn then.
  await workbench.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return workbench.page.screenshot();
};

suite('The pictures of the README', () => {
  test('the whole at a glance', async () => {
    const workbench = await atAGlance({ width: 1400, height: 864 });
    await workbench.goTo(10, 3);
    await workbench.editor.locator('.codelens-decoration').first().waitFor();
    await writeFile(path.join(folder, 'overview.png'), await picture(workbench));
  });

  test('the four things, one after another', async () => {
    const workbench = await atAGlance({ width: 1160, height: 680 });
    const shots: Buffer[] = [];
    for (const [, work] of steps) {
      await work(workbench);
      shots.push(await picture(workbench));
    }
    const decoded = shots.map((shot) => UPNG.decode(Uint8Array.from(shot).buffer));
    const [{ width, height }] = decoded as [UPNG.Image];
    const animation = UPNG.encode(
      decoded.map((image) => UPNG.toRGBA8(image)[0]!),
      width,
      height,
      COLOURS,
      steps.map(([show]) => show),
    );
    await writeFile(path.join(folder, 'tour.png'), Buffer.from(animation));
  });
});
