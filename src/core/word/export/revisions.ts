import type { IParagraphOptions } from 'docx';
import type { Revised } from '../../compare/merged';
import { firstEndingBehind } from '../../text/search';
import type { Span } from '../../text/span';

// Tracked changes (ECMA-376 part 1, 17.13.5): stretches of the text, ends of paragraphs and rows of tables that Word shows as
// inserted or deleted, to be accepted or rejected one by one.

export interface TrackedChanges {
  /** Of the text that is exported, in order. */
  readonly revised: readonly Revised[];
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Who made a change, and when; its id stands nowhere else in the file. */
export interface Signed {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** As Word's file writer takes it. */
export interface Tracked {
  readonly insertion?: Signed;
  readonly deletion?: Signed;
}

export interface Piece extends Span {
  readonly kind: Revised['kind'] | undefined;
  readonly move: number | undefined;
}

/** Tells which stretches of a text are tracked changes. */
export class Revisions {
  readonly #changes: TrackedChanges;
  readonly #moves = new Map<number, number>();
  #id = 0;

  constructor(changes: TrackedChanges = { revised: [], author: '', date: '' }) {
    this.#changes = changes;
  }

  /** `span` cut where a change begins or ends. */
  pieces({ start, end }: Span): Piece[] {
    const { revised } = this.#changes;
    const pieces: Piece[] = [];
    let at = start;
    for (let i = firstEndingBehind(revised, start); i < revised.length && revised[i]!.start < end; i++) {
      const from = Math.max(revised[i]!.start, start);
      const to = Math.min(revised[i]!.end, end);
      if (from > at) pieces.push({ start: at, end: from, kind: undefined, move: undefined });
      pieces.push({ start: from, end: to, kind: revised[i]!.kind, move: revised[i]!.move });
      at = to;
    }
    if (at < end) pieces.push({ start: at, end, kind: undefined, move: undefined });
    return pieces;
  }

  /** `move`: the number of the move that the change belongs to. */
  signed(move?: number): Signed {
    const { author, date } = this.#changes;
    const id = ++this.#id;
    if (move !== undefined) this.#moves.set(id, move);
    return { id, author, date };
  }

  /** The moves by the ids of their changes. */
  get moves(): ReadonlyMap<number, number> {
    return this.#moves;
  }

  /** What tracks the end of the paragraph whose line ends at `end`. */
  paragraphEnd(end: number): Pick<IParagraphOptions, 'run'> {
    const piece = this.#at(end);
    return piece.kind === undefined ? {} : { run: this.#tracked(piece, piece.move) };
  }

  /** What tracks a row of a table whose line is `line`: it is new, or gone, with its line end. A row cannot move. */
  row({ textStart, end }: { readonly textStart: number; readonly end: number }): Tracked {
    const last = this.#at(end);
    return last.kind !== undefined && last.kind === this.#at(textStart).kind ? this.#tracked(last) : {};
  }

  #at(offset: number): Pick<Piece, 'kind' | 'move'> {
    return this.pieces({ start: offset, end: offset + 1 })[0]!;
  }

  #tracked({ kind }: Pick<Piece, 'kind'>, move?: number): Tracked {
    return kind === 'insert' ? { insertion: this.signed(move) } : { deletion: this.signed(move) };
  }
}
