import { skipBlanks, trimBlanksEnd } from '../text/characters';
import type { Span } from '../text/span';

// What the words of a paragraph say by themselves, wherever it stands, is found out once: a keystroke changes one
// paragraph of a report, and reports say many things more than once.

/** Where the words of a line stand in it. */
export type ParagraphReader = (text: string) => Span;

/** All but the blanks around. */
export const plainReader: ParagraphReader = (text) => {
  const start = skipBlanks(text, 0, text.length);
  return { start, end: trimBlanksEnd(text, start, text.length) };
};

/** The words of a paragraph, shared by all lines that read the same. Offsets count from the start of the line. */
export class Paragraph {
  /** The whole line, indentation and trailing blanks included, without the line end. */
  readonly text: string;
  /** Offset of the first character that is not indentation (in Markdown: nor a sign of a heading); the length of the text if there is none. */
  readonly textStart: number;
  /** Offset behind the last character that is not a blank. */
  readonly textEnd: number;
  /** What has told where its words stand. */
  readonly reader: ParagraphReader;
  /**
   * Who was asked, and what was found out, by turns: few of all that can be asked, so that they are searched at once. Not by a
   * number of the question: bundles that are loaded apart ask the same paragraphs, and would number their questions alike.
   */
  readonly #facts: unknown[] = [];

  constructor(text: string, reader: ParagraphReader = plainReader) {
    const { start, end } = reader(text);
    this.text = text;
    this.textStart = start;
    this.textEnd = end;
    this.reader = reader;
  }

  /**
   * What `find` says of this paragraph, which it is asked only once. `likely` is kept by whoever asks: where its answer stood
   * in the paragraph asked before, which mostly was asked the same in the same order.
   */
  fact<T>(find: (paragraph: Paragraph) => T, likely: { at: number }): T {
    const facts = this.#facts;
    if (facts[likely.at] === find) return facts[likely.at + 1] as T;
    let at = 0;
    while (at < facts.length && facts[at] !== find) at += 2;
    if (at === facts.length) {
      const fact = find(this);
      // What was asked meanwhile has its answers before this one.
      at = facts.length;
      facts.push(find, fact);
    }
    likely.at = at;
    return facts[at + 1] as T;
  }
}

/** The paragraphs of one text by what they say. */
export type Paragraphs = ReadonlyMap<string, Paragraph>;

/** `find` asked once for each paragraph; it goes by the paragraph alone. */
export function perParagraph<T>(find: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const likely = { at: 0 };
  return (paragraph) => paragraph.fact(find, likely);
}

/** The same for a question about a place in a paragraph, in UTF-16 offsets of it: asked once for each that is asked for. */
export function perPlace<T>(
  find: (paragraph: Paragraph, at: number) => T,
): (paragraph: Paragraph, at: number) => T {
  const answersOf = perParagraph(() => new Map<number, T>());
  return (paragraph, at) => {
    const answers = answersOf(paragraph);
    let answer = answers.get(at);
    if (answer === undefined) {
      answer = find(paragraph, at);
      answers.set(at, answer);
    }
    return answer;
  };
}

/**
 * What `find` says of a paragraph, in offsets of the text where it begins at `start`: `move` brings it there. A keystroke
 * moves only what stands behind it.
 */
export function perParagraphPlaced<T>(
  find: (paragraph: Paragraph) => readonly T[],
  move: (by: number, found: T) => T,
): (paragraph: Paragraph, start: number) => readonly T[] {
  const lastOf = perParagraph((): { start: number; placed: readonly T[] } => ({ start: -1, placed: [] }));
  return (paragraph, start) => {
    const last = lastOf(paragraph);
    if (last.start !== start) {
      last.placed = find(paragraph).map((found) => move(start, found));
      last.start = start;
    }
    return last.placed;
  };
}

/**
 * The same for functions that take each other's place, such as one for each version of a list that people edit: of all of
 * them a paragraph keeps what was found out last.
 */
export function perParagraphInTurn<T>(): (find: (paragraph: Paragraph) => T) => (paragraph: Paragraph) => T {
  const keptOf = perParagraph((): { find?: unknown; fact?: T } => ({}));
  return (find) => (paragraph) => {
    const kept = keptOf(paragraph);
    if (kept.find !== find) {
      kept.fact = find(paragraph);
      kept.find = find;
    }
    return kept.fact as T;
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
