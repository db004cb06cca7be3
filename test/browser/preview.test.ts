import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { openOwnWorkbench } from './support/opening';
import { long, openPreview, report, showPreview, style, topOnPage } from './support/preview';
import { longestOfOpening, type Workbench } from './support/workbench';

/** Clicks on the character at `offset` of a paragraph's first text. */
async function clickCharacter(paragraph: Locator, offset: number, count = 1): Promise<void> {
  const position = await paragraph.evaluate((node, at) => {
    const range = document.createRange();
    range.setStart(node.firstChild!, at);
    range.setEnd(node.firstChild!, at + 1);
    const character = range.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    return { x: character.left - box.left + 2, y: character.top - box.top + character.height / 2 };
  }, offset);
  await paragraph.click({ position, clickCount: count });
}

/** Waits until the cursor is there, or the end of what is selected. */
const cursorIs = (workbench: Workbench, line: number, character: number): Promise<void> =>
  workbench.until(`the cursor is at ${line}:${character}`, async () => {
    const cursors = await workbench.inside.run(({ vscode }) =>
      vscode.window.visibleTextEditors.map(({ selection }) => selection.active),
    );
    return cursors.some((cursor) => cursor.line === line && cursor.character === character);
  });

/** Opens a file of the folder as a person does, with a double click in the explorer. */
const openFile = (workbench: Workbench, name: string): Promise<void> =>
  workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();

