import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { openPreview, settled } from './support/preview';
import type { Workbench } from './support/workbench';

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

/** A 公文 with every element, from 红头 to 版记. */
const whole = `---
份号: "000001"
密级: 机密
保密期限: 1年
发文机关: 某市水务局
发文字号: 某水〔2026〕12号
签发人: 张某
抄送: 市委办公室
印发机关: 某市水务局办公室
印发日期: 2026年3月2日
---
关于夏季防汛准备
情况的报告

市政府：
　　我局对“全市防汛物资”作了清点，共清点仓库**座、物资XX件。现将情况报告如下。
一、主要做法
（一）早作部署。${'四月底召开“防汛会议”，（逐级）签订《责任书》——层层压实；'.repeat(8)}逐项落实。
1.分片包干。每座水库有专人值守。
| 县区 | 仓库 |
|--|--|
| 东城区 | 12 |
| 西城区 | ** |
二、下一步打算
    继续备足物资，加密巡查。
特此报告。

附件：1.清点表
2.安排表

某市水利和湖泊管理局
2026年3月2日
（联系人：李某）

附件1

清点表
各仓库物资清点如下。

附件2

安排表
各水库值守安排如下。
`;

/** Texts that would run a script or fetch something if any of them were taken for HTML, Markdown or an address. */
const attacks = [
  '<script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '"><script>hacked=1</script>',
  "'><svg/onload=hacked=1>",
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '</p></section></main><script>hacked=1</script>',
  '<mark class="placeholder" data-start="0" onclick="hacked=1">**</mark>',
  '&lt;script&gt;hacked=1&lt;/script&gt;',
  '<a href="javascript:hacked=1">链接</a>',
  '[链接](javascript:hacked=1)',
  '<style>@import "https://evil.example/a.css"</style>',
  '<link rel=stylesheet href=https://evil.example/b.css>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<object data=https://evil.example/c></object>',
  '<embed src=https://evil.example/d>',
  '<form action=https://evil.example/e><button>甲</button></form>',
  '<video src=https://evil.example/f autoplay></video>',
  '<template><script>hacked=1</script></template>',
  '<!--><script>hacked=1</script>-->',
  '![图](https://evil.example/g.png)',
  '![图](javascript:hacked=1)',
  '![图](data:image/svg+xml,<svg onload=hacked=1>)',
  '![" onerror="hacked=1](x.png)',
  '![图](//evil.example/h.png)',
  '![图](../../../../etc/passwd)',
  '![图](%68ttps://evil.example/i.png)',
  '| <img src=x onerror=hacked=1> | 乙 |',
  '|--|--|',
  '| </td></table><script>hacked=1</script> | ** |',
];

/** Thirty numbered paragraphs of about five lines each: longer than any window. */
const long = Array.from(
  { length: 30 },
  (_, i) => `第${i + 1}段${'巡查堤防加固闸门清理河道'.repeat(10)}。`,
).join('\n');

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
      const blocks = [...document.querySelectorAll('.area > p')];
      const margin = blocks[0]!.getBoundingClientRect().top + scrollY;
      const top = blocks.findIndex((block) => block.getBoundingClientRect().bottom > margin + 1);
      // The rest of a paragraph that began on the page before bears no number.
      return blocks.slice(0, top + 1).findLast((block) => block.textContent.startsWith('第'))?.textContent;
    }),
  );

/** What stands on each page: its text and its page number. */
const pagesOf = (page: Frame): Promise<{ text: string; folio: string; odd: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page')].map((each) => ({
      text: each.querySelector('.area')!.textContent,
      folio: each.querySelector('.folio')!.textContent,
      odd: each.classList.contains('odd'),
    })),
  );

/** Every line of running text on all pages, as it is broken. */
const linesOf = (page: Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.area > p:not(.attachment-note)')].flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const pitch = Number.parseFloat(getComputedStyle(block).lineHeight);
      const scale = block.getBoundingClientRect().height / (block as HTMLElement).offsetHeight;
      const lines = new Map<number, string>();
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { top, bottom } = range.getBoundingClientRect();
          const middle = (top + bottom) / 2 - block.getBoundingClientRect().top;
          const line = Math.floor(middle / pitch / scale);
          lines.set(line, (lines.get(line) ?? '') + node.data[i]);
        }
      }
      return [...lines.values()];
    }),
  );

