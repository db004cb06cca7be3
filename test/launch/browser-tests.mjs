// Browser tests: a person's hands in real VS Code with the packaged extension, on every version, all versions at
// once: a hand waits for the screen half of the time.
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
  const executablePath = await findOrInstallBrowser();
  const servers = [];
  for (const version of chosen) servers.push(await installServer(version));
  const exits = await Promise.all(servers.map((server) => testOn(server, executablePath, rest)));
  return exits.every((exit) => exit === 0) ? 0 : 1;
});

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} executablePath the browser
 * @param {string[]} mochaArguments
 */
async function testOn(server, executablePath, mochaArguments) {
  const { version } = server;
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'gongwen-server-'));
  try {
    await installExtension(server, path.join(root, 'dist', 'gongwen-writer.vsix'), dataFolder);
    const running = await startServer(server, { dataFolder });
    const browser = await chromium.launchServer({ executablePath, args: browserArguments });
    say(`浏览器测试：VS Code ${version.vscode}（服务器，${path.basename(executablePath)}）`);
    try {
      const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/.mocharc.browser.json'];
      return await run(process.execPath, [...mocha, ...mochaArguments], {
        prefix: `${version.name} │ `,
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
