// Makes snippets/pinyin.json: how the common characters are read, by pinyin-pro. `node src/tools/pinyin.mjs` writes it anew.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { convert, pinyin } from 'pinyin-pro';

/** The 3,755 characters of GB 2312 level 1: those that people type. They stand in the order of their readings. */
export function commonCharacters() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))];
}

/** Of the words with a character so many have a reading that people would type it by. */
const USUAL_SHARE = 0.1;

/**
 * In how many words of today each character has each reading. Dictionaries keep readings that nobody uses any more (信 as
 * shēn), or that few words have (和 as huò), and by those a good wording would sound like a formula.
 * @returns {Map<string, Map<string, number>>} by the character, then by the reading
 */
export function usesOfReadings() {
  /** @type {Record<string, readonly [pinyin: string, frequency: number]>} */
  const words = createRequire(import.meta.url)('@pinyin-pro/data/modern.json');
  const uses = new Map();
  for (const [word, [written]] of Object.entries(words)) {
    const readings = convert(written, { format: 'toneNone' }).replaceAll('ü', 'v').split(' ');
    for (const [i, character] of [...word].entries()) {
      const own = uses.get(character) ?? new Map();
      uses.set(character, own.set(readings[i], (own.get(readings[i]) ?? 0) + 1));
    }
  }
  return uses;
}

/**
 * The first reading of a character without tones, and the others that are usual; ü is v.
 * @param {string} character
 * @param {ReadonlyMap<string, number>} uses
 * @returns {string[]}
 */
export function readingsOf(character, uses) {
  const all = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true });
  const sum = [...uses.values()].reduce((total, count) => total + count, 0);
  const isUsual = (reading) => (uses.get(reading) ?? 0) >= USUAL_SHARE * Math.max(1, sum);
  return [...new Set(all)].filter((reading, i) => i === 0 || isUsual(reading));
}

/**
 * `common`: where another reading than that of the character before begins, with that character. `others`: each
 * further reading with the characters that have it.
 * @returns {{ common: string, others: string }}
 */
export function pinyinTable() {
  const common = [];
  const uses = usesOfReadings();
  /** @type {Map<string, string>} */
  const others = new Map();
  let before = '';
  for (const character of commonCharacters()) {
    const readings = readingsOf(character, uses.get(character) ?? new Map());
    const here = readings.includes(before) ? before : readings[0];
    if (here !== before) common.push(here + character);
    before = here;
    for (const other of readings.filter((reading) => reading !== here))
      others.set(other, (others.get(other) ?? '') + character);
  }
  return {
    common: common.join(' '),
    others: [...others]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((entry) => entry.join(''))
      .join(' '),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = { $schema: './pinyin.schema.json', ...pinyinTable() };
  writeFileSync('snippets/pinyin.json', `${JSON.stringify(data, null, 2)}\n`);
}
