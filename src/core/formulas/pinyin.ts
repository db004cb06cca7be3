import { inNames, pairs } from '../../../snippets/look-alikes.json';
import { common, others } from '../../../snippets/pinyin.json';

/** What handwriting, stroke-based input and text recognition mix up. */
const LOOK_ALIKE = new Set(pairs);
/** The same in names, where no other word tells what is meant. */
const LOOK_ALIKE_IN_NAMES = new Set(inNames);

let readings: Map<string, string[]> | undefined;

/** The readings of each common character, without tones and what many accents do not tell apart. */
function readAll(): Map<string, string[]> {
  const bytes: number[] = [];
  // GB 2312 level 1: in the order of their readings, so that it is enough to know where another one begins.
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  const starts = new Map(entriesOf(common).map(({ reading, characters }) => [characters, reading]));
  const result = new Map<string, string[]>();
  let reading = '';
  for (const character of new TextDecoder('gb18030').decode(new Uint8Array(bytes))) {
    reading = starts.get(character) ?? reading;
    result.set(character, [reading]);
  }
  for (const entry of entriesOf(others)) {
    for (const character of entry.characters) result.get(character)!.push(entry.reading);
  }
  return result;
}

/** `ba芭` is the reading `ba` and the characters behind it. */
function entriesOf(written: string): { reading: string; characters: string }[] {
  return written.split(' ').map((entry) => {
    const letters = /^[a-z]+/.exec(entry)![0];
    return { reading: broad(letters), characters: entry.slice(letters.length) };
  });
}

/** 治 and 制, also 民 and 名, 从 and 充: what people mishear or an IME with fuzzy readings mixes up. */
export function soundAlike(a: string, b: string): boolean {
  readings ??= readAll();
  const ofOther = readings.get(b);
  return ofOther !== undefined && readings.get(a)?.some((reading) => ofOther.includes(reading)) === true;
}

/** 体 and 休. */
export const lookAlike = (a: string, b: string): boolean => LOOK_ALIKE.has(a + b) || LOOK_ALIKE.has(b + a);

/** 体 and 休, and in names also 港 and 巷. */
export const lookAlikeInNames = (a: string, b: string): boolean =>
  lookAlike(a, b) || LOOK_ALIKE_IN_NAMES.has(a + b) || LOOK_ALIKE_IN_NAMES.has(b + a);

/** The reading without the differences that many accents do not make. */
function broad(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!g)/, 'l')
    .replace(/ng$/, 'n');
}
