import { firstWhere } from '../text/search';
import { changedLines } from './following';
import type { Line, Report } from './model';

/** A place of some words: the line they stand in, and where in it. */
interface Place {
  readonly line: number;
  readonly at: number;
}

/** What was searched for in one version of a text. */
interface Searched {
  readonly lines: readonly Line[];
  readonly places: Map<string, readonly Place[]>;
}

/** The last two versions of each text that were searched. */
const lastSearched = new WeakMap<object, { readonly before: Searched; readonly now: Searched }>();

const NOTHING: Searched = { lines: [], places: new Map() };

/**
 * Where `words` stand in `report`, in reading order: offsets of all their places, also of those that overlap. They are not
 * empty and of one line. What was searched for in the version before is looked for in the lines that changed alone.
 */
export function occurrencesOf(
  { textHistory, lines }: Pick<Report, 'textHistory' | 'lines'>,
  words: string,
): readonly number[] {
  let last = lastSearched.get(textHistory);
  if (last?.now.lines !== lines) {
    last = { before: last?.now ?? NOTHING, now: { lines, places: new Map() } };
    lastSearched.set(textHistory, last);
  }
  const { before, now } = last;
  let places = now.places.get(words);
  if (!places) {
    const known = before.places.get(words);
    places = known ? placesAfter(known, before.lines, lines, words) : placesIn(lines, 0, lines.length, words);
    now.places.set(words, places);
  }
  return places.map(({ line, at }) => lines[line]!.start + at);
}

/** The `known` places of `words` in the lines `before`, as they are in `lines`. */
function placesAfter(
  known: readonly Place[],
  before: readonly Line[],
  lines: readonly Line[],
  words: string,
): readonly Place[] {
  const { first, end, newEnd } = changedLines(before, lines);
  const head = firstWhere(known.length, (i) => known[i]!.line >= first);
  const tail = firstWhere(known.length, (i) => known[i]!.line >= end, head);
  const changed = placesIn(lines, first, newEnd, words);
  const by = newEnd - end;
  if (head === tail && changed.length === 0 && by === 0) return known;
  const moved = known
    .slice(tail)
    .map((place) => (by === 0 ? place : { line: place.line + by, at: place.at }));
  return [...known.slice(0, head), ...changed, ...moved];
}

/** The places of `words` in the lines from `first` up to `end`. */
function placesIn(lines: readonly Line[], first: number, end: number, words: string): Place[] {
  const places: Place[] = [];
  for (let line = first; line < end; line++) {
    const { text } = lines[line]!.paragraph;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push({ line, at });
  }
  return places;
}
