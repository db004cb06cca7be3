import type { HouseWord } from '../../houseWords/entry';
import type { HouseWords, MetWord } from '../../houseWords/list';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { firstEndingBehind } from '../../text/search';
import type { Span, TextEdit } from '../../text/span';
import type { Found, Rule } from './rule';

// What an office says in its own list goes before all that is built in.

/** The words of the list in `report` about which something may be said, in its offsets and in reading order. */
export function metIn({ lines }: Report, words: HouseWords): MetWord[] {
  const all: MetWord[] = [];
  for (const { start: by, paragraph } of lines) {
    for (const { start, end, role, word } of words.doubtful(paragraph))
      all.push({ start: start + by, end: end + by, role, word });
  }
  return all;
}

/**
 * Whether what a built-in rule found in `report` is not said, because of a word of the list that stands there: what the list
 * has approved is right, whatever rule says otherwise; what it calls wrong, it says itself. Blanks stay: a paper must not
 * go out with them because of a word around them.
 */
export function isSilenced(
  report: Report,
  words: HouseWords,
  { rule, found }: { readonly rule: Rule; readonly found: Found },
): boolean {
  const { category } = rule;
  if (category === 'blanks') return false;
  const { start: by, paragraph } = report.lines[lineAt(report.lines, found.start)]!;
  const met = words.met(paragraph);
  for (
    let i = firstEndingBehind(met, found.start - by);
    i < met.length && met[i]!.start + by < found.end;
    i++
  ) {
    const { start, end, role, word } = met[i]!;
    const place = { start: start + by, end: end + by };
    if (
      role !== 'wrong'
        ? approves(place, found, report.text)
        : category === 'wording' && speaksFor(word, place, found)
    )
      return true;
  }
  return false;
}

/** An entry that is switched off takes back what is said of just this word; any other speaks in the rule's place. */
const speaksFor = ({ kind }: HouseWord, place: Span, found: Span): boolean =>
  kind !== 'off' || (place.start === found.start && place.end === found.end);

/**
 * The finding is about the word: it stands inside it, or it would change part of it. What takes the whole word away,
 * because it stands there twice, says nothing against it.
 */
function approves(place: Span, found: Found, text: string): boolean {
  if (isIn(found, place)) return true;
  const changes = found.fix?.map((edit) => changed(edit, text));
  return changes !== undefined && changes.length > 0 && changes.every((each) => isPart(each, place));
}

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function isPart(inner: Span, outer: Span): boolean {
  if (inner.start === inner.end) return inner.start > outer.start && inner.end < outer.end;
  return isIn(inner, outer) && (inner.start > outer.start || inner.end < outer.end);
}

/** What of its stretch `edit` changes: what it begins and ends with as before is left out. */
function changed({ start, end, text: put }: TextEdit, text: string): Span {
  const shorter = Math.min(end - start, put.length);
  let before = 0;
  while (before < shorter && text[start + before] === put[before]) before++;
  let behind = 0;
  while (behind < shorter - before && text[end - 1 - behind] === put[put.length - 1 - behind]) behind++;
  return { start: start + before, end: end - behind };
}
