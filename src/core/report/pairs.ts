import { hanTens } from '../text/numerals';
import { CLOSING_OF, isChinese, isDigit, isHan, isLatin, OPENING_OF } from '../text/punctuation';
import { type Paragraph, perParagraph } from './paragraph';
import { isRunningText } from './runningText';

// Which quote, bracket or title mark belongs to which, paragraph by paragraph (GB/T 15834-2011 4.8, 4.9, 4.15).

/** Two marks that belong together: offsets of the one that opens and the one that closes. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  /** What the pair is: `“`, `‘`, `（`, `《`, …, whatever width its marks have in the text. */
  readonly shape: string;
  /** The pair right around it. */
  readonly outer: Pair | undefined;
}

/** A mark without partner. */
export interface LoneMark {
  readonly at: number;
  readonly shape: string;
  readonly opens: boolean;
}

export interface Pairs {
  /** By where they close. */
  readonly pairs: readonly Pair[];
  readonly lone: readonly LoneMark[];
  /** Pairs that begin inside another pair and end behind it. */
  readonly crossed: readonly { readonly inner: Pair; readonly outer: Pair }[];
}

/** Quotes of both shapes, brackets of both widths, title marks. */
export const PAIRED_MARKS = '“”‘’（）《》〈〉‹›【】〔〕［］「」『』()"\'';

const IS_PAIRED = new Uint8Array(0x10000);
for (const mark of PAIRED_MARKS) IS_PAIRED[mark.charCodeAt(0)] = 1;

/** The pairs of a paragraph, shared by all rules; none in a table row, a picture or a comment. */
export const pairsOf = perParagraph((paragraph: Paragraph): Pairs => {
  const { text, textStart, textEnd } = paragraph;
  const enclosing: number[] = [];
  for (let at = textStart; at < textEnd; at++) if (IS_PAIRED[text.charCodeAt(at)] === 1) enclosing.push(at);
  return enclosing.length === 0 || !isRunningText(paragraph) ? NONE : findPairs(paragraph, enclosing);
});

const NONE: Pairs = { pairs: [], lone: [], crossed: [] };

type MutablePair = { -readonly [K in keyof Pair]: Pair[K] };

interface Sign {
  readonly shape: string;
  readonly opens: boolean;
}

/** What each mark is; straight quotes are sorted out by what stands around them. */
const SIGNS = new Map<string, Sign>([
  ...Object.keys(CLOSING_OF).map((char) => [char, { shape: char, opens: true }] as const),
  ...Object.entries(OPENING_OF).map(([char, shape]) => [char, { shape, opens: false }] as const),
]);
SIGNS.set('(', SIGNS.get('（')!);
SIGNS.set(')', SIGNS.get('）')!);
SIGNS.set('‹', SIGNS.get('〈')!);
SIGNS.set('›', SIGNS.get('〉')!);

/** More marks open at once than this are no text. */
const MAX_OPEN = 64;

function findPairs(paragraph: Paragraph, enclosing: readonly number[]): Pairs {
  const { text } = paragraph;
  const pairs: MutablePair[] = [];
  const lone: LoneMark[] = [];
  const crossed: { inner: Pair; outer: Pair }[] = [];
  const open: MutablePair[] = [];
  // Opened inside a pair that has closed meanwhile: they close crosswise, or not at all.
  const overtaken: { pair: MutablePair; by: Pair }[] = [];
  const close = (pair: MutablePair, at: number): void => {
    pair.close = at;
    pairs.push(pair);
  };
  const primes = primesAmong(text, enclosing);
  for (const at of enclosing) {
    const innermost = open.at(-1)?.shape;
    const prime = primes?.get(at);
    if (prime === 'sure' || (prime === 'open' && innermost !== straightShape(text[at]!))) continue;
    const sign = signAt(text, at, innermost);
    if (!sign) continue;
    const { shape } = sign;
    if (sign.opens) {
      if (open.length < MAX_OPEN) open.push({ open: at, close: -1, shape, outer: open.at(-1) });
      continue;
    }
    let index = open.length - 1;
    while (index >= 0 && open[index]!.shape !== shape) index--;
    if (index >= 0) {
      const pair = open[index]!;
      close(pair, at);
      for (let i = index + 1; i < open.length; i++) overtaken.push({ pair: open[i]!, by: pair });
      open.length = index;
      continue;
    }
    const late = overtaken.findLastIndex(({ pair }) => pair.shape === shape);
    if (late >= 0) {
      const { pair, by } = overtaken.splice(late, 1)[0]!;
      close(pair, at);
      crossed.push({ inner: pair, outer: by });
    } else if (!isOrdinalEnd(text, at, paragraph.textStart)) {
      lone.push({ at, shape, opens: false });
    }
  }
  for (const { open: at, shape } of open) lone.push({ at, shape, opens: true });
  for (const { pair } of overtaken) lone.push({ at: pair.open, shape: pair.shape, opens: true });
  lone.sort((a, b) => a.at - b.at);
  return { pairs, lone, crossed };
}

