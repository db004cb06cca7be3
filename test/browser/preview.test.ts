import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { type OpenOptions, openWorkbench, type Workbench } from './support/workbench';

const report = `关于夏季防汛准备
情况的报告

市政府：
　　我局对全市防汛物资作了清点，共清点仓库**座、物资XX件。现将情况报告如下。
一、主要做法
（一）早作部署。四月底召开会议，逐级签订责任书。
1.分片包干。每座水库有专人值守。
二、下一步打算
    继续备足物资，加密巡查。
特此报告。

某县水利和湖泊管理局
2023年5月6日
`;

/** Thirty numbered paragraphs of about five lines each: longer than any window. */
const long = Array.from(
  { length: 30 },
  (_, i) => `第${i + 1}段${'巡查堤防加固闸门清理河道'.repeat(10)}。`,
).join('\n');

async function openPreview(options: OpenOptions): Promise<{ workbench: Workbench; page: Frame }> {
  const workbench = await openWorkbench(options);
  // The key belongs to reports, and whether a file is one is known a moment after it is shown.
  await workbench.page.locator('.part.statusbar').getByText('公文', { exact: true }).waitFor();
  await workbench.clickEditor();
  await workbench.press('Control+Shift+V');
  return { workbench, page: await workbench.webview('#sheet > *') };
}

const style = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

/** How many characters stand on each line of a paragraph on the page. */
const lineLengths = (paragraph: Locator): Promise<number[]> =>
  paragraph.evaluate((node) => {
    const text = node.firstChild as Text;
    const range = document.createRange();
    const lines = new Map<number, number>();
    for (let i = 0; i < text.length; i++) {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()];
  });

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

/** Waits until the cursor is there; looks by giving the keyboard back to the editor, which a click has taken away. */
async function cursorIs(workbench: Workbench, line: number, character: number): Promise<void> {
  await workbench.page.waitForTimeout(300);
  await workbench.press('Control+1');
  await workbench.until(`the cursor is at ${line}:${character}`, async () => {
    const cursor = await workbench.cursor();
    return cursor.line === line && cursor.character === character;
  });
}

/** Opens a file of the folder as a person does, with a double click in the explorer. */
const openFile = (workbench: Workbench, name: string): Promise<void> =>
  workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();

const paragraphNumber = (text: string | undefined): number => Number(/第(\d+)段/.exec(text ?? '')?.[1]);

/** Number of the first paragraph that begins in the editor's window. */
const topInEditor = async (workbench: Workbench): Promise<number> =>
  paragraphNumber((await workbench.visibleLines()).find((line) => line.startsWith('第')));

/** Number of the paragraph on the page that stands where the first one does when nothing is scrolled. */
const topOnPage = async (page: Frame): Promise<number> =>
  paragraphNumber(
    await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('#sheet > p')];
      const margin = blocks[0]!.getBoundingClientRect().top + scrollY;
      return blocks.find((block) => block.getBoundingClientRect().bottom > margin + 1)?.textContent ?? '';
    }),
  );

/** What `look` sees once everything has come to rest. */
async function settled<T>(workbench: Workbench, look: () => Promise<T>): Promise<T> {
  for (let before = await look(); ; ) {
    await workbench.page.waitForTimeout(500);
    const now = await look();
    if (now === before) return now;
    before = now;
  }
}

