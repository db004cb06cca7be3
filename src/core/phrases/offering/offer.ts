import { isComment } from '../../report/comments';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { folded } from '../../text/enclosingMarks';
import { closesNothing, isHan } from '../../text/punctuation';
import { firstWhere } from '../../text/search';
import { wordAt } from '../../text/words';
import { continuationOf, firstClause } from '../continuation';
import type { Library } from '../library';
import { inHeading } from '../match';
import type { Choices, Lexicon, Usual } from './lexicon';
import { type Likely, SHOWN, saving } from './mostUseful';
import type { OtherText } from './otherTexts';
import { othersWords, ownWords } from './ownWords';
import { trusted, trustIn } from './trust';
import { safeUnread, withoutTitleTail } from './unread';

/** How many occurrences in this report what is usual weighs against what this report says. */
const PRIOR = 4;
/** Behind so many places where other words were written nothing usual is left. */
const PASSED_OVER = 3;
/** What comes after a key of its own is not always waited for. */
const FOLLOWED = 0.75;
/** From which probability on a list of several continuations is opened: one in four is to be used. */
const CHOSEN = 0.22;
/** The same of phrases, of which the probabilities are counts as they are, and counts promise too much. */
const OPENED = 0.3;
const CLAUSE_END = /[，、：；。]$/;
/** Nothing more in the line than marks. */
const AT_END = /^[\p{P}\s]*$/u;
/** More earlier places say no more. */
const MOST_PLACES = 20;
/** No continuation from the writer's texts goes on beyond this. UTF-16 units. */
const LONGEST = 60;
/** How much of the line before the cursor is looked at. UTF-16 units. */
const REACH = 200;

/** What continuations are taken from. What is missing is not asked. */
export interface Sources {
  readonly library?: Library | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** Whether what stands earlier in the report counts. */
  readonly document: boolean;
  /** Other reports of its folder, and the writer's own phrases. */
  readonly others?: readonly OtherText[] | undefined;
}

/** The one continuation offered at a place; the empty text where none is likely enough. */
export type Offer = Likely;

export const NO_OFFER: Offer = { text: '', probability: 0 };

/**
 * What the writer is about to write at `offset` (UTF-16), if that is nearly likelier than not: what follows a fixed
 * formula, what this report said behind the same words, or what published texts usually say. Of several the one that
 * saves most.
 */
export function offerAt(report: Report, offset: number, sources: Sources): Offer {
  const { line, after } = around(report, offset);
  if (!mayOffer(report, offset, line) || isInWord(line, after)) return NO_OFFER;
  const { library, lexicon, document } = sources;
  const usual = lexicon && furtherOn(lexicon.usual(line), line, lexicon);
  const fixed = library && continuationOf(library, line);
  if (fixed && (!lexicon || agrees(fixed, usual) || (!usual && isBegun(fixed, line))))
    return isSaid(fixed, after) ? NO_OFFER : { text: fitted(fixed, after), probability: 1 };
  const before = report.text.slice(0, offset);
  const own = ownOffers(before, line, usual, sources);
  const offers = [...own];
  if (lexicon && usual?.continuation && !inTitle(line)) {
    const continuation = safeUnread(line, usual.continuation);
    const probability = document
      ? inThisReport(report, offset, lexicon, { ...usual, continuations: [continuation] })
      : usual.probability;
    if (probability >= SHOWN && continuation !== '') offers.push({ text: continuation, probability });
  }
  const formula = lexicon && begunFormula(report, offset, line, sources);
  if (formula && (!usual?.continuation || usual.probability < SHOWN || agrees(formula.text, usual)))
    offers.push(formula);
  const best = mostSaving(offers.filter(({ text }) => !isSaid(text, after)));
  const { text, probability } = own.includes(best) ? ownFurtherOn(best, before, line, sources) : best;
  return { text: fitted(text, after), probability };
}

