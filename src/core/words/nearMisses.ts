import { isHan } from '../text/punctuation';
import type { TextEdit } from '../text/span';
import { Alike } from './alike';
import { LENGTHS, type Sides, UNSEEN, type WordCounts } from './counts';
import { Likelihood } from './likelihood';
import { isMeant } from './meant';

// Pieces that published prose hardly ever has, one slip away from pieces that it has often: a character or two for others that
// sound alike, one for another that looks alike, two exchanged, one lost, one typed twice.

/** A slip, as the edit that puts it right; in an insertion `start` is `end`. */
export interface NearMiss extends TextEdit {
  /** The common piece as it is written, and as it should be. */
  readonly written: string;
  readonly meant: string;
  /** What is odd about it as it is written: a name or a term has the same elsewhere. */
  readonly odd: string;
  /** How sure it is: a natural logarithm, about. */
  readonly score: number;
}

/** Characters of a piece; the level from which on one is common, and a pair may belong to it. */
const PIECE = 4;
const COMMON = 3;
/** The level of two characters that are a word, or begin or end one. */
const STRONG = 5;
/** So much higher is the level of two characters the right way round. */
const TURNED = 3;
/** A pair of a lower level is odd: each slip of one character has one beside it. */
const ODD = 0;
/** Of this level and below a pair may be one that was turned. */
const RARE = 4;
/** A character that is seen more seldom is put in no other's place; two that are written for two others are as usual. */
const USUAL = 100;
const WELL_KNOWN = 300;
/** Characters before and behind a slip that tell whether it is one. */
const AROUND = 3;
/** How sure a slip has to be: a logarithm of how much likelier the text is without it, and what else speaks for it. */
const LIKELY = 13;
/** The same of a character that goes with neither neighbour, in the place of one that makes a piece so common: its sounds or looks. */
const LIKELY_APART = 10;
const LIKELY_APART_SHAPE = 11;
const APART_COMMON = 4;
/** Two characters are a word either way round more often than not, and what is lost may have been left out on purpose. */
const LIKELY_TURNED = 15;
const LIKELY_LOST = 14.5;
/** The same where one side is no word without it: 深入彻落实. */
const LIKELY_DEMANDED = 12;
/** Up to this level two characters may be side by side because one between them was lost. */
const GAP = 2;
/** A character typed twice hardly ever makes another word; where it ends one and begins one (海关关税), a side is whole. */
const LIKELY_DOUBLED = 11;
const LIKELY_DOUBLED_WITHIN = 9;
const LEAST = Math.min(LIKELY_APART, LIKELY_DOUBLED_WITHIN);
/** Two odd characters may be a word that was never counted. */
const SURE = 17;
/** Each further common piece that it makes; a piece twice as common; no more of either than this counts. */
const FOR_PIECE = 2;
const MOST_PIECES = 2;
const FOR_LEVEL = 0.5;
const MOST_LEVELS = 4;
/** A shape, where most slips are of sounds. */
const AGAINST_SHAPE = 1;
/** The level of a word that is read and written as one: no look-alike is put into it (暴雪蓝色预警). */
const WORD = 6;

const ONE = '一'.charCodeAt(0);

/** What is odd about the character at a place, or about it and its neighbour. */
interface Signs {
  /** It goes with one of its neighbours on no level. */
  readonly isOdd: boolean;
  /** The same stands before it. */
  readonly isDouble: boolean;
  /** So it does, and in the midst of a word. */
  readonly isWithin: boolean;
  /** It and the next one are much more usual the other way round. */
  readonly isTurned: boolean;
  /** Nothing that goes on from it over the next one was seen. */
  readonly isGap: boolean;
}

/** What is put in the place of `removed` characters from `at` on. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly codes: readonly number[];
  readonly score: number;
  /** Where the most common piece that it makes begins, in the text as it is written; and the level of that. */
  readonly piece: number;
  readonly level: number;
}

