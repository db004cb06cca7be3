import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { toHan } from '../../src/core/text/numerals';
import { type Row, report } from '../bench/measure';
import { openWorkbench } from './support/opening';
import { showPreview } from './support/preview';
import { medianOf, scriptRuns, settled, timeToChange, watchKeys, watchScripts } from './support/stopwatch';
import type { Workbench } from './support/workbench';

// From a key to the changed page, beside VS Code's own Markdown preview on the same text in the same window.

const KEYS = 15;

/** What is typed, so that it can be told apart from everything that is in the text. */
const MARK = '7';

/** A report of about `length` characters, no paragraph like another. */
async function longReport(length: number): Promise<string> {
  const prose = (await readFile(path.join('test', 'fixtures', 'ordinary.txt'), 'utf8')).trim().split('\n');
  let text = '关于全年工作情况的报告\n\n市政府：\n现将有关情况报告如下。\n';
  for (let part = 1; text.length < length; part++) {
    text += `${toHan(part)}、主要做法\n`;
    prose.forEach((paragraph, i) => {
      text += `（${toHan(i + 1)}）抓好落实${toHan(part)}。${paragraph}\n`;
    });
  }
  return text;
}

/** Types in the middle of the text and gives back the times from key to page. */
async function typing(workbench: Workbench, page: Frame, line: number): Promise<number[]> {
  await workbench.goTo(line, 20);
  // The page has followed the editor, and has drawn everything.
  await settled(workbench, () => page.evaluate(() => `${scrollY} ${document.body.textContent.length}`));
  const times: number[] = [];
  for (let i = 1; i <= KEYS; i++) {
    times.push(await timeToChange(workbench, page, MARK, MARK.repeat(i)));
    await workbench.page.waitForTimeout(700);
  }
  return times;
}

/** Milliseconds of script in the page for each of so many keys. */
const perKey = async (page: Frame): Promise<number> =>
  (await scriptRuns(page)).reduce((sum, { taken }) => sum + taken, 0) / KEYS;

suite('The preview under the hands of a writer', () => {
  for (const [length, limit] of [
    [30_000, 0.35],
    [200_000, 0.5],
  ] as const) {
    test(`${length} 字`, async () => {
      const text = await longReport(length);
      const middle = text.slice(0, text.length / 2).split('\n').length;
      const workbench = await openWorkbench({ files: { 'a.gw': text, 'a.md': text }, open: 'a.gw' });
      await watchScripts(workbench);
      await watchKeys(workbench);
      await workbench.clickEditor();
      const page = await showPreview(workbench);
      await workbench.goTo(middle, 20);
      await scriptRuns(page);
      const ours = await typing(workbench, page, middle);
      const script = await perKey(page);

      await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'a.md' }).dblclick();
      await workbench.page.locator('.tab.active', { hasText: 'a.md' }).waitFor();
      await workbench.clickEditor();
      await workbench.command('Markdown: Open Preview to the Side');
      const markdown = await workbench.webview('.markdown-body .code-line');
      await workbench.page.locator('.tab[data-resource-name="a.md"]').click();
      const theirs = await typing(workbench, markdown, middle);

      const own = medianOf(ours);
      const other = medianOf(theirs);
      const rows: Row[] = [
        {
          what: `击键到版面改变，${length} 字`,
          figures: `中位 ${own.toFixed(0)} ms，最长 ${Math.max(...ours).toFixed(0)} ms；VS Code 自带的 Markdown 预览中位 ${other.toFixed(0)} ms`,
          ratio: own / other,
          limit,
        },
        { what: '其中版面脚本', figures: `每次击键 ${script.toFixed(1)} ms` },
      ];
      assert.ok(report(rows));
    });
  }
});
