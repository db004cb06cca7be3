import { isBlank } from '../text/characters';
import { halfWidth } from '../text/width';

/** `words` as they are told apart: a blank counts only where it parts two words of Latin letters. */
export function folded(words: string): string {
  if (!BLANK.test(words)) return halfWidth(words);
  let out = '';
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isBlank(words.charCodeAt(at))) continue;
    let to = at + 1;
    while (to < words.length && isBlank(words.charCodeAt(to))) to++;
    out += words.slice(from, at);
    if (isLatin(words.charCodeAt(at - 1)) && isLatin(words.charCodeAt(to))) out += ' ';
    from = to;
    at = to - 1;
  }
  return halfWidth(out + words.slice(from));
}

const BLANK = /[\s\u200b]/;

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
