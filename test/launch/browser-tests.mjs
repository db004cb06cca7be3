// Browser tests: a person's hands in real VS Code with the packaged extension. All of them on the newest version; on
// the oldest those in suites whose titles contain @versions, for what they test differs by version.
//   npm run test:browser [-- [--vscode 1.100] [--all-versions] [what mocha takes, --grep …]]
// With --all-versions, or the one that --vscode names, a version runs all of them. The order of the files is one of
// chance; GONGWEN_SEED repeats one. With --bench (by npm run bench) what is measured instead, with
// --pictures (by npm run pictures) what is drawn for the first steps and the README.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArguments, findOrInstallBrowser } from './chromium.mjs';
import { everyVersion, onlyEveryVersion } from './grep.mjs';
import { seedFor, shuffled } from './order.mjs';
import { runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { installExtension, installServer, startServer } from './server.mjs';
import { newest, oldest, versionNamed } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

await runMain(async () => {
  const { named, all, other, mocha } = choices();
  const seed = seedFor(process.env.GONGWEN_SEED);
  process.chdir(root);
  if ((await run('npm', ['run', '--silent', 'package'])) !== 0) return 1;
  if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'browser'])) !== 0) return 1;
  const config = ['--config', `test/.mocharc.${other ?? 'browser'}.json`];
  const everything = other
    ? [...config, ...mocha]
    : [...config, '--fail-zero', ...(await filesInOrder(seed)), ...mocha];
  const { args, asked } = onlyEveryVersion(everything);
  // Who asks for a test by name may mean one that the newest alone has.
  const some = asked ? args.filter((argument) => argument !== '--fail-zero') : args;
  const runs = named
    ? [{ version: named, args: everything }]
    : [
        { version: newest, args: everything },
        { version: oldest, args: all || other ? everything : some },
      ];

  const executablePath = await findOrInstallBrowser();
  const servers = [];
  for (const { version } of runs) servers.push(await installServer(version));
  if (!other) say(`浏览器测试的次序：GONGWEN_SEED=${seed}（用同名环境变量可以照样再跑一次）`);
  const exits = [];
  for (const [i, { args }] of runs.entries())
    exits.push(await testOn(servers[i], executablePath, args, seed));
  return exits.every((exit) => exit === 0) ? 0 : 1;
});

/** Takes what is ours out of the command line; the rest is mocha's. */
function choices() {
  const { values, tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: {
      vscode: { type: 'string' },
      'all-versions': { type: 'boolean' },
      bench: { type: 'boolean' },
      pictures: { type: 'boolean' },
    },
  });
  const args = process.argv.slice(2);
  const ours = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option' || !['vscode', 'all-versions', 'bench', 'pictures'].includes(token.name))
      continue;
    ours.add(token.index);
    if (token.name === 'vscode' && !token.inlineValue) ours.add(token.index + 1);
  }
  return {
    named: values.vscode === undefined ? undefined : versionNamed(String(values.vscode)),
    all: values['all-versions'] === true,
    // What is run instead of the tests.
    other: values.bench ? 'bench' : values.pictures ? 'pictures' : undefined,
    mocha: args.filter((_, i) => !ours.has(i)),
  };
}

/**
 * The built test files in the order that belongs to a seed, as mocha takes them: what --file names comes first, and
 * when the configuration names it again, it is loaded already.
 * @param {number} seed
 */
async function filesInOrder(seed) {
  const folder = path.join('out', 'test', 'browser');
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.test.js'))
    .sort();
  return shuffled(names, seed).flatMap((name) => ['--file', path.join(folder, name)]);
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} executablePath the browser
 * @param {string[]} mochaArguments
 * @param {number} seed
 */
async function testOn(server, executablePath, mochaArguments, seed) {
  const { version } = server;
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'gongwen-server-'));
  try {
    await installExtension(server, path.join(root, 'dist', 'gongwen-writer.vsix'), dataFolder);
    const running = await startServer(server, { dataFolder });
    const browser = await chromium.launchServer({ executablePath, args: browserArguments });
    const some = mochaArguments.some((argument) => argument.includes(everyVersion));
    say(
      `浏览器测试：VS Code ${version.vscode}（服务器，${path.basename(executablePath)}）${some ? '，各版本有别的部分' : ''}`,
    );
    try {
      return await run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...mochaArguments], {
        prefix: `${version.name} │ `,
        env: {
          GONGWEN_VSCODE: version.name,
          GONGWEN_SEED: String(seed),
          GONGWEN_SERVER_PORT: String(running.port),
          GONGWEN_SERVER_DATA: dataFolder,
          GONGWEN_BROWSER: browser.wsEndpoint(),
          GONGWEN_CHROMIUM: executablePath,
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
