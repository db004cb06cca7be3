// Makes snippets/alike.json, what characters sound and look alike: `node src/tools/alike.mjs FOLDER`, where FOLDER holds the
// files of the Unicode Han Database (Unihan_DictionaryLikeData.txt and Unihan_IRGSources.txt). Sounds are those of pinyin-pro.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commonCharacters, readingsOf, usesOfReadings } from './pinyin.mjs';

/** Strokes that characters which look alike may differ by. */
const STROKES = 3;
/** Letters of a Cangjie code that say enough of a shape. */
const TELLING = 3;

/** The 6,763 characters of GB 2312. */
function allCharacters() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))];
}

/**
 * The values of one field of the Unicode Han Database by character.
 * @param {string} file
 * @param {string} field
 * @returns {Map<string, string>}
 */
function fieldOf(file, field) {
  const values = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [code, name, value] = line.split('\t');
    if (name === field && value) values.set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value);
  }
  return values;
}

/**
 * How many letters have to be put in, taken out or changed.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** @param {string} folder */
function lookAlike(folder) {
  const shapes = path.join(folder, 'Unihan_DictionaryLikeData.txt');
  const cangjie = fieldOf(shapes, 'kCangjie');
  const corners = fieldOf(shapes, 'kFourCornerCode');
  const phonetic = fieldOf(shapes, 'kPhonetic');
  const strokes = fieldOf(path.join(folder, 'Unihan_IRGSources.txt'), 'kTotalStrokes');
  const near = (a, b) =>
    Math.abs(Number.parseInt(strokes.get(a), 10) - Number.parseInt(strokes.get(b), 10)) <= STROKES;
  const values = (map, a) => (map.get(a) ?? '').replace(/[*x.]/g, '').split(' ').filter(Boolean);
  const share = (map, a, b, letters) =>
    values(map, a).some((x) => values(map, b).some((y) => x.slice(0, letters) === y.slice(0, letters)));
  return (a, b) => {
    const [x, y] = [cangjie.get(a) ?? '', cangjie.get(b) ?? ''];
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    if (short.length > 1) {
      if (near(a, b) && distance(x, y) <= 1) return true;
      if (long.startsWith(short) || long.endsWith(short)) return true;
      if (
        short.length >= TELLING &&
        (x.slice(0, TELLING) === y.slice(0, TELLING) || x.slice(-TELLING) === y.slice(-TELLING))
      )
        return true;
    }
    return near(a, b) && (share(corners, a, b, 4) || share(phonetic, a, b, 8));
  };
}

/**
 * `sounds`: each reading with the characters that have it. `shapes`: each character with those that look like it and stand
 * behind it in GB 2312; one of two at least is common.
 * @param {string} folder
 */
function alikeTable(folder) {
  const uses = usesOfReadings();
  const all = allCharacters();
  const common = new Set(commonCharacters());
  const sounds = new Map();
  for (const character of all) {
    for (const reading of readingsOf(character, uses.get(character) ?? new Map()))
      sounds.set(reading, (sounds.get(reading) ?? '') + character);
  }
  const isAlike = lookAlike(folder);
  const shapes = all.map(
    (a, i) =>
      a +
      all
        .slice(i + 1)
        .filter((b) => (common.has(a) || common.has(b)) && isAlike(a, b))
        .join(''),
  );
  return {
    sounds: [...sounds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((entry) => entry.join(''))
      .join(' '),
    shapes: shapes.filter((entry) => entry.length > 1).join(' '),
  };
}

const data = { $schema: './alike.schema.json', ...alikeTable(process.argv[2]) };
writeFileSync('snippets/alike.json', `${JSON.stringify(data, null, 2)}\n`);
