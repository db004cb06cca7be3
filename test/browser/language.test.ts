import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
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

  test('is never offered again after a no', async () => {
    const workbench = await openWorkbench({ files: { 'a.txt': REPORT }, open: 'a.txt' });
    await workbench.notification(offer).getByRole('button', { name: '不用了' }).click();
    await workbench.notification(offer).waitFor({ state: 'hidden' });
    await reopen(workbench, 'a.txt');
    await workbench.page.waitForTimeout(1500);
    assert.equal(await workbench.notification(offer).count(), 0);
    await language(workbench, 'Plain Text');
  });

  test('is not offered where it is Markdown', async () => {
    const workbench = await openWorkbench({ files: { 'a.md': REPORT }, open: 'a.md' });
    await language(workbench, 'Markdown');
    await workbench.page.waitForTimeout(1500);
    assert.equal(await workbench.notification(offer).count(), 0);
  });

  test('can be written as one by command at any time', async () => {
    const workbench = await openWorkbench({ files: { 'a.md': '一、甲\n' }, open: 'a.md' });
    const { page } = workbench;
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '按公文模式编辑' });
    // A palette that was opened before VS Code knew all extensions does not learn of them.
    await workbench.until('the palette offers it', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget:visible .quick-input-box input').fill('>按公文模式编辑');
      await page.waitForTimeout(500);
      return (await row.count()) > 0;
    });
    await row.click();
    await language(workbench, '公文');
  });
});

suite('A file that Windows saved', () => {
  const bytes = readFileSync('test/fixtures/garbled.gb18030.txt');
  const text = new TextDecoder('gb18030').decode(bytes);
  const garbage = '乱码';

  test('is read rightly on request, and nothing is written', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': bytes }, open: 'a.gw' });
    await workbench.notification(garbage).getByRole('button', { name: '用 GB18030 重新打开' }).click();
    await workbench.until(
      'the text can be read',
      async () => (await workbench.visibleLines())[0] === text.split(/\r?\n/)[0],
    );
    assert.deepEqual(await readFile(path.join(workbench.folder, 'a.gw')), bytes);
  });

  test('is not read anew over what was typed meanwhile', async () => {
    // Under another name: the encoding that a file was read in again is kept for some minutes.
    const workbench = await openWorkbench({ files: { 'b.gw': bytes }, open: 'b.gw' });
    await workbench.notification(garbage).waitFor();
    await workbench.clickEditor();
    await workbench.type('x');
    await workbench.notification(garbage).getByRole('button', { name: '用 GB18030 重新打开' }).click();
    await workbench.notification('有未保存的修改').waitFor();
    assert.ok((await workbench.visibleLines()).join('').includes('x'));
  });

  test('is recognised as a report once it can be read', async () => {
    const workbench = await openWorkbench({ files: { 'a.txt': bytes }, open: 'a.txt' });
    await workbench.notification(garbage).getByRole('button', { name: '用 GB18030 重新打开' }).click();
    await workbench.notification(offer).waitFor();
  });
});
