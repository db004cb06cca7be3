import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import type { Library } from '../library';
import { type Candidate, candidates } from '../match';
import type { Taken } from '../preference';
import { NO_OFFER, type Offer, offerAt, type Sources } from './offer';

/** So many entries are seen without scrolling for them. */
const SEEN = 5;
/** From how many times on a phrase that was taken is a habit. */
const HABIT = 3;

/** What completion goes by. */
export interface Completing extends Sources {
  readonly library: Library;
  /** Han characters to be typed before phrases are offered. */
  readonly minimum: number;
  readonly taken?: Taken;
}

/** What would be on the screen: a list or grey text or nothing, never both. */
export interface Completion {
  /** Spans count from the start of the report. UTF-16 units. */
  readonly list: readonly Candidate[];
  readonly offer: Offer;
}

/**
 * What is offered by itself at `offset`. A list opens behind letters, which ask for phrases, and behind characters only
 * where one of its first entries is likely: the writer's own phrase or a habit, or what texts show to be so. Otherwise
 * there is grey text, if anything is likely enough.
 */
export function completionAt(report: Report, offset: number, completing: Completing): Completion {
  const list = listAt(report, offset, completing);
  const letters = /[A-Za-z]/.test(report.text[offset - 1] ?? '');
  if (list.length > 0 && (letters || list.slice(0, SEEN).some((entry) => isHabit(entry, completing.taken))))
    return { list, offer: NO_OFFER };
  const offer = offerAt(report, offset, completing);
  if (offer.text || letters) return { list: [], offer };
  const likely = completing.lexicon?.opening(lineBefore(report, offset)) ?? [];
  return { list: likely.length > 0 ? preferred(list, likely) : [], offer };
}

/** All phrases that the words before the cursor begin, the likeliest first: what is offered when asked for. */
export function listAt(report: Report, offset: number, completing: Completing): Candidate[] {
  const { library, lexicon, minimum, taken } = completing;
  const { start, end } = report.lines[lineAt(report.lines, offset)]!;
  const found = candidates(library, report.text.slice(start, end), offset - start, minimum, taken);
  const placed = found.map((entry) => ({ ...entry, start: entry.start + start, end: entry.end + start }));
  return preferred(placed, lexicon?.opening(lineBefore(report, offset)) ?? []);
}

const isHabit = ({ phrase }: Candidate, taken: Taken | undefined): boolean =>
  phrase.own || (taken?.get(phrase.text) ?? 0) >= HABIT;

/** Those with the likely texts first, in their order, but behind those that begin further back. */
function preferred(list: readonly Candidate[], likely: readonly string[]): Candidate[] {
  const first = likely.flatMap((text) => list.filter(({ phrase }) => phrase.text === text));
  const others = list.filter((entry) => !first.includes(entry));
  const from = Math.min(...first.map(({ start }) => start));
  return [
    ...others.filter(({ start }) => start < from),
    ...first,
    ...others.filter(({ start }) => start >= from),
  ];
}

function lineBefore({ text, lines }: Report, offset: number): string {
  return text.slice(lines[lineAt(lines, offset)]!.start, offset);
}
