import { readMarker } from '../report/ordinals/schemes';
import { folded, isQuoteOrTitleMark, openMarks, sameMark } from '../text/enclosingMarks';
import { firstWhere } from '../text/search';
import type { Span } from '../text/span';
import { type Key, type Library, type Phrase, startingWith } from './library';
import { type Fits, startsClause, type Taken, type Weigh, weighing } from './preference';

/** A phrase that may take the place of what was typed. */
export interface Candidate extends Span {
  readonly phrase: Phrase;
}

/** How far left and right of the cursor a line is looked at: longer than any tail worth completing. */
const REACH = 120;

/** More would only be scrolled past; the next character typed narrows the list anyway. */
const MOST = 100;

/**
 * The phrases that the text left of the cursor starts, best first: longer matches before shorter ones, then what
 * usually follows the text before, then what `fits` the paper, then what this writer has taken most often (`taken`), then fixed formulas, then
 * the library's order.
 *
 * What counts is the typed tail: at least `minimum` Han characters, or at least two Latin letters as
 * pinyin initials (after a `/` one is enough). A candidate's span (UTF-16 offsets into `line`; the cursor
 * is inside it or at its end) is what the phrase takes the place of: the tail, a quote mark right before
 * it, and what already stands of the phrase behind the cursor.
 *
 * Enter and Tab must keep their meaning where nothing is to be completed. So a tail that is a whole phrase
 * offers neither that phrase nor anything that starts inside it, and at the end of a heading, which has no
 * mark to show that it is finished, words in its middle offer quoted formulas only.
 */
export function candidates(
  library: Library,
  line: string,
  cursor: number,
  minimum: number,
  taken: Taken = new Map(),
  fits?: Fits,
): Candidate[] {
  const base = Math.max(0, cursor - Math.min(REACH, library.longest + 1));
  const around = { before: line.slice(base, cursor), after: line.slice(cursor, cursor + REACH) };
  const further = line.slice(Math.max(0, base - REACH), base);
  const weight = weighing(library, taken, fits);
  const weigh: Weigh = (lead) => weight(further + lead);
  const found =
    byInitials(library, around, minimum, weigh) ??
    byText(library, around, minimum, weigh, inHeading(line, cursor));
  return found
    .slice(0, MOST)
    .map(({ phrase, start, end }) => ({ phrase, start: base + start, end: base + end }))
    .filter(({ phrase, start, end }) => line.slice(start, end) !== phrase.text);
}

/**
 * Where a phrase goes that takes the place of what stands from `from` to the cursor: that, a quote mark right before it
 * that is the phrase's own, and what already stands of the phrase behind. UTF-16 offsets into `line`.
 */
export function placeAt(text: string, line: string, cursor: number, from = cursor): Span {
  const base = Math.max(0, cursor - REACH);
  const around = { before: line.slice(base, cursor), after: line.slice(cursor, cursor + REACH) };
  const { start, end } = placeOf(text, from - base, 0, around);
  return { start: base + start, end: base + end };
}

/** The letters behind a slash that asks for phrases, right before the end of `before`, in small ones; undefined without. */
export function askedFor(before: string): string | undefined {
  const letters = latinTail.exec(before)?.[0];
  return letters && asking.test(before.slice(0, -letters.length)) ? letters.toLowerCase() : undefined;
}

/** The text on both sides of the cursor. Spans below count from the start of `before`. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Where a phrase would go; `standing` if all of it but the typed tail is behind the cursor already. */
interface Place extends Span {
  readonly standing: boolean;
}