/** Chooses a command in the palette. */
async function command(workbench: Workbench, title: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await workbench.page.locator('.quick-input-widget:visible input').fill(`>${title}`);
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
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

  test('sets 22 lines of 28 characters on A4 pages, numbered outside below, at any width', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${'国'.repeat(26 + 28 * 49)}\n` },
      open: 'a.gw',
    });
    await workbench.until('all three pages are drawn', async () => (await pagesOf(page)).length === 3);
    for (const width of [1400, 1000, 1900]) {
      await workbench.page.setViewportSize({ width, height: 900 });
      await workbench.page.waitForTimeout(300);
      const lines = await lineLengths(page.locator('.area > p').first());
      assert.deepEqual(lines, [26, ...Array.from({ length: 21 }, () => 28)]);
      const mm = await page.evaluate(() => {
        const sheet = document.querySelector('.page')!.getBoundingClientRect();
        const scale = sheet.width / 210;
        const measured = (element: Element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const box = element.getBoundingClientRect();
          const text = range.getBoundingClientRect();
          const of = document.querySelector('.page')!.getBoundingClientRect();
          return {
            left: (box.left - of.left) / scale,
            right: (of.right - box.right) / scale,
            top: (box.top - of.top) / scale,
            bottom: (of.bottom - box.bottom) / scale,
            textLeft: (text.left - of.left) / scale,
            textRight: (of.right - text.right) / scale,
            middle: ((text.top + text.bottom) / 2 - of.top) / scale,
          };
        };
        const [first, second] = document.querySelectorAll('.page');
        const below = (second!.getBoundingClientRect().top - sheet.top) / scale;
        return {
          height: sheet.height / scale,
          text: measured(document.querySelector('.area > p')!),
          odd: measured(first!.querySelector('.folio')!),
          even: measured(second!.querySelector('.folio')!),
          below,
        };
      });
      const near = (actual: number, expected: number, what: string) =>
        assert.ok(Math.abs(actual - expected) <= 0.5, `${what}: ${actual} mm at ${width}`);
      near(mm.height, 297, 'height of the page');
      near(mm.text.left, 28, '订口');
      near(mm.text.top, 37, '天头');
      near(mm.text.right, 26, 'right margin');
      near(mm.text.bottom, 35, 'bottom margin');
      const character = 156 / 28;
      near(mm.odd.textRight, 26 + character, 'odd page number from the right');
      near(mm.odd.middle, 37 + 225 + 7, 'page number below the 版心');
      near(mm.even.textLeft, 28 + character, 'even page number from the left');
      near(mm.even.middle - mm.below, 37 + 225 + 7, 'even page number below the 版心');
    }
    assert.deepEqual(
      (await pagesOf(page)).map(({ text, folio, odd }) => [text.length, folio, odd]),
      [
        [26 + 28 * 21, '— 1 —', true],
        [28 * 22, '— 2 —', false],
        [28 * 6, '— 3 —', true],
      ],
    );
  });

  test('shows everything from 红头 to 版记: all pages together are the text, no line begins with a mark', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': whole }, open: 'a.gw' });
    await workbench.until('the last page is drawn', async () =>
      Boolean((await pagesOf(page)).at(-1)?.text.endsWith('印发')),
    );
    const pages = await pagesOf(page);
    const written = whole
      .slice(whole.indexOf('关于'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !/^\|-/.test(line))
      .join('')
      .replaceAll('|', '')
      .replaceAll(' ', '');
    assert.equal(
      pages.map(({ text }) => text).join(''),
      `000001机密★1年某市水务局文件某水〔2026〕12号签发人：张某${written}抄送：市委办公室。某市水务局办公室2026年3月2日印发`,
    );
    assert.deepEqual(
      pages.map(({ text }) => /附件\d(?!\.)/.exec(text.slice(0, 3))?.[0]),
      [...pages.slice(2).map(() => undefined), '附件1', '附件2'],
    );
    for (const line of await linesOf(page)) {
      assert.doesNotMatch(line, /^[，。、；：？！）》】〉」』”’]/, line);
      // A dash of two is never torn apart.
      assert.doesNotMatch(line, /^—(?!—)|(?<!—)—$/, line);
      assert.doesNotMatch(line, /[（《【〈「『“‘]$/, line);
    }
    const places = await page.evaluate(() => {
      const edges = (selector: string) => {
        const element = document.querySelector(selector)!;
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      };
      const area = document.querySelector('.area')!.getBoundingClientRect();
      const character = area.width / 28;
      const signature = edges('.signature');
      const last = document.querySelector('.page:last-child')!;
      const imprint = last.querySelector('.imprint')!.getBoundingClientRect();
      return {
        indent: (area.right - signature.right) / character,
        shift: (edges('.date').left - signature.left) / character,
        foot: (last.querySelector('.area')!.getBoundingClientRect().bottom - imprint.bottom) / character,
      };
    });
    assert.ok(Math.abs(places.indent - 2) < 0.1, `署名 right indent ${places.indent}`);
    assert.ok(Math.abs(places.shift - 2) < 0.1, `date ${places.shift} behind 署名`);
    assert.ok(Math.abs(places.foot) < 0.1, `版记 ends ${places.foot} above the foot of the 版心`);
    await workbench.screenshot('preview 红头');
  });

  test('as a scroll has no pages, and 28 characters a line as long as they can be read', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${'国'.repeat(200)}。\n` },
      open: 'a.gw',
      settings: { 'gongwen.preview.style': 'scroll' },
    });
    assert.equal(await page.locator('.page').count(), 0);
    const size = () =>
      page.locator('.roll > p').evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    for (const width of [1400, 1900]) {
      await workbench.page.setViewportSize({ width, height: 900 });
      await workbench.page.waitForTimeout(300);
      assert.deepEqual(await lineLengths(page.locator('.roll > p')), [26, 28, 28, 28, 28, 28, 28, 7]);
    }
    await workbench.page.setViewportSize({ width: 700, height: 900 });
    await workbench.page.waitForTimeout(300);
    assert.ok((await size()) >= 13, `${await size()} px`);
    await workbench.screenshot('preview scroll');
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
    let again = await workbench.webview('.area > p');
    assert.equal(await settled(workbench, () => topOnPage(again)), paragraph);

    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-widget:visible input').fill('>Developer: Reload Window');
    const reloaded = workbench.page.waitForEvent('load');
    await workbench.page.keyboard.press('Enter');
    await reloaded;
    await tab.waitFor();
    again = await workbench.webview('.area > p');
    assert.equal(await settled(workbench, () => topOnPage(again)), paragraph);
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

  test('can be zoomed without moving a line, and turned to a page', async () => {
    const { page } = await openPreview({ files: { 'a.gw': long }, open: 'a.gw' });
    const count = page.locator('#page-count');
    await page.locator('.page:nth-child(3) .area > p').first().waitFor({ state: 'attached' });
    const before = await linesOf(page);
    const width = async () => (await page.locator('.page').first().boundingBox())!.width;
    const small = await width();
    await page.locator('#zoom').selectOption('width');
    await page.locator('#zoom-in').click();
    assert.ok((await width()) > small);
    assert.deepEqual(await linesOf(page), before);
    await page.locator('#zoom').selectOption('page');
    const height = (await page.locator('.page').first().boundingBox())!.height;
    assert.ok(height <= (await page.evaluate(() => innerHeight)), `${height} px`);
    assert.equal(Number(await count.textContent()), await page.locator('.page').count());
    await page.locator('#page-number').fill('3');
    await page.locator('#page-number').press('Enter');
    const top = (await page.locator('.page:nth-child(3)').boundingBox())!.y;
    const frame = (await page.locator('body').boundingBox())!.y;
    assert.ok(Math.abs(top - frame - (await page.evaluate(() => scrollY))) < 40, `page 3 at ${top}`);
  });

  test('copies with faces, indents and levels; a paragraph over two pages is one', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `关于防汛的报告\n\n一、做法\n${'国'.repeat(600)}。\n1.包干。共**座。` },
      open: 'a.gw',
    });
    await page.locator('.page:nth-child(2) .level-3').waitFor({ state: 'attached' });
    await page.locator('.title').click();
    await workbench.press('Control+A');
    await workbench.press('Control+C');
    const copied = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
    assert.equal(copied.plain, `关于防汛的报告\n一、做法\n${'国'.repeat(600)}。\n1.包干。共**座。`);
    assert.match(
      copied.html,
      /<p style="[^"]*小标宋[^"]*font-size:\s?22pt[^"]*text-align:\s?center[^"]*">关于防汛的报告<\/p>/,
    );
    assert.match(
      copied.html,
      /<h1 style="[^"]*text-indent:\s?32pt[^"]*"><span style="[^"]*黑体[^"]*">一、做法<\/span><\/h1>/,
    );
    assert.match(copied.html, /<p style="[^"]*仿宋[^"]*font-size:\s?16pt[^"]*">国{600}。<\/p>/);
  });

  test('is saved as a page that prints what the preview shows', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': whole }, open: 'a.gw' });
    await workbench.until('the last page is drawn', async () =>
      Boolean((await pagesOf(page)).at(-1)?.text.endsWith('印发')),
    );
    const shown = await pagesOf(page);
    await command(workbench, '公文: 打印');
    // There are blanks in it.
    await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: '仍要打印' }).click();
    await workbench.page.locator('.quick-input-widget:visible input').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.notification-toast', { hasText: '打印页已保存到' }).waitFor();
    const printed = await workbench.page.context().newPage();
    await printed.goto(`file://${path.join(workbench.folder, 'a.html')}`);
    await printed.locator('#print:visible').waitFor();
    const texts = await printed.locator('.area').allTextContents();
    assert.deepEqual(
      texts,
      shown.map(({ text }) => text),
    );
    const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, shown.length);
  });

  test('lets nothing in a text work', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${attacks.join('\n')}\n最后一行。` },
      open: 'a.gw',
    });
    const requests: string[] = [];
    workbench.page.on('request', (request) => requests.push(request.url()));
    await page.locator('.body', { hasText: '最后一行。' }).waitFor();
    await workbench.page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
    const tags = await page.evaluate(() => [
      ...new Set(Array.from(document.querySelectorAll('.area *'), ({ tagName }) => tagName)),
    ]);
    assert.deepEqual(
      tags.filter(
        (tag) =>
          !['P', 'H1', 'SPAN', 'MARK', 'TABLE', 'TR', 'TD', 'TH', 'TBODY', 'DIV', 'FIGURE', 'IMG'].includes(
            tag,
          ),
      ),
      [],
    );
    assert.deepEqual(
      requests.filter((url) => url.includes('evil')),
      [],
    );
    // A picture may only come from the folder, and carries nothing but its address and its text.
    const pictures = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.area img'), (image) => [
        image.getAttributeNames().join(),
        new URL((image as HTMLImageElement).src).pathname.replace(/^.*\//, ''),
      ]),
    );
    assert.deepEqual(pictures, [['src,alt', 'x.png']]);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('.area')].map((area) => area.textContent).join(''),
    );
    for (const attack of attacks.slice(0, 20)) assert.ok(text.includes(attack.trim()), attack);
  });

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['high contrast', 'Default High Contrast'],
  ] as const) {
    test(`stays black on white paper in a ${name} theme`, async () => {
      const { workbench, page } = await openPreview({
        files: { 'a.gw': whole },
        open: 'a.gw',
        settings: { 'workbench.colorTheme': theme },
      });
      const sheet = page.locator('.page').first();
      assert.equal(await style(sheet, 'background-color'), 'rgb(255, 255, 255)');
      assert.equal(await style(page.locator('.body').first(), 'color'), 'rgb(0, 0, 0)');
      assert.notEqual(await style(page.locator('body'), 'background-color'), 'rgb(255, 255, 255)');
      await workbench.screenshot(`preview ${name}`);
    });
  }
});
