import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const REPORT = '关于工作情况的汇报\n一、基本情况\n二、主要做法\n三、下步打算\n完成**项。\n';
const offer = '这份文本像是一份公文';

const language = (workbench: Workbench, name: string) =>
  workbench.until(`the language is ${name}`, async () => (await workbench.statusBar()).includes(name));

/** Closes the editor and opens the file again, as the next day would. */
async function reopen(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  await workbench.command('workbench.action.closeActiveEditor');
  await page.keyboard.press('ControlOrMeta+P');
  await page.locator('.quick-input-widget:visible .quick-input-box input').fill(name);
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

suite('A plain text that is a report', () => {
  test('is offered to be written as one, and then is', async () => {
    const workbench = await openWorkbench({ files: { 'a.txt': REPORT }, open: 'a.txt' });
    await workbench.notification(offer).getByRole('button', { name: '按公文模式编辑' }).click();
    await language(workbench, '公文');
    await workbench.until('its blank is found', async () => (await workbench.statusBar()).includes('待填 1'));
    assert.equal(await workbench.text(), REPORT);
    await reopen(workbench, 'a.txt');
    await language(workbench, '公文');
    assert.equal(await workbench.notification(offer).count(), 0);
  });
});

suite('A file that Windows saved', () => {
  const bytes = readFileSync('test/fixtures/garbled.gb18030.txt');
  const garbage = '乱码';

  test('is not read anew over what was typed meanwhile', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': bytes }, open: 'a.gw' });
    await workbench.notification(garbage).waitFor();
    await workbench.clickEditor();
    await workbench.type('x');
    await workbench.notification(garbage).getByRole('button', { name: '用 GB18030 重新打开' }).click();
    await workbench.notification('有未保存的修改').waitFor();
    assert.ok((await workbench.visibleLines()).join('').includes('x'));
  });
});

/** Enters a command's title into the palette and waits for the list that the command shows. */
async function ask(workbench: Workbench, title: string, shown: string): Promise<void> {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget:visible .quick-input-box input');
  const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  // A palette that was opened before VS Code knew all extensions does not learn of them.
  await workbench.until('the palette offers it', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await box.fill(`>${title}`);
    return row(title)
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
  });
  await page.keyboard.press('Enter');
  await row(shown).waitFor();
}

suite('A new report', () => {
  test('is made of the skeleton of its kind, found by pinyin, with tab stops for what it is about', async () => {
    const workbench = await openWorkbench({ files: { '说明.txt': '' }, open: '说明.txt' });
    const { page } = workbench;
    const tabs = page.locator('.editor-group-container.active .tabs-container .tab');

    await ask(workbench, '公文: 新建公文', '法定公文');
    assert.deepEqual((await workbench.quickPick()).slice(0, 6), [
      '空白公文',
      '剪贴板里的文稿',
      '决议',
      '决定',
      '命令（令）',
      '公报',
    ]);
    await workbench.screenshot('new report kinds');
    await workbench.press('Escape');
    await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    assert.equal(await tabs.count(), 1);

    await ask(workbench, 'Create: New File...', '新建公文');
    await workbench.screenshot('new file');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '新建公文' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '决议' }).waitFor();
    // The list that was there before gives the focus back to the editor as it goes, and may do so late.
    const box = page.locator('.quick-input-widget:visible .quick-input-box input');
    await workbench.until('what is typed goes into the list', () =>
      box.evaluate((element) => element === document.activeElement),
    );
    await workbench.type('gwqs');
    let kinds: string[] = [];
    const isOneLeft = async () => {
      kinds = await workbench.quickPick();
      return kinds.length === 1 && kinds[0] === '请示';
    };
    await workbench.until('one kind is left', isOneLeft).catch(() => assert.deepEqual(kinds, ['请示']));
    await workbench.press('Enter');
    await workbench.until('the skeleton stands there', async () =>
      (await workbench.visibleLines()).includes('**关于**的请示'),
    );
    await workbench.until('its language is 公文', async () => (await workbench.statusBar()).includes('公文'));
    assert.equal(await tabs.count(), 2);

    await workbench.ime('mouju', '某局');
    await workbench.press('Tab');
    await workbench.ime('gouzhi', '购置设备');
    await workbench.press('Tab');
    await workbench.ime('shizhengfu', '市政府');
    await workbench.press('Tab');
    await workbench.ime('gaishan', '改善条件');
    const lines = await workbench.visibleLines();
    assert.equal(lines[0], '某局关于购置设备的请示');
    assert.equal(lines[2], '市政府：');
    assert.match(lines[4]!, /^为改善条件，/);
    assert.equal(lines.filter((line) => line === '某局').length, 1);
    await workbench.press('Escape');
    await workbench.press('Control+Shift+V');
    await workbench.webview('#sheet > *');
    await workbench.screenshot('new report');
  });
});