/** What the writer said before, up to the mark behind its clause with what came next there, where that saves more. */
function ownFurtherOn(first: Offer, before: string, line: string, sources: Sources): Offer {
  let all = first;
  while (!CLAUSE_END.test(all.text) && all.text.length < LONGEST) {
    const written = line + all.text;
    const usual = sources.lexicon?.usual(written);
    const next = mostSaving(ownOffers(before + all.text, written, usual, sources));
    const probability = all.probability * next.probability;
    if (/^[，、：；]/.test(next.text) || !savesTogether(all, next.text, probability)) break;
    all = { text: all.text + next.text, probability };
  }
  return all;
}

/** Of several offers the one that saves most characters. */
function mostSaving(offers: readonly Offer[]): Offer {
  let best = NO_OFFER;
  for (const offer of offers) if (saving(offer) > saving(best)) best = offer;
  return best;
}

/** The rest of the formula that the line ends with the beginning of, as far as this report goes on so. */
function begunFormula(
  report: Report,
  offset: number,
  line: string,
  { lexicon, document }: Sources,
): Offer | undefined {
  const begun = lexicon?.formula(line);
  if (!lexicon || !begun) return undefined;
  const { continuation: text } = begun;
  const probability = document
    ? inThisReport(report, offset, lexicon, { ...begun, continuations: [firstClause(text)] })
    : begun.probability;
  return probability >= SHOWN ? { text, probability } : undefined;
}

/** With what usually comes behind it, where one key for both saves more than one for each. */
function furtherOn(usual: Usual | undefined, line: string, lexicon: Lexicon): Usual | undefined {
  if (!usual?.continuation || /[，、：]$/.test(usual.continuation)) return usual;
  const next = lexicon.usual(line + usual.continuation);
  if (!next?.continuation) return usual;
  const probability = usual.probability * next.probability;
  const words = next.continuation.replace(/[，、：]$/, '');
  const first = { text: usual.continuation, probability: usual.probability };
  if (!savesTogether(first, words, probability)) return usual;
  return { ...usual, continuation: usual.continuation + next.continuation, probability };
}

/** Whether one key for both saves more than one for each; `probability` is that of both. */
function savesTogether(first: Offer, next: string, probability: number): boolean {
  const both = saving({ text: first.text + next, probability });
  const apart = saving(first) + FOLLOWED * saving({ text: next, probability });
  return probability >= SHOWN && both > apart;
}

/**
 * Continuations of which one is likely here, where none alone is: those that save most first. Only at the end of what is
 * written, and not in a heading, whose end no mark shows: with a list open Enter takes an entry.
 */
export function choicesAt(report: Report, offset: number, { lexicon, document }: Sources): readonly string[] {
  const { line, after } = around(report, offset);
  if (!lexicon || !AT_END.test(after) || !mayOffer(report, offset, line) || inTitle(line)) return [];
  const choices = lexicon.choices(line);
  if (!choices || isShortLine(report, offset, line)) return [];
  const probability = document ? inThisReport(report, offset, lexicon, choices) : choices.probability;
  if (probability < CHOSEN) return [];
  return choices.continuations.filter(
    (each) => !closesNothing(line, each) && safeUnread(line, each) === each,
  );
}

/** Phrases of which one is likely to be what is being written here, those that save most first: a list of them is worth opening. */
export function openingAt(report: Report, offset: number, { lexicon, document }: Sources): readonly string[] {
  const opening = lexicon?.opening(around(report, offset).line);
  if (!lexicon || !opening) return [];
  const { context, phrases, probability } = opening;
  const continuations = phrases.map((phrase) => firstClause(restOf(phrase, context)));
  const here = document
    ? inThisReport(report, offset, lexicon, { context, continuations, probability })
    : probability;
  return here < OPENED ? [] : phrases;
}

/** What a phrase has behind its first words, which are given without quotes. */
function restOf(phrase: string, words: string): string {
  let typed = 0;
  while (typed < phrase.length && folded(phrase.slice(0, typed)).length < words.length) typed++;
  return phrase.slice(typed);
}

/** What the writer said behind the same words, in this report and elsewhere, as far as it is likely. */
function ownOffers(
  before: string,
  line: string,
  usual: Usual | undefined,
  { document, others }: Sources,
): Offer[] {
  const own = document ? ownWords(before, usual) : [];
  const elsewhere = others?.length ? othersWords(before, others, usual) : [];
  return [...own, ...elsewhere]
    .filter(({ probability }) => probability >= SHOWN)
    .map(({ text, probability }) => ({ text: withoutTitleTail(line, safeUnread(line, text)), probability }))
    .filter(({ text }) => text !== '');
}

