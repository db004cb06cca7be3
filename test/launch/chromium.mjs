// The browser that shows the workbench in tests, and a font that can show Chinese.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { cacheFolder } from './cache.mjs';
import { Problem, say } from './problem.mjs';
import { output, run, startGroup } from './processes.mjs';
import { progress } from './progress.mjs';

const linux = process.platform === 'linux';
const ownBrowsers = path.join(cacheFolder, 'browsers');

/**
 * Finds Chromium (or Chrome, Edge) and a Chinese font; installs what is missing where that can be done.
 * @returns {Promise<string>} the browser's executable
 */
export async function findOrInstallBrowser() {
  const named = process.env.GONGWEN_CHROMIUM;
  if (named && !(await works(named))) {
    throw new Problem(
      `GONGWEN_CHROMIUM 指定的 ${named} 无法运行，请改为 Chromium 或 Chrome 可执行文件的路径。`,
    );
  }
  let browser = named || (await findBrowser());
  let font = await hasChineseFont();
  if ((!browser || !font) && canUseApt()) {
    const packages = [...(browser ? [] : ['chromium']), ...(font ? [] : ['fontconfig', 'fonts-noto-cjk'])];
    say(`用 apt-get 安装 ${packages.join('、')}（Chromium 约 100 MB，中文字体约 60 MB）`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
    await apt('下载软件目录', ['update', ...wait], env);
    const install = ['install', '-y', ...wait, '--no-install-recommends', ...packages];
    await apt('下载软件包', install, env);
    browser ||= await findBrowser();
    font = await hasChineseFont();
  }
  if (!browser) {
    say(`用 Playwright 下载 Chromium（约 180 MB），存放在 ${ownBrowsers}`);
    const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
    const cli = path.join(path.dirname(manifest), 'cli.js');
    const args = [cli, 'install', ...(canUseApt() ? ['--with-deps'] : []), '--no-shell', 'chromium'];
    await run(process.execPath, args, { env: { PLAYWRIGHT_BROWSERS_PATH: ownBrowsers } });
    browser = await findBrowser();
  }
  if (!browser) {
    throw new Problem(
      '找不到也装不上 Chromium：请检查网络后重试；连不上网时，请安装 Chromium、Chrome 或 Edge，或用环境变量 GONGWEN_CHROMIUM 指定它的路径，然后重试。',
    );
  }
  if (!font) {
    throw new Problem(
      '系统里没有中文字体，也没有装上，测试截图会是方块：请检查网络后重试，或安装一种（Debian、Ubuntu：sudo apt-get install fontconfig fonts-noto-cjk），然后重试。',
    );
  }
  return browser;
}

/**
 * Runs apt-get; what it tells itself to a person would be a line for each of a hundred packages.
 * @param {string} what what it downloads
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function apt(what, args, env) {
  const child = startGroup('apt-get', [...args, '-o', 'APT::Status-Fd=3'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  /** Lines are KIND:PACKAGE:PERCENT:WORDS, each kind from 0 to 100. */
  const shown = { dlstatus: progress(what, 100), pmstatus: progress('安装软件包', 100) };
  const status = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  createInterface(status).on('line', (line) => {
    const [, kind, percent] = /^(dlstatus|pmstatus):.*?:([\d.]+):/.exec(line) ?? [];
    if (kind === 'dlstatus' || kind === 'pmstatus') shown[kind].at(Number(percent));
  });
  await once(child, 'close').catch(() => {});
  shown.dlstatus.end();
  shown.pmstatus.end();
}

function canUseApt() {
  return linux && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function hasChineseFont() {
  // Windows and macOS come with one.
  if (!linux) return true;
  return Boolean((await output('fc-list', [':lang=zh', 'family']))?.trim());
}

async function findBrowser() {
  for (const candidate of await candidates()) {
    if (await works(candidate)) return candidate;
  }
  return undefined;
}

/** Every place worth looking at, best first. */
async function candidates() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
  ];
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...usualPlaces(), ...(await playwrightBrowsers())].filter((file) => existsSync(file));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (n) => `/Applications/${n}.app/Contents/MacOS/${n}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root
        ? [
            path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            path.join(root, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    );
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}

/** Browsers Playwright has downloaded, here or for other projects, newest first. */
async function playwrightBrowsers() {
  const home = os.homedir();
  const shared =
    {
      win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
      darwin: path.join(home, 'Library', 'Caches', 'ms-playwright'),
    }[process.platform] ??
    path.join(process.env.XDG_CACHE_HOME || path.join(home, '.cache'), 'ms-playwright');
  const found = [];
  for (const folder of [ownBrowsers, process.env.PLAYWRIGHT_BROWSERS_PATH, shared]) {
    if (!folder || !existsSync(folder)) continue;
    const builds = (await readdir(folder)).filter((name) => /^chromium-\d+$/.test(name));
    builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    for (const build of builds) {
      // Playwright's mark that a download has not been cut short.
      if (!existsSync(path.join(folder, build, 'INSTALLATION_COMPLETE'))) continue;
      for (const platform of await readdir(path.join(folder, build))) {
        const inside = path.join(folder, build, platform);
        const apps = ['Chromium', 'Google Chrome for Testing'];
        found.push(path.join(inside, 'chrome'), path.join(inside, 'chrome.exe'));
        found.push(...apps.map((name) => path.join(inside, `${name}.app`, 'Contents', 'MacOS', name)));
      }
    }
  }
  return found;
}

/**
 * Whether an executable is there and starts: on Ubuntu `chromium-browser` may be a stub that only asks for a
 * snap, and a downloaded browser may miss system libraries.
 * @param {string} file
 */
async function works(file) {
  // On Windows --version opens a window instead.
  if (process.platform === 'win32') return existsSync(file);
  return /\d+\.\d+/.test((await output(file, ['--version'])) ?? '');
}