/** What the mark at `at` is in Chinese text; undefined where it is none (an apostrophe, feet and inches). */
function signAt(text: string, at: number, innermost: string | undefined): Sign | undefined {
  const char = text[at]!;
  const isStraight = char === '"' || char === "'";
  if (!isStraight && char !== '’' && char !== '‘') return SIGNS.get(char);
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  if (!isStraight) {
    // it’s, the ’90s
    return isLatin(before) && !isHan(behind) && innermost !== '‘' ? undefined : SIGNS.get(char);
  }
  if (isLatin(before) && isLatin(behind)) return undefined;
  const closes = innermost === straightShape(char);
  if (!closes && !isChinese(before) && !isChinese(behind) && !opensLatin(text, at)) return undefined;
  return SIGNS.get(char === '"' ? (closes ? '”' : '“') : closes ? '’' : '‘');
}

/** Whether the straight quote at `at` opens what begins with a letter or figure and closes beside Chinese: "ABC"系统, "5G网络". */
function opensLatin(text: string, at: number): boolean {
  const first = text.charCodeAt(at + 1);
  if (!isLatin(first) && !isDigit(first)) return false;
  const next = text.indexOf(text[at]!, at + 1);
  const last = text.charCodeAt(next - 1);
  return isChinese(last) || ((isLatin(last) || isDigit(last)) && isChinese(text.charCodeAt(next + 1)));
}

/** Signs of seconds or inches, behind a minute's sign and the figure. */
const SECONDS = /[′´'’]\d{1,2}(?:\.\d{1,2})?['’]?$/;
/** What goes on behind a minute's sign: the seconds and their sign. */
const WITH_SECONDS = /^\d{1,2}(?:\.\d{1,2})?(?:["”″]|''|’’)/;
/** How far such figures reach on either side. UTF-16 units. */
const FIGURE = 8;

/**
 * The quotes behind figures that are minutes, seconds, feet or inches: 4'25" is `sure`; 12" is, if no quotation is
 * `open` that it could close, and no other quote is left over that it could open for.
 */
function primesAmong(text: string, enclosing: readonly number[]): Primes | undefined {
  let found: Map<number, 'sure' | 'open'> | undefined;
  const left = { '"': 0, "'": 0 };
  for (let i = enclosing.length - 1; i >= 0; i--) {
    const at = enclosing[i]!;
    const char = text[at]!;
    const isStraight = char === '"' || char === "'";
    if (!isStraight && char !== '’' && char !== '”') continue;
    if (!endsFigure(text, at)) {
      if (isStraight) left[char]++;
    } else if (
      SECONDS.test(text.slice(Math.max(0, at - FIGURE), at)) ||
      (/['’]/.test(char) && WITH_SECONDS.test(text.slice(at + 1, at + FIGURE)))
    ) {
      found ??= new Map();
      found.set(at, 'sure');
    } else if (isStraight && left[char] % 2 === 0) {
      found ??= new Map();
      found.set(at, 'open');
    }
  }
  return found;
}

type Primes = ReadonlyMap<number, 'sure' | 'open'>;

/** Whether a digit stands before `at`, or before the mark there: a minute's sign, or the first half of the seconds'. */
function endsFigure(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || (/['’]/.test(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2)));
}

/** What a straight quote would close. */
const straightShape = (char: string): string => (char === '"' ? '“' : '‘');

/** What numbers an item behind a mark or 第. */
const ITEM = new RegExp(
  String.raw`(?:^|[。；：，、！？;:,!?\s第])(?:[0-9]{1,3}|[A-Za-z]|[${hanTens}]{1,3})$`,
);

/** 1） and a) and 一） number items without an opening bracket: behind a mark or 第, or with 2） or 1） in the same paragraph. */
function isOrdinalEnd(text: string, at: number, textStart: number): boolean {
  const char = text[at]!;
  if (char !== ')' && char !== '）') return false;
  const from = Math.max(textStart, at - 5);
  const before = text.slice(from, at);
  if (ITEM.test(before)) return true;
  const number = /[\p{Script=Han}）)”]([0-9]{1,2})$/u.exec(before)?.[1];
  if (number === undefined) return false;
  return [Number(number) - 1, Number(number) + 1].some((neighbour) =>
    ITEM_ENDS.some((end) => hasItem(text, `${neighbour}${end}`)),
  );
}

const ITEM_ENDS = ['）', ')'];

/** Whether `ordinal`, as 2）, stands in a text with no digit before it. */
function hasItem(text: string, ordinal: string): boolean {
  const at = text.indexOf(ordinal);
  return at >= 0 && !/[0-9.]/.test(text[at - 1] ?? '');
}

/** Whether `pair` stands inside another one of `shape`, with nothing between them. */
export const isDirectlyIn = ({ outer }: Pair, shape: string): boolean =>
  outer !== undefined && outer.close >= 0 && outer.shape === shape;

/**
 * “甲“，”乙”: what seems to be a quotation inside another is what stands between two, whose marks are turned the
 * wrong way.
 */
export function isTurned(text: string, pair: Pair): boolean {
  if (pair.shape !== '“' || !isDirectlyIn(pair, '“')) return false;
  return /(?:^(?:和|与|及|以及|或)|[，、；：])$/.test(text.slice(pair.open + 1, pair.close));
}

/** Where quotes and title marks, or all marks, enclose something, the outermost of them. */
export function enclosed(
  paragraph: Paragraph,
  shapes: (shape: string) => boolean,
): { start: number; end: number }[] {
  return pairsOf(paragraph)
    .pairs.filter(({ shape, outer }) => shapes(shape) && !(outer && outer.close >= 0 && shapes(outer.shape)))
    .map(({ open, close }) => ({ start: open, end: close + 1 }))
    .sort((a, b) => a.start - b.start);
}
