import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { folded } from '../../text/enclosingMarks';
import type { Library, Phrase } from '../library';
import { askedFor, type Candidate, candidates, placeAt } from '../match';
import type { Taken } from '../preference';
import type { Lexicon, Stock } from './lexicon';
import { withoutNearDoubles } from './nearDoubles';
import { choicesAt, NO_OFFER, type Offer, offerAt, openingAt, type Sources } from './offer';
import { fitsAt } from './situation';

/** So many entries are seen without scrolling for them. */
const SEEN = 5;
/** From how many times on a phrase that was taken is a habit. */
const HABIT = 3;

/** From so many letters behind a slash on what was counted is offered too. */
const ASKED_WITH = 2;
/** A list that is asked for with them is no longer. */
const MOST_ASKED = 20;

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
  const isLikely =
    openingAt(report, offset, completing).length > 0 || choicesAt(report, offset, completing).length > 0;
  return { list: isLikely ? list : [], offer };
}

/**
 * All phrases that the words before the cursor begin, the likeliest first: what is offered when asked for. Behind a slash and
 * two letters what many texts have too, in a list that is short enough to be read.
 */
export function listAt(report: Report, offset: number, completing: Completing): Candidate[] {
  const { library, lexicon, minimum, taken } = completing;
  const { start, end } = report.lines[lineAt(report.lines, offset)]!;
  const line = report.text.slice(start, end);
  const fits = fitsAt(report, offset);
  const found = candidates(library, line, offset - start, minimum, taken, fits);
  const initials = lexicon && askedFor(lineBefore(report, offset));
  const all =
    initials && initials.length >= ASKED_WITH
      ? shortList(found, line, offset - start, initials, lexicon)
      : found;
  const placed = all.map((entry) => ({ ...entry, start: entry.start + start, end: entry.end + start }));
  const likely = preferred(placed, openingAt(report, offset, completing));
  return withChoices(likely, report, offset, completing);
}

/** The list with what is likely to come next behind the writer's habits, each with the word before the cursor to be read by. */
function withChoices(list: Candidate[], report: Report, offset: number, completing: Completing): Candidate[] {
  const word = /\p{Script=Han}{0,2}$/u.exec(lineBefore(report, offset))![0];
  const start = offset - word.length;
  const choices = choicesAt(report, offset, completing).map((continuation) => ({
    phrase: counted({ text: word + continuation, initials: '' }),
    start,
    end: offset,
  }));
  const texts = new Set(choices.map(({ phrase }) => phrase.text));
  const others = list.filter(({ phrase }) => !texts.has(phrase.text));
  const [habits, rest] = [true, false].map((is) =>
    others.filter((entry) => isHabit(entry, completing.taken) === is),
  ) as [Candidate[], Candidate[]];
  return choices.length > 0 ? [...habits, ...choices, ...rest] : list;
}

/** Phrases, then what was counted; but what has just these initials first, and before it what is likely to come here. */
function shortList(
  phrases: readonly Candidate[],
  line: string,
  cursor: number,
  initials: string,
  lexicon: Lexicon,
): Candidate[] {
  const from = cursor - initials.length - 1;
  const known = new Set(phrases.map(({ phrase }) => folded(phrase.text)));
  const stock = lexicon
    .stock(initials)
    .filter(({ text }) => !known.has(text))
    .map((each) => ({ phrase: counted(each), ...placeAt(each.text, line, cursor, from) }));
  const next = lexicon.usual(line.slice(0, from))?.continuation ?? '';
  const order = ({ phrase }: Candidate): number => {
    if (next !== '' && (next.startsWith(phrase.text) || phrase.text.startsWith(next))) return 0;
    return phrase.initials === initials ? 1 : 2;
  };
  const ordered = [...phrases, ...stock].toSorted((a, b) => order(a) - order(b));
  return withoutNearDoubles(ordered, ({ phrase }) => folded(phrase.text)).slice(0, MOST_ASKED);
}

/** What was counted, as the library's own phrases are shown. */
const counted = ({ text, initials }: Stock): Phrase => ({
  text,
  initials,
  snippet: undefined,
  scene: '公文常用',
  own: false,
  formula: false,
  members: [],
  meaning: undefined,
  source: undefined,
  at: undefined,
  after: [],
  continuations: [],
  kinds: [],
  least: 0,
  rank: 0,
});

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
