import { isHan } from '../../core/text/punctuation';
import type { Counted } from './texts';

/**
 * What a measured lexicon may not be counted from: every so many-th document, and whatever shares more than a tenth of
 * its pieces of 13 characters with a text that is measured on.
 */

/** Length of the pieces that copies are known by. Han characters. */
const COPY = 13;
const MOST = 0.1;

/** Whether the document with this number, from 0 over all that is read, is left out; `every` 0 leaves none out. */
export const isLeftOut = (number: number, every: number): boolean =>
  every > 0 && number % every === every - 1;

/** The texts that are counted. `measured` is asked for the texts that are measured on. */
export function* withoutMeasured(
  texts: Iterable<Counted>,
  every: number,
  measured: Iterable<Counted>,
): Iterable<Counted> {
  const known = new Set<number>();
  for (const { text } of measured) for (const piece of hashes(text)) known.add(piece);
  let number = 0;
  for (const counted of texts) {
    if (isLeftOut(number++, every) || sharedPart(counted.text, known) > MOST) continue;
    yield counted;
  }
}

/** Which part of a text's pieces, from 0 to 1, are among the known ones. */
function sharedPart(text: string, known: ReadonlySet<number>): number {
  let all = 0;
  let shared = 0;
  for (const piece of hashes(text)) {
    all++;
    if (known.has(piece)) shared++;
  }
  return all === 0 ? 0 : shared / all;
}

/** A number below 2^53 for each piece of 13 Han characters in a row, whatever stands between them. */
function* hashes(text: string): Iterable<number> {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) codes.push(text.charCodeAt(at));
  for (let at = 0; at + COPY <= codes.length; at++) {
    let low = 0;
    let high = 0;
    for (let k = at; k < at + COPY; k++) {
      low = (Math.imul(low, 31) + codes[k]!) | 0;
      high = (Math.imul(high, 131) + codes[k]!) | 0;
    }
    yield (high >>> 11) * 2 ** 32 + (low >>> 0);
  }
}
