import { isHan } from '../../core/text/punctuation';
import { wordEndsIn } from '../../core/text/words';
import { countBits, type Pieces, textOf } from './pieces';

/** Lengths of pieces that are worth asking for by their initials. UTF-16 units. */
const SHORTEST = 4;
const LONGEST = 12;
/** What is longer in most places is only part of a piece. */
const PART = 0.5;
/** What stands by itself is followed by a mark so often at least. */
const CLOSING = 0.06;

/** A piece that stands by itself in many texts. */
export interface Stock {
  readonly text: string;
  readonly documents: number;
  readonly families: number;
}

/** The `most` pieces of 4 to 12 characters that save most keys, whole words that are no part of a longer one. */
export function stockOf(pieces: Pieces, allowed: (sequence: string) => boolean, most: number): Stock[] {
  const found: (Stock & { readonly worth: number })[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const level = pieces.levels[length];
    if (!level) break;
    const { longest, closing } = whatFollows(pieces, length);
    for (let row = 0; row < level.size; row++) {
      const times = level.times[row]!;
      if (longest[row]! > PART * times || closing[row]! < CLOSING * times || level.ended[row]! * 2 < times)
        continue;
      if (!beginsWord(pieces, length, row)) continue;
      const documents = level.documents[row]!;
      found.push({
        text: textOf(pieces, length, row),
        documents,
        families: countBits(level.families[row]!),
        worth: documents * (length - 2),
      });
    }
  }
  const stock: Stock[] = [];
  for (const { text, documents, families } of found.sort((a, b) => b.worth - a.worth)) {
    if (stock.length === most) break;
    if (isPhrase(text) && allowed(text)) stock.push({ text, documents, families });
  }
  return stock;
}

/** By row of the pieces of this length: how often the most frequent longer piece with it stands, and how often a mark follows. */
function whatFollows(
  { levels, text }: Pieces,
  length: number,
): { readonly longest: Uint32Array; readonly closing: Uint32Array } {
  const { size } = levels[length]!;
  const longest = new Uint32Array(size);
  const closing = new Uint32Array(size);
  const next = levels[length + 1];
  for (let row = 0; next && row < next.size; row++) {
    const times = next.times[row]!;
    const parent = next.parent[row]!;
    const at = next.sample[row]!;
    const suffix = next.suffix[row]!;
    if (MARKS.has(text[at + length]!)) closing[parent]! += times;
    else longest[parent] = Math.max(longest[parent]!, times);
    if (!MARKS.has(text[at]!)) longest[suffix] = Math.max(longest[suffix]!, times);
  }
  return { longest, closing };
}

/**
 * Whether a word begins with the piece. One character that is cut off alone is mostly the end of a word, unless the rest
 * seldom stands without it: 高 of 高质量发展.
 */
function beginsWord(pieces: Pieces, length: number, row: number): boolean {
  const [first] = wordEndsIn(textOf(pieces, length, row));
  const { times, suffix } = pieces.levels[length]!;
  return first !== 1 || times[row]! > PART * pieces.levels[length - 1]!.times[suffix[row]!]!;
}

const MARKS = new Set([...'，、：。'].map((mark) => mark.charCodeAt(0)));

/** Nothing that stands by itself begins or ends so. */
const HANGS_ON = /^[的了和与及在对为从是有等也都并而]|[的了和与及在对为从是有并而以]$/;
/** Houses, which are nobody else's words. */
const HOUSE = /(?:大学|学院|中学|小学|公司|集团|银行|医院|研究院|电视台|总台)$/;

const isPhrase = (text: string): boolean =>
  [...text].every((each) => isHan(each.charCodeAt(0))) && !HANGS_ON.test(text) && !HOUSE.test(text);
