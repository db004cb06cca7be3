import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import type { Change, Comparison, Place } from '../model';

interface WrittenSide {
  /** UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

interface WrittenPlace {
  readonly before: WrittenSide;
  readonly after: WrittenSide;
}

/** The comparison as `gongwen compare --format json` prints it. */
export function comparisonJson({ before, after, changes }: Comparison): string {
  const side = ({ text }: Report, { start, end }: Span): WrittenSide => ({
    offset: start,
    length: end - start,
    text: text.slice(start, end),
  });
  const place = (each: Place): WrittenPlace => ({
    before: side(before, each.before),
    after: side(after, each.after),
  });
  const written = (change: Change): object => {
    const told = { kind: change.kind, ...place(change), section: change.section };
    if (change.kind === 'layout') return { ...told, places: change.places.map(place) };
    if (change.kind === 'move') return { ...told, changes: change.changes.map(written) };
    return {
      ...told,
      ...(change.element === undefined ? {} : { element: change.element }),
      ...(change.isFigure ? { figure: true } : {}),
      ...(change.isComment ? { comment: true } : {}),
    };
  };
  return JSON.stringify({ version: 1, changes: changes.map(written) });
}
