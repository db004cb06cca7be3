import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Frame, Locator } from 'playwright-core';
import { accessProblems } from './support/access';
import { applySettings, openWorkbench } from './support/opening';
import { long, openPreview, pagesOf, style, whole } from './support/preview';
import { session } from './support/session';
import type { Workbench } from './support/workbench';

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

/** `a.gw` as PDF, as the command line makes it with the browser of these tests. */
async function pdfOf({ folder }: Workbench, layout: object): Promise<string> {
  const at = (name: string) => path.join(folder, name);
  await mkdir(at('bin'));
  // Elsewhere than on Linux it finds those of the machine, which the path does not tell.
  if (process.platform === 'linux') await symlink(session.chromium, at('bin/google-chrome'));
  await writeFile(at('layout.json'), JSON.stringify(layout));
  const args = ['pdf', at('a.gw'), '-o', at('a.pdf'), '--allow-blanks', '--layout', at('layout.json')];
  const PATH = at('bin') + path.delimiter + process.env.PATH;
  await promisify(execFile)(process.execPath, ['dist/cli.js', ...args], { env: { ...process.env, PATH } });
  return readFile(at('a.pdf'), 'latin1');
}

/** As a PDF has text where it is not compressed. */
const hexOf = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

/** Makes the window as wide, and waits until the page has come to be laid out for it. */
async function setWidth(workbench: Workbench, page: Frame, width: number): Promise<void> {
  const inner = () => page.evaluate(() => innerWidth);
  const before = await inner();
  const changes = workbench.page.viewportSize()!.width !== width;
  await workbench.page.setViewportSize({ width, height: 900 });
  await workbench.until('the page is wider or narrower', async () => !changes || (await inner()) !== before);
  await workbench.settle();
}

