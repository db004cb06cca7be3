import type { Place } from '../../compare/model';
import type { Span } from '../../text/span';

/** Words that one person has put in or taken out at one place. */
export interface Piece {
  readonly author: string;
  readonly date: string;
  /** The name that the places of a move share; undefined where the file does not speak of one. */
  readonly move: string | undefined;
  readonly isInsertion: boolean;
  readonly place: Place;
}

/** So short a piece stands at several places by chance. UTF-16 units without blanks. */
const LEAST_MOVED = 8;

/**
 * Which pieces are two places of one move: those that the file names alike, and paragraphs that one person has taken out at one
 * place and put in at another as they were, which is what programs write that know no moves.
 */
export class Moves {
  /** In order; what has moved stands by itself. */
  readonly pieces: readonly Piece[];
  readonly #from = new Map<Piece, Piece>();
  readonly #gone = new Set<Piece>();

  /** `pieces` in order; `before` and `after` are the texts that they count in. */
  constructor(pieces: readonly Piece[], before: string, after: string) {
    const all = [...pieces];
    const wordsOf = ({ place, isInsertion }: Piece): string =>
      isInsertion
        ? after.slice(place.after.start, place.after.end)
        : before.slice(place.before.start, place.before.end);
    const pair = (gone: Piece, put: Piece): void => {
      this.#from.set(put, gone);
      this.#gone.add(gone);
    };
    for (const put of pieces.filter(({ isInsertion }) => isInsertion)) {
      const gone = put.move === undefined ? undefined : all.find((each) => isFrom(each, put));
      if (gone && !this.#gone.has(gone)) pair(gone, put);
    }
    const byLine = new Map<string, Piece[]>();
    const mayMove = (piece: Piece): boolean => wordsOf(piece).length >= LEAST_MOVED;
    const note = (gone: Piece): void => {
      if (!mayMove(gone)) return;
      for (const { words } of said(wordsOf(gone))) byLine.set(words, [...(byLine.get(words) ?? []), gone]);
    };
    for (const gone of pieces) if (!gone.isInsertion && !this.has(gone)) note(gone);
    // What is left of a piece when a part of it has been found may be found too.
    const puts = pieces.filter((put) => put.isInsertion && !this.has(put) && mayMove(put));
    for (let put = puts.shift(); put; put = puts.shift()) {
      const inPut = said(wordsOf(put));
      for (const gone of new Set(inPut.flatMap(({ words }) => byLine.get(words) ?? []))) {
        if (gone.author !== put.author || !all.includes(gone) || this.has(gone)) continue;
        const inGone = said(wordsOf(gone));
        const partOfPut = linesWithin(inGone, inPut);
        const partOfGone = partOfPut ? undefined : linesWithin(inPut, inGone);
        if (partOfPut) {
          const { part, rest } = parted(all, put, partOfPut);
          pair(gone, part);
          puts.unshift(...rest);
        } else if (partOfGone) {
          const { part, rest } = parted(all, gone, partOfGone);
          pair(part, put);
          rest.forEach(note);
        } else continue;
        break;
      }
    }
    this.pieces = all;
  }

  /** Whether `piece` is a place of a move. */
  has(piece: Piece): boolean {
    return this.#from.has(piece) || this.#gone.has(piece);
  }

  /** Where what was put in as `piece` stood before; undefined if it has not moved. */
  from(piece: Piece): Piece | undefined {
    return this.#from.get(piece);
  }
}

/** Makes the part of `piece` at `span` of its words a piece of its own in `all`; what is left before and behind it are others. */
function parted(all: Piece[], piece: Piece, span: Span): { readonly part: Piece; readonly rest: Piece[] } {
  const side = piece.isInsertion ? 'after' : 'before';
  const { start, end } = piece.place[side];
  const cut = (from: number, to: number): Piece => ({
    ...piece,
    place: { ...piece.place, [side]: { start: from, end: to } },
  });
  const part = cut(start + span.start, start + span.end);
  const parts = [cut(start, start + span.start), part, cut(start + span.end, end)].filter(
    (each) => each.place[side].end > each.place[side].start,
  );
  all.splice(all.indexOf(piece), 1, ...parts);
  return { part, rest: parts.filter((each) => each !== part) };
}

const isFrom = (gone: Piece, put: Piece): boolean => !gone.isInsertion && gone.move === put.move;

interface Said extends Span {
  readonly words: string;
}

/** Where the lines `wanted` stand among `lines`, with the line end of the last; undefined if they do not, or are too short. */
function linesWithin(wanted: readonly Said[], lines: readonly Said[]): Span | undefined {
  if (wanted.reduce((sum, { words }) => sum + words.length, 0) < LEAST_MOVED) return undefined;
  for (let i = 0; i + wanted.length <= lines.length; i++) {
    if (!wanted.every(({ words }, n) => words === lines[i + n]!.words)) continue;
    const { end } = lines[i + wanted.length - 1]!;
    return { start: lines[i]!.start, end };
  }
  return undefined;
}

/** The lines of a text that say something, each with its line end. */
function said(text: string): Said[] {
  const lines: Said[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n+|[^\n]+/g)) {
    const words = line.replace(/\s/g, '');
    if (words !== '') lines.push({ start: index, end: index + line.length, words });
  }
  return lines;
}
