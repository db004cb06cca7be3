import { lookAlike, soundAlike } from '../text/pinyin';
import type { Span, TextEdit } from '../text/span';
import { enclosingMarks, folded, isEnclosing } from './marks';

// Fixed formulas written almost, but not quite, right. One pass over the text: a formula is cut into one piece
// more than it may have slips, so at least one piece stands there unchanged; where a piece is met, the rest is
// compared. Quotes and title marks are passed over, since usage writes many formulas with and without them.

/** A formula and what may be mistaken for a slip of it. */
export interface Formula {
  readonly text: string;
  /** Good wordings that differ from it by a slip: 稳中求进总基调 beside 稳中求进工作总基调. */
  readonly lookalikes?: readonly string[];
  /** So well known that any other character between its quotes is a slip (“四个认识”), and any lost word. */
  readonly strict?: boolean;
}

/** A formula met with one slip, or two in a long one. */
export interface NearMiss extends Span {
  /** What stands in the text, quotes included. */
  readonly written: string;
  readonly formula: string;
  /** The edits that make it right, in offsets of the text. */
  readonly edits: readonly TextEdit[];
}

/** From this many characters on two slips are still told apart from another wording. */
const LONG = 10;
/** From this many characters on one other character inside makes no other good phrase. */
const TELLING = 8;
/** Below this a lost character may leave a good phrase: 中国现代化 beside 中国式现代化. */
const COMPLETE = 7;
const NUMERALS = '一二三四五六七八九十百两';

interface Piece {
  readonly formula: Compiled;
  readonly text: string;
  /** Where it stands in the formula. */
  readonly at: number;
}

interface Compiled {
  readonly text: string;
  /** Without quotes: what is compared. */
  readonly core: string;
  readonly slips: number;
  readonly strict: boolean;
}

export interface FormulaIndex {
  /** Pieces by the hash of their first two characters. */
  readonly pieces: ReadonlyMap<number, readonly Piece[]>;
  /** One byte a hashed pair of characters: nearly all of a text is passed over by it. */
  readonly sieve: Uint8Array;
  /** Formulas and lookalikes: none of them is a slip of another. */
  readonly good: readonly string[];
}

export function indexFormulas(formulas: readonly Formula[]): FormulaIndex {
  const pieces = new Map<number, Piece[]>();
  const sieve = new Uint8Array(0x10000);
  for (const { text, strict = false } of formulas) {
    const core = folded(text);
    const formula = { text, core, slips: core.length >= LONG ? 2 : 1, strict };
    for (const piece of cut(formula)) {
      const slot = hash(piece.text.charCodeAt(0), piece.text.charCodeAt(1));
      sieve[slot] = 1;
      pieces.set(slot, [...(pieces.get(slot) ?? []), piece]);
    }
  }
  const good = formulas.flatMap(({ text, lookalikes = [] }) => [text, ...lookalikes].map(folded));
  return { pieces, sieve, good };
}

/**
 * One piece more than the formula may have slips, each two characters or more. All but the first leave out the
 * character at the cut, so that two characters which changed places there spoil only one piece.
 */
function cut(formula: Compiled): Piece[] {
  const count = formula.slips + 1;
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * formula.core.length) / count);
    const end = Math.floor(((i + 1) * formula.core.length) / count);
    const from = i > 0 && end - at > 2 ? at + 1 : at;
    return { formula, text: formula.core.slice(from, end), at: from };
  });
}
const hash = (first: number, second: number): number => ((first * 0x9e37 + second * 0x85eb) >>> 4) & 0xffff;

/** What a slip did to a text without quotes: `[start, end)` stands where `text` belongs. */
type Slip = TextEdit;

interface Match extends Span {
  readonly formula: Compiled;
  readonly slips: readonly Slip[];
}

/** All near misses in `text`, in reading order, none overlapping. */
export function findNearMisses(text: string, index: FormulaIndex): NearMiss[] {
  const plain = folded(text);
  const matches: Match[] = [];
  let code = plain.charCodeAt(0);
  for (let at = 0; at + 1 < plain.length; at++) {
    const next = plain.charCodeAt(at + 1);
    const slot = hash(code, next);
    code = next;
    if (index.sieve[slot] === 0) continue;
    for (const piece of index.pieces.get(slot)!) {
      const { formula } = piece;
      if (!plain.startsWith(piece.text, at) || plain.startsWith(formula.core, at - piece.at)) continue;
      if (!isPromising(plain, at, piece)) continue;
      const match = compare(plain, at, piece);
      if (match) matches.push(match);
    }
  }
  if (matches.length === 0) return [];
  const original = unfold(text);
  matches.sort((a, b) => a.slips.length - b.slips.length || b.formula.core.length - a.formula.core.length);
  const misses: NearMiss[] = [];
  for (const match of matches) {
    const start = original(match.start);
    const end = original(match.end - 1) + 1;
    if (misses.some((miss) => start < miss.end && end > miss.start)) continue;
    const quoted = isEnclosing(text[start - 1]) && isEnclosing(text[end]);
    if (!isSlip(plain, match, quoted) || isGood(plain, match, index.good)) continue;
    const edits = match.slips.map((slip) => ({
      start: original(slip.start),
      end: slip.end > slip.start ? original(slip.end - 1) + 1 : original(slip.start),
      text: slip.text,
    }));
    misses.push({ start, end, written: text.slice(start, end), formula: match.formula.text, edits });
  }
  return misses.sort((a, b) => a.start - b.start);
}

