// Browser tests: a person's hands in real VS Code with the packaged extension. All of them on the newest version; on
// the oldest those in suites whose titles contain @versions, for what they test differs by version.
//   npm run test:browser [-- [--vscode 1.100] [--all-versions] [what mocha takes, --grep …]]
// With --all-versions, or the one that --vscode names, a version runs all of them. The order is one of chance;
// GONGWEN_SEED repeats one. With --bench (by npm run bench) what is measured instead, with --pictures (by npm run
// pictures) what is drawn for the first steps and the README.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './chromium.mjs';
import { everyVersion, onlyEveryVersion } from './grep.mjs';
import { seedFor } from './order.mjs';
import { runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { installExtension, installServer, startServer } from './server.mjs';
import { newest, oldest, versionNamed } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Run a mocha of its own, with a server and a browser of its own
 * @property {import('./versions.mjs').Version} version
 * @property {string[]} args what mocha takes
 * @property {'first' | 'second'} [share] which half of the tests it runs, such that both lanes end at about the same time
 *   (test/browser/support/opening.ts); all of them if not given
 */

await runMain(async () => {
  const { named, all, other, mocha } = choices();
  const seed = seedFor(process.env.GONGWEN_SEED);
  process.chdir(root);
  if ((await run('npm', ['run', '--silent', 'package'])) !== 0) return 1;
  if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'browser'])) !== 0) return 1;
  const config = ['--config', `test/.mocharc.${other ?? 'browser'}.json`];
  const args = [...config, ...(other ? [] : ['--fail-zero']), ...mocha];
  const lanes = lanesFor(args, { named, all, other });

  const executablePath = await findOrInstallBrowser();
  /** @type {Map<import('./versions.mjs').Version, import('./server.mjs').Server>} */
  const servers = new Map();
  for (const { version } of lanes.flat()) servers.set(version, await installServer(version));
  if (!other) say(`浏览器测试的次序：GONGWEN_SEED=${seed}（用同名环境变量可以照样再跑一次）`);
  const exits = await Promise.all(
    lanes.map(async (lane) => {
      let worst = 0;
      for (const each of lane) {
        const server = /** @type {import('./server.mjs').Server} */ (servers.get(each.version));
        worst = Math.max(worst, await testOn(server, executablePath, each, seed));
      }
      return worst;
    }),
  );
  return Math.max(...exits);
});

/**
 * The runs of each lane; lanes go side by side, for one window that waits for its server cannot use two cores.
 * @param {string[]} args what mocha takes
 * @param {{ named: import('./versions.mjs').Version | undefined, all: boolean, other: string | undefined }} choices
 * @returns {Run[][]}
 */
function lanesFor(args, { named, all, other }) {
  if (named) return [[{ version: named, args }]];
  // What is measured must have the machine for itself.
  if (other) return [[newest, oldest].map((version) => ({ version, args }))];
  if (all) return [[{ version: newest, args }], [{ version: oldest, args }]];
  const some = onlyEveryVersion(args);
  if (some.asked) {
    // Who asks for a test by name may mean one that the newest alone has.
    const few = some.args.filter((argument) => argument !== '--fail-zero');
    return [[{ version: newest, args }], [{ version: oldest, args: few }]];
  }
  return [
    [{ version: newest, args, share: 'first' }],
    [
      { version: oldest, args: some.args },
      { version: newest, args, share: 'second' },
    ],
  ];
}

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
 * @param {import('./server.mjs').Server} server
 * @param {string} executablePath the browser
 * @param {Run} run
 * @param {number} seed
 */
async function testOn(server, executablePath, { version, args, share }, seed) {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'gongwen-server-'));
  try {
    await installExtension(server, path.join(root, 'dist', 'gongwen-writer.vsix'), dataFolder);
    const running = await startServer(server, { dataFolder });
    const some = args.some((argument) => argument.includes(everyVersion));
    const part = some
      ? '，各版本有别的部分'
      : share
        ? `，分两半的第${share === 'first' ? '一' : '二'}半`
        : '';
    say(`浏览器测试：VS Code ${version.vscode}（服务器，${path.basename(executablePath)}）${part}`);
    try {
      return await run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...args], {
        prefix: `${version.name} │ `,
        env: {
          GONGWEN_VSCODE: version.name,
          GONGWEN_SEED: String(seed),
          GONGWEN_SHARE: share,
          GONGWEN_SERVER_PORT: String(running.port),
          GONGWEN_SERVER_DATA: dataFolder,
          GONGWEN_BROWSER: executablePath,
        },
      });
    } finally {
      await running.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
