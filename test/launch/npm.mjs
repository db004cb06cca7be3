// Packages from npm that are hosts, not dependencies of the project: they go into the cache.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cache.mjs';
import { Problem } from './problem.mjs';
import { run } from './processes.mjs';

const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];

/** Without a network npm waits more than a minute before it says so. */
const impatient = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Installs one package into an empty folder.
 * @param {string} folder
 * @param {string} spec name@version
 * @param {{ scripts?: boolean }} [options] whether the package's install scripts may run
 */
export async function installPackage(folder, spec, options = {}) {
  // Without a package.json here npm would look for one further up, and install there.
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
  await npmInstall(folder, [spec, `--ignore-scripts=${!options.scripts}`]);
}

/** @param {string} folder a package whose own dependencies are to be installed, without any install scripts */
export async function installDependenciesOf(folder) {
  await npmInstall(folder, ['--omit=dev', '--ignore-scripts=true']);
}

/** @param {string} folder @param {string[]} args */
async function npmInstall(folder, args) {
  if ((await run('npm', ['install', ...args, ...quiet, ...impatient], { cwd: folder })) !== 0) {
    throw new Problem(
      `npm 下载 ${args[0]?.startsWith('-') ? path.basename(folder) : args[0]} 失败：请检查网络和 npm 的 registry、proxy 设置后重试，已下载的部分会重新下载；连不上网的电脑，请在能上网的同类电脑上运行 npm test，再把那里的缓存文件夹拷到 ${cacheFolder}。`,
    );
  }
}