/** Finds near misses by the counts of a file. */
export class NearMisses {
  readonly #counts: WordCounts;
  readonly #likelihood: Likelihood;
  #alike: Alike | undefined;
  /** The codes of the run of Han characters that is looked at, how many they are, and the level of each with the one before. */
  #codes = new Uint16Array(0);
  #pairs = new Int8Array(0);
  #length = 0;
  /** What stands around a change, once it is made. */
  readonly #changed = new Uint16Array(2 * AROUND + 2);
  /** The level of each there with the one before. */
  readonly #changedPairs = new Int8Array(2 * AROUND + 2);
  /** Two characters before a gap, what is put into it, and two behind it. */
  readonly #around = new Uint16Array(5);
  /** Of the characters that may stand for another, those that fit. */
  #fits = new Uint16Array(256);
  /** By character, those that often follow it. */
  readonly #following = new Map<number, Uint16Array>();

  constructor(counts: WordCounts) {
    this.#counts = counts;
    this.#likelihood = new Likelihood(counts);
  }

  /** Those in `text` from `start` to `end`; none touches another. */
  find(text: string, start: number, end: number): NearMiss[] {
    const found: NearMiss[] = [];
    this.#makeRoom(end - start);
    let length = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      if (isHan(code)) {
        this.#codes[length++] = code;
        continue;
      }
      if (length >= PIECE) this.#findIn(text, at - length, at, found);
      length = 0;
    }
    return found;
  }

  /** What is used again for each text: nearly all of them are passed over in less time than is taken to make room. */
  #makeRoom(length: number): void {
    if (this.#codes.length >= length) return;
    this.#codes = new Uint16Array(2 * length);
    this.#pairs = new Int8Array(2 * length + 1);
  }

  /** In the Han characters from `start` to `end`, which `#codes` holds. */
  #findIn(text: string, start: number, end: number, found: NearMiss[]): void {
    const codes = this.#codes;
    const pairs = this.#pairs;
    const length = end - start;
    this.#length = length;
    // Beyond the ends nothing is odd.
    pairs[0] = STRONG;
    pairs[length] = STRONG;
    this.#counts.pairLevels(codes, length, pairs);
    let free = 0;
    for (let i = 0; i < length; i++) {
      if (i < free) continue;
      const next = pairs[i + 1]!;
      const isOdd = pairs[i]! < ODD || next < ODD;
      const isDouble = i > 0 && codes[i] === codes[i - 1];
      const isTurned = next <= RARE && this.#areTurned(i, next);
      const isGap = next <= GAP && this.#isGap(i);
      if (!(isOdd || isDouble || isTurned || isGap) || this.#isOfRareWord(i)) continue;
      const isKnown = this.#isKnown(i);
      // 进一一步加强: 一步加强 is known, and says nothing of the other.
      const isWithin = isDouble && !this.#isKnownTwice(i) && this.#isDoubledWithin(i);
      if (isKnown && !isWithin) continue;
      const signs = isKnown
        ? { isOdd: false, isDouble: false, isTurned: false, isGap: false }
        : { isOdd, isDouble, isTurned, isGap };
      const change = this.#changeAt(i, { ...signs, isWithin });
      if (!change) continue;
      const edit = {
        start: start + change.at,
        end: start + change.at + change.removed,
        text: String.fromCharCode(...change.codes),
      };
      if (isMeant(text, edit, start, end)) continue;
      // Of two that are exchanged a piece may have the second alone, or the first.
      const first = Math.min(change.piece, change.at);
      const behind = Math.max(
        change.piece + PIECE + change.removed - change.codes.length,
        change.at + change.removed,
      );
      const written = text.slice(start + first, start + behind);
      const own = change.at - first;
      const meant = written.slice(0, own) + edit.text + written.slice(own + change.removed);
      const odd = text.slice(...this.#oddIn(change, start, end));
      found.push({ ...edit, written, meant, odd, score: change.score });
      free = change.at + change.removed + 1;
    }
  }

  /** The pair that is odd, where one character is written for another; else all that touches the change. */
  #oddIn({ at, removed, codes }: Change, start: number, end: number): [start: number, end: number] {
    const isOne = removed === 1 && codes.length === 1;
    const from = isOne && this.#pairs[at]! >= ODD ? at : at - 1;
    const to = isOne && from < at ? at + 1 : at + removed + 1;
    return [Math.max(start, start + from), Math.min(end, start + to)];
  }

  /** Whether a piece around the character at `at` was seen before. */
  #isKnown(at: number): boolean {
    const codes = this.#codes;
    const pairs = this.#pairs;
    const last = Math.min(at, this.#length - PIECE);
    for (let i = Math.max(0, at - PIECE + 1); i <= last; i++) {
      if (areAll(pairs, i + 1, i + PIECE, COMMON) && this.#counts.level(codes, i, PIECE) !== UNSEEN)
        return true;
    }
    if (at === 0 || at + 1 >= this.#length || pairs[at]! < ODD || pairs[at + 1]! < ODD) return false;
    return this.#counts.level(codes, at - 1, 3) !== UNSEEN;
  }

  /** Whether a piece with both the character at `at` and the same before it was seen before. */
  #isKnownTwice(at: number): boolean {
    for (const length of LENGTHS) {
      const last = Math.min(at - 1, this.#length - length);
      for (let i = Math.max(0, at - length + 1); i <= last; i++)
        if (this.#counts.level(this.#codes, i, length) !== UNSEEN) return true;
    }
    return false;
  }

  /**
   * Whether the characters around the two at `at` and before it go together over one of them, and a side hardly ever stands
   * without the other: 认真贯贯彻, where nothing ends with 真贯. 一名名 is right.
   */
  #isDoubledWithin(at: number): boolean {
    const codes = this.#codes;
    if (at < 2 || at + 1 >= this.#length || codes[at - 2] === ONE) return false;
    const around = this.#around;
    around[0] = codes[at - 2]!;
    around[1] = codes[at]!;
    around[2] = codes[at + 1]!;
    const level = this.#counts.level(around, 0, 3);
    return level >= COMMON && level >= Math.min(this.#pairs[at - 1]!, this.#pairs[at + 1]!);
  }

  /** Whether no three characters over the gap behind the one at `at` were seen, though one side goes together. */
  #isGap(at: number): boolean {
    const codes = this.#codes;
    const pairs = this.#pairs;
    if (at + 1 >= this.#length || (pairs[at]! < STRONG && pairs[at + 2]! < STRONG)) return false;
    if (at > 0 && this.#counts.level(codes, at - 1, 3) !== UNSEEN) return false;
    return at + 2 >= this.#length || this.#counts.level(codes, at, 3) === UNSEEN;
  }

  /** Whether the character at `at` is as rare as one beside it: such two are a word that was seldom counted, like 鹦鹉. */
  #isOfRareWord(at: number): boolean {
    const codes = this.#codes;
    const isRare = (i: number) => i >= 0 && i < this.#length && this.#counts.singles[codes[i]!]! < USUAL;
    return isRare(at) && (isRare(at - 1) || isRare(at + 1));
  }

  /** The likeliest change of the character at `at`, or of the two from there on. */
  #changeAt(at: number, { isOdd, isDouble, isWithin, isTurned, isGap }: Signs): Change | undefined {
    const codes = this.#codes;
    const pairs = this.#pairs;
    let best = isOdd ? this.#other(at) : undefined;
    const better = (change: Change | undefined, least = LIKELY) => {
      if (change && change.score >= least && (!best || change.score > best.score)) best = change;
    };
    if (isTurned) better(this.#judged(at, 2, [codes[at + 1]!, codes[at]!]), LIKELY_TURNED);
    if (isWithin) better(this.#judged(at, 1, []), LIKELY_DOUBLED_WITHIN);
    else if (isDouble) better(this.#judged(at, 1, []), LIKELY_DOUBLED);
    if (at + 1 >= this.#length) return best;
    if (!best && isOdd && pairs[at + 1]! < ODD && pairs[at]! > STRONG && pairs[at + 2]! > STRONG)
      better(this.#lost(at + 1), LIKELY_LOST);
    if (!best && isGap) better(this.#demanded(at + 1), LIKELY_DEMANDED);
    const isApart =
      isOdd && pairs[at + 1]! < ODD && (at === 0 || pairs[at]! < COMMON) && this.#endsOr(at + 2, COMMON);
    if (isApart && this.#areUsual(at, 2)) better(this.#otherTwo(at), SURE);
    return best;
  }

  /** Whether the characters at `at` and behind it are much more usual the other way round. */
  #areTurned(at: number, level: number): boolean {
    const codes = this.#codes;
    return (
      at + 1 < this.#length &&
      this.#counts.pairLevel(codes[at + 1]!, codes[at]!) >= Math.max(STRONG, level + TURNED)
    );
  }

  /** Whether the run ends before the character at `at`, or that goes with the one before it on a lower level. */
  #endsOr(at: number, level: number): boolean {
    return at >= this.#length || this.#pairs[at]! < level;
  }

  #areUsual(at: number, length: number): boolean {
    const codes = this.#codes;
    for (let i = at; i < at + length; i++) if (this.#counts.singles[codes[i]!]! < WELL_KNOWN) return false;
    return true;
  }

  /** Another character for the one at `at`. */
  #other(at: number): Change | undefined {
    const codes = this.#codes;
    let best: Change | undefined;
    const sides = this.#sidesOf(at);
    if (!sides) return undefined;
    const isApart = (at === 0 || this.#pairs[at]! < ODD) && this.#endsOr(at + 1, ODD);
    const { all, sounding } = this.#likeness().of(codes[at]!);
    const others = this.#isInWord(at) ? sounding : all;
    const count = this.#fitting(others, sides);
    for (let k = 0; k < count; k++) {
      const i = this.#fits[k]!;
      const change = this.#judged(at, 1, [others[i]!]);
      if (!change) continue;
      const isSound = i < sounding.length;
      const score = change.score - (isSound ? 0 : AGAINST_SHAPE);
      const apart = isSound ? LIKELY_APART : LIKELY_APART_SHAPE;
      const least = isApart && change.level >= APART_COMMON ? apart : LIKELY;
      if (score >= least && (!best || score > best.score)) best = { ...change, score };
    }
    return best;
  }

  /** Whether the character at `at` makes a word with a neighbour; beyond the ends it does not. */
  #isInWord(at: number): boolean {
    const pairs = this.#pairs;
    return (at > 0 && pairs[at]! >= WORD) || (at + 1 < this.#length && pairs[at + 1]! >= WORD);
  }

  /** Two others for the characters at `at` and behind it, each sounding like its own. */
  #otherTwo(at: number): Change | undefined {
    const codes = this.#codes;
    let best: Change | undefined;
    const seconds = this.#likeness().of(codes[at + 1]!).sounding;
    for (const first of this.#likeness().of(codes[at]!).sounding) {
      const count = this.#fitting(seconds, sideBefore(first));
      for (let k = 0; k < count; k++) {
        const change = this.#judged(at, 2, [first, seconds[this.#fits[k]!]!]);
        if (change && (!best || change.score > best.score)) best = change;
      }
    }
    return best;
  }

  /** A character that was lost before the one at `at`. */
  #lost(at: number): Change | undefined {
    const codes = this.#codes;
    let best: Change | undefined;
    const following = this.#followingOf(codes[at - 1]!);
    const count = this.#fitting(following, sideBehind(codes[at]!));
    for (let k = 0; k < count; k++) {
      const change = this.#judged(at, 0, [following[this.#fits[k]!]!]);
      if (change && (!best || change.score > best.score)) best = change;
    }
    return best;
  }

  /** The same where the two before the gap, or behind it, hardly ever stand without it: 彻落 without 贯. */
  #demanded(at: number): Change | undefined {
    const codes = this.#codes;
    const around = this.#around;
    let best: Change | undefined;
    for (let i = 0; i < around.length; i++) around[i] = codes[at + i - 2 - (i > 2 ? 1 : 0)] ?? 0;
    // Beyond the ends nothing is demanded.
    const before = at > 1 ? this.#pairs[at - 1]! : 0;
    const behind = at + 1 < this.#length ? this.#pairs[at + 1]! : 0;
    const following = this.#followingOf(codes[at - 1]!);
    const count = this.#fitting(following, sideBehind(codes[at]!));
    for (let k = 0; k < count; k++) {
      const put = following[this.#fits[k]!]!;
      around[2] = put;
      const isDemanded =
        (before >= STRONG && this.#counts.level(around, 0, 3) >= before) ||
        (behind >= STRONG && this.#counts.level(around, 2, 3) >= behind);
      const change = isDemanded ? this.#judged(at, 0, [put]) : undefined;
      if (change && (!best || change.score > best.score)) best = change;
    }
    return best;
  }

  /** Read when it is needed first: most reports have nothing odd. */
  #likeness(): Alike {
    const { singles } = this.#counts;
    this.#alike ??= new Alike(this.#counts.alike(), (code) => singles[code]! >= USUAL);
    return this.#alike;
  }

  #followingOf(code: number): Uint16Array {
    let following = this.#following.get(code);
    if (!following) {
      following = this.#counts.following(code, COMMON);
      this.#following.set(code, following);
    }
    return following;
  }

  /**
   * Which neighbours a character in the place of the one at `at` has to go with for a common piece, every two characters of
   * which are common; undefined where it can make none, whatever it is.
   */
  #sidesOf(at: number): Sides | undefined {
    const codes = this.#codes;
    const pairs = this.#pairs;
    let left = 0;
    while (left < PIECE - 2 && at - left >= 2 && pairs[at - 1 - left]! >= COMMON) left++;
    let right = 0;
    while (right < PIECE - 2 && at + right + 2 < this.#length && pairs[at + 2 + right]! >= COMMON) right++;
    const before = at > 0 ? codes[at - 1]! : 0;
    const next = at + 1 < this.#length ? codes[at + 1]! : 0;
    const withBefore = left === PIECE - 2;
    const withNext = right === PIECE - 2;
    const withBoth = left + right > 0;
    return withBoth ? { before, next, withBefore, withNext, withBoth } : undefined;
  }

  /** How many of `others` may make a common piece between `sides`; their places stand in `#fits` until it is asked again. */
  #fitting(others: Uint16Array, sides: Sides): number {
    if (this.#fits.length < others.length) this.#fits = new Uint16Array(2 * others.length);
    return this.#counts.fitting(others, sides, COMMON, this.#fits);
  }

  /** What speaks for a change; undefined where it makes no common piece. */
  #judged(at: number, removed: number, put: readonly number[]): Change | undefined {
    const codes = this.#codes;
    const from = Math.max(0, at - AROUND);
    const behind = at + removed;
    const to = Math.min(this.#length, behind + AROUND);
    const left = at - from;
    const length = left + put.length + to - behind;
    const changed = this.#changed;
    for (let i = 0; i < left; i++) changed[i] = codes[from + i]!;
    for (let i = 0; i < put.length; i++) changed[left + i] = put[i]!;
    for (let i = behind; i < to; i++) changed[left + put.length + i - behind] = codes[i]!;
    let pieces = 0;
    let top = 0;
    let piece = 0;
    // Most changes make a pair that no common piece has: those pieces need not be looked up.
    const levels = this.#changedPairs;
    const pairs = this.#pairs;
    for (let i = 1; i < left; i++) levels[i] = pairs[from + i]!;
    for (let i = Math.max(1, left); i <= left + put.length && i < length; i++)
      levels[i] = this.#counts.pairLevel(changed[i - 1]!, changed[i]!);
    for (let i = left + put.length + 1; i < length; i++) levels[i] = pairs[behind - left - put.length + i]!;
    const last = Math.min(left + put.length - 1, length - PIECE);
    for (let i = Math.max(0, left - PIECE + 1); i <= last; i++) {
      if (!areAll(levels, i + 1, i + PIECE, COMMON)) continue;
      const level = this.#counts.level(changed, i, PIECE);
      if (level < COMMON) continue;
      pieces++;
      if (level > top) {
        top = level;
        piece = from + i;
      }
    }
    if (pieces === 0) return undefined;
    const gain =
      this.#likelihood.of(changed, 0, left, Math.min(length, left + put.length + 2)) -
      this.#likelihood.of(codes, from, at, Math.min(this.#length, behind + 2));
    const score =
      gain + FOR_PIECE * Math.min(MOST_PIECES, pieces - 1) + FOR_LEVEL * Math.min(MOST_LEVELS, top - COMMON);
    return score >= LEAST ? { at, removed, codes: put, score, piece, level: top } : undefined;
  }
}

const sideBefore = (before: number): Sides => ({
  before,
  next: 0,
  withBefore: true,
  withNext: false,
  withBoth: false,
});

const sideBehind = (next: number): Sides => ({
  before: 0,
  next,
  withBefore: false,
  withNext: true,
  withBoth: false,
});

/** Whether all `levels` from `from` up to `to` are `least` at least. */
function areAll(levels: Int8Array, from: number, to: number, least: number): boolean {
  for (let i = from; i < to; i++) if (levels[i]! < least) return false;
  return true;
}
