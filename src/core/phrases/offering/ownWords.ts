import { closesNothing, isHan } from '../../text/punctuation';
import { wordEndsIn } from '../../text/words';
import type { Usual } from './lexicon';
import { type OtherText, pairAt } from './otherTexts';

/**
 * What this report itself says behind the words before the cursor, where they stood in it before: a long name, a project, a
 * clause that recurs. How likely that is to be written again was fitted on texts, see docs/lexicon.md.
 */

/** One continuation, and how likely it is. */
export interface Own {
  readonly text: string;
  /** From 0 to 1. */
  readonly probability: number;
}

/** What is known about a continuation; the weights below are in the same order. */
export type Signs = readonly number[];

/** A match longer than this says no more. UTF-16 units. */
const LONGEST_MATCH = 24;
/** No continuation is longer. UTF-16 units. */
const LONGEST = 30;
/** More earlier places would not be looked at, the last ones first. */
const MOST_PLACES = 400;
/** How much of a line is cut into words to know where they end. UTF-16 units. */
const AROUND = 24;

/** From so many places on a mark belongs to the words before it. */
const MARKED = 3;

/** Another text counts as far away as the start of a long report. UTF-16 units. */
const FAR = 20_000;
/** The length of a sentence, if no mark ends it earlier. UTF-16 units. */
const SENTENCE = 60;

const SENTENCE_END = /[。；！？\n]/;
const CLAUSE_END = /[，。、；：！？]/;
/** What is opened and not closed leaves a writer with half a pair; a title in 《》 is long enough to be told in parts. */
const OPENING = /[“‘（]/;
const CLOSING = /[”’）]/;
const GOES_ON = /^[的和了在是、，]/;
/** What is quoted goes on further, where it was taken for its end. */
const CLOSES = /^[”’）》]/;
/** What came in a year is told by that year alone: a name, a place, another date. */
const DATE_END = /\d[年月日]$/;
/** A number that says which or how many: 第六条, 三级. The next time it is another. */
const COUNTED =
  /第[〇零一二三四五六七八九十百]|[一二三四五六七八九十百千万亿两]+(?:级|届|年|月|日|号|次|期|类|条|款|项|章|名|等奖)/y;
/** Words that wait for others. */
const HANGS = /[的和与及在对为从以并把将被或是]$/;

/** Fitted by `npm run lexicon -- --fit`. */
const WEIGHTS: Signs = [
  -6.091, -0.257, 0.259, 0.313, 0.441, 1.286, -1.206, 5.436, 0.283, 1.703, 0.381, -1.304, 0.423, -1.067,
  0.407, 0.023, -0.745, -0.637, 0.118, -0.646, -0.391, 0.18, -0.276,
];
/** The same for other texts. */
const WEIGHTS_OF_OTHERS: Signs = [
  -2.254, -0.455, 0.326, 0.469, 0.346, 0.503, -1.845, 9.086, 0.601, 1.999, 0.939, -1.366, 0.702, -4.464, 0.9,
  -0.378, -0.1, -0.292, 0.297, 0, 0.438, -0.529, -0.285,
];

/** The continuations that `text` has for its own end, with their probabilities. The last line is the one written in. */
export function ownWords(text: string, usual: Usual | undefined): Own[] {
  return withProbabilities(ownSigns(text, usual), WEIGHTS);
}

/** The continuations that other texts of the writer's have for the end of `text`, with their probabilities. */
export function othersWords(text: string, others: readonly OtherText[], usual: Usual | undefined): Own[] {
  return withProbabilities(othersSigns(text, others, usual), WEIGHTS_OF_OTHERS);
}

const withProbabilities = (signed: readonly Signed[], weights: Signs): Own[] =>
  signed.map(({ text, signs }) => ({ text, probability: likely(signs, weights) }));

function likely(signs: Signs, weights: Signs): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index++) sum += weights[index]! * signs[index]!;
  return 1 / (1 + Math.exp(-sum));
}

/** A continuation before anything is said about its probability: what that is fitted on. */
export interface Signed {
  readonly text: string;
  readonly signs: Signs;
}

/** What `ownWords` goes by. */
export function ownSigns(text: string, usual: Usual | undefined): Signed[] {
  const most = matchedAtMost(text);
  return most < 2 ? [] : signsAt(text, earlierPlaces(text, most), usual);
}

