import { overlaps, type Span } from '../../text/span';
import type { Place } from '../model';
import type { Returned, Signature } from './model';
import { isAllOf, joined } from './spanLists';

interface Piece extends Span {
  readonly by: Signature;
}

/** Who has made what differs between a report and the text after, as far as that was tracked. */
export class Authors {
  readonly #report: string;
  readonly #after: string;
  /** What was taken out, in offsets of the report. */
  readonly #gone: readonly Piece[];
  /** What was put in, in offsets of the text after. */
  readonly #put: readonly Piece[];

  /** `inReport` gives a span of the text before as it stands in `report`. */
  constructor(report: string, { after, changes }: Returned, inReport: (span: Span) => Span) {
    const pieces = (spanOf: (place: Place) => Span): Piece[] =>
      changes
        .flatMap(({ author, date, places }) =>
          places.map((place) => ({ ...spanOf(place), by: { author, date } })),
        )
        .filter(({ start, end }) => start < end);
    this.#report = report;
    this.#after = after;
    this.#gone = pieces(({ before }) => inReport(before));
    this.#put = pieces((place) => place.after);
  }

  /**
   * Who has put in the words of `places`, or taken them out where nothing was put in; `isAll`: both. Undefined where that was not
   * tracked, or several people have done it.
   */
  of(places: readonly Place[]): { readonly by: Signature; readonly isAll: boolean } | undefined {
    const told = places.flatMap(({ before, after }) => {
      const gone = whoOf(this.#gone, before, this.#report);
      const put = whoOf(this.#put, after, this.#after);
      return [
        ...(after.start < after.end ? [{ who: put, isMain: true }] : []),
        ...(before.start < before.end ? [{ who: gone, isMain: after.start === after.end }] : []),
      ];
    });
    const by = told.find(({ isMain }) => isMain)?.who;
    const isBy = ({ who }: { readonly who: Signature | undefined }): boolean => who?.author === by?.author;
    if (!by || !told.filter(({ isMain }) => isMain).every(isBy)) return undefined;
    return { by, isAll: told.every(isBy) };
  }
}

/** Who alone has made all of `span`. */
function whoOf(pieces: readonly Piece[], span: Span, text: string): Signature | undefined {
  const there = pieces.filter((piece) => overlaps(piece, span));
  const by = there[0]?.by;
  const isOne = there.every((piece) => piece.by.author === by?.author);
  return isOne && isAllOf(joined(there), span, text) ? by : undefined;
}
