// Counts every piece of Han characters in a text by sorting the places where pieces begin.

/** The text as UTF-16 codes; 0 where anything but a Han character stands. */
export type Codes = Uint16Array;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** `lines` as one text, parted; six zeros behind it. */
export function codesOf(lines: readonly string[]): Codes {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 1);
  const codes = new Uint16Array(length + 6);
  let at = 1;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i);
      codes[at++] = isHan(code) ? code : 0;
    }
    at++;
  }
  return codes;
}

/** Where Han characters stand in `codes`, sorted by the `depth` codes from there on. */
export function sortedPlaces(codes: Codes, depth: number): Uint32Array {
  let size = 0;
  for (const code of codes) if (code !== 0) size++;
  let places = new Uint32Array(size);
  let next = new Uint32Array(size);
  size = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] !== 0) places[size++] = i;
  const starts = new Uint32Array(0x10001);
  // By the last code first: each pass keeps the order of the one before.
  for (let by = depth - 1; by >= 0; by--) {
    starts.fill(0);
    for (const place of places) starts[codes[place + by]! + 1]!++;
    for (let i = 0; i < 0x10000; i++) starts[i + 1]! += starts[i]!;
    for (const place of places) next[starts[codes[place + by]!]!++] = place;
    [places, next] = [next, places];
  }
  return places;
}

/** Calls `each` with a place of every piece of `length` characters and how often it stands in `codes`. */
export function eachPiece(
  codes: Codes,
  places: Uint32Array,
  length: number,
  each: (place: number, count: number) => void,
): void {
  let before = -1;
  let count = 0;
  for (const place of places) {
    if (!isWhole(codes, place, length)) continue;
    if (before >= 0 && isSame(codes, before, place, length)) {
      count++;
      continue;
    }
    if (before >= 0) each(before, count);
    before = place;
    count = 1;
  }
  if (before >= 0) each(before, count);
}

function isWhole(codes: Codes, place: number, length: number): boolean {
  for (let i = place; i < place + length; i++) if (codes[i] === 0) return false;
  return true;
}

function isSame(codes: Codes, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}
