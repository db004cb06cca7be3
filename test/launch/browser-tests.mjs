// Browser tests: a person's hands in real VS Code with the packaged extension, on every version.
//   npm run test:browser [-- [--vscode 1.100] [what mocha takes, --grep …]]
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findOrInstallBrowser } from './chromium.mjs';
import { runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { installExtension, installServer, startServer } from './server.mjs';
import { chosenVersions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

await runMain(async () => {
  const { chosen, rest } = chosenVersions(process.argv.slice(2));
  process.chdir(root);
  if ((await run('npm', ['run', '--silent', 'package'])) !== 0) return 1;
  if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'browser'])) !== 0) return 1;
  let exit = 0;
  for (const version of chosen) exit ||= await testOn(version, rest);
  return exit;
});

/** @param {import('./versions.mjs').Version} version @param {string[]} mochaArguments */
async function testOn(version, mochaArguments) {
  const server = await installServer(version);
  const executablePath = await findOrInstallBrowser();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'gongwen-server-'));
  try {
    await installExtension(server, path.join(root, 'dist', 'gongwen-writer.vsix'), dataFolder);
    const running = await startServer(server, { dataFolder });
    const browser = await chromium.launchServer({ executablePath, args: browserArguments });
    say(`浏览器测试：VS Code ${version.vscode}（服务器，${path.basename(executablePath)}）`);
    try {
      const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/.mocharc.browser.json'];
      return await run(process.execPath, [...mocha, ...mochaArguments], {
        env: {
          GONGWEN_VSCODE: version.name,
          GONGWEN_SERVER_PORT: String(running.port),
          GONGWEN_SERVER_DATA: dataFolder,
          GONGWEN_BROWSER: browser.wsEndpoint(),
        },
      });
    } finally {
      await browser.close();
      await running.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