suite('The printed page in the preview', () => {
  test('sets 22 lines of 28 characters on A4 pages, numbered outside below, at any width', async () => {
    const { workbench, page } = await openPreview({
      files: { 'a.gw': `${'国'.repeat(26 + 28 * 49)}\n` },
      open: 'a.gw',
    });
    await workbench.until('all three pages are drawn', async () => (await pagesOf(page)).length === 3);
    for (const width of [1400, 1000, 1900]) {
      await setWidth(workbench, page, width);
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
    assert.deepEqual(await accessProblems(page), []);
    await page.getByRole('button', { name: '版式' }).press('Enter');
    await page.getByRole('region', { name: '版式' }).waitFor();
    assert.deepEqual(await accessProblems(page), []);
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
      await setWidth(workbench, page, width);
      assert.deepEqual(await lineLengths(page.locator('.roll > p')), [26, 28, 28, 28, 28, 28, 28, 7]);
    }
    await setWidth(workbench, page, 700);
    assert.ok((await size()) >= 13, `${await size()} px`);
    await workbench.screenshot('preview scroll');
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
    // VS Code may give the keyboard back to the editor when the first page of a window has come.
    await workbench.until('the page has the keyboard', async () => {
      await page.locator('.title').click();
      await workbench.settle();
      return workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    });
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

  test('copies what is selected in the editor, with faces and indents, by a command that opens the page', async () => {
    const text = '关于防汛的报告\n\n一、做法\n逐级包干。共**座。\n二、打算\n';
    const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
    await workbench.goTo(2, 0);
    await workbench.press('Shift+ArrowDown');
    await workbench.press('Shift+End');
    await workbench.command('gongwen.copyFormatted');
    await workbench.until('it is said', async () =>
      (await workbench.statusBar()).some((item) => item.includes('已复制（带格式）')),
    );
    const copied = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
    assert.equal(copied.plain, '一、做法\n逐级包干。共**座。');
    assert.match(copied.html, /<h1 style="[^"]*"><span style="[^"]*黑体[^"]*">一、做法<\/span><\/h1>/);
    assert.match(copied.html, /<p style="[^"]*仿宋[^"]*text-indent:\s?32pt[^"]*">逐级包干。/);
    // Back where one writes, with the same words selected.
    await workbench.type('换');
    await workbench.until(
      'they are replaced',
      async () => (await workbench.text()) === '关于防汛的报告\n\n换\n二、打算\n',
    );
  });

  test('is saved as a page that prints what the preview shows, also in a house style, with tables and pictures', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| 第${i + 1}处 | ${i * 3} |`).join('\n');
    const layout = { 行距: 27, 上边距: 30, 左边距: 25, 正文字号: 15, 页码位置: '居中' };
    const square =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>';
    const { workbench, page } = await openPreview({
      files: {
        'a.gw': whole.replace('| 西城区 | ** |\n', `| 西城区 | ** |\n${rows}\n\n![示意图](图.svg)\n`),
        '图.svg': square,
      },
      open: 'a.gw',
      settings: { 'gongwen.layout': layout },
    });
    await workbench.until('the last page is drawn', async () =>
      Boolean((await pagesOf(page)).at(-1)?.text.endsWith('印发')),
    );
    await workbench.until('the picture has come', () =>
      page.locator('.area img').evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
    );
    const shown = await pagesOf(page);
    // The table's head stands on each of its pages.
    assert.ok(shown.filter(({ text }) => text.includes('县区仓库')).length >= 3);
    await workbench.command('gongwen.print');
    // There are blanks in it.
    await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: '仍要打印' }).click();
    await workbench.page.locator('.quick-input-widget:visible input').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.notification-toast', { hasText: '打印页已保存到' }).waitFor();
    const printed = await workbench.page.context().newPage();
    // Who prints without a window does so at this event: the pages must be there, with their pictures.
    await printed.addInitScript(() => {
      addEventListener('load', () => {
        const areas = [...document.querySelectorAll('.area')].map(({ textContent }) => textContent);
        const pictures = [...document.images].map(({ complete, height }) => complete && height);
        Object.assign(globalThis, { atLoad: { areas, pictures } });
      });
    });
    await printed.goto(`file://${path.join(workbench.folder, 'a.html')}`);
    assert.deepEqual(await printed.evaluate(() => (globalThis as { atLoad?: unknown }).atLoad), {
      areas: shown.map(({ text }) => text),
      pictures: [200],
    });
    assert.deepEqual(await accessProblems(printed), []);
    const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, shown.length);
    // On paper each page begins where a sheet does.
    await printed.emulateMedia({ media: 'print' });
    const tops = await printed
      .locator('.page')
      .evaluateAll((pages) => pages.map((each) => each.getBoundingClientRect().top + scrollY));
    tops.forEach((top, i) => {
      assert.ok(Math.abs(top - (i * 297 * 96) / 25.4) < 1, `page ${i + 1} begins at ${top}`);
    });
    // The same from the command line, by this browser without a window.
    const made = await pdfOf(workbench, layout);
    assert.equal(made.match(/\/Type\s*\/Page\b/g)?.length, shown.length);
    for (const bookmark of ['一、主要做法', '二、下一步打算'])
      assert.ok(made.includes(hexOf(bookmark)), bookmark);
    assert.ok(made.includes(`/Author <FEFF${hexOf('某市水务局')}>`));
    assert.ok(made.includes('/ToUnicode'));
    // Without its script nothing stands between the lines of the one sheet.
    const still = await printed.context().browser()!.newContext({ javaScriptEnabled: false });
    const sheet = await still.newPage();
    await sheet.goto(printed.url());
    const gaps = await sheet.locator('#sheet > * + *').evaluateAll((blocks) =>
      blocks.map((block) => {
        const before = block.previousElementSibling!.getBoundingClientRect();
        const margin = Number.parseFloat(getComputedStyle(block).marginTop);
        return block.getBoundingClientRect().top - before.bottom - margin;
      }),
    );
    await still.close();
    assert.ok(gaps.length > 10);
    assert.deepEqual(
      gaps.filter((gap) => Math.abs(gap) >= 1),
      [],
    );
  });

  test('stays black on white paper, with an edge, in every kind of theme', async () => {
    const { workbench, page } = await openPreview({ files: { 'a.gw': whole }, open: 'a.gw' });
    for (const [theme, kind] of [
      ['Default Dark Modern', 'vscode-dark'],
      ['Default High Contrast', 'vscode-high-contrast'],
      ['Default High Contrast Light', 'vscode-high-contrast-light'],
    ] as const) {
      await applySettings(workbench, { 'workbench.colorTheme': theme });
      await page.locator(`body.${kind}`).waitFor();
      const sheet = page.locator('.page').first();
      assert.equal(await style(sheet, 'background-color'), 'rgb(255, 255, 255)', theme);
      assert.equal(await style(page.locator('.body').first(), 'color'), 'rgb(0, 0, 0)', theme);
      const ground = await style(page.locator('body'), 'background-color');
      assert.ok(ground !== 'rgb(255, 255, 255)' || (await style(sheet, 'outline-style')) === 'solid', theme);
      assert.deepEqual(await accessProblems(page), [], theme);
      await workbench.screenshot(`preview ${theme}`);
    }
  });
});
