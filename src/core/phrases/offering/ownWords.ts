import { isHan } from '../../text/punctuation';
import type { Usual } from './lexicon';

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

const CLAUSE_END = /[，。、；：！？]/;
const GOES_ON = /^[的和了在是、，]/;

/** Fitted by `npm run lexicon -- --calibrate`. */
const WEIGHTS: Signs = [
  -5.146, -1.04, 0.526, 0.316, 0.226, 1.58, -1.399, 4.223, 0.486, 0.244, 1.177, -1.52, 0.602, -0.625, -0.476,
  -0.475, -0.665, -0.651, 0.225,
];

let words: Intl.Segmenter | undefined;

/** The continuations that `text` has for its own end, with their probabilities. The last line is the one written in. */
export function ownWords(text: string, usual: Usual | undefined): Own[] {
  return ownSigns(text, usual).map(({ text: own, signs }) => ({ text: own, probability: likely(signs) }));
}

function likely(signs: Signs): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index++) sum += WEIGHTS[index]! * signs[index]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The same before anything is said about probabilities: what they are fitted on. */
export function ownSigns(
  text: string,
  usual: Usual | undefined,
): { readonly text: string; readonly signs: Signs }[] {
  const end = text.length;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  if (end - lineStart < 2 || !goesOn(text, end - 1)) return [];
  const places = earlierPlaces(text, end, Math.min(LONGEST_MATCH, end - lineStart));
  const [best] = places;
  if (!best) return [];
  let lineEnd = text.indexOf('\n', best.at);
  if (lineEnd < 0) lineEnd = end;
  for (const place of places) place.same = agreement(text, place.at, best.at, lineEnd);
  const ends = wordEnds(text, best.at, lineEnd);
  const before = text[best.at - best.match - 1];
  const fromClause =
    best.match >= end - lineStart || before === undefined || before === '\n' || CLAUSE_END.test(before);
  const found: { text: string; signs: Signs }[] = [];
  for (let length = 1; length <= LONGEST && best.at + length <= lineEnd; length++) {
    const last = best.at + length - 1;
    if (!isWord(text, last)) break;
    if (length > 1 && ends.has(best.at + length)) {
      const own = text.slice(best.at, best.at + length);
      found.push({
        text: own,
        signs: signsOf({
          own,
          places,
          usual,
          distance: end - best.at,
          fromClause,
          atWord: ends.has(best.at),
        }),
      });
    }
    if (length > 1 && CLAUSE_END.test(text[last]!)) break;
  }
  return found;
}

/** An earlier place where the same words end. */
interface Place {
  /** Offset behind them. */
  readonly at: number;
  /** How many characters before it are the same. */
  readonly match: number;
  /** How many characters behind it are those behind the best place. */
  same: number;
}

/** The longest match first, of equal ones the last; the others in any order. */
function earlierPlaces(text: string, end: number, most: number): Place[] {
  const key = text.slice(end - 2, end);
  const places: Place[] = [];
  let longest = 0;
  for (
    let found = end >= 3 ? text.lastIndexOf(key, end - 3) : -1;
    found >= 0 && places.length < MOST_PLACES;
    found = found > 0 ? text.lastIndexOf(key, found - 1) : -1
  ) {
    const at = found + 2;
    let match = 2;
    while (match < most && match < at && text[at - match - 1] === text[end - match - 1]) match++;
    const place: Place = { at, match, same: 0 };
    if (match > longest) {
      longest = match;
      places.unshift(place);
    } else {
      places.push(place);
    }
  }
  return places;
}

function agreement(text: string, at: number, other: number, lineEnd: number): number {
  let same = 0;
  while (same <= LONGEST && other + same < lineEnd && text[at + same] === text[other + same]) same++;
  return same;
}

/** Offsets near `at` where words of the line end. */
function wordEnds(text: string, at: number, lineEnd: number): Set<number> {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends = new Set<number>();
  const part = text.slice(from, Math.min(lineEnd, at + LONGEST + AROUND));
  for (const { index, segment } of words.segment(part)) ends.add(from + index + segment.length);
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
  /** Whether a word ended there where the cursor is now. */
  readonly atWord: boolean;
}

function signsOf({ own, places, usual, distance, fromClause, atWord }: Asked): Signs {
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
  ];
}

/** Whether something may be offered behind this character. */
const goesOn = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || '，、：“《'.includes(text[at]!);

/** What a continuation may consist of: never a figure, a letter or a blank. */
const isWord = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || '，、：；。！？“”‘’《》（）'.includes(text[at]!);