const latinTail = /[A-Za-z]+$/;
/** A slash that asks for a phrase, unlike the one in km/h, 1/2 or an address. */
const asking = /(?:^|[^A-Za-z0-9/:.])\/$/;
/** Letters behind one of these belong to a number, a unit, an address or a file name. */
const joined = /[0-9A-Za-z.\-_@:/\\%&#=~+]$/;

/** Undefined where the cursor does not stand behind a Latin letter. */
function byInitials(
  library: Library,
  around: Surroundings,
  minimum: number,
  weigh: Weigh,
): Candidate[] | undefined {
  const letters = latinTail.exec(around.before)?.[0];
  if (!letters) return undefined;
  const lead = around.before.slice(0, -letters.length);
  const asked = asking.test(lead);
  if (!asked && (letters.length < Math.max(2, minimum) || joined.test(lead))) return [];
  const from = asked ? lead.length - 1 : lead.length;
  const typed = letters.toLowerCase();
  const keys = startingWith(library.byInitials, typed);
  // All of a phrase's initials are a longer match than the first of another's.
  const whole = keys.filter(({ key }) => key === typed);
  const begun = whole.length > 0 ? keys.filter(({ key }) => key !== typed) : keys;
  const weight = weigh(around.before.slice(0, from));
  return [...best(whole, weight), ...best(begun, weight)].map((phrase) => ({
    phrase,
    ...placeOf(phrase.text, from, 0, around),
  }));
}

const han = /\p{Script=Han}/gu;

function byText(
  library: Library,
  around: Surroundings,
  minimum: number,
  weigh: Weigh,
  heading: boolean,
): Candidate[] {
  const { before } = around;
  const offsets = [...Array(before.length).keys()].filter((offset) => !isQuoteOrTitleMark(before[offset]));
  const text = folded(before);
  const found = new Map<Phrase, Candidate>();
  let count = text.match(han)?.length ?? 0;
  for (let index = 0; count >= minimum && index < text.length; index++) {
    const tail = text.slice(index);
    const keys = startingWith(library.byText, tail);
    if (keys[0]?.key === tail) break;
    const from = offsets[index]!;
    const quotedOnly = heading && !startsClause(before.slice(0, from));
    const wanted = keys.filter(
      ({ phrase }) => count >= phrase.least && (!quotedOnly || isQuoteOrTitleMark(phrase.text[0])),
    );
    const phrases = wanted.length > 0 ? best(wanted, weigh(before.slice(0, from))) : [];
    for (const candidate of fitting(phrases, from, around)) {
      if (!found.has(candidate.phrase)) found.set(candidate.phrase, candidate);
    }
    if (String.fromCodePoint(tail.codePointAt(0)!).match(han)) count--;
  }
  return [...found.values()];
}

/** Whether the cursor stands at the end of a line that is, so far, nothing but a heading. */
export function inHeading(line: string, cursor: number): boolean {
  if (cursor > REACH || /\S/.test(line.slice(cursor, cursor + REACH))) return false;
  const before = line.slice(0, cursor);
  const marker = readMarker(before, before.search(/\S|$/), cursor);
  return marker !== undefined && !/[。；：！？]/.test(before.slice(marker.end));
}

/** The phrases of most weight, in order. Not by sorting: the first letter may fit the whole library. */
function best(keys: readonly Key[], weight: (phrase: Phrase) => number): Phrase[] {
  const chosen: { phrase: Phrase; weight: number }[] = [];
  for (const { phrase } of keys) {
    const its = weight(phrase);
    if (chosen.length === MOST && its <= chosen[MOST - 1]!.weight) continue;
    const place = firstWhere(chosen.length, (index) => chosen[index]!.weight <= its);
    chosen.splice(place, 0, { phrase, weight: its });
    if (chosen.length > MOST) chosen.pop();
  }
  return chosen.map(({ phrase }) => phrase);
}

/** The phrases whose marks agree with those typed from `from` on. */
function fitting(phrases: readonly Phrase[], from: number, around: Surroundings): Candidate[] {
  const typed = around.before.slice(from);
  const placed = phrases.flatMap((phrase) => {
    const { ofPhrase, ofText } = agreement(phrase.text, typed);
    return ofText < typed.length ? [] : [{ phrase, ...placeOf(phrase.text, from, ofPhrase, around) }];
  });
  // With the cursor inside a formula, another formula takes the place of all of it, not of its front alone.
  const formulas = placed.filter(({ phrase, standing }) => phrase.formula && standing);
  const standingEnd = Math.max(0, ...formulas.map(({ end }) => end));
  return placed.map((place) =>
    place.phrase.formula ? { ...place, end: Math.max(place.end, standingEnd) } : place,
  );
}

/**
 * How far a phrase and a text agree from their starts, in code units of each. Enclosing marks of the
 * phrase may be missing in the text, but not the other way round.
 */
function agreement(phrase: string, text: string): { ofPhrase: number; ofText: number } {
  let ofPhrase = 0;
  let ofText = 0;
  for (; ofText < text.length; ofText++) {
    let at = ofPhrase;
    if (!isQuoteOrTitleMark(text[ofText])) while (isQuoteOrTitleMark(phrase[at])) at++;
    if (text[ofText] !== phrase[at] && !sameMark(text[ofText], phrase[at])) break;
    ofPhrase = at + 1;
  }
  return { ofPhrase, ofText };
}

/** `covered`: how many code units of the phrase the tail that starts at `from` stands for. */
function placeOf(text: string, from: number, covered: number, { before, after }: Surroundings): Place {
  const quoted = sameMark(before[from - 1], text[0]) && openMarks(before.slice(0, from), text[0]!) > 0;
  const start = quoted ? from - 1 : from;
  const rest = restOf(text.slice(covered), after);
  const end = rest.end + (repeatsLastMark(text, before, start, after[rest.end]) ? 1 : 0);
  return { start, end: before.length + end, standing: rest.whole };
}

/**
 * How much of a phrase's rest stands right behind the cursor: all of it, or at least two characters up to
 * a mark or the line's end. One character in common, or a word's half, is chance. The phrase's closing
 * mark is left to `repeatsLastMark`.
 */
function restOf(rest: string, after: string): { end: number; whole: boolean } {
  const wanted = folded(rest);
  const { ofPhrase, ofText } = agreement(isQuoteOrTitleMark(rest.at(-1)) ? rest.slice(0, -1) : rest, after);
  const same = folded(rest.slice(0, ofPhrase)).length;
  if (wanted && same === wanted.length) return { end: ofText, whole: true };
  const broken = /^[\p{L}\p{N}]/u.test(after.slice(ofText));
  return { end: same >= 2 && !broken ? ofText : 0, whole: false };
}

/**
 * Whether the mark behind the cursor is the one the phrase ends with. A closing quote counts only if it
 * does not close a quotation that was opened before the phrase.
 */
function repeatsLastMark(text: string, before: string, start: number, next: string | undefined): boolean {
  const last = text.at(-1);
  if (last === undefined || next === undefined) return false;
  if (!isQuoteOrTitleMark(last)) return last === next && /\p{P}/u.test(next);
  if (!sameMark(last, next)) return false;
  return openMarks(before.slice(start), last) > 0 || openMarks(before.slice(0, start), last) === 0;
}
