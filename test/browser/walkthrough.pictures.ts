import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openOwnWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

// Draws the pictures of the first steps from the real thing, light and dark: media/walkthrough/STEP-THEME.webp, a third
// of the size that a PNG has.
// Looked at by hand before they are committed.

const NAME = '养老服务工作情况报告.gw';
const folder = path.join('media', 'walkthrough');
/** Pixels: about what VS Code shows beside a step, twice as large. */
const SIZE = { width: 1040, height: 720 };
/** Of the picture to that: a third fewer pixels, and the words can still be read. */
const SCALE = 0.8;

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

const run = (workbench: Workbench, command: string) =>
  // Not waited for: a command that asks something ends with the answer.
  workbench.inside.run(({ vscode }, id) => void vscode.commands.executeCommand(id), command);

const besides = async (workbench: Workbench) => {
  await run(workbench, 'gongwen.openPreview');
  const page = await workbench.webview('#sheet > *');
  await page.locator('#sheet').getByText('县人民政府：').first().waitFor();
  await workbench.page.keyboard.press('Escape');
};

const scenes: Record<string, (workbench: Workbench) => Promise<unknown>> = {
  new: async (workbench) => {
    await run(workbench, 'gongwen.newReport');
    await workbench.quickPick();
    await workbench.type('gz');
  },
  write: async (workbench) => {
    await workbench.goTo(4, 12);
    await workbench.ime('sige', '增强四个');
    await workbench.suggestions();
  },
  fill: async (workbench) => {
    await run(workbench, 'gongwen.fillPlaceholders');
    await workbench.quickPick();
  },
  outline: async (workbench) => {
    await workbench.openContainer('公文');
    await workbench.treeRow('大纲', '（二）聚焦风险防范，守牢安全底线').waitFor();
    await workbench.goTo(10, 3);
    await workbench.editor.locator('.codelens-decoration').first().waitFor();
  },
  page: besides,
  submit: async (workbench) => {
    await run(workbench, 'gongwen.checkBeforeSubmission');
    await workbench.webview('#sheet .verdict');
  },
};

suite('The pictures of the first steps', () => {
  for (const [theme, colorTheme] of Object.entries(themes)) {
    for (const [name, scene] of Object.entries(scenes)) {
      test(`${name}, ${theme}`, async () => {
        await mkdir(folder, { recursive: true });
        const workbench = await openOwnWorkbench({
          files: { [NAME]: await readFile(path.join('media', 'sample.gw'), 'utf8') },
          open: NAME,
          settings: {
            'workbench.colorTheme': colorTheme,
            'editor.minimap.enabled': false,
            // Else the name of a temporary folder stands in the middle of the title bar.
            'window.title': NAME,
          },
        });
        await workbench.page.setViewportSize(SIZE);
        if (name !== 'outline')
          await workbench.inside.run(({ vscode }) =>
            vscode.commands.executeCommand('workbench.action.closeSidebar'),
          );
        await workbench.clickEditor();
        await scene(workbench);
        // Two frames: what has been put on the page is drawn then.
        await workbench.page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const cdp = await workbench.page.context().newCDPSession(workbench.page);
        const { data } = await cdp.send('Page.captureScreenshot', {
          format: 'webp',
          quality: 70,
          clip: { x: 0, y: 0, ...SIZE, scale: SCALE },
        });
        await writeFile(path.join(folder, `${name}-${theme}.webp`), data, 'base64');
      });
    }
  }
});
