import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { session } from '../browser/support/session';
import { patience, Workbench } from '../browser/support/workbench';
import { browserArguments } from '../launch/browserArguments.mjs';

// VS Code for the web in a browser of its own.

/** A window with the folder of this run; its browser is closed with the page's context. */
export async function openWeb(): Promise<Workbench> {
  // VS Code shows pages by a service worker of a name of their own, xyz.localhost, which to Chromium is another site than
  // localhost: a browser that blocks third-party cookies refuses it, as Chromium does unless its profile says otherwise.
  const profile = path.join(session.dataFolder, 'profile');
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: session.chromium,
    args: browserArguments,
    viewport: { width: 1400, height: 900 },
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(patience);
  const page = context.pages()[0] ?? (await context.newPage());
  const workbench = new Workbench(page, '/', await context.newCDPSession(page));
  await page.goto(`http://localhost:${session.port}/`);
  return workbench;
}

/** Opens a file at the top of the folder. */
export async function openFile({ page }: Workbench, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Takes what is called `label` from an open quick pick, as soon as it is offered. */
export async function choose(workbench: Workbench, label: string): Promise<void> {
  await workbench.until(`${label} is offered`, async () =>
    (await workbench.quickPick()).some((each) => each.includes(label)),
  );
  await workbench.page.keyboard.type(label);
  await workbench.until(`${label} alone is offered`, async () => {
    const [only, ...others] = await workbench.quickPick();
    return only!.includes(label) && others.length === 0;
  });
  await workbench.press('Enter');
}