suite('The preview @versions', () => {
  test('opens with its key beside the editor and shows the parts in their faces', async () => {
    const { workbench, page } = await openPreview({ files: { '防汛.gw': report }, open: '防汛.gw' });
    await workbench.page.locator('.tab', { hasText: '预览：防汛.gw' }).waitFor();
    assert.ok(
      await workbench.editor.and(workbench.page.locator('.focused')).count(),
      'the keyboard stays in the editor',
    );

    const title = page.locator('.title');
    assert.deepEqual(await title.allTextContents(), ['关于夏季防汛准备', '情况的报告']);
    assert.match(await style(title.first(), 'font-family'), /^方正小标宋简体|^"方正小标宋简体/);
    assert.equal(await style(title.first(), 'text-align'), 'center');

    const body = page.locator('.body').first();
    const size = async (element: Locator) => Number.parseFloat(await style(element, 'font-size'));
    assert.equal(((await size(title.first())) / (await size(body))).toFixed(3), (22 / 16).toFixed(3));
    assert.match(await style(body, 'font-family'), /^"?仿宋_GB2312/);
    assert.match(await style(page.locator('.level-1 .head').first(), 'font-family'), /^"?黑体/);
    const second = page.locator('.level-2');
    assert.equal(await second.locator('.head').textContent(), '（一）早作部署。');
    assert.match(await style(second.locator('.head'), 'font-family'), /^"?楷体_GB2312/);
    assert.match(await style(second, 'font-family'), /^"?仿宋_GB2312/);
    assert.equal(await style(page.locator('.addressee'), 'text-indent'), '0px');
    await workbench.screenshot('preview');
  });

  test('marks every blank, eats none, and goes from one to the next', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    const blanks = page.locator('mark.placeholder');
    assert.deepEqual(await blanks.allTextContents(), ['**', 'XX']);
    assert.notEqual(await style(blanks.first(), 'background-color'), 'rgba(0, 0, 0, 0)');
    assert.equal(
      await page.locator('.body').first().textContent(),
      '我局对全市防汛物资作了清点，共清点仓库**座、物资XX件。现将情况报告如下。',
    );
    const next = page.locator('#blanks');
    assert.equal(await next.textContent(), '待填 2 处');
    await next.click();
    await next.click();
    await cursorIs(workbench, 4, report.split('\n')[4]!.indexOf('XX') + 2);
  });

  test('changes as one types, and only where one types', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    await page.evaluate(() => {
      for (const block of document.querySelectorAll('.area > *')) block.setAttribute('data-seen', '');
    });
    await workbench.putCursor('早作部署|。四月底');
    await workbench.ime('zhuahao', '抓好');
    await page.locator('.level-2 .head', { hasText: '（一）早作部署抓好。' }).waitFor();
    assert.equal(await page.locator('.area > :not([data-seen])').count(), 1);
    await workbench.putCursor('共清点仓库|**座');
    await workbench.press('Delete');
    await workbench.press('Delete');
    await workbench.type('12');
    await page.locator('.body', { hasText: '共清点仓库12座' }).waitFor();
    assert.deepEqual(await page.locator('mark.placeholder').allTextContents(), ['XX']);
  });

  test('takes the editor to the character that is clicked, and to the whole of a blank', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    // The page is laid out again once the panel has its width: no click before.
    await workbench.settle();
    await clickCharacter(page.locator('.body').first(), 3);
    await cursorIs(workbench, 4, 2 + 3);
    // What moved before it does not lead astray.
    await workbench.goTo(5, 0);
    await workbench.type('加一行。\n');
    await page.locator('.body', { hasText: '加一行' }).waitFor();
    await workbench.settle();
    await clickCharacter(page.locator('.body', { hasText: '继续备足' }), 2);
    await cursorIs(workbench, 10, 4 + 2);
    await page.locator('mark.placeholder', { hasText: 'XX' }).dblclick();
    await workbench.editor.and(workbench.page.locator('.focused')).waitFor();
    await workbench.type('30');
    await page.locator('.body', { hasText: '物资30件' }).waitFor();
    // What is selected on the page is selected in the editor.
    await workbench.until('the heading is selected', async () => {
      // Again if the page was drawn anew under the mouse; what is selected already would be dragged.
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const box = (await page.locator('.level-2 .head').boundingBox())!;
      await workbench.page.mouse.move(box.x + 2, box.y + box.height / 2);
      await workbench.page.mouse.down();
      await workbench.page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 4 });
      await workbench.page.mouse.up();
      // 字数 of the selection; of the cursor VS Code says nothing while the page has the focus.
      const told = workbench.page.locator('.part.statusbar', { hasText: /字数 8\/\d+/ });
      return told.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      );
    });
  });

  test('stands where it was after a change of tabs and after a restart', async () => {
    const workbench = await openOwnWorkbench({
      files: { 'a.gw': long, 'b.txt': '别的。' },
      open: 'a.gw',
      settings: {
        'gongwen.preview.syncScroll': 'off',
        // The editors of last time come back although the address names a file to open.
        'window.restoreWindows': 'preserve',
      },
    });
    await workbench.clickEditor();
    const page = await showPreview(workbench);
    await page.locator('#sheet').hover();
    await workbench.page.mouse.wheel(0, 2000);
    await workbench.until('the page has scrolled', async () => (await topOnPage(page)) > 3);
    await workbench.settle();
    const paragraph = await topOnPage(page);
    const standsThere = (where: Frame) =>
      workbench.until(
        `the page stands at paragraph ${paragraph}`,
        async () => (await topOnPage(where)) === paragraph,
      );

    // Another tab in front of it, and back.
    const tab = workbench.page.locator('.tab', { hasText: '预览：a.gw' });
    await tab.click();
    await openFile(workbench, 'b.txt');
    await workbench.page.locator('.tab.active', { hasText: 'b.txt' }).waitFor();
    await tab.click();
    let again = await workbench.webview('.area > p');
    await standsThere(again);

    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-widget:visible input').fill('>Developer: Reload Window');
    // Then the window opens anew, which takes as long as the first time.
    const reloaded = workbench.page.waitForEvent('load', { timeout: longestOfOpening });
    await workbench.page.keyboard.press('Enter');
    await reloaded;
    await tab.waitFor({ timeout: longestOfOpening });
    again = await workbench.webview('.area > p', longestOfOpening);
    await standsThere(again);
  });

  test('follows the report that is written, unless it is locked', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': report, 'b.gw': '另一份报告的正文。' },
      open: 'a.gw',
    });
    await page.locator('.title').first().waitFor();
    await openFile(workbench, 'b.gw');
    await workbench.page.locator('.tab', { hasText: '预览：b.gw' }).waitFor();
    await workbench.webview('#sheet .body:has-text("另一份报告的正文。")');
    const tabs = workbench.page.locator('.tab', { hasText: '预览' });
    assert.equal(await tabs.count(), 1);
    await tabs.click();
    await workbench.page.locator('.editor-actions .codicon-lock').click();
    await workbench.page.locator('.tab', { hasText: '预览（已锁定）：b.gw' }).waitFor();
    await openFile(workbench, 'a.gw');
    await workbench.page.locator('.tab.active', { hasText: 'a.gw' }).waitFor();
    await workbench.clickEditor();
    await workbench.press('Control+Shift+V');
    await workbench.page.locator('.tab', { hasText: '预览：a.gw' }).waitFor();
    assert.equal(await tabs.count(), 2);
    assert.equal(await workbench.page.locator('.tab', { hasText: '预览（已锁定）：b.gw' }).count(), 1);
  });

  test('says so when the report is closed or gone, and opens it again on a click', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    const tab = workbench.page.locator('.tab[data-resource-name="a.gw"]');
    await tab.locator('.tab-actions .action-label').click();
    await page.locator('#notice', { hasText: '“a.gw”已经关闭' }).waitFor();
    await clickCharacter(page.locator('.body').first(), 3);
    await tab.and(workbench.page.locator('.active')).waitFor();
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await rm(path.join(workbench.folder, 'a.gw'));
    await tab.locator('.tab-actions .action-label').click();
    await page.locator('#notice', { hasText: '找不到“a.gw”' }).waitFor();
  });
});
