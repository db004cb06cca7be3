import { pinyin } from 'pinyin-pro';

/**
 * The pinyin initials of a text in small letters, characters with several readings read as their words are
 * (重大 zd, 重复 cf). Letters stand for themselves; marks, digits and blanks count for nothing.
 */
export function initialsOf(text: string): string {
  const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' });
  return [...text]
    .map((character, index) => (/\p{L}/u.test(character) ? (letters[index] ?? '') : ''))
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