suite('The preview', () => {
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

  test('sets 28 characters a line, the first after an indent of two, at any width', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${'国'.repeat(200)}。\n` },
      open: 'a.gw',
    });
    const paragraph = page.locator('.body');
    for (const width of [1400, 1000, 1900]) {
      await workbench.page.setViewportSize({ width, height: 900 });
      await workbench.page.waitForTimeout(300);
      assert.deepEqual(await lineLengths(paragraph), [26, 28, 28, 28, 28, 28, 28, 7]);
      const { pitch, measure, paper } = await paragraph.evaluate((node) => ({
        pitch: node.getBoundingClientRect().height / 8,
        measure: node.getBoundingClientRect().width,
        paper: document.querySelector('#sheet')!.getBoundingClientRect().width,
      }));
      assert.ok(Math.abs(measure / paper - 156 / 210) < 0.001);
      assert.ok(Math.abs(pitch / paper - 225 / 22 / 210) < 0.0005);
    }
  });

  test('places 署名 and 成文日期', async () => {
    const { page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    const places = await page.evaluate(() => {
      const edges = (selector: string) => {
        const element = document.querySelector(selector)!;
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      const body = document.querySelector('.body')!.getBoundingClientRect();
      const character = body.width / 28;
      const signature = edges('.signature');
      return {
        indent: (body.right - signature.right) / character,
        shift: (edges('.date').left - signature.left) / character,
      };
    });
    assert.ok(Math.abs(places.indent - 2) < 0.1, `署名 right indent ${places.indent}`);
    assert.ok(Math.abs(places.shift - 2) < 0.1, `date ${places.shift} behind 署名`);
  });

  test('marks every blank and eats none', async () => {
    const { page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    const blanks = page.locator('mark.placeholder');
    assert.deepEqual(await blanks.allTextContents(), ['**', 'XX']);
    assert.notEqual(await style(blanks.first(), 'background-color'), 'rgba(0, 0, 0, 0)');
    assert.equal(
      await page.locator('.body').first().textContent(),
      '我局对全市防汛物资作了清点，共清点仓库**座、物资XX件。现将情况报告如下。',
    );
  });

  test('changes as one types, and only where one types', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    await page.evaluate(() => {
      for (const block of document.querySelectorAll('#sheet > *')) block.setAttribute('data-seen', '');
    });
    await workbench.putCursor('早作部署|。四月底');
    await workbench.ime('zhuahao', '抓好');
    await page.locator('.level-2 .head', { hasText: '（一）早作部署抓好。' }).waitFor();
    assert.equal(await page.locator('#sheet > :not([data-seen])').count(), 1);
    await workbench.putCursor('共清点仓库|**座');
    await workbench.press('Delete');
    await workbench.press('Delete');
    await workbench.type('12');
    await page.locator('.body', { hasText: '共清点仓库12座' }).waitFor();
    assert.deepEqual(await page.locator('mark.placeholder').allTextContents(), ['XX']);
  });

  test('takes the editor to the character that is clicked, and to the whole of a blank', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': report }, open: 'a.gw' });
    await clickCharacter(page.locator('.body').first(), 3);
    await cursorIs(workbench, 4, 2 + 3);
    // What moved before it does not lead astray.
    await workbench.goTo(5, 0);
    await workbench.type('加一行。\n');
    await page.locator('.body', { hasText: '加一行' }).waitFor();
    await clickCharacter(page.locator('.body', { hasText: '继续备足' }), 2);
    await cursorIs(workbench, 10, 4 + 2);
    await page.locator('mark.placeholder', { hasText: 'XX' }).dblclick();
    await workbench.editor.and(workbench.page.locator('.focused')).waitFor();
    await workbench.type('30');
    await page.locator('.body', { hasText: '物资30件' }).waitFor();
  });

  test('scrolls with the editor', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    for (let i = 0; i < 3; i++) await workbench.press('PageDown');
    const inEditor = await settled(workbench, () => topInEditor(workbench));
    const onPage = await settled(workbench, () => topOnPage(page));
    assert.ok(inEditor > 3);
    assert.ok(Math.abs(inEditor - onPage) <= 1, `${onPage} beside ${inEditor}`);
  });

  test('moves the editor only for a gesture of the reader', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    await page.evaluate(() => scrollTo(0, 1500));
    assert.ok((await settled(workbench, () => topOnPage(page))) > 3);
    assert.equal(await settled(workbench, () => topInEditor(workbench)), 1);
    await page.locator('#sheet').hover();
    await workbench.page.mouse.wheel(0, 900);
    const onPage = await settled(workbench, () => topOnPage(page));
    const inEditor = await settled(workbench, () => topInEditor(workbench));
    assert.ok(onPage > 3);
    assert.ok(Math.abs(inEditor - onPage) <= 1, `${onPage} beside ${inEditor}`);
  });

  test('leaves the editor alone when the setting says so', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': long },
      open: 'a.gw',
      settings: { 'gongwen.preview.syncScroll': 'editorToPreview' },
    });
    await page.locator('#sheet').hover();
    await workbench.page.mouse.wheel(0, 1500);
    assert.ok((await settled(workbench, () => topOnPage(page))) > 3);
    assert.equal(await settled(workbench, () => topInEditor(workbench)), 1);
  });

  test('stands where it was after a change of tabs and after a restart', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': long, 'b.txt': '别的。' },
      open: 'a.gw',
      settings: {
        'gongwen.preview.syncScroll': 'off',
        // The editors of last time come back although the address names a file to open.
        'window.restoreWindows': 'preserve',
      },
    });
    await page.locator('#sheet').hover();
    await workbench.page.mouse.wheel(0, 2000);
    const paragraph = await settled(workbench, () => topOnPage(page));
    assert.ok(paragraph > 3);

    // Another tab in front of it, and back.
    const tab = workbench.page.locator('.tab', { hasText: '预览：a.gw' });
    await tab.click();
    await openFile(workbench, 'b.txt');
    await workbench.page.locator('.tab.active', { hasText: 'b.txt' }).waitFor();
    await tab.click();
    let again = await workbench.webview('#sheet > p');
    assert.equal(await settled(workbench, () => topOnPage(again)), paragraph);

    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-widget:visible input').fill('>Developer: Reload Window');
    const reloaded = workbench.page.waitForEvent('load');
    await workbench.page.keyboard.press('Enter');
    await reloaded;
    await tab.waitFor();
    again = await workbench.webview('#sheet > p');
    assert.equal(await settled(workbench, () => topOnPage(again)), paragraph);
  });

  test('follows the report that is written', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': report, 'b.gw': '另一份报告的正文。' },
      open: 'a.gw',
    });
    await page.locator('.title').first().waitFor();
    await openFile(workbench, 'b.gw');
    await workbench.page.locator('.tab', { hasText: '预览：b.gw' }).waitFor();
    await workbench.webview('#sheet .body:has-text("另一份报告的正文。")');
    assert.equal(await workbench.page.locator('.tab', { hasText: '预览：' }).count(), 1);
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

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['high contrast', 'Default High Contrast'],
  ] as const) {
    test(`stays black on white paper in a ${name} theme`, async () => {
      const { workbench, page } = await openPreview({
        files: { 'a.gw': report },
        open: 'a.gw',
        settings: { 'workbench.colorTheme': theme },
      });
      const sheet = page.locator('#sheet');
      assert.equal(await style(sheet, 'background-color'), 'rgb(255, 255, 255)');
      assert.equal(await style(page.locator('.body').first(), 'color'), 'rgb(0, 0, 0)');
      assert.notEqual(await style(page.locator('body'), 'background-color'), 'rgb(255, 255, 255)');
      await workbench.screenshot(`preview ${name}`);
    });
  }
});
