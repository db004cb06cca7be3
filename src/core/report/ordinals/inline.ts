import { fromCircled, fromDigits, fromHan, hanTens, toHan } from '../../text/numerals';
import type { Span } from '../../text/span';
import { type Paragraph, perParagraph } from '../paragraph';

// Ordinals inside a paragraph: （一）…；（二）…, 1.…；2.…, ①…②…, 其一，…其二，…. They are no headings, and nothing is
// counted over them; but where one is missing or stands twice between others, that shows.

/** An ordinal of a list inside a paragraph, in offsets of that. */
export interface InlineOrdinal extends Span {
  readonly ordinal: number;
}

/** One that does not go on from the one before it. */
export interface InlineSlip {
  readonly before: InlineOrdinal;
  readonly slip: InlineOrdinal;
}

const ORDINAL = new RegExp(
  String.raw`[（(](?:([${hanTens}]{1,3})|([0-9]{1,2}))[）)]|([①-⑳])|([0-9]{1,2})[.．](?=\p{Script=Han})|([0-9]{1,2})[）)]|其([${hanTens}])(?=[，、：是])`,
  'gu',
);
/** The end of a first ordinal: a paragraph without one has no list. */
const FIRST = /[一1][）)]|1[.．]|①|其一/;
/** What an ordinal that begins an item stands behind, if it does not begin the paragraph. */
const OPENERS = '：:；;。，,！？';
/** Items that are cited: （一）项, （一）、（三）, ①至③. */
const CITED = /^(?:项(?!目)|款(?![项式待])|[、和及与至到或—～~-]?[（(①-⑳第]|[、和及与至到或—～~-][0-9])/u;
/** Words between two items; less is a formula or a row of ordinals that are named. */
const MIN_WORDS = 2;

/** The slips in the lists inside a paragraph. A list that is not in order otherwise is read wrongly, and has none. */
export const inlineSlips = perParagraph((paragraph: Paragraph): readonly InlineSlip[] => {
  if (!FIRST.test(paragraph.text)) return NONE;
  const lists = inlineLists(paragraph);
  return lists.length === 0 ? NONE : lists.flatMap((list) => slipOf(paragraph, list));
});

const NONE: readonly InlineSlip[] = [];

/** The ordinals of each kind, as far as they begin items. */
function inlineLists({ text, textStart, textEnd }: Paragraph): InlineOrdinal[][] {
  const kinds: InlineOrdinal[][] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < textStart || end > textEnd) continue;
    const before = text[start - 1] ?? '';
    if (start > textStart && !OPENERS.includes(before)) continue;
    if (CITED.test(text.slice(end, end + 3))) continue;
    const kind = match.slice(1).findIndex((part) => part !== undefined);
    const ordinal = valueIn(match[kind + 1]!);
    if (ordinal === undefined) continue;
    const list = kinds[kind] ?? [];
    list.push({ start, end, ordinal });
    kinds[kind] = list;
  }
  return kinds.filter((list) => list !== undefined && list.length > 1);
}

const valueIn = (numeral: string): number | undefined =>
  fromCircled(numeral.charCodeAt(0)) ?? (/[0-9]/.test(numeral) ? fromDigits(numeral) : fromHan(numeral));

/** The one slip of a list that begins at 1 and goes on in order: a number left out, or one that stands twice. */
function slipOf({ text }: Paragraph, list: readonly InlineOrdinal[]): InlineSlip[] {
  if (list[0]!.ordinal !== 1) return [];
  const slips: InlineSlip[] = [];
  for (let i = 1; i < list.length; i++) {
    const before = list[i - 1]!;
    const slip = list[i]!;
    const words = text.slice(before.end, slip.start - 1);
    if (words.length < MIN_WORDS) return [];
    const step = slip.ordinal - before.ordinal;
    if (step === 1) continue;
    // Two alone make a list only where one ends as an item does.
    if (step !== 2 && !(step === 0 && i > 1)) return [];
    if (list.length === 2 && !'；;。'.includes(text[slip.start - 1]!)) return [];
    if (step === 2 && isThere(words, before.ordinal + 1)) return [];
    slips.push({ before, slip });
  }
  return slips.length === 1 ? slips : [];
}

/** ；3竞聘…: the number that is missed begins an item, without its mark. */
const isThere = (words: string, ordinal: number): boolean =>
  [String(ordinal), toHan(ordinal)].some((numeral) => {
    const at = words.indexOf(numeral);
    return at > 0 && `${OPENERS}（(`.includes(words[at - 1]!);
  });
