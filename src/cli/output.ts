import { once } from 'node:events';

/** How often the progress line changes at most. Milliseconds. */
const EVERY = 100;

/** Writes to standard output and waits while whoever reads it has enough: what is written does not pile up in memory. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

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
