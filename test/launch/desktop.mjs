// Desktop VS Code: the one on PATH for people, a downloaded one for host tests, where there is a display.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cached } from './cache.mjs';
import { say } from './problem.mjs';
import { output } from './processes.mjs';
import { versions } from './versions.mjs';

/** Milliseconds within which VS Code's download site has to answer to be taken for reachable. */
const patience = 5000;

/** Whether a window could be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * An executable of this name on PATH.
 * @param {string} name without .cmd or .exe
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find(existsSync);
}

/**
 * A desktop VS Code of this version that can run here, from the cache or its download site; nothing where there
 * is no display, no way to that site, or a library is missing.
 * @param {import('./versions.mjs').Version} version
 * @returns {Promise<string[] | undefined>} the command and its first arguments
 */
export async function desktopForTests(version) {
  const display = hasDisplay() ? [] : xvfb(version);
  if (!display || !(await isOffered(version))) return undefined;
  try {
    const folder = await cached(
      `vscode-desktop-${version.vscode}`,
      `桌面版 VS Code ${version.vscode}`,
      400,
      async (partial) => {
        const executable = await downloadAndUnzipVSCode({
          version: version.vscode,
          cachePath: partial,
          reporter: new SilentReporter(),
        });
        await writeFile(path.join(partial, 'executable'), path.relative(partial, executable));
      },
    );
    const executable = path.join(folder, await readFile(path.join(folder, 'executable'), 'utf8'));
    if (await starts(executable)) return [...display, executable];
    say(`桌面版 VS Code ${version.vscode} 在这台机器上无法启动（多半缺少系统库），改用服务器。`);
  } catch (error) {
    say(
      `桌面版 VS Code ${version.vscode} 没有下载成功（${error instanceof Error ? error.message : error}），改用服务器。`,
    );
  }
  return undefined;
}

/** @param {import('./versions.mjs').Version} version */
function xvfb(version) {
  const executable = onPath('xvfb-run');
  // Two that look for a free display at once may find the same one: each version looks from another number on.
  const first = 99 + 100 * versions.indexOf(version);
  return executable ? [executable, '-a', '-n', String(first)] : undefined;
}

/** @param {import('./versions.mjs').Version} version */
async function isOffered(version) {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok && (await answer.json()).includes(version.vscode);
  } catch {
    return false;
  }
}

/** @param {string} executable */
async function starts(executable) {
  // As plain Node it needs no display, but all the libraries.
  return (await output(executable, ['-p', '1'], { env: { ELECTRON_RUN_AS_NODE: '1' } })) !== undefined;
}