/** The line up to the cursor, its end at least, and what stands behind the cursor in it. */
function around({ text, lines }: Report, offset: number): { readonly line: string; readonly after: string } {
  const { start, end } = lines[lineAt(lines, offset)]!;
  return { line: text.slice(Math.max(start, offset - REACH), offset), after: text.slice(offset, end) };
}

/** Whether texts go on as the library says a formula does. */
const agrees = (fixed: string, usual: Usual | undefined): boolean =>
  usual !== undefined &&
  usual.continuation !== '' &&
  (fixed.startsWith(usual.continuation) || usual.continuation.startsWith(fixed));

/** Whether words of what follows a formula stand there already: then the rest is all but certain. */
const isBegun = (rest: string, line: string): boolean => !/^[，、]/.test(rest) && !/[，、]$/.test(line);

/**
 * How likely what is usual is in this report: as far as it goes the usual ways at all, and by what it said behind the same
 * words. Where those were followed by others three times it stays away: VS Code does not tell that an offer was refused
 * (microsoft/vscode#192546), but the text does.
 */
function inThisReport(report: Report, offset: number, lexicon: Lexicon, choices: Choices): number {
  const { context, continuations } = choices;
  const text = report.text.slice(0, offset);
  const probability = trusted(choices.probability, trustIn(lexicon, report, lineAt(report.lines, offset)));
  const words = context.replace(/^。/, '');
  if (words.length < 2) return probability;
  let all = 0;
  let same = 0;
  for (let end = text.length - words.length; end > 0 && all < MOST_PLACES; all++) {
    const at = text.lastIndexOf(words, end - 1);
    if (at < 0) break;
    if (continuations.some((each) => text.startsWith(each, at + words.length))) same++;
    end = at;
  }
  return same === 0 && all >= PASSED_OVER ? 0 : (same + PRIOR * probability) / (all + PRIOR);
}

/** Behind a word or a mark of the paper itself, not in a comment, and not before or in a blank that is to be filled. */
function mayOffer(report: Report, offset: number, line: string): boolean {
  if (!/[\p{Script=Han}，、：“”‘’《》）]$/u.test(line)) return false;
  const { lines, placeholders, firstLine, text } = report;
  const number = lineAt(lines, offset);
  if (number < firstLine || isComment(text, lines[number]!) || line.trimStart().startsWith('<!--'))
    return false;
  const next = placeholders[firstWhere(placeholders.length, (index) => placeholders[index]!.end > offset)];
  return !next || next.start > offset;
}

/** A line that ends without a mark: a heading, a title, the name below a paper. */
function isShortLine({ lines, parts }: Report, offset: number, line: string): boolean {
  const number = lineAt(lines, offset);
  return inHeading(line, line.length) || parts.some((part) => part.line === number);
}

/** Whether the cursor stands inside a word: whoever changes a word does not go on writing. */
function isInWord(line: string, after: string): boolean {
  if (!isHan(after.charCodeAt(0))) return false;
  return wordAt(line + after.slice(0, REACH), line.length - 1).end > line.length;
}

/** Whether what stands behind the cursor says so already: it begins with the same words. */
const isSaid = (text: string, after: string): boolean =>
  after !== '' && (text.startsWith(after.slice(0, 2)) || after.startsWith(text));

/**
 * The text up to the mark that stands behind the cursor already, such as one that was closed by itself, and in front of
 * words up to any mark; empty where that is too little to offer.
 */
function fitted(text: string, after: string): string {
  const next = after[0] ?? '';
  const mark = isHan(next.charCodeAt(0)) ? /\p{P}/u.exec(text.slice(1))?.[0] : /\p{P}/u.exec(next)?.[0];
  const end = mark === undefined ? -1 : text.indexOf(mark, 1);
  if (end < 0) return text;
  return end < 2 ? '' : text.slice(0, end);
}

const inTitle = (line: string): boolean => line.lastIndexOf('《') > line.lastIndexOf('》');
