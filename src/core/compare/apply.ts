import type { Report } from '../report/model';
import type { TextEdit } from '../text/span';
import type { Change, Comparison, Place } from './model';

/**
 * The edits of the text before that make `changes` in it, apart and in order. With all changes of the comparison it becomes
 * the text after.
 */
export const takeEdits = ({ after }: Pick<Comparison, 'after'>, changes: readonly Change[]): TextEdit[] =>
  editsAt(changes.flatMap(placesOf), after);

/** The edits of the text after that undo `changes` in it. With all of them it becomes the text before. */
export const refuseEdits = ({ before }: Pick<Comparison, 'before'>, changes: readonly Change[]): TextEdit[] =>
  editsAt(changes.flatMap(placesOf).map(turned), before);

/** All places of both texts that a change touches; of a move where it stood and where it stands. */
export function placesOf(change: Change): readonly Place[] {
  if (change.kind === 'layout') return change.places;
  if (change.kind !== 'move') return [change];
  return [
    { before: change.before, after: change.gap.after },
    { before: change.gap.before, after: change.after },
  ];
}

const turned = ({ before, after }: Place): Place => ({ before: after, after: before });

/** What puts in each of `places` the words that `after` has there, in order. */
const editsAt = (places: readonly Place[], { text }: Report): TextEdit[] =>
  [...places]
    .sort(
      (x, y) =>
        x.before.start - y.before.start || x.after.start - y.after.start || x.before.end - y.before.end,
    )
    .map(({ before, after }) => ({ ...before, text: text.slice(after.start, after.end) }));