/** Where a character of the folded text stands in the text itself. */
function unfold(text: string): (at: number) => number {
  // For each mark left out, where the character behind it stands in the folded text.
  const marks = enclosingMarks(text).map((offset, index) => offset - index);
  return (at) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  };
}

/**
 * Whether enough of the formula's other characters stand about where they should, at most one place off for
 * each slip. Most places where a common piece stands (意识 of 意识形态) are passed over here.
 */
function isPromising(
  plain: string,
  at: number,
  { formula: { core, slips }, text, at: inFormula }: Piece,
): boolean {
  let missing = 0;
  for (let i = 0; i < core.length; i++) {
    if (i === inFormula) i += text.length;
    if (i >= core.length) break;
    const here = at - inFormula + i;
    const code = core.charCodeAt(i);
    let near = false;
    for (let k = here - slips; k <= here + slips && !near; k++) near = plain.charCodeAt(k) === code;
    if (!near && ++missing > slips) return false;
  }
  return true;
}

/** The formula around a piece of it that stands at `at`, with as few slips as it may have. */
function compare(plain: string, at: number, { formula, text, at: inFormula }: Piece): Match | undefined {
  const { core, slips } = formula;
  const right = extend(plain, at + text.length, core, inFormula + text.length, 1, slips);
  if (!right) return undefined;
  const left = extend(plain, at - 1, core, inFormula - 1, -1, slips - right.slips.length);
  if (!left || left.slips.length + right.slips.length === 0) return undefined;
  return { formula, start: left.at + 1, end: right.at, slips: [...left.slips.reverse(), ...right.slips] };
}

/**
 * Goes along text (from `at`) and formula (from `in_`) in direction `step` to the formula's end, with at most
 * `budget` slips, the fewest there are. `at` of the result is the first place of the text not taken.
 */
function extend(
  plain: string,
  at: number,
  core: string,
  in_: number,
  step: 1 | -1,
  budget: number,
): { at: number; slips: Slip[] } | undefined {
  let here = at;
  let there = in_;
  while (there >= 0 && there < core.length && plain[here] === core[there]) {
    here += step;
    there += step;
  }
  if (there < 0 || there >= core.length) return { at: here, slips: [] };
  const other = plain[here];
  if (budget === 0 || other === undefined) return undefined;
  const low = Math.min(here, here + step);
  const tries: { slip: Slip; here: number; there: number }[] = [];
  if (plain[here + step] === core[there] && other === core[there + step]) {
    const right = Math.min(there, there + step);
    const slip = { start: low, end: low + 2, text: core.slice(right, right + 2) };
    tries.push({ slip, here: here + 2 * step, there: there + 2 * step });
  }
  // Only a character typed twice is one too many; 稳中求进的工作总基调 is another wording.
  if (other === plain[here - step]) {
    tries.push({ slip: { start: here, end: here + 1, text: '' }, here: here + step, there });
  }
  if (isHan(other)) {
    const slip = { start: here, end: here + 1, text: core[there]! };
    tries.push({ slip, here: here + step, there: there + step });
  }
  const inside = there + step >= 0 && there + step < core.length;
  if (inside) {
    const between = step === 1 ? here : here + 1;
    tries.push({ slip: { start: between, end: between, text: core[there]! }, here, there: there + step });
  }
  let best: { at: number; slips: Slip[] } | undefined;
  for (const attempt of tries) {
    const limit = best ? best.slips.length - 2 : budget - 1;
    if (limit < 0) break;
    const rest = extend(plain, attempt.here, core, attempt.there, step, limit);
    if (rest) best = { at: rest.at, slips: [attempt.slip, ...rest.slips] };
  }
  return best;
}

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

/** Whether the differences are slips, not another wording. */
function isSlip(plain: string, { formula, slips, start, end }: Match, quoted: boolean): boolean {
  const { core, strict } = formula;
  const lost = slips.filter((slip) => slip.start === slip.end).length;
  if (lost > 1 && !strict) return false;
  if (lost > 0 && core.length < COMPLETE) return false;
  const changed = slips.filter((slip) => slip.end - slip.start === 1 && slip.text.length === 1);
  const alike = changed.map((slip) => areMixedUp(plain[slip.start]!, slip.text));
  if (changed.length > 1 && !alike.includes(true)) return false;
  return changed.every((slip, i) => {
    const written = plain[slip.start]!;
    if (NUMERALS.includes(written) && NUMERALS.includes(slip.text)) return written + slip.text === '二两';
    if (alike[i] || (strict && quoted)) return true;
    const last = slip.end === end;
    const first = slip.start === start;
    return core.length >= TELLING && !last && (!first || core.length >= LONG - 1);
  });
}

const areMixedUp = (a: string, b: string): boolean => soundAlike(a, b) || lookAlike(a, b);

/** Whether the place with the slips belongs to another formula or to a known good wording. */
function isGood(plain: string, { start, end, slips }: Match, good: readonly string[]): boolean {
  const from = slips[0]!.start;
  const to = slips.at(-1)!.end;
  return good.some((wording) => {
    const base = Math.max(0, start - wording.length);
    const window = plain.slice(base, end + wording.length);
    for (let at = window.indexOf(wording); at >= 0; at = window.indexOf(wording, at + 1)) {
      if (base + at <= from && base + at + wording.length >= to) return true;
    }
    return false;
  });
}
