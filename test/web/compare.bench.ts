import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { type Row, report } from '../bench/measure';
import { changed, distinctFrom } from '../bench/versions';
import { session } from '../browser/support/session';
import { choose, openFile, openWeb } from './opening';

// How long the extension host of VS Code for the web, a worker of the browser, is busy at one go while two long texts are
// compared: for so long it answers nobody else.

const LENGTH = 100_000;
const CHANGES = 2000;
const RUNS = 3;
/** So long others wait without noticing. Milliseconds of the thread's own time. */
const LONGEST = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the thread's own time, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The events of all threads from now until what it gives is called. */
async function tracing(cdp: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  return async () => {
    const isWhole = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
    await cdp.send('Tracing.end');
    await isWhole;
    return events;
  };
}

/** What the thread did in which the extension runs, each time between two looks into its queue: milliseconds of its own. */
function tasksOfExtension(events: readonly TraceEvent[]): number[] {
  const own = events.find(({ args }) => args.data?.url?.includes('extensionHostWorkerMain'));
  if (!own) throw new Error('the extension host was not seen at work');
  return events
    .filter(({ pid, tid, name }) => pid === own.pid && tid === own.tid && name.endsWith('RunTask'))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
}

suite('The extension host of VS Code for the web', () => {
  test('compares two long texts a little at a time', async () => {
    const text = distinctFrom(await readFile(process.env.GONGWEN_TEXT!, 'utf8'), LENGTH);
    const folder = path.join(session.dataFolder, 'workspace');
    await mkdir(path.join(folder, '历稿'));
    await writeFile(path.join(folder, '长稿.gw'), changed(text, CHANGES));
    await writeFile(path.join(folder, '历稿', '长稿.送审稿.20260705-1.gw'), text);
    const workbench = await openWeb();
    const { page } = workbench;
    await openFile(workbench, '长稿.gw');
    await workbench.until('it is read', async () => (await workbench.treeRows('大纲')).length > 5);
    await workbench.clickEditor();
    const cdp = await page.context().newCDPSession(page);
    const rows: Row[] = [];
    for (let run = 1; run <= RUNS; run++) {
      // What follows from what was done before is no part of it.
      await page.waitForTimeout(3000);
      await workbench.command('gongwen.compare');
      const stop = await tracing(cdp);
      await choose(workbench, '送审稿');
      const sheet = await workbench.webview('#sheet ins');
      await page.waitForTimeout(1000);
      const tasks = tasksOfExtension(await stop());
      const longest = Math.max(...tasks);
      const sum = tasks.reduce((all, each) => all + each, 0);
      rows.push({
        what: `网页版比对，第 ${run} 次`,
        figures: `最长一段 ${longest.toFixed(1)} ms，共 ${sum.toFixed(0)} ms；10 万字${await sheet.locator('#summary').textContent()}`,
        ratio: longest / LONGEST,
        limit: 1,
      });
      await workbench.command('gongwen.endCompare');
    }
    await page.context().close();
    assert.ok(report(rows));
  });
});
