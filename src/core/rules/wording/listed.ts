import type { HouseWord, WordKind } from '../../houseWords/entry';
import type { MetWord } from '../../houseWords/list';
import type { Found } from '../engine/rule';

// What the rules of the office's own list share.

/** The level that the entry itself has set, if it has. */
export const levelOf = ({ level }: HouseWord): Pick<Found, 'severity'> =>
  level === undefined || level === 'off' ? {} : { severity: level };

/** The office's reason, in brackets. */
export const reasonOf = ({ note }: HouseWord): string => (note === '' ? '' : `（${note}）`);

/**
 * What is said of the wrong wordings among `met` whose entries are of `kind`: `says` without its full stop. What the entry
 * gives instead is put there on request.
 */
export const wrongWordings = (
  met: readonly MetWord[],
  kind: WordKind,
  says: (word: HouseWord) => string,
): Found[] =>
  met
    .filter(({ role, word }) => role === 'wrong' && word.kind === kind)
    .map(({ start, end, word }) => ({
      start,
      end,
      message: `${says(word)}${reasonOf(word)}。`,
      ...levelOf(word),
      ...(word.other !== '' && { fix: [{ start, end, text: word.other }], safe: false }),
    }));
