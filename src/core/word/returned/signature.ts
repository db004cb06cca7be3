import type { Signature } from '../../compare/returned/model';
import type { Element } from '../import/xml';

/** What programs write where they know nobody's name, and what Word leaves of a name that was removed from a file. */
const NOBODY = /^(?:unknown(?: author)?|author|作者|(?:未知|不明|匿名)作者|未知的作者)$/i;

/** Who has made what `element` says, and when (17.13.4.2, 17.13.5). */
export function signatureOf({ attributes: { author, date } }: Element): Signature {
  const name = (author ?? '').trim();
  return { author: NOBODY.test(name) ? '' : name, date: date ?? '' };
}
