import { skipBlanks, trimBlanksEnd } from '../text/characters';

// What the words of a paragraph say by themselves, wherever it stands, is found out once: a keystroke changes one
// paragraph of a report, and reports say many things more than once.

/** The words of a paragraph, shared by all lines that read the same. Offsets count from the start of the line. */
export class Paragraph {
  /** The whole line, indentation and trailing blanks included, without the line end. */
  readonly text: string;
  /** Offset of the first character that is not indentation; the length of the text if there is none. */
  readonly textStart: number;
  /** Offset behind the last character that is not a blank. */
  readonly textEnd: number;
  /** By slot: who was asked, and what was found out. A part loaded on use counts its slots by itself. */
  readonly #facts: unknown[] = [];

  constructor(text: string) {
    this.text = text;
    this.textStart = skipBlanks(text, 0, text.length);
    this.textEnd = trimBlanksEnd(text, this.textStart, text.length);
  }

  /** What `find` says of this paragraph, which it is asked only once; `slot` is its own. */
  fact<T>(slot: number, find: (paragraph: Paragraph) => T): T {
    const at = slot * 2;
    if (this.#facts[at] !== find) {
      const fact = find(this);
      this.#facts[at] = find;
      this.#facts[at + 1] = fact;
    }
    return this.#facts[at + 1] as T;
  }
}

/** The paragraphs of one text by what they say. */
export type Paragraphs = ReadonlyMap<string, Paragraph>;

let slots = 0;

/** `find` asked once for each paragraph; it goes by the paragraph alone. */
export function perParagraph<T>(find: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  // Only what is asked takes room in every paragraph.
  let slot = -1;
  return (paragraph) => {
    if (slot < 0) slot = slots++;
    return paragraph.fact(slot, find);
  };
}

/**
 * The same for functions that take each other's place, such as one for each version of a list that people edit: all of
 * them share the room of one in every paragraph, which keeps what was found out last.
 */
export function perParagraphInTurn<T>(): (find: (paragraph: Paragraph) => T) => (paragraph: Paragraph) => T {
  let slot = -1;
  return (find) => (paragraph) => {
    if (slot < 0) slot = slots++;
    return paragraph.fact(slot, find);
  };
}

/** The paragraph that says `text`: one of `known` or of the text `before`, else a new one; it is put among `known`. */
export function paragraphOf(text: string, known: Map<string, Paragraph>, before?: Paragraphs): Paragraph {
  let paragraph = known.get(text);
  if (!paragraph) {
    paragraph = before?.get(text) ?? new Paragraph(ownCopy(text));
    known.set(paragraph.text, paragraph);
  }
  return paragraph;
}

/** A slice keeps the text that it was cut from in memory, and a paragraph may outlive many versions of that. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);
