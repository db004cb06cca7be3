// Host tests: inside VS Code's extension host, on every version, through runTests of @vscode/test-electron. The versions
// run beside each other, each in a process of its own: a host waits for its window, and the window for it.
//   npm run test:host [-- [--vscode 1.100] [--grep PATTERN]]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { desktopForTests } from './desktop.mjs';
import { runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { unseenSettings } from './quiet.mjs';
import { versionNamed, versions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

await runMain(async () => {
  const { values } = parseArgs({
    options: { vscode: { type: 'string' }, grep: { type: 'string' }, built: { type: 'boolean' } },
  });
  process.chdir(root);
  if (values.built !== true) {
    if ((await run(process.execPath, ['esbuild.mjs'])) !== 0) return 1;
    if ((await run(process.execPath, ['esbuild.mjs', '--tests', 'host'])) !== 0) return 1;
  }
  if (values.vscode) return testOn(versionNamed(values.vscode), values.grep);
  const exits = versions.map(({ name }) => {
    const grep = values.grep === undefined ? [] : ['--grep', values.grep];
    const args = [import.meta.filename, '--built', '--vscode', name, ...grep];
    return run(process.execPath, args, { prefix: `${name} │ ` });
  });
  return (await Promise.all(exits)).find((exit) => exit !== 0) ?? 0;
});

/** @param {import('./versions.mjs').Version} version @param {string} [grep] */
async function testOn(version, grep) {
  const desktop = await desktopForTests(version);
  const [executable, ...first] = desktop ?? [
    process.execPath,
    path.join(import.meta.dirname, 'vscode-host.mjs'),
    `--vscode=${version.name}`,
  ];
  say(`宿主测试：VS Code ${version.vscode}（${desktop ? '桌面版' : '服务器'}）`);
  // Short: desktop VS Code puts a socket into its data folder, and the system limits the path's length.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'gongwen-'));
  try {
    const workspace = await mkdtemp(path.join(temporary, 'workspace-'));
    const dataFolder = path.join(temporary, 'data');
    const userFolder = path.join(dataFolder, ...(desktop ? [] : ['data']), 'User');
    await mkdir(userFolder, { recursive: true });
    await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(unseenSettings));
    return await runTests({
      vscodeExecutablePath: executable,
      launchArgs: [
        ...first,
        workspace,
        `--user-data-dir=${dataFolder}`,
        `--extensions-dir=${path.join(temporary, 'extensions')}`,
        '--disable-extensions',
      ],
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out', 'test', 'host', 'index.js'),
      extensionTestsEnv: {
        ELECTRON_RUN_AS_NODE: undefined,
        GONGWEN_GREP: grep,
        GONGWEN_VSCODE: version.name,
      },
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code || 1;
    throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}
