// npm start: a report in real VS Code with the extension loaded.
//   npm start [-- --host desktop|server] [FILE]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address.mjs';
import { cacheFolder } from './cache.mjs';
import { hasDisplay, onPath } from './desktop.mjs';
import { Problem, runMain, say } from './problem.mjs';
import { run } from './processes.mjs';
import { installServer, startServer } from './server.mjs';
import { versions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const usage = '用法：npm start [-- --host desktop|server] [文件]';

await runMain(async () => {
  const { host, file } = await choices();
  process.chdir(root);
  say('构建扩展');
  if ((await run(process.execPath, ['esbuild.mjs'])) !== 0) return 1;
  const desktop = findDesktop();
  if (host === 'desktop' && !desktop) {
    throw new Problem(
      '没有可用的桌面版 VS Code：请在有图形界面的系统里安装它并把 code 命令加入 PATH，或改用 --host server。',
    );
  }
  return desktop && host !== 'server' ? startInDesktop(desktop, file) : startInServer(file);
});

/**
 * Reads the command line; without a file it is a copy of the sample, so that the checkout's stays as it is. Always the
 * same copy: who comes back finds what was written in it.
 */
async function choices() {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { host: { type: 'string' } } });
  } catch {
    throw new Problem(usage);
  }
  const { host } = parsed.values;
  const [named, ...more] = parsed.positionals;
  if (more.length > 0 || (host !== undefined && host !== 'desktop' && host !== 'server'))
    throw new Problem(usage);
  if (named === undefined) {
    const file = path.join(cacheFolder, 'sample', '养老服务工作情况报告（示例）.gw');
    await mkdir(path.dirname(file), { recursive: true });
    if (!existsSync(file)) await copyFile(path.join(root, 'media', 'sample.gw'), file);
    return { host, file };
  }
  // npm runs scripts in the project's root, whatever folder the person is in.
  const file = path.resolve(process.env.INIT_CWD ?? '', named);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Problem(`找不到文件 ${file}，请检查路径。`);
  return { host, file };
}

/** The desktop VS Code a person has on PATH. */
function findDesktop() {
  // In the terminal of a remote window `code` belongs to that window and loads no extension from a folder.
  if (process.env.VSCODE_IPC_HOOK_CLI || !hasDisplay()) return undefined;
  return onPath('code') ?? onPath('codium');
}

/** @param {string} command @param {string} file */
function startInDesktop(command, file) {
  say(`用 ${command} 打开 ${file}；关闭窗口或按 Ctrl+C 结束。`);
  // VS Code refuses to run as root without these two.
  const asRoot =
    process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${path.join(cacheFolder, 'desktop')}`] : [];
  return run(command, ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, ...asRoot, file]);
}

/** @param {string} file */
async function startInServer(file) {
  const token = randomBytes(16).toString('hex');
  const version = versionForPeople();
  const server = await installServer(version);
  // Kept, so that a person's settings are there the next time.
  const dataFolder = path.join(cacheFolder, `server-data-${version.name}`);
  await writeFirstSettings(dataFolder);
  const running = await startServer(server, {
    dataFolder,
    token,
    // Nearly always the same address: a page's layout is remembered by it.
    port: '9704-9799',
    development: true,
  });
  const address = workbenchAddress(running.port, { token, file, extension: root });
  say(`打开 ${file}`);
  console.log(`\n  ${address}\n`);
  if (await openInBrowser(address))
    say('正在默认浏览器中打开；没有打开时请自行访问上面的地址。按 Ctrl+C 结束。');
  else say('请在浏览器中打开上面的地址。按 Ctrl+C 结束。');
  await running.ended;
  throw new Problem('VS Code 服务器退出了，请重新运行 npm start。');
}

/**
 * Starts people off without what has nothing to do with writing; their own changes stay.
 * @param {string} dataFolder
 */
async function writeFirstSettings(dataFolder) {
  const file = path.join(dataFolder, 'data', 'User', 'settings.json');
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const settings = {
    'chat.disableAIFeatures': true,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  await writeFile(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The newest version the running Node can serve, so that nothing else has to be fetched; else the newest. */
function versionForPeople() {
  const major = Number.parseInt(process.versions.node, 10);
  return versions.findLast((version) => version.nodeMajor === major) ?? versions.at(-1);
}

/**
 * Opens an address in the default browser, where there is one.
 * @param {string} address
 */
async function openInBrowser(address) {
  if (!hasDisplay()) return false;
  const [command, ...args] = {
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
    darwin: ['open'],
  }[process.platform] ?? ['xdg-open'];
  // On its own: it may turn into the browser itself, which is to outlive this script.
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  child.unref();
  return once(child, 'spawn').then(
    () => true,
    () => false,
  );
}
