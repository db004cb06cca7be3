import type { Paragraph } from '../../report/paragraph';
import { SLOTS, slotAtStart, slotOf } from '../../text/bigrams';

// Where the triggers of all rules stand in a paragraph. It is gone through once for all of them; nearly every
// character is skipped by two tables, one of characters and one of hashed pairs.

/** Where one of a set of triggers stands, in reading order; the set is known by its place among those that were given. */
export interface Met {
  readonly set: number;
  readonly places: readonly number[];
}

interface Word {
  readonly text: string;
  /** Which set it belongs to. */
  readonly set: number;
}

/** One pass over a paragraph, from its first character that is no blank to its last, for all `sets` together. */
export function triggerScan(sets: readonly (readonly string[])[]): (paragraph: Paragraph) => readonly Met[] {
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
  /** By character, whether a trigger is or begins with it: most characters are passed over by this alone. */
  const opens = new Uint8Array(0x10000);
  for (const triggers of sets) for (const text of triggers) opens[text.charCodeAt(0)] = 1;

  // Used again for each paragraph: the few sets that are met in it are taken out in the end.
  const placesOf: (number[] | undefined)[] = sets.map(() => undefined);
  return ({ text, textStart, textEnd }) => {
    const met: { set: number; places: number[] }[] = [];
    const add = (set: number, at: number): void => {
      const places = placesOf[set];
      if (places === undefined) {
        placesOf[set] = [at];
        met.push({ set, places: placesOf[set] });
      } else if (places[places.length - 1] !== at) places.push(at);
    };
    for (let at = textStart; at < textEnd; at++) {
      const code = text.charCodeAt(at);
      if (opens[code] === 0) continue;
      const character = characters[code]!;
      if (character !== 0) for (const set of setsOf[character]!) add(set, at);
      const pair = pairs[slotOf(code, text.charCodeAt(at + 1))]!;
      if (pair === 0) continue;
      for (const word of wordsOf[pair]!) if (text.startsWith(word.text, at)) add(word.set, at);
    }
    for (const { set } of met) placesOf[set] = undefined;
    return met;
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
