// One run of all tests at a time in a checkout: two would take the machine from each other and time out.
import { rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from './problem.mjs';

/**
 * Takes a lock for this process, also one that a process left behind which has ended since.
 * @param {string} file the lock; it holds the process's id
 * @param {string} what what is running, for the sentence that refuses a second
 * @returns {Promise<() => void>} gives it back, as the end of the process does
 */
export async function locked(file, what) {
  await mkdir(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    // A link is there at once with its content, or not at all.
    while (!(await links(own, file))) {
      const holder = await holderOf(file);
      if (runs(holder)) {
        throw new Problem(
          `${what}正在这个文件夹里运行（进程 ${holder}），请等它结束后再试；如果确认没有在运行，请删除 ${file}。`,
        );
      }
      await takeAway(file, holder);
    }
  } finally {
    await rm(own, { force: true });
  }
  const unlock = () => rmSync(file, { force: true });
  // Ctrl+C ends the process without coming back to who holds it.
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** @param {string} from @param {string} to @returns {Promise<boolean>} false where there is something already */
async function links(from, to) {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock whose holder has ended; not the one that another process may have put in its place meanwhile.
 * @param {string} file
 * @param {number | undefined} holder
 */
async function takeAway(file, holder) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await holderOf(aside)) !== holder) await links(aside, file);
  await rm(aside, { force: true });
}

/** @param {string} file @returns {Promise<number | undefined>} nothing for what is no lock, or is gone by now */
async function holderOf(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** @param {number | undefined} pid */
function runs(pid) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process runs too, though it cannot be signalled.
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
