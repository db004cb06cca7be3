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

export class Alike {
  /** Codes by reading, what many accents do not tell apart taken together. */
  readonly #bySound = new Map<string, number[]>();
  readonly #soundsOf = new Map<number, string[]>();
  readonly #byShape = new Map<number, number[]>();
  readonly #others = new Map<number, Others>();
  /** For each character the last that was asked for and has it among its others. */
  readonly #mark = new Uint32Array(0x10000);
  #asked = 0;

  /** `isUsual`: characters that are worth being put in another's place. */
  constructor(json: string, isUsual: (code: number) => boolean) {
    const { sounds, shapes } = JSON.parse(json) as Written;
    for (const entry of sounds.split(' ')) {
      const letters = /^[a-z]+/.exec(entry)![0];
      const sound = broad(letters);
      for (let i = letters.length; i < entry.length; i++) {
        const code = entry.charCodeAt(i);
        put(this.#soundsOf, code, sound);
        if (isUsual(code)) put(this.#bySound, sound, code);
      }
    }
    for (const entry of shapes.split(' ')) {
      const code = entry.charCodeAt(0);
      for (let i = 1; i < entry.length; i++) {
        const other = entry.charCodeAt(i);
        if (isUsual(other)) put(this.#byShape, code, other);
        if (isUsual(code)) put(this.#byShape, other, code);
      }
    }
  }

  /** The characters that may stand for `code`, itself left out. */
  of(code: number): Others {
    let others = this.#others.get(code);
    if (!others) {
      const all: number[] = [];
      this.#mark[code] = ++this.#asked;
      for (const sound of this.#soundsOf.get(code) ?? NONE) this.#gather(this.#bySound.get(sound), all);
      const sounding = all.length;
      this.#gather(this.#byShape.get(code), all);
      const codes = Uint16Array.from(all);
      others = { all: codes, sounding: codes.subarray(0, sounding) };
      this.#others.set(code, others);
    }
    return others;
  }

  /** Puts those of `codes` into `all` that are not there yet. */
  #gather(codes: readonly number[] = NONE, all: number[]): void {
    for (const code of codes) {
      if (this.#mark[code] === this.#asked) continue;
      this.#mark[code] = this.#asked;
      all.push(code);
    }
  }
}

const NONE: readonly never[] = [];

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
