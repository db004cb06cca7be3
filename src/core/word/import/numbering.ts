import { toCircled, toHan, toLegalHan } from '../../text/numerals';
import { child, type Element, elements, value } from './xml';

// Automatic numbers: Word keeps 一、 and （一） of a list out of the text, as rules in numbering.xml and counters of its own.

/** Which list and level (from 0) a paragraph belongs to. */
export interface NumberedBy {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`; undefined for a bullet. */
  readonly text: string | undefined;
  readonly isBullet: boolean;
  /** What stands between number and text. */
  readonly suffix: string;
  /** The level (from 0) whose numbers make this one begin anew; -1 for none. */
  readonly restartsBelow: number;
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  /** By level; one that the file says nothing of is missing. */
  readonly levels: readonly (Level | undefined)[];
  /** Starts that this list sets anew when it is first met. */
  readonly restarts: ReadonlyMap<number, number>;
}

export type AutomaticNumber = { readonly text: string } | { readonly bullet: true };

/** Counts through a document. Numbers have to be asked for in reading order. */
export class WordNumbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #met = new Set<string>();

  constructor(numbering: Element | undefined) {
    const abstracts = new Map<string, Element>();
    for (const abstract of elements(numbering, 'abstractNum'))
      abstracts.set(abstract.attributes.abstractNumId ?? '', abstract);
    for (const num of elements(numbering, 'num')) {
      const id = value(num, 'abstractNumId') ?? '';
      const levels = readLevels(linked(abstracts, id));
      const restarts = new Map<number, number>();
      for (const override of elements(num, 'lvlOverride')) {
        const at = levelAt(override);
        const own = child(override, 'lvl');
        if (own) levels[at] = readLevel(own);
        const start = value(override, 'startOverride');
        if (start === undefined) continue;
        restarts.set(at, Number(start));
        if (levels[at]) levels[at] = { ...levels[at], start: Number(start) };
      }
      this.#lists.set(num.attributes.numId ?? '', { abstract: id, levels, restarts });
    }
  }

  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(list: string, style: string): number | undefined {
    const level = this.#lists.get(list)?.levels.findIndex((each) => each?.style === style);
    return level === undefined || level < 0 ? undefined : level;
  }

  /** The next number of that list and level; undefined for a list that is none. */
  next({ list: id, level: at }: NumberedBy): AutomaticNumber | undefined {
    const list = this.#lists.get(id);
    const level = list?.levels[at];
    if (!list || !level) return undefined;
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    if (!this.#met.has(id)) {
      this.#met.add(id);
      for (const [restarted, start] of list.restarts) counters[restarted] = start - 1;
    }
    counters[at] = (counters[at] ?? level.start - 1) + 1;
    list.levels.forEach((deeper, i) => {
      if (i > at && deeper && at <= deeper.restartsBelow) counters[i] = undefined;
    });
    if (level.isBullet) return { bullet: true };
    if (level.text === undefined) return undefined;
    const written = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const i = Number(digit) - 1;
      const shown = list.levels[i];
      if (!shown) return '';
      const count = counters[i] ?? shown.start;
      return format(count, level.legal && shown.format !== 'none' ? 'decimal' : shown.format);
    });
    if (written === '') return undefined;
    // 一、 （一） 1. carry their own distance.
    return { text: /[、，.．。)）﹚：:①-⑳]$/.test(written) ? written : written + level.suffix };
  }
}

/** The list that an abstract list leaves to a list style, else it itself. */
function linked(abstracts: ReadonlyMap<string, Element>, id: string): Element | undefined {
  const abstract = abstracts.get(id);
  const style = value(abstract, 'numStyleLink');
  if (style === undefined) return abstract;
  return [...abstracts.values()].find((each) => value(each, 'styleLink') === style) ?? abstract;
}

/** 0 to 8. */
const levelAt = ({ attributes }: Element): number => Math.min(8, Math.max(0, Number(attributes.ilvl) || 0));

function readLevels(abstract: Element | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elements(abstract, 'lvl')) levels[levelAt(level)] = readLevel(level);
  return levels;
}

function readLevel(level: Element): Level {
  const format =
    value(level, 'numFmt') ??
    child(level, 'AlternateContent', 'Choice', 'numFmt')?.attributes.val ??
    'decimal';
  const restart = value(level, 'lvlRestart');
  const at = levelAt(level);
  return {
    start: Number(value(level, 'start') ?? 1),
    format,
    text: format === 'bullet' ? undefined : (value(level, 'lvlText') ?? ''),
    isBullet: format === 'bullet',
    suffix: value(level, 'suff') === 'nothing' ? '' : ' ',
    restartsBelow: restart === undefined ? at - 1 : Number(restart) - 1,
    legal: child(level, 'isLgl') !== undefined,
    style: value(level, 'pStyle'),
  };
}

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number as the list shows it; formats nobody numbers Chinese texts with come out in digits. */
function format(count: number, name: string): string {
  if (count < 1 && name !== 'none') return String(count);
  switch (name) {
    // What stands around the number is the label: 附件： of each annex.
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return toHan(count);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return toLegalHan(count);
    case 'ideographTraditional':
      return HEAVENLY_STEMS[count - 1] ?? String(count);
    case 'ideographZodiac':
      return EARTHLY_BRANCHES[count - 1] ?? String(count);
    case 'ideographEnclosedCircle':
      return `（${toHan(count)}）`;
    case 'decimalEnclosedParen':
      return `（${count}）`;
    case 'decimalEnclosedFullstop':
      return `${count}.`;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return toCircled(count) ?? `（${count}）`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerLetter':
      return letters(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** a … z, aa, bb, as Word goes on. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count % 4000;
  let out = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}
