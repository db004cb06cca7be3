// How far a download has come: one line that changes in a terminal, a line each tenth of the way anywhere else.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} Out where the lines go
 * @property {boolean} [isTTY]
 * @property {(text: string) => unknown} write
 */

/**
 * @param {string} what what is downloaded
 * @param {number} total its size, in any unit
 * @param {{ unit?: string, out?: Out }} [options] the unit, where `total` is more than a share of 100
 * @returns {{ at: (done: number) => void, end: () => void }} `end` says nothing of how it went
 */
export function progress(what, total, { unit, out = process.stdout } = {}) {
  let shown = -1;
  return {
    at(done) {
      // What is downloaded may be a little larger than was known; the last hundredth is the end's to say.
      const percent = Math.min(99, Math.floor((100 * done) / total));
      const step = out.isTTY ? percent : Math.floor(percent / 10) * 10;
      if (step <= shown || (!out.isTTY && step === 0)) return;
      shown = step;
      const size = unit ? `（${Math.min(Math.round(done), total)}/${total} ${unit}）` : '';
      out.write(out.isTTY ? `\r\u001b[K▸ ${what}：${percent}%${size}` : `▸ ${what}：${percent}%${size}\n`);
    },
    end() {
      if (out.isTTY && shown >= 0) out.write('\r\u001b[K');
    },
  };
}

/**
 * Shows how a folder grows while something else fills it.
 * @template T
 * @param {string} folder
 * @param {string} what
 * @param {number} megabytes how large it gets, roughly
 * @param {() => Promise<T>} fill
 * @returns {Promise<T>}
 */
export async function whileGrowing(folder, what, megabytes, fill) {
  const shown = progress(what, megabytes, { unit: 'MB' });
  let ended = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const look = async () => {
    const start = Date.now();
    const size = await sizeOf(folder);
    if (ended) return;
    shown.at(size / 1e6);
    // Looking takes time from what it looks at, and from what runs beside it: a twentieth at most.
    timer = setTimeout(look, Math.max(1000, 20 * (Date.now() - start)));
  };
  void look();
  try {
    return await fill();
  } finally {
    ended = true;
    clearTimeout(timer);
    shown.end();
  }
}

/** @param {string} folder @returns {Promise<number>} bytes; what goes while one looks counts nothing */
async function sizeOf(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(name);
    else bytes += (await stat(name).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}
