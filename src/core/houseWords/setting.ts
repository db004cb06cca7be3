import { FIELDS, type WrittenWord } from './entry';
import { gatherWords, type ReadWords } from './gather';

/** The fields of an entry among those of `value`; a text is a wording that must not be used. */
export function writtenWord(value: unknown): WrittenWord {
  if (typeof value === 'string') return { wrong: value };
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(FIELDS.map((field) => [field, fields[field]]));
}

/** The entries of the setting `gongwen.words`; what is no list has none. Lines are places in the list. */
export function readWordSetting(setting: unknown): ReadWords {
  const written = Array.isArray(setting) ? setting : [];
  return gatherWords(
    written.map((each, line) => ({ line, written: writtenWord(each) })),
    [],
    '条',
  );
}
