import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

// How surely and how fast phrases come up: each situation twenty times, and how long it took from the commit, or the
// last letter, to the list on the screen.

const TIMES = 20;
/** The list either comes in this time or it is taken as not coming. Milliseconds. */
const PATIENCE = 5000;

/** What stands before and behind the cursor. */
const situations = [
  ['行首', '', ''],
  ['标点之后', '一年来，', ''],
  ['句末连写', '全局上下要切实', ''],
  ['句中', '我们要', '不断提高。'],
  ['括号之中', '（', '），不断提高。'],
] as const;

const ways = [
  ['汉字', 'zuodaoliangge', '做到两个', '做到“两个维护”'],
  ['首字母', 'lgw', undefined, '“两个维护”'],
] as const;

/** Waits on the page itself until the list shows the phrase; milliseconds since `begin`, undefined if it never does. */
const shown = (workbench: Workbench, phrase: string, begin: number) =>
  workbench.page.evaluate(
    ({ label, from, limit }) =>
      new Promise<number | undefined>((resolve) => {
        const look = () => {
          const rows = document.querySelectorAll('.suggest-widget.visible .monaco-list-row .label-name');
          const taken = performance.timeOrigin + performance.now() - from;
          if ([...rows].some((row) => row.textContent === label)) resolve(taken);
          else if (taken > limit) resolve(undefined);
          else requestAnimationFrame(look);
        };
        look();
      }),
    { label: phrase, from: begin, limit: PATIENCE },
  );

async function compose(cdp: CDPSession, latin: string): Promise<void> {
  for (let i = 1; i <= latin.length; i++) {
    const text = latin.slice(0, i);
    await cdp.send('Input.imeSetComposition', { text, selectionStart: i, selectionEnd: i });
  }
}

async function ready(workbench: Workbench): Promise<void> {
  await workbench.until('the extension counts the words', async () =>
    (await workbench.statusBar()).some((item) => item.startsWith('字数')),
  );
}

/** Whole words open a list by themselves only where several go on from them, and none that was passed over again and again. */
const isAskedFor = (way: string): boolean => way === '汉字';

suite('Phrases under the hands of a writer', () => {
  for (const [way, latin, han, phrase] of ways) {
    for (const [where, before, after] of situations) {
      test(`${way}，${where}`, async () => {
        const text = `总体要求\n${`${before}${after}\n`.repeat(TIMES)}`;
        const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
        const cdp = await workbench.page.context().newCDPSession(workbench.page);
        await ready(workbench);
        await workbench.goTo(1, 0);
        const taken: number[] = [];
        for (let i = 0; i < TIMES; i++) {
          for (const _ of before) await workbench.press('ArrowRight');
          if (han) await compose(cdp, latin);
          else await workbench.type(latin.slice(0, -1));
          const begin = Date.now();
          if (han) await cdp.send('Input.insertText', { text: han });
          else await workbench.press(latin.at(-1)!);
          if (isAskedFor(way)) await workbench.press('Control+Space');
          const time = await shown(workbench, phrase, begin);
          if (time !== undefined) taken.push(time);
          // Not passed over: what is, three times behind the same words, stays away.
          await workbench.press('Tab');
          await workbench.press('ArrowDown');
          await workbench.press('Home');
        }
        taken.sort((a, b) => a - b);
        const times = `中位 ${taken[taken.length >> 1]?.toFixed(0)} ms，最长 ${taken.at(-1)?.toFixed(0)} ms`;
        console.log(`    ${way}，${where}：${taken.length}/${TIMES}，从上屏到列出 ${times}`);
        assert.equal(taken.length, TIMES);
      });
    }
  }

  test('两千字寻常文字', async () => {
    const prose = await readFile(path.join('test', 'fixtures', 'ordinary.txt'), 'utf8');
    const workbench = await openWorkbench({ files: { 'a.gw': '' }, open: 'a.gw' });
    const cdp = await workbench.page.context().newCDPSession(workbench.page);
    await ready(workbench);
    await workbench.clickEditor();
    await workbench.page.evaluate(() => {
      const counter = globalThis as { shown?: number };
      counter.shown = 0;
      new MutationObserver(() => {
        if (document.querySelector('.suggest-widget.visible')) counter.shown!++;
      }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
    });
    let count = 0;
    for (const line of prose.split('\n')) {
      for (const word of line.match(/\p{Script=Han}{1,3}|[^\p{Script=Han}]/gu) ?? []) {
        if (/\p{Script=Han}/u.test(word)) await compose(cdp, 'xx');
        await cdp.send('Input.insertText', { text: word });
        // A pause in which what is coming has to come.
        await workbench.page.waitForTimeout(100);
        count += word.length;
      }
      await workbench.press('Enter');
    }
    await workbench.page.waitForTimeout(1500);
    const times = await workbench.page.evaluate(() => (globalThis as { shown?: number }).shown!);
    console.log(`    寻常文字 ${count} 字：列表弹出 ${times} 次`);
    assert.equal(times, 0);
    assert.equal((await workbench.text()).trimEnd(), prose.trimEnd());
  });
});
