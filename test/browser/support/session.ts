import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserArguments } from '../../launch/browserArguments.mjs';

/** What test/launch/browser-tests.mjs has started for this run: one server for all tests. */
export const session = {
  /** The VS Code under test: "1.100" or "1.139". */
  version: given('GONGWEN_VSCODE'),
  port: Number(given('GONGWEN_SERVER_PORT')),
  dataFolder: given('GONGWEN_SERVER_DATA'),
  /** The browser's executable. */
  chromium: given('GONGWEN_BROWSER'),
};

let started: Promise<Browser> | undefined;

/** The one browser of this run. */
export function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: session.chromium, args: browserArguments });
  return started;
}

suiteTeardown(async () => {
  await (await started)?.close();
});

/** The file a picture of this name goes to: out/screenshots/NAME-VERSION.png. */
export async function screenshotFile(name: string): Promise<string> {
  const folder = path.resolve('out', 'screenshots');
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${session.version}.png`);
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with npm run test:browser`);
  return value;
}
