import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { report } from '../bench/measure';
import { openWorkbench } from './support/opening';
import { showPreview } from './support/preview';
import { medianOf, type Run, scriptRuns, settled, watchFreezes, watchScripts } from './support/stopwatch';
import type { Workbench } from './support/workbench';

// Texts that nobody should write, and how long the preview keeps the window from moving for them: while it is opened,
// and at each key (of the longest runs
// of the keys the middle one). What the editor itself takes for such a text is measured without the preview, before.

const KEYS = 5;

/** Milliseconds. */
const LIMIT = 200;

/** Each with the 0-based line that is typed into. */
const texts = {
  一千行的表: [
    500,
    `关于防汛的报告\n\n${['| 县区 | 仓库 | 物资 | 备注 |', '|--|--|--|--|']
      .concat(
        Array.from({ length: 1000 }, (_, i) => `| 第${i + 1}区 | ${i % 17} | 编织袋${i * 3}条 | 已清点 |`),
      )
      .join('\n')}\n`,
  ],
  一兆字节的行: [2, `关于防汛的报告\n\n${'巡查堤防，加固闸门；清理河道。'.repeat(23_000)}\n`],
  一万个标题: [
    5000,
    `关于防汛的报告\n\n${Array.from({ length: 10_000 }, (_, i) => `${i + 1}.第${i + 1}项工作。`).join('\n')}\n`,
  ],
} as const;

const longest = (runs: readonly Run[]): number => Math.max(0, ...runs.map(({ taken }) => taken));

async function atRest(workbench: Workbench, page: Frame): Promise<void> {
  await settled(workbench, () =>
    page.evaluate(
      () => `${document.body.textContent.length} ${document.querySelectorAll('.area > *').length}`,
    ),
  );
}

/** The longest run for each of some keys; of those the middle one. */
async function typing(workbench: Workbench, runs: readonly (() => Promise<Run[]>)[]): Promise<number[]> {
  await workbench.page.waitForTimeout(1500);
  for (const each of runs) await each();
  const taken: number[][] = runs.map(() => []);
  for (let i = 0; i < KEYS; i++) {
    await workbench.press('7');
    await workbench.page.waitForTimeout(2000);
    for (const [k, each] of runs.entries()) taken[k]!.push(longest(await each()));
  }
  return taken.map(medianOf);
}

suite('The preview of a hostile text', () => {
  for (const [name, [line, text]] of Object.entries(texts)) {
    test(name, async () => {
      const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
      await watchScripts(workbench);
      const freezes = await watchFreezes(workbench);
      // The editor takes its time with such a text when it becomes narrower: it is made narrow before.
      await workbench.command('View: New Editor Group to the Right');
      await workbench.press('Control+1');
      await workbench.goTo(line, 2);
      await workbench.page.waitForTimeout(5000);
      const [withoutPreview] = await typing(workbench, [freezes]);
      const page = await showPreview(workbench);
      await atRest(workbench, page);
      const opening = longest(await freezes());
      const openingScript = longest(await scriptRuns(page));
      await workbench.goTo(line, 2);
      await atRest(workbench, page);
      await scriptRuns(page);
      const [withPreview, script] = await typing(workbench, [freezes, () => scriptRuns(page)]);
      const ms = (time: number): string => `${time.toFixed(0)} ms`;
      const gate = (what: string, figures: string, taken: number) => ({
        what: `${name}，${what}`,
        figures: `${figures}，与 ${LIMIT} ms 之比`,
        ratio: taken / LIMIT,
        limit: 1,
      });
      assert.ok(
        report([
          gate('打开预览', `最长停顿 ${ms(opening)}，版面脚本一次最长 ${ms(openingScript)}`, openingScript),
          gate(
            '击键',
            `最长停顿 ${ms(withPreview!)}（没有预览时 ${ms(withoutPreview!)}），版面脚本一次最长 ${ms(script!)}`,
            script!,
          ),
        ]),
      );
    });
  }
});
