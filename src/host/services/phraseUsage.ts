import type { Memento } from 'vscode';

const KEY = 'gongwen.phrasesTaken';
/** So many phrases are remembered; those taken least, and longest ago, are forgotten first. */
const MOST = 500;

/** How often this user has taken each phrase, by its text. Kept on this machine only. */
export class PhraseUsage {
  readonly #store: Memento;
  #taken: Map<string, number> | undefined;

  constructor(store: Memento) {
    this.#store = store;
  }

  get taken(): ReadonlyMap<string, number> {
    this.#taken ??= new Map(Object.entries(this.#store.get<Record<string, number>>(KEY, {})));
    return this.#taken;
  }

  async take(text: string): Promise<void> {
    const times = (this.taken.get(text) ?? 0) + 1;
    const others = [...this.taken].filter(([other]) => other !== text);
    if (others.length >= MOST) {
      const least = Math.min(...others.map(([, count]) => count));
      others.splice(
        others.findIndex(([, count]) => count === least),
        1,
      );
    }
    this.#taken = new Map([...others, [text, times]]);
    await this.#store.update(KEY, Object.fromEntries(this.#taken));
  }
}
