import type { Paragraph } from '../../report/paragraph';
import { SLOTS, slotAtStart, slotOf } from '../../text/bigrams';

// Where the triggers of all rules stand in a paragraph. It is gone through once for all of them; nearly every
// character is skipped by two tables, one of characters and one of hashed pairs.

/** For each set of triggers, in the order they were given, where one of them stands; undefined where none does. */
export type Places = readonly (readonly number[] | undefined)[];

interface Word {
  readonly text: string;
  /** Which set it belongs to. */
  readonly set: number;
}

/** One pass over a paragraph, from its first character that is no blank to its last, for all `sets` together. */
export function triggerScan(
  sets: readonly (readonly string[])[],
): (paragraph: Paragraph) => Places | undefined {
  const byCharacter = new Map<string, number[]>();
  const bySlot = new Map<number, Word[]>();
  for (const [set, triggers] of sets.entries()) {
    for (const text of triggers) {
      if (text.length === 1) put(byCharacter, text, set);
      else put(bySlot, slotAtStart(text), { text, set });
    }
  }
  const { table: characters, lists: setsOf } = tableOf(
    0x10000,
    [...byCharacter].map(([character, list]) => [character.charCodeAt(0), list]),
  );
  const { table: pairs, lists: wordsOf } = tableOf(SLOTS, [...bySlot]);

  return ({ text, textStart, textEnd }) => {
    let places: number[][] | undefined;
    const add = (set: number, at: number): void => {
      places ??= new Array(sets.length);
      const list = places[set];
      if (!list) places[set] = [at];
      else if (list[list.length - 1] !== at) list.push(at);
    };
    let code = text.charCodeAt(textStart);
    for (let at = textStart; at < textEnd; at++) {
      const character = characters[code]!;
      if (character !== 0) for (const set of setsOf[character]!) add(set, at);
      const next = text.charCodeAt(at + 1);
      const pair = pairs[slotOf(code, next)]!;
      code = next;
      if (pair === 0) continue;
      for (const word of wordsOf[pair]!) if (text.startsWith(word.text, at)) add(word.set, at);
    }
    return places;
  };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A table from each key to its list's place in `lists`, of which the first is no key's. */
function tableOf<T>(
  size: number,
  entries: readonly (readonly [key: number, list: T[]])[],
): { table: Uint16Array; lists: T[][] } {
  const table = new Uint16Array(size);
  const lists: T[][] = [[]];
  for (const [key, list] of entries) table[key] = lists.push(list) - 1;
  return { table, lists };
}
