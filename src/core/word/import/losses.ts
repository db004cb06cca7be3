/** What a plain text cannot hold: its name in Chinese, and how often it was met. */
export interface Loss {
  readonly what: string;
  readonly count: number;
}

/** What tracked changes have taken out, as it is named. */
export const DELETED = '修订中已删去的文字';

/** Counts what is left out. */
export class Losses {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** Most frequent first. */
  list(): Loss[] {
    const all = [...this.#counts].map(([what, count]) => ({ what, count }));
    return all.sort((a, b) => b.count - a.count);
  }
}
