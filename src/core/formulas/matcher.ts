import { SLOTS, slotOf } from '../text/bigrams';
import { folded, isQuoteOrTitleMark, unfold } from '../text/enclosingMarks';
import type { Span, TextEdit } from '../text/span';
import {
  type Compiled,
  isBreak,
  isHan,
  isOtherWording,
  isSlip,
  isTypedTwice,
  type Match,
  type Slip,
  settled,
} from './similarity';

// Fixed formulas written almost, but not quite, right. One pass over the text: a formula is cut into one piece
// more than it may have slips, so at least one piece stands there unchanged; where a piece is met, the rest is
// compared. Quotes and title marks are skipped, since usage writes many formulas with and without them.

/** A formula and what may be mistaken for a slip of it. */
export interface Formula {
  readonly text: string;
  /** Good wordings that differ from it by a slip: 稳中求进总基调 beside 稳中求进工作总基调. */
  readonly lookalikes?: readonly string[];
  /** Wrong wordings that are further away than a slip or two: 放服管 for 放管服. */
  readonly wrong?: readonly string[];
  /** So well known that any other character between its quotes is a slip (“四个认识”), and any lost word. */
  readonly strict?: boolean;
  /** Good wordings stand so close to it that only what sounds or looks alike, or is typed twice, is a slip. */
  readonly careful?: boolean;
}

/** A formula met with one slip, or two in a long one. */
export interface NearMiss extends Span {
  /** What stands in the text, quotes included. */
  readonly written: string;
  readonly formula: string;
  /** The edits that make it right, in offsets of the text. */
  readonly edits: readonly TextEdit[];
}

/** From this many characters on two slips are still distinguished from another wording. */
const LONG = 10;

interface Piece {
  readonly formula: Compiled;
  readonly text: string;
  /** Where it stands in the formula; undefined for a wrong wording of all of it. */
  readonly at: number | undefined;
  /** Where in it the two characters stand that it is searched for by. */
  readonly anchor: number;
}

type PlacedPiece = Piece & { readonly at: number };

export interface FormulaIndex {
  /** Pieces that begin with the same pair of characters, together; slot 0 is empty. */
  readonly pieces: readonly (readonly Piece[])[];
  /** For each hashed pair of characters its place in `pieces`: nearly all of a text is skipped by it. */
  readonly slotTable: Uint16Array;
  /** By character, 1 where it is the first of such a pair. */
  readonly opens: Uint8Array;
  /** Formulas and lookalikes: none of them is a slip of another. */
  readonly good: readonly string[];
}

export function indexFormulas(formulas: readonly Formula[]): FormulaIndex {
  const pieces: Piece[][] = [[]];
  const slotTable = new Uint16Array(SLOTS);
  const opens = new Uint8Array(0x10000);
  const use = pairUse(formulas);
  for (const { text, strict = false, careful = false, wrong = [] } of formulas) {
    const core = folded(text);
    const formula = { text, core, slips: core.length >= LONG && !careful ? 2 : 1, strict, careful };
    const whole = wrong.map((wording) => ({ formula, text: folded(wording), at: undefined }));
    for (const piece of [...cut(formula), ...whole]) {
      const anchor = rarestPair(piece.text, use);
      const first = piece.text.charCodeAt(anchor);
      const slot = slotOf(first, piece.text.charCodeAt(anchor + 1));
      opens[first] = 1;
      if (slotTable[slot] === 0) slotTable[slot] = pieces.push([]) - 1;
      pieces[slotTable[slot]!]!.push({ ...piece, anchor });
    }
  }
  const good = formulas.flatMap(({ text, lookalikes = [] }) => [text, ...lookalikes].map(folded));
  return { pieces, slotTable, opens, good };
}

