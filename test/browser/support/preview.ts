import type { Frame } from 'playwright-core';
import { type OpenOptions, openWorkbench, type Workbench } from './workbench';

/** Opens a report and, with its key, the preview beside it. */
export async function openPreview(options: OpenOptions): Promise<{ workbench: Workbench; page: Frame }> {
  const workbench = await openWorkbench(options);
  await workbench.clickEditor();
  return { workbench, page: await showPreview(workbench) };
}

/** Opens the preview of the report whose editor has the focus, and waits for its text. */
export async function showPreview(workbench: Workbench): Promise<Frame> {
  // The key belongs to reports, and whether a file is one is known a moment after it is shown.
  await workbench.page.locator('.part.statusbar').getByText('公文', { exact: true }).waitFor();
  await workbench.press('Control+Shift+V');
  return workbench.webview('.area > *, .roll > *');
}

/** What `look` sees once everything has come to rest. */
export async function settled<T>(workbench: Workbench, look: () => Promise<T>): Promise<T> {
  for (let before = await look(); ; ) {
    await workbench.page.waitForTimeout(500);
    const now = await look();
    if (now === before) return now;
    before = now;
  }
}
