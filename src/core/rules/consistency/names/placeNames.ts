import { namesOf } from '../../../facts/names/names';
import { add, type Gathered } from '../../../report/following';
import { type Paragraph, perParagraph } from '../../../report/paragraph';

/** So often the name of a place has to stand in a report against one that is a character off. */
export const OFTEN = 3;

/** A name of a place, in offsets of its paragraph. */
export interface PlaceName {
  readonly words: string;
  readonly start: number;
  /** What it has in common with those that differ in its first or its second character, as numbers. */
  readonly masks: readonly [number, number];
}

/** The names of places in a paragraph, in reading order. */
export const placeNamesOf = perParagraph((paragraph: Paragraph): readonly PlaceName[] => {
  const { places } = namesOf(paragraph).proper;
  if (places.length === 0) return NONE;
  const names: PlaceName[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i]!;
    const words = paragraph.text.slice(start, places[i + 1]);
    names.push({ words, start, masks: [maskOf(words, 0), maskOf(words, 1)] });
  }
  return names;
});

const NONE: readonly never[] = [];

/** A number for all that reads as `words` but at `at`, which is 0 or 1; seldom for something else too. */
function maskOf(words: string, at: number): number {
  let hash = at;
  for (let i = 0; i < words.length; i++) if (i !== at) hash = (Math.imul(hash, 31) + words.charCodeAt(i)) | 0;
  return hash;
}

/** The masks under which one name stands once and another often. */
export class DoubtfulPlaces implements Gathered {
  readonly #counts = new Map<string, number>();
  /** By mask, how many names stand once, and how many often. */
  readonly #once = new Map<number, number>();
  readonly #often = new Map<number, number>();
  readonly #doubtful = new Set<number>();

  get isEmpty(): boolean {
    return this.#doubtful.size === 0;
  }

  has({ masks: [first, second] }: PlaceName): boolean {
    return this.#doubtful.has(first) || this.#doubtful.has(second);
  }

  put(paragraph: Paragraph): void {
    for (const name of placeNamesOf(paragraph)) {
      add(this.#counts, name.words, 1);
      const count = this.#counts.get(name.words)!;
      if (count === 1) this.#count(this.#once, name, 1);
      else if (count === 2) this.#count(this.#once, name, -1);
      else if (count === OFTEN) this.#count(this.#often, name, 1);
    }
  }

  drop(paragraph: Paragraph): void {
    for (const name of placeNamesOf(paragraph)) {
      add(this.#counts, name.words, -1);
      const count = this.#counts.get(name.words) ?? 0;
      if (count === 0) this.#count(this.#once, name, -1);
      else if (count === 1) this.#count(this.#once, name, 1);
      else if (count === OFTEN - 1) this.#count(this.#often, name, -1);
    }
  }

  #count(counts: Map<number, number>, { masks }: PlaceName, by: number): void {
    for (const mask of masks) {
      add(counts, mask, by);
      if (this.#often.has(mask) && this.#once.has(mask)) this.#doubtful.add(mask);
      else this.#doubtful.delete(mask);
    }
  }
}
