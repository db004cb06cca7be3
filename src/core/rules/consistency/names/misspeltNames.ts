import { following, linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import type { Span } from '../../../text/span';
import type { Found } from '../../engine/rule';
import { mayBeMistyped } from '../alike';
import { LongNames, slipLength, TWICE } from './longNames';
import { DoubtfulPlaces, OFTEN, placeNamesOf } from './placeNames';

// A name that occurs often, and once with one character that sounds or looks alike: 石桥镇 and 石乔镇.

/** A name as often as it stands in the report. */
interface Counted {
  readonly words: string;
  count: number;
  /** Offset of its first place. */
  readonly start: number;
}

const doubtfulPlaces = following(() => new DoubtfulPlaces());
const longNames = following(() => new LongNames());

export const misspeltNames = (report: Report): Found[] => [
  ...misspeltPlaces(report.text, placesIn(report)),
  ...longNames(report)
    .doubtful(report)
    .reduce((found, names) => misspeltLong(report.text, names, found), new Map<number, Found>())
    .values(),
];

const naming = linesWhere((paragraph) => placeNamesOf(paragraph).length > 0);

/** The names of places of which one may be a slip for another. */
function placesIn(report: Report): ReadonlyMap<string, Counted> {
  const places = new Map<string, Counted>();
  const doubtful = doubtfulPlaces(report);
  if (doubtful.isEmpty) return places;
  for (const { start, number, paragraph } of naming(report)) {
    if (number < report.firstLine) continue;
    for (const name of placeNamesOf(paragraph))
      if (doubtful.has(name)) count(places, name.words, start + name.start);
  }
  return places;
}

function count(all: Map<string, Counted>, words: string, start: number): void {
  const counted = all.get(words);
  if (counted) counted.count++;
  else all.set(words, { words, count: 1, start });
}

/** 石乔镇 once, 石桥镇 at least three times: two characters and the word for what it is. */
function misspeltPlaces(text: string, places: ReadonlyMap<string, Counted>): Found[] {
  const often = new Map<string, Counted>();
  for (const place of places.values()) {
    if (place.count < OFTEN) continue;
    for (const at of [0, 1]) often.set(masked(place.words, at), place);
  }
  if (often.size === 0) return [];
  const found: Found[] = [];
  for (const place of places.values()) {
    if (place.count > 1) continue;
    for (const at of [0, 1]) {
      const right = often.get(masked(place.words, at));
      if (!right || !mayBeMistyped(place.words[at]!, right.words[at]!)) continue;
      const span = { start: place.start, end: place.start + place.words.length };
      if (isInList(text, span) || standTogether(text, span, right.words)) continue;
      found.push(misspelt(span, place.words, right));
      break;
    }
  }
  return found;
}

const masked = (words: string, at: number): string => `${words.slice(0, at)}*${words.slice(at + 1)}`;

const misspelt = (span: Span, wrong: string, right: Counted): Found => ({
  ...span,
  message: `“${wrong}”只出现这一次，别处${right.count}次都写作“${right.words}”，请核对。`,
  severity: 'information',
  related: [
    { start: right.start, end: right.start + right.words.length, message: `别处写作“${right.words}”` },
  ],
});

/** 甲村、乙村和丙村: each is a name of its own. */
const isInList = (text: string, { start, end }: Span): boolean =>
  /[、和及与]$/.test(text.slice(start - 1, start)) ||
  /^(?:、|[和及与]\p{Script=Han}{2,4}[镇乡村])/u.test(text.slice(end, end + 8));

/** Both in one paragraph's sentence are two names. */
function standTogether(text: string, { start, end }: Span, other: string): boolean {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end, end + REACH).search(/[。\n]/);
  return text.slice(from, stop < 0 ? end + REACH : end + stop).includes(other);
}

/** The same of long names that stand between two marks, for those of other clauses are told one after the other. */
function areInOneClause(text: string, { start, end }: Span, other: string): boolean {
  const before = /[^，。；：\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0];
  const behind = /^[^，。；：\n]*/.exec(text.slice(end, end + REACH))![0];
  return /[、和及与]/.test(before.slice(-1) + behind.slice(0, 1)) || (before + behind).includes(other);
}

/** How far a sentence is looked at. UTF-16 units. */
const REACH = 200;

/** What of `names`, which end alike, differs from another in one character; added to what was `found`, by where that ends. */
function misspeltLong(text: string, names: readonly Span[], found: Map<number, Found>): Map<number, Found> {
  for (const name of names) {
    const slip = found.has(name.end) ? undefined : slipIn(text, name, names);
    if (slip) found.set(name.end, slip);
  }
  return found;
}

function slipIn(text: string, name: Span, names: readonly Span[]): Found | undefined {
  const written = text.slice(name.start, name.end);
  for (const other of names) {
    if (other === name) continue;
    const length = slipLength(written, text.slice(other.start, other.end));
    if (length === 0) continue;
    const wrong = text.slice(name.end - length, name.end);
    const right = text.slice(other.end - length, other.end);
    const times = (words: string): number =>
      names.reduce((sum, { start, end }) => {
        return sum + (end - start >= length && text.startsWith(words, end - length) ? 1 : 0);
      }, 0);
    if (times(wrong) > 1 || times(right) < TWICE) continue;
    const span = { start: name.end - length, end: name.end };
    if (standTogether(text, span, right) && areInOneClause(text, span, right)) continue;
    return misspelt(span, wrong, { words: right, count: times(right), start: other.end - length });
  }
  return undefined;
}
