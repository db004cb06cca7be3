import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What test/launch/browser-tests.mjs has started for this run: one server and one browser for all tests. */
export const session = {
  /** The VS Code under test: "1.100" or "1.139". */
  version: given('GONGWEN_VSCODE'),
  port: Number(given('GONGWEN_SERVER_PORT')),
  dataFolder: given('GONGWEN_SERVER_DATA'),
  /** The browser's executable. */
  chromium: given('GONGWEN_CHROMIUM'),
};

let connection: Promise<Browser> | undefined;

export function browser(): Promise<Browser> {
  connection ??= chromium.connect(given('GONGWEN_BROWSER'));
  return connection;
}

suiteTeardown(async () => {
  await (await connection)?.close();
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