/** What `othersWords` goes by. */
export function othersSigns(text: string, others: readonly OtherText[], usual: Usual | undefined): Signed[] {
  const most = matchedAtMost(text);
  return most < 2 ? [] : signsAt(text, otherPlaces(text, others, most), usual);
}

/** How many characters before the end of `text` can be the same elsewhere; 0 where nothing may be offered. */
function matchedAtMost(text: string): number {
  const end = text.length;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  return goesOn(text, end - 1) && !DATE_END.test(text.slice(-2))
    ? Math.min(LONGEST_MATCH, end - lineStart)
    : 0;
}

function signsAt(text: string, places: readonly Place[], usual: Usual | undefined): Signed[] {
  const [best] = places;
  if (!best) return [];
  const { text: source, at, match } = best;
  let lineEnd = source.indexOf('\n', at);
  if (lineEnd < 0) lineEnd = source.length;
  for (const place of places) place.same = agreement(place, best, lineEnd);
  const ends = wordEnds(source, at, lineEnd);
  const before = source[at - match - 1] ?? '\n';
  const here = text[text.length - match - 1] ?? '\n';
  const fromClause = here === '\n' || before === '\n' || CLAUSE_END.test(before);
  const distance = source === text ? text.length - at : FAR;
  const between = source === text ? text.slice(Math.max(at, text.length - SENTENCE)) : '。';
  const sameSentence = distance <= SENTENCE && !SENTENCE_END.test(between);
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const found: Signed[] = [];
  // How the next sentence begins says the one before nothing.
  if (SENTENCE_END.test(source[at] ?? '')) return found;
  let open = 0;
  for (let length = 1; length <= LONGEST && at + length <= lineEnd; length++) {
    const last = at + length - 1;
    const character = source[last]!;
    if (
      !isWord(source, last) ||
      isCounted(source, last) ||
      closesNothing(line + source.slice(at, last), character)
    )
      break;
    if (OPENING.test(character)) open++;
    else if (CLOSING.test(character) && open > 0) open--;
    const whole = open === 0 && character !== '《' && isUsualEnd(character, length, places);
    if (length > 1 && ends.has(at + length) && whole) {
      const own = source.slice(at, at + length);
      const toHeadingEnd = at + length === lineEnd && !CLAUSE_END.test(character);
      const asked = {
        own,
        places,
        usual,
        distance,
        fromClause,
        sameSentence,
        toHeadingEnd,
        atWord: ends.has(at),
      };
      found.push({ text: own, signs: signsOf(asked) });
    }
    if (length > 1 && CLAUSE_END.test(character)) break;
  }
  return found;
}

/** A place where the same words end, earlier in the report or in another text. */
interface Place {
  readonly text: string;
  /** Offset behind them. */
  readonly at: number;
  /** How many characters before it are the same. */
  readonly match: number;
  /** How many characters behind it are those behind the best place. */
  same: number;
}

/** The places of one look-up: the longest match first, of equal ones the first that was found; the others in any order. */
class Places {
  readonly found: Place[] = [];
  readonly #written: string;
  readonly #most: number;
  #longest = 0;

  constructor(written: string, most: number) {
    this.#written = written;
    this.#most = most;
  }

  get isFull(): boolean {
    return this.found.length >= MOST_PLACES;
  }