/** In how many formulas each pair of characters stands: what is common in them is common in reports. */
function pairUse(formulas: readonly Formula[]): ReadonlyMap<string, number> {
  const use = new Map<string, number>();
  for (const core of formulas.map(({ text }) => folded(text))) {
    for (const pair of new Set(pairsOf(core))) use.set(pair, (use.get(pair) ?? 0) + 1);
  }
  return use;
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Where in `text` the pair stands that the fewest formulas have: 治功 of 政治功能. */
function rarestPair(text: string, use: ReadonlyMap<string, number>): number {
  const uses = pairsOf(text).map((pair) => use.get(pair) ?? 0);
  return uses.indexOf(Math.min(...uses));
}

/**
 * One piece more than the formula may have slips, each two characters or more. All but the first leave out the
 * character at the cut, so that two characters which changed places there spoil only one piece.
 */
function cut(formula: Compiled): Omit<PlacedPiece, 'anchor'>[] {
  const count = formula.slips + 1;
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * formula.core.length) / count);
    const end = Math.floor(((i + 1) * formula.core.length) / count);
    const from = i > 0 && end - at > 2 ? at + 1 : at;
    return { formula, text: formula.core.slice(from, end), at: from };
  });
}

/** All near misses in `text`, which is `plain` when it is folded, in reading order, none overlapping. */
export function findNearMisses(text: string, index: FormulaIndex, plain = folded(text)): NearMiss[] {
  const { slotTable, opens, pieces } = index;
  const matches: Match[] = [];
  const last = plain.length - 1;
  for (let i = 0; i < last; i++) {
    const code = plain.charCodeAt(i);
    if (opens[code] === 0) continue;
    const sought = slotTable[slotOf(code, plain.charCodeAt(i + 1))]!;
    if (sought === 0) continue;
    for (const piece of pieces[sought]!) meet(plain, i - piece.anchor, piece, matches);
  }
  if (matches.length === 0) return [];
  const original = unfold(text);
  matches.sort((a, b) => a.slips.length - b.slips.length || b.formula.core.length - a.formula.core.length);
  const misses: NearMiss[] = [];
  for (const met of matches) {
    const match = settled(plain, met);
    const start = original(match.start);
    const end = original(match.end - 1) + 1;
    if (misses.some((miss) => start < miss.end && end > miss.start)) continue;
    const quoted = isQuoteOrTitleMark(text[start - 1]) && isQuoteOrTitleMark(text[end]);
    const wrong =
      match.known || (match.doubled ? isTypedTwice(text, start, end, match) : isSlip(plain, match, quoted));
    if (!wrong || isGood(plain, match, index.good)) continue;
    const edits = match.slips.map((slip) => {
      if (match.known) return { start, end, text: fitted(match.formula, text, start, end) };
      if (slip.end > slip.start)
        return { start: original(slip.start), end: original(slip.end - 1) + 1, text: slip.text };
      const behind = closes(match.formula, slip.at) ? original(slip.start - 1) + 1 : original(slip.start);
      return { start: behind, end: behind, text: slip.text };
    });
    misses.push({ start, end, written: text.slice(start, end), formula: match.formula.text, edits });
  }
  return misses.sort((a, b) => a.start - b.start);
}

/** Adds to `matches` what `piece` is part of if it stands at `at` of the text. */
function meet(plain: string, at: number, piece: Piece, matches: Match[]): void {
  if (!standsAt(plain, piece.text, at)) return;
  const { formula } = piece;
  if (!isPlaced(piece)) {
    const end = at + piece.text.length;
    const slip = { start: at, end, text: formula.core, at: 0 };
    matches.push({ formula, start: at, end, slips: [slip], known: true });
    return;
  }
  const around = compareAround(plain, at, piece);
  if (around === Around.Same) {
    if (piece.at === 0) addTypedTwice(plain, at, formula, matches);
  } else if (around === Around.Near) {
    const match = compare(plain, at, piece);
    if (match && !isOtherWording(plain, match)) matches.push(match);
  }
}

const isPlaced = (piece: Piece): piece is PlacedPiece => piece.at !== undefined;

/** The formula for `start`–`end` of the text: with its marks if they are used there, those beside it left out. */
function fitted({ text: whole, core }: Compiled, text: string, start: number, end: number): string {
  const opened = isQuoteOrTitleMark(text[start - 1]);
  const closed = isQuoteOrTitleMark(text[end]);
  if (!opened && !closed && folded(text.slice(start, end)).length === end - start) return core;
  const from = opened && isQuoteOrTitleMark(whole[0]) ? 1 : 0;
  return whole.slice(from, closed && isQuoteOrTitleMark(whole.at(-1)) ? -1 : undefined);
}

