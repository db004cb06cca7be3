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
}

/** Tells which stretches of a text are tracked changes. */
export class Revisions {
  readonly #changes: TrackedChanges;
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
      if (from > at) pieces.push({ start: at, end: from, kind: undefined });
      pieces.push({ start: from, end: to, kind: revised[i]!.kind });
      at = to;
    }
    if (at < end) pieces.push({ start: at, end, kind: undefined });
    return pieces;
  }

  signed(): Signed {
    const { author, date } = this.#changes;
    return { id: ++this.#id, author, date };
  }

  /** What tracks the end of the paragraph whose line ends at `end`. */
  paragraphEnd(end: number): Pick<IParagraphOptions, 'run'> {
    return this.#kindAt(end) === undefined ? {} : { run: this.#at(end) };
  }

  /** What tracks a row of a table whose line is `line`: it is new, or gone, with its line end. */
  row({ textStart, end }: { readonly textStart: number; readonly end: number }): Tracked {
    const kind = this.#kindAt(textStart);
    return kind !== undefined && kind === this.#kindAt(end) ? this.#at(end) : {};
  }

  #kindAt(offset: number): Revised['kind'] | undefined {
    return this.pieces({ start: offset, end: offset + 1 })[0]?.kind;
  }

  #at(offset: number): Tracked {
    const kind = this.#kindAt(offset);
    if (kind === undefined) return {};
    return kind === 'insert' ? { insertion: this.signed() } : { deletion: this.signed() };
  }
}
