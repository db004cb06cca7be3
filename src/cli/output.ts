import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';

/** How often the progress line changes at most. Milliseconds. */
const EVERY = 100;

/**
 * Writes to standard output and waits until it can take more: what is written does not pile up in memory, neither
 * before a slow reader nor as work that Node has put off until the next turn of its loop.
 */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  await setImmediate();
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A line on the terminal that says how far one is; nothing where standard error is no terminal. */
export class ProgressLine {
  readonly #isShown = process.stderr.isTTY === true;
  #last = 0;
  #drawn = false;

  say(text: string): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < EVERY) return;
    this.#last = now;
    this.#drawn = true;
    process.stderr.write(`\r\u001b[K${text}`);
  }

  /** Takes the line away: before anything else is written, and at the end. */
  clear(): void {
    if (this.#drawn) process.stderr.write('\r\u001b[K');
    this.#drawn = false;
  }
}