/** Whether a mark closes right behind the character at `at` of the formula without marks: “五位一体”总体布局. */
function closes({ text, core }: Compiled, at: number): boolean {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isQuoteOrTitleMark(text[i]) && seen++ === at)
      return at > 0 && core[at] === text[i] && isQuoteOrTitleMark(text[i + 1]);
  }
  return false;
}

/** Pieces are short: comparing them here is quicker than a call. */
function standsAt(plain: string, piece: string, at: number): boolean {
  for (let i = 0; i < piece.length; i++) {
    if (plain.charCodeAt(at + i) !== piece.charCodeAt(i)) return false;
  }
  return true;
}

/** How the rest of a formula looks around a piece of it. */
enum Around {
  Other,
  Near,
  Same,
}

/**
 * Whether enough of the formula's other characters stand about where they should, at most one place off for
 * each slip. Most places where a common piece stands (意识 of 意识形态) are skipped here.
 */
function compareAround(
  plain: string,
  at: number,
  { formula: { core, slips }, text, at: inFormula }: PlacedPiece,
): Around {
  let missing = 0;
  let same = true;
  for (let i = 0; i < core.length; i++) {
    if (i === inFormula) i += text.length;
    if (i >= core.length) break;
    const here = at - inFormula + i;
    const code = core.charCodeAt(i);
    if (plain.charCodeAt(here) === code) continue;
    same = false;
    let near = false;
    for (let k = here - slips; k <= here + slips && !near; k++) near = plain.charCodeAt(k) === code;
    if (!near && ++missing > slips) return Around.Other;
  }
  return same ? Around.Same : Around.Near;
}

/** A formula that is whole, with its first or last character once more beside it. */
function addTypedTwice(plain: string, at: number, formula: Compiled, matches: Match[]): void {
  const { core } = formula;
  const end = at + core.length;
  if (plain.charCodeAt(at - 1) === core.charCodeAt(0)) {
    const slip = { start: at - 1, end: at, text: '', at: 0 };
    matches.push({ formula, start: at - 1, end, slips: [slip], doubled: 'first' });
  }
  if (plain.charCodeAt(end) === core.charCodeAt(core.length - 1)) {
    const slip = { start: end, end: end + 1, text: '', at: core.length - 1 };
    matches.push({ formula, start: at, end: end + 1, slips: [slip], doubled: 'last' });
  }
}

/** The formula around a piece of it that stands at `at`, with as few slips as it may have. */
function compare(
  plain: string,
  at: number,
  { formula, text, at: inFormula }: PlacedPiece,
): Match | undefined {
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
  if (budget === 0) return undefined;
  const other = plain[here];
  const inside = there + step >= 0 && there + step < core.length;
  // The first or last character can be seen to be lost only at a mark: 华民族伟大复兴, but not 振兴中华民族.
  const lost = inside || isBreak(other);
  const between = step === 1 ? here : here + 1;
  const loss = { start: between, end: between, text: core[there]!, at: there };
  if (other === undefined) return lost && !inside ? { at: here, slips: [loss] } : undefined;
  const low = Math.min(here, here + step);
  const tries: { slip: Slip; here: number; there: number }[] = [];
  if (plain[here + step] === core[there] && other === core[there + step]) {
    const right = Math.min(there, there + step);
    const slip = { start: low, end: low + 2, text: core.slice(right, right + 2), at: right };
    tries.push({ slip, here: here + 2 * step, there: there + 2 * step });
  }
  // Only a character typed twice is one too many; 稳中求进的工作总基调 is another wording.
  if (other === plain[here - step]) {
    tries.push({ slip: { start: here, end: here + 1, text: '', at: there }, here: here + step, there });
  }
  if (isHan(other) && isHan(core[there]!)) {
    const slip = { start: here, end: here + 1, text: core[there]!, at: there };
    tries.push({ slip, here: here + step, there: there + step });
  }
  if (lost) tries.push({ slip: loss, here, there: there + step });
  let best: { at: number; slips: Slip[] } | undefined;
  for (const attempt of tries) {
    const limit = best ? best.slips.length - 2 : budget - 1;
    if (limit < 0) break;
    const rest = extend(plain, attempt.here, core, attempt.there, step, limit);
    if (rest) best = { at: rest.at, slips: [attempt.slip, ...rest.slips] };
  }
  return best;
}

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
