import type { Span } from '../text/span';
import { placesOf } from './apply';
import type { Change, Comparison, Place } from './model';

/** A stretch of the merged text that only one of the two texts has. */
export interface Revised extends Span {
  readonly kind: 'insert' | 'delete';
  /** The same number for what has moved: deleted where it stood, inserted where it stands. From 1. */
  readonly move?: number;
}

/** Both texts in one. */
export interface Merged {
  readonly text: string;
  /** In order, apart. Without those that are deleted it is the text after, without those that are inserted the text before. */
  readonly revised: readonly Revised[];
}

interface MergedPlace extends Place {
  readonly isLook: boolean;
  readonly move: number | undefined;
  /** What has been put in there anew, in order; the rest has moved. */
  readonly anew: readonly Span[];
}

/** The text after with all that was taken out of the text before, where it stood. Looks are those of the text after. */
export function merged({ before, after, changes }: Comparison): Merged {
  const places = mergedPlaces(changes).sort(
    (x, y) => x.before.start - y.before.start || x.after.start - y.after.start || x.before.end - y.before.end,
  );
  const revised: Revised[] = [];
  let text = '';
  let at = 0;
  const add = (kind: Revised['kind'], written: string, move: number | undefined): void => {
    if (written === '') return;
    const span = { start: text.length, end: text.length + written.length };
    revised.push({ kind, ...span, ...(move !== undefined && { move }) });
    text += written;
  };
  for (const { before: out, after: put, isLook, move, anew } of places) {
    text += before.text.slice(at, out.start);
    at = out.end;
    if (isLook) {
      text += after.text.slice(put.start, put.end);
      continue;
    }
    add('delete', before.text.slice(out.start, out.end), move);
    let from = put.start;
    for (const { start, end } of anew) {
      add('insert', after.text.slice(from, start), move);
      add('insert', after.text.slice(start, end), undefined);
      from = end;
    }
    add('insert', after.text.slice(from, put.end), move);
  }
  return { text: text + before.text.slice(at), revised };
}

function mergedPlaces(changes: readonly Change[]): MergedPlace[] {
  let moves = 0;
  return changes.flatMap((change) => {
    const move = change.kind === 'move' ? ++moves : undefined;
    const anew = change.kind === 'move' ? change.changes.map(({ after }) => after) : [];
    const isLook = change.kind === 'layout';
    return placesOf(change).map((place) => ({
      ...place,
      isLook,
      move,
      anew: place.after.end > place.after.start ? anew : [],
    }));
  });
}
