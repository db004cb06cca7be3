import { isHan } from '../text/punctuation';

// What characters are written for one another: those that sound alike are typed so with pinyin, those that look alike with
// shapes, by hand, or by a scanner.

/** As snippets/alike.json has it. */
interface Written {
  /** Each reading with the characters that have it. */
  readonly sounds: string;
  /** Each character with others that look like it; a pair stands once. */
  readonly shapes: string;
}

/** What may stand for a character: those that sound like it, or nearly, then those that look like it. */
export interface Others {
  readonly all: Uint16Array;
  /** Those at the start of `all` that sound like it. */
  readonly sounding: Uint16Array;
}

/** Nothing is gathered before it is asked for: of thousands of characters a report has few that are odd. */
export class Alike {
  readonly #written: Written;
  readonly #isUsual: (code: number) => boolean;
  /** Where the readings stand that many accents do not tell apart. */
  readonly #bySound = new Map<string, number[]>();
  readonly #others = new Map<number, Others>();
  /** Where each character stands among the readings and among the shapes. */
  readonly #inSounds: Places;
  readonly #inShapes: Places;
  /** For each character the last that was asked for and has it among its others. */
  readonly #mark = new Uint32Array(0x10000);
  #asked = 0;

  /** `isUsual`: characters that are worth being put in another's place. */
  constructor(json: string, isUsual: (code: number) => boolean) {
    this.#written = JSON.parse(json) as Written;
    this.#isUsual = isUsual;
    const { sounds, shapes } = this.#written;
    this.#inSounds = new Places(sounds);
    this.#inShapes = new Places(shapes);
    for (const { index } of sounds.matchAll(ENTRY)) put(this.#bySound, soundAt(sounds, index), index);
  }

  /** The characters that may stand for `code`, itself left out. */
  of(code: number): Others {
    let others = this.#others.get(code);
    if (!others) {
      const all: number[] = [];
      this.#mark[code] = ++this.#asked;
      this.#gatherSounding(code, all);
      const sounding = all.length;
      this.#gatherLooking(code, all);
      const codes = Uint16Array.from(all);
      others = { all: codes, sounding: codes.subarray(0, sounding) };
      this.#others.set(code, others);
    }
    return others;
  }

  #gatherSounding(code: number, all: number[]): void {
    const { sounds } = this.#written;
    for (let at = this.#inSounds.first(code); at >= 0; at = this.#inSounds.next(at)) {
      for (const start of this.#bySound.get(soundAt(sounds, entryStart(sounds, at)))!) {
        for (let i = start; i < sounds.length && sounds.charCodeAt(i) !== BLANK; i++) {
          if (isHan(sounds.charCodeAt(i))) this.#gather(sounds.charCodeAt(i), all);
        }
      }
    }
  }

  #gatherLooking(code: number, all: number[]): void {
    const { shapes } = this.#written;
    for (let at = this.#inShapes.first(code); at >= 0; at = this.#inShapes.next(at)) {
      const start = entryStart(shapes, at);
      if (at > start) this.#gather(shapes.charCodeAt(start), all);
      else
        for (let i = at + 1; i < shapes.length && shapes.charCodeAt(i) !== BLANK; i++)
          this.#gather(shapes.charCodeAt(i), all);
    }
  }

  /** Puts `code` into `all` if it is usual and not there yet. */
  #gather(code: number, all: number[]): void {
    if (this.#mark[code] === this.#asked || !this.#isUsual(code)) return;
    this.#mark[code] = this.#asked;
    all.push(code);
  }
}

const BLANK = ' '.charCodeAt(0);
const ENTRY = /[^ ]+/g;

/** Where the characters of a text stand in it, to be asked for thousands of them. */
class Places {
  readonly #first = new Int32Array(0x10000).fill(-1);
  readonly #next: Int32Array;

  constructor(text: string) {
    this.#next = new Int32Array(text.length);
    for (let at = text.length - 1; at >= 0; at--) {
      const code = text.charCodeAt(at);
      this.#next[at] = this.#first[code]!;
      this.#first[code] = at;
    }
  }

  /** The first place of the character `code`; -1 if it has none. */
  first(code: number): number {
    return this.#first[code]!;
  }

  /** The next place of the character at `at`; -1 if there is none. */
  next(at: number): number {
    return this.#next[at]!;
  }
}

const entryStart = (entries: string, at: number): number => entries.lastIndexOf(' ', at) + 1;

/** The reading that the entry from `start` on is of, as many accents have it. */
function soundAt(sounds: string, start: number): string {
  let end = start;
  while (end < sounds.length && !isHan(sounds.charCodeAt(end))) end++;
  return broad(sounds.slice(start, end));
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The reading without the differences that many accents do not make: 治 and 自, 民 and 名, 能 and 冷. */
function broad(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!g)/, 'l')
    .replace(/ng$/, 'n');
}
