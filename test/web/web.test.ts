import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { session } from '../browser/support/session';
import { patience, Workbench } from '../browser/support/workbench';
import { browserArguments } from '../launch/browserArguments.mjs';

// A report in VS Code for the web: no Node, and a workspace that is no folder of the machine.

suite('VS Code for the web', () => {
  let context: BrowserContext;
  let workbench: Workbench;

  suiteSetup(async () => {
    // VS Code shows pages by a service worker of a name of their own, xyz.localhost, which to Chromium is another site than
    // localhost: a browser that blocks third-party cookies refuses it, as Chromium does unless its profile says otherwise.
    const profile = path.join(session.dataFolder, 'profile');
    await mkdir(path.join(profile, 'Default'), { recursive: true });
    await writeFile(
      path.join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
    );
    context = await chromium.launchPersistentContext(profile, {
      executablePath: session.chromium,
      args: browserArguments,
      viewport: { width: 1400, height: 900 },
    });
    context.setDefaultTimeout(patience);
    context.setDefaultNavigationTimeout(patience);
    const page = context.pages()[0] ?? (await context.newPage());
    workbench = new Workbench(page, '/', await context.newCDPSession(page));
    await page.goto(`http://localhost:${session.port}/`);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '报告.gw' }).click();
    await page.locator('.tab.active', { hasText: '报告.gw' }).waitFor();
  });

  suiteTeardown(() => context?.close());

  test('has outline, blanks, findings and page in front of the writer', async () => {
    // From its source, and used for the first time, the extension shows all of them by itself.
    const sheet = await workbench.webview('#sheet .page');
    await sheet.getByText('县人民政府：').first().waitFor();
    await workbench.until('the outline and the blanks are listed', async () => {
      const [outline, blanks] = [await workbench.treeRows('大纲'), await workbench.treeRows('待填项')];
      return outline.some(({ label }) => label.startsWith('一、')) && blanks.length > 5;
    });
    await workbench.until('slips and blanks are marked', async () => {
      const { error, warning } = await workbench.squiggles();
      return error > 0 && warning > 0;
    });
    assert.ok((await workbench.statusBar()).some((item) => /^待填 \d+ · 编号 1$/.test(item)));
    await workbench.screenshot('web at a glance');
  });

  test('completes phrases typed with the IME', async () => {
    await workbench.clickEditor();
    await workbench.press('ControlOrMeta+End');
    await workbench.press('Enter');
    await workbench.ime('zengqiangsige', '增强四个');
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await workbench.screenshot('web completion');
    await workbench.acceptSuggestion('增强“四个意识”');
    await workbench.until('the phrase is in the text', async () =>
      (await workbench.visibleLines()).some((line) => line.startsWith('增强“四个意识”')),
    );
  });

  test('keeps a draft, and compares the report with it, a change at a time', async () => {
    const choose = async (label: string): Promise<void> => {
      await workbench.until(`${label} is offered`, async () =>
        (await workbench.quickPick()).some((each) => each.includes(label)),
      );
      await workbench.page.keyboard.type(label);
      await workbench.until(`${label} alone is offered`, async () => {
        const [only, ...others] = await workbench.quickPick();
        return only!.includes(label) && others.length === 0;
      });
      await workbench.press('Enter');
    };
    await workbench.command('gongwen.keepDraft');
    await choose('送审稿');
    await workbench.notification('已留一稿：报告.送审稿.').waitFor();
    await workbench.clickEditor();
    await workbench.press('ControlOrMeta+End');
    await workbench.press('Enter');
    await workbench.ime('zuohaozongjie', '认真做好总结');
    await workbench.command('gongwen.compare');
    await choose('送审稿');
    const page = await workbench.webview('#sheet ins');
    await page.locator('#sheet ins', { hasText: '认真做好总结' }).waitFor();
    await workbench.until('the change is listed', async () =>
      (await workbench.treeRows('改动')).some(({ label }) => label.includes('认真做好总结')),
    );
    await workbench.screenshot('web comparison');
  });
});
