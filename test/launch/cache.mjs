// Downloads live outside the checkout, so that clones share them and a clean clone stays small.
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Problem, say } from './problem.mjs';
import { whileGrowing } from './progress.mjs';

const day = 24 * 60 * 60 * 1000;

/** The cache folder: `GONGWEN_CACHE`, or the platform's usual place. */
export const cacheFolder = path.resolve(
  process.env.GONGWEN_CACHE || path.join(platformCache(), 'gongwen-writer'),
);

function platformCache() {
  if (process.platform === 'win32')
    return process.env.LOCALAPPDATA || path.join(os.homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
}

/**
 * The folder `name` in the cache; made on first use, reused from then on. It is filled under another name and
 * renamed when complete: a download cut short never looks finished, and of two runs at once the first wins.
 * @param {string} name the folder's name, with the exact version in it
 * @param {string} what what is downloaded
 * @param {number} megabytes how large the folder gets, roughly
 * @param {(folder: string) => Promise<void>} fill fills the (empty) folder or throws
 * @returns {Promise<string>} the absolute path
 */
export async function cached(name, what, megabytes, fill) {
  const folder = path.join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  say(`下载 ${what}，约 ${megabytes} MB，存放在 ${folder}`);
  try {
    await mkdir(cacheFolder, { recursive: true });
  } catch {
    throw new Problem(
      `无法写入缓存目录 ${cacheFolder}，请用环境变量 GONGWEN_CACHE 另指定一个可写的目录后重试。`,
    );
  }
  await removeAbandoned();
  const partial = await mkdtemp(path.join(cacheFolder, `partial-${name}-`));
  const remove = () => rmSync(partial, { recursive: true, force: true });
  // Ctrl+C ends the process without coming back here.
  process.once('exit', remove);
  try {
    await whileGrowing(partial, what, megabytes, () => fill(partial));
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    process.off('exit', remove);
    remove();
  }
  return folder;
}

/** Removes what killed downloads left; only after a day, when no run can still be busy with it. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith('partial-')) continue;
    const folder = path.join(cacheFolder, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > day) await rm(folder, { recursive: true, force: true });
  }
}
