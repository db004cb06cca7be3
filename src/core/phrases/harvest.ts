import { folded } from '../text/enclosingMarks';
import { hanOrdinals } from '../text/numerals';

/** A clause that recurs. */
export interface Recurring {
  readonly text: string;
  /** In how many of the texts it stands. */
  readonly texts: number;
  /** How often in all. */
  readonly times: number;
}

/** Shorter is a word, longer is a paragraph's own. UTF-16 code units. */
const SHORTEST = 6;
const LONGEST = 50;
/** More would not be looked through. */
const MOST = 300;
/** What ends a clause. 、 does not: what it joins belongs together. */
const ENDS = /[，。；：！？,;:!?…\s]+|——/u;
/** The marker of a heading or of a list item at the start. */
const MARKER = new RegExp(
  String.raw`^(?:[${hanOrdinals}]+(?:、|[是要])|（[${hanOrdinals}\d]+）|\d+[.．、]|[①-⑳]|第[${hanOrdinals}]+[，、])`,
);

/** Who did it: another office says the same of itself. */
const SUBJECT = /^(?:我(?:[局县市区镇乡校院办委厅省部所站们]|街道|中心|公司)|全[局县市区镇乡省])/;

/**
 * The clauses that stand in two or more of the texts, those in most of them first, then the longer ones. Facts are
 * not taken: nothing with digits or blanks in it. `known` are phrases there are already, with or without marks.
 */
export function recurringClauses(texts: readonly string[], known: Iterable<string>): Recurring[] {
  const skipped = new Set(Array.from(known, folded));
  const counts = new Map<string, { texts: number; times: number; last: number }>();
  for (const [index, text] of texts.entries()) {
    for (const clause of clausesOf(text)) {
      const count = counts.get(clause) ?? { texts: 0, times: 0, last: -1 };
      counts.set(clause, {
        texts: count.texts + (count.last === index ? 0 : 1),
        times: count.times + 1,
        last: index,
      });
    }
  }
  return Array.from(counts, ([text, { texts: inTexts, times }]) => ({ text, texts: inTexts, times }))
    .filter(({ text, texts: inTexts }) => inTexts >= 2 && !skipped.has(folded(text)))
    .sort((a, b) => b.texts - a.texts || b.text.length - a.text.length)
    .slice(0, MOST);
}

function* clausesOf(text: string): Iterable<string> {
  for (const line of text.split(/\r\n|\n|\r/)) {
    for (const piece of line.split(ENDS)) {
      const clause = piece.replace(MARKER, '').replace(SUBJECT, '');
      if (clause.length < SHORTEST || clause.length > LONGEST) continue;
      if (/^[\p{Script=Han}“”‘’《》、（）]+$/u.test(clause) && isPaired(clause)) yield clause;
    }
  }
}

/** A clause cut out of a quotation has lost one of its marks. */
function isPaired(clause: string): boolean {
  return ['“”', '‘’', '《》', '（）'].every(
    ([open, close]) => clause.split(open!).length === clause.split(close!).length,
  );
}
