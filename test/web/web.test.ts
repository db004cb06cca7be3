import assert from 'node:assert/strict';
import type { Workbench } from '../browser/support/workbench';
import { choose, openFile, openWeb } from './opening';

// A report in VS Code for the web: no Node, and a workspace that is no folder of the machine.

suite('VS Code for the web', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await openWeb();
    await openFile(workbench, '报告.gw');
  });

  suiteTeardown(() => workbench?.page.context().close());

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
    await workbench.command('gongwen.keepDraft');
    await choose(workbench, '送审稿');
    await workbench.notification('已留一稿：报告.送审稿.').waitFor();
    // The first line, which a click would go to, may have been scrolled out of sight.
    await workbench.press('ControlOrMeta+1');
    await workbench.press('ControlOrMeta+End');
    await workbench.press('Enter');
    await workbench.ime('zuohaozongjie', '认真做好总结');
    await workbench.command('gongwen.compare');
    await choose(workbench, '送审稿');
    const page = await workbench.webview('#sheet ins');
    await page.locator('#sheet ins', { hasText: '认真做好总结' }).waitFor();
    await workbench.until('the change is listed', async () =>
      (await workbench.treeRows('改动')).some(({ label }) => label.includes('认真做好总结')),
    );
    await workbench.screenshot('web comparison');
  });
});