  add(text: string, at: number): void {
    const written = this.#written;
    const end = written.length;
    let match = 2;
    while (match < this.#most && match < at && text[at - match - 1] === written[end - match - 1]) match++;
    const place: Place = { text, at, match, same: 0 };
    if (match > this.#longest) {
      this.#longest = match;
      this.found.unshift(place);
    } else {
      this.found.push(place);
    }
  }
}

/** In the report itself, the last ones first. */
function earlierPlaces(text: string, most: number): Place[] {
  const end = text.length;
  const key = text.slice(end - 2);
  const places = new Places(text, most);
  for (
    let found = end >= 3 ? text.lastIndexOf(key, end - 3) : -1;
    found >= 0 && !places.isFull;
    found = found > 0 ? text.lastIndexOf(key, found - 1) : -1
  )
    places.add(text, found + 2);
  return places.found;
}

function otherPlaces(text: string, others: readonly OtherText[], most: number): Place[] {
  const pair = pairAt(text, text.length - 2);
  const places = new Places(text, most);
  for (const other of others) {
    for (const at of other.behind.get(pair) ?? []) {
      if (places.isFull) return places.found;
      places.add(other.text, at);
    }
  }
  return places.found;
}

/**
 * Whether a continuation of this length may end with the character: how likely its words are says nothing about the mark, so
 * that has to stand in most of the places that have the words, and in three at least.
 */
function isUsualEnd(last: string, length: number, places: readonly Place[]): boolean {
  if (!CLAUSE_END.test(last)) return true;
  const words = places.filter(({ same }) => same >= length - 1).length;
  const marked = places.filter(({ same }) => same >= length).length;
  return marked >= MARKED && marked * 2 > words;
}

/** How many characters behind both places are the same, up to the end of the second one's line. */
function agreement(place: Place, best: Place, lineEnd: number): number {
  let same = 0;
  while (
    same <= LONGEST &&
    best.at + same < lineEnd &&
    place.text[place.at + same] === best.text[best.at + same]
  )
    same++;
  return same;
}

/** Offsets near `at` where words of the line end. */
function wordEnds(text: string, at: number, lineEnd: number): Set<number> {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
  const ends = new Set<number>();
  for (const end of wordEndsIn(text.slice(from, Math.min(lineEnd, at + LONGEST + AROUND))))
    ends.add(from + end);
  return ends;
}

interface Asked {
  readonly own: string;
  readonly places: readonly Place[];
  readonly usual: Usual | undefined;
  /** How far back it stands. UTF-16 units. */
  readonly distance: number;
  /** Whether the words that agree begin a clause. */
  readonly fromClause: boolean;
  /** Whether it stands in the sentence that is being written: lists say little twice. */
  readonly sameSentence: boolean;
  /** Whether it is the end of a line without a mark: a title's last words are seldom those of a sentence. */
  readonly toHeadingEnd: boolean;
  /** Whether a word ended there where the cursor is now. */
  readonly atWord: boolean;
}

function signsOf({
  own,
  places,
  usual,
  distance,
  fromClause,
  sameSentence,
  toHeadingEnd,
  atWord,
}: Asked): Signs {
  const { match } = places[0]!;
  const length = own.length;
  // Interpolated from two characters on, as the lexicon's own probabilities are.
  let probability = 0;
  let agreeing = 0;
  let agreeingShort = 0;
  let others = 0;
  for (let least = 2; least <= match; least = least < 8 || least === match ? least + 1 : match) {
    let all = 0;
    let same = 0;
    for (const place of places) {
      if (place.match < least) continue;
      all++;
      if (place.same >= length) same++;
    }
    if (least <= 8) probability = (same + probability) / (all + 1);
    if (least === 2) agreeingShort = same;
    agreeing = same;
    others = all - same;
  }
  const agrees =
    usual?.continuation && (own.startsWith(usual.continuation) || usual.continuation.startsWith(own)) ? 1 : 0;
  const differs = usual?.continuation && agrees === 0 ? 1 : 0;
  const known = usual?.probability ?? 0;
  const long = Math.log(match);
  return [
    1,
    long,
    long * long,
    Math.log(probability / (1 - probability)),
    Math.log(agreeing),
    Math.log(1 + agreeingShort),
    Math.log(length),
    atWord ? 1 : 0,
    fromClause ? 1 : 0,
    agrees * known,
    agrees,
    differs * known,
    differs,
    Math.log(distance) / 5,
    CLAUSE_END.test(own[length - 1]!) ? 1 : 0,
    match >= 8 ? 1 : 0,
    others > 0 ? 1 : 0,
    GOES_ON.test(own) ? 1 : 0,
    long * Math.log(length),
    sameSentence ? 1 : 0,
    toHeadingEnd ? 1 : 0,
    CLOSES.test(own) ? 1 : 0,
    HANGS.test(own) ? 1 : 0,
  ];
}

/** Whether something may be offered behind this character. */
const goesOn = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || '，、：“《'.includes(text[at]!);

/** What a continuation may consist of: never a figure, a letter or a blank. */
const isWord = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || '，、：；。！？“”‘’《》（）'.includes(text[at]!);

/** Whether a number begins there that says which or how many. */
function isCounted(text: string, at: number): boolean {
  COUNTED.lastIndex = at;
  return COUNTED.test(text);
}
