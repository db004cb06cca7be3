import type { Report } from '../report/model';
import type { TextEdit } from '../text/span';
import type { Change, Comparison, Place, WordChange } from './model';

/**
 * The edits of the text before that make `changes` in it, apart and in order. With all changes of the comparison it becomes
 * the text after.
 */
export function takeEdits({ after }: Pick<Comparison, 'after'>, changes: readonly Change[]): TextEdit[] {
  return changes
    .flatMap(placesOf)
    .sort(
      (x, y) =>
        x.before.start - y.before.start || x.after.start - y.after.start || x.before.end - y.before.end,
    )
    .map((place) => ({ ...place.before, text: textOf(after, place) }));
}

/** The edits of the text after that undo `changes` in it. With all of them it becomes the text before. */
export const refuseEdits = (comparison: Comparison, changes: readonly Change[]): TextEdit[] =>
  takeEdits({ after: comparison.before }, changes.map(reversed));

const textOf = ({ text }: Report, { after }: Place): string => text.slice(after.start, after.end);

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

const KINDS: Readonly<Partial<Record<WordChange['kind'], WordChange['kind']>>> = {
  insert: 'delete',
  delete: 'insert',
  fill: 'replace',
};

const reversedWords = (change: WordChange): WordChange => ({
  ...change,
  ...turned(change),
  kind: KINDS[change.kind] ?? change.kind,
});

function reversed(change: Change): Change {
  switch (change.kind) {
    case 'move':
      return {
        ...change,
        ...turned(change),
        gap: turned(change.gap),
        changes: change.changes.map(reversedWords),
      };
    case 'layout': {
      const [first, ...others] = change.places;
      return { ...change, ...turned(change), places: [turned(first), ...others.map(turned)] };
    }
    default:
      return reversedWords(change);
  }
}
