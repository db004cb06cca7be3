import { type Head, HIGHEST_LEVEL, LENGTHS, MAGIC } from '../../core/words/counts';
import { type Codes, codesOf, eachPiece, sortedPlaces } from './pieces';
import { type Key, packed, slotsFor } from './slots';

/** A character that is seen more seldom stands in no pair. */
const PAIRED = 4;

const levelOf = (count: number): number => Math.min(HIGHEST_LEVEL, Math.floor(Math.log2(count)));

export interface Choices {
  readonly build: Head['build'];
  /** How often pairs, and pieces of three and four characters, have to be seen. */
  readonly least: readonly number[];
  /** What snippets/alike.json holds, without its schema. */
  readonly alike: string;
}

/** What `lines` are counted into: a file as `WordCounts` reads it, and its head. */
export function countsFile(
  lines: readonly string[],
  { build, least, alike }: Choices,
): { head: Head; bytes: Uint8Array } {
  const codes = codesOf(lines);
  const places = sortedPlaces(codes, Math.max(...LENGTHS));
  const singles: { code: number; count: number }[] = [];
  eachPiece(codes, places, 1, (place, count) => singles.push({ code: codes[place]!, count }));
  singles.sort((a, b) => b.count - a.count || a.code - b.code);
  const paired = singles.filter(({ count }) => count >= PAIRED).length;
  const pairs = pairsIn(codes, places, singles.slice(0, paired), least[0]!);
  const keys: Key[] = [];
  const pieces: number[] = [pairs.count];
  for (const [i, length] of LENGTHS.entries()) {
    const before = keys.length;
    eachPiece(codes, places, length, (place, count) => {
      if (count >= least[i + 1]!) keys.push({ place, length, value: levelOf(count) });
    });
    pieces.push(keys.length - before);
  }
  const { slots, ...shape } = slotsFor(codes, keys);
  const parts = {
    singles: new TextEncoder().encode(
      singles.map(({ code, count }) => String.fromCharCode(code) + count).join(' '),
    ),
    pairs: pairs.bytes,
    alike: new TextEncoder().encode(alike),
    slots: packed(slots),
  };
  const head: Head = {
    build: build,
    characters: places.length,
    least,
    pieces,
    paired,
    ...shape,
    bytes: {
      singles: parts.singles.length,
      pairs: parts.pairs.length,
      alike: parts.alike.length,
      slots: parts.slots.length,
    },
  };
  const all = [
    new TextEncoder().encode(`${MAGIC}${JSON.stringify(head)}\n`),
    parts.singles,
    parts.pairs,
    parts.alike,
    parts.slots,
  ];
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return { head, bytes };
}

/** The pairs of `characters` as `WordCounts` reads them, and how many there are. */
function pairsIn(
  codes: Codes,
  places: Uint32Array,
  characters: readonly { readonly code: number }[],
  least: number,
): { bytes: Uint8Array; count: number } {
  const index = new Map(characters.map(({ code }, i) => [code, i]));
  const rows: { column: number; level: number }[][] = characters.map(() => []);
  let count = 0;
  eachPiece(codes, places, 2, (place, seen) => {
    const row = index.get(codes[place]!);
    const column = index.get(codes[place + 1]!);
    if (seen < least || row === undefined || column === undefined) return;
    rows[row]!.push({ column, level: levelOf(seen) });
    count++;
  });
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  for (const row of rows) {
    let before = -1;
    for (const { column, level } of row.sort((a, b) => a.column - b.column)) {
      put(((column - before) << 4) | (level + 1));
      before = column;
    }
    put(0);
  }
  return { bytes: Uint8Array.from(bytes), count };
}
