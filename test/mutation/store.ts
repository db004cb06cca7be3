import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What earlier runs found, a JSON file each in a folder that may be deleted at any time. */
export class Store {
  readonly #folder: string;
  readonly #reads: boolean;

  /** `fresh`: nothing is read, only written. */
  constructor(folder: string, fresh: boolean) {
    this.#folder = folder;
    this.#reads = !fresh;
  }

  /** Undefined where there is nothing, or nothing that can be read. */
  read<T>(name: string): T | undefined {
    if (!this.#reads) return undefined;
    try {
      return JSON.parse(readFileSync(this.#file(name), 'utf8')) as T;
    } catch {
      return undefined;
    }
  }

  write(name: string, content: unknown): void {
    const file = this.#file(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }

  #file(name: string): string {
    return path.join(this.#folder, `${name}.json`);
  }
}
