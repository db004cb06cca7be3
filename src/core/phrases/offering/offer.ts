import { isComment } from '../../report/comments';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { isHan } from '../../text/punctuation';
import { firstWhere } from '../../text/search';
import { wordAt } from '../../text/words';
import { continuationOf } from '../continuation';
import type { Library } from '../library';
import type { Lexicon, Usual } from './lexicon';
import { ownWords } from './ownWords';

/** From which probability on a continuation is shown: nearly likelier than not. */
const SHOWN = 0.4;
/**
 * How many occurrences in this report what is usual weighs against what this report says: so many that behind three
 * places where other words were written nothing usual is left.
 */
const PRIOR = 2;
/** What a report's own words must save on average: a report says many pairs of characters again. Characters. */
const WORTH = 0.47;
/** More earlier places say no more. */
const MOST_PLACES = 20;
/** How much of the line before the cursor is looked at. UTF-16 units. */
const REACH = 200;

/** What continuations are taken from. What is missing is not asked. */
export interface Sources {
  readonly library?: Library | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** Whether what stands earlier in the report counts. */
  readonly document: boolean;
}

/** The one continuation offered at a place; the empty text where none is likely enough. */
export interface Offer {
  readonly text: string;
  /** From 0 to 1: how often what is promised so is written. */
  readonly probability: number;
}

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
  const usual = lexicon?.usual(line);
  const fixed = library && continuationOf(library, line);
  if (fixed && (!lexicon || agrees(fixed, usual) || (!usual && isBegun(fixed, line))))
    return isSaid(fixed, after) ? NO_OFFER : { text: fitted(fixed, after), probability: 1 };
  const before = report.text.slice(0, offset);
  const own: Offer[] = document ? ownWords(before, usual) : [];
  const offers = own.filter((offer) => saving(offer) >= WORTH);
  if (usual?.continuation && !inTitle(line)) {
    const probability = document ? inThisReport(before, usual) : usual.probability;
    offers.push({ text: usual.continuation, probability });
  }
  let best = NO_OFFER;
  for (const offer of offers) {
    if (offer.probability >= SHOWN && saving(offer) > saving(best) && !isSaid(offer.text, after))
      best = offer;
  }
  return { ...best, text: fitted(best.text, after) };
}

/** The line up to the cursor, its end at least, and what stands behind the cursor in it. */
function around({ text, lines }: Report, offset: number): { readonly line: string; readonly after: string } {
  const { start, end } = lines[lineAt(lines, offset)]!;
  return { line: text.slice(Math.max(start, offset - REACH), offset), after: text.slice(offset, end) };
}

/** Characters saved on average: one key takes them. */
const saving = ({ text, probability }: Offer): number => probability * (text.length - 1);

/** Whether texts go on as the library says a formula does. */
const agrees = (fixed: string, usual: Usual | undefined): boolean =>
  usual !== undefined &&
  usual.continuation !== '' &&
  (fixed.startsWith(usual.continuation) || usual.continuation.startsWith(fixed));

/** Whether words of what follows a formula stand there already: then the rest is all but certain. */
const isBegun = (rest: string, line: string): boolean => !/^[，、]/.test(rest) && !/[，、]$/.test(line);

/**
 * How likely what is usual is in this report. Where the same words were followed by others three times it stays away:
 * VS Code does not tell that an offer was refused (microsoft/vscode#192546), but the text does.
 */
function inThisReport(text: string, { context, continuation, probability }: Usual): number {
  const words = context.replace(/^。/, '');
  if (words.length < 2) return probability;
  let all = 0;
  let same = 0;
  for (let end = text.length - words.length; end > 0 && all < MOST_PLACES; all++) {
    const at = text.lastIndexOf(words, end - 1);
    if (at < 0) break;
    if (text.startsWith(continuation, at + words.length)) same++;
    end = at;
  }
  return (same + PRIOR * probability) / (all + PRIOR);
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
