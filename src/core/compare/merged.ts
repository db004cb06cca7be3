import type { Span } from '../text/span';
import { placesOf } from './apply';
import type { Comparison } from './model';

/** A stretch of the merged text that only one of the two texts has. */
export interface Revised extends Span {
  readonly kind: 'insert' | 'delete';
}

/** Both texts in one. */
export interface Merged {
  readonly text: string;
  /** In order, apart. Without those that are deleted it is the text after, without those that are inserted the text before. */
  readonly revised: readonly Revised[];
}

/** The text after with all that was taken out of the text before, where it stood. Looks are those of the text after. */
export function merged({ before, after, changes }: Comparison): Merged {
  const places = changes
    .flatMap((change) => placesOf(change).map((place) => ({ ...place, isLook: change.kind === 'layout' })))
    .sort(
      (x, y) =>
        x.before.start - y.before.start || x.after.start - y.after.start || x.before.end - y.before.end,
    );
  const revised: Revised[] = [];
  let text = '';
  let at = 0;
  const add = (kind: Revised['kind'], written: string): void => {
    if (written === '') return;
    revised.push({ kind, start: text.length, end: text.length + written.length });
    text += written;
  };
  for (const { before: out, after: put, isLook } of places) {
    text += before.text.slice(at, out.start);
    at = out.end;
    const written = after.text.slice(put.start, put.end);
    if (isLook) text += written;
    else {
      add('delete', before.text.slice(out.start, out.end));
      add('insert', written);
    }
  }
  return { text: text + before.text.slice(at), revised };
}
