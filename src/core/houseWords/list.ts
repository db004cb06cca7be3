import { type Paragraph, perParagraphInTurn } from '../report/paragraph';
import type { Span } from '../text/span';
import type { HouseWord } from './entry';
import { type Indexed, narrowed, WordIndex } from './wordIndex';

/** As what a word of the list is met: as the wording that is wrong, or as one that the office has approved. */
export type WordRole = 'wrong' | 'right' | 'full' | 'short' | 'name';

/** A word of the list met in a text. */
export interface MetWord extends Span {
  readonly role: WordRole;
  readonly word: HouseWord;
}

interface Candidate {
  readonly text: string;
  readonly role: WordRole;
  readonly word: HouseWord;
  /** Of two words at one place the one with the lower rank is meant. */
  readonly rank: number;
  /** Full and half width are not the same here: the entry is about them. */
  readonly exact: boolean;
}

type Place = Span & { readonly candidate: Candidate };

/** An office's own list, made ready for finding its words. */
export interface HouseWords {
  /** From the first source to the last, each in its own order. */
  readonly words: readonly HouseWord[];
  /** All entries about the person `name`. */
  postsOf(name: string): readonly string[];
  /** The words that stand in a paragraph, in its offsets and in reading order, none overlapping. */
  met(paragraph: Paragraph): readonly MetWord[];
  /** Those among them about which something may be said: all that are not simply right. In most paragraphs none. */
  doubtful(paragraph: Paragraph): readonly MetWord[];
}

const NONE: readonly never[] = [];
const metInTurn = perParagraphInTurn<readonly MetWord[]>();
const saidInTurn = perParagraphInTurn<readonly Place[]>();

/**
 * The list that `sources` make together. Where words overlap, the longest is meant; of equally long ones that of the
 * earlier source, and of one source what it says itself before what follows from it (what is to be written is right).
 */
export function houseWords(sources: readonly (readonly HouseWord[])[]): HouseWords {
  // What is right is written all the time, and matters only beside what is wrong: it is looked for only there.
  const right: Indexed<Candidate>[] = [];
  const others: Indexed<Candidate>[] = [];
  const words = sources.flat();
  const posts = new Map<string, string[]>();
  for (const [source, list] of sources.entries()) {
    for (const word of list) {
      const exact = isAboutWidth(word);
      for (const [text, role, isSaid] of wordingsOf(word)) {
        const candidate = { text, role, word, rank: source * 2 + (isSaid ? 0 : 1), exact };
        (role === 'right' ? right : others).push({ text, value: candidate });
      }
      if (word.kind === 'post') posts.set(word.text, [...(posts.get(word.text) ?? []), word.other]);
    }
  }
  const rightIndex = new WordIndex(right);
  const otherIndex = new WordIndex(
    others,
    right.map(({ text }) => text),
  );
  const said = saidInTurn((paragraph) => placesIn(paragraph, otherIndex));
  const met = metInTurn((paragraph) => {
    const places = [...said(paragraph), ...placesIn(paragraph, rightIndex)];
    return places.length > 0 ? apart(places) : NONE;
  });
  const doubtful = (paragraph: Paragraph): readonly MetWord[] =>
    said(paragraph).length === 0 ? NONE : met(paragraph).filter(({ role }) => role !== 'right');
  return { words, postsOf: (name) => posts.get(name) ?? NONE, met, doubtful };
}

/** Where words of `index` stand, of those at one place under one wording the one that is meant. */
function placesIn({ text, textStart, textEnd }: Paragraph, index: WordIndex<Candidate>): readonly Place[] {
  const places: Place[] = [];
  index.find(text, textStart, textEnd, (start, end, candidates) => {
    const candidate = meant(text, start, end, candidates);
    if (candidate) places.push({ start, end, candidate });
  });
  // One empty list for all paragraphs in which nothing is found: nearly all.
  return places.length > 0 ? places : NONE;
}

/** What of `word` is looked for, as what, and whether the entry says so itself. */
function wordingsOf({ kind, text, other }: HouseWord): readonly (readonly [string, WordRole, boolean])[] {
  switch (kind) {
    case 'right':
      return [[text, 'right', true]];
    case 'short':
      return [
        [text, 'full', true],
        [other, 'short', true],
      ];
    case 'post':
      return [[text, 'name', true]];
    default:
      return other === ''
        ? [[text, 'wrong', true]]
        : [
            [text, 'wrong', true],
            [other, 'right', false],
          ];
  }
}

/** An entry of marks alone, or whose wrong and right wording differ in nothing but width. */
const isAboutWidth = ({ text, other }: HouseWord): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || narrowed(text) === narrowed(other);

function meant(
  text: string,
  start: number,
  end: number,
  candidates: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best && best.rank <= candidate.rank) continue;
    if (candidate.exact && !text.startsWith(candidate.text, start)) continue;
    const { after, before } = candidate.word;
    if (after.length > 0 && !after.some((each) => stands(text, start - each.length, each))) continue;
    if (before.length > 0 && !before.some((each) => stands(text, end, each))) continue;
    best = candidate;
  }
  return best;
}

const stands = (text: string, at: number, piece: string): boolean =>
  at >= 0 && narrowed(text.slice(at, at + piece.length)) === narrowed(piece);

/** Those of `places` that are meant where they overlap, in reading order. */
function apart(places: Place[]): MetWord[] {
  const length = ({ start, end }: Span) => end - start;
  places.sort((a, b) => length(b) - length(a) || a.candidate.rank - b.candidate.rank || a.start - b.start);
  const taken = new Set<number>();
  const met: MetWord[] = [];
  for (const { start, end, candidate } of places) {
    // None that was taken is shorter: it would cover one end at least.
    if (taken.has(start) || taken.has(end - 1)) continue;
    for (let at = start; at < end; at++) taken.add(at);
    met.push({ start, end, role: candidate.role, word: candidate.word });
  }
  return met.sort((a, b) => a.start - b.start);
}
