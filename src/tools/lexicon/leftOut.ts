import { Copies } from '../copies';
import type { Counted } from './texts';

// What a measured lexicon may not be counted from: every so many-th document, and what is copied from a text that is
// measured on.

/** Whether the document with this number, from 0 over all that is read, is left out; `every` 0 leaves none out. */
export const isLeftOut = (number: number, every: number): boolean =>
  every > 0 && number % every === every - 1;

/** The texts that are counted. `measured` is asked for the texts that are measured on. */
export function* withoutMeasured(
  texts: Iterable<Counted>,
  every: number,
  measured: Iterable<Counted>,
): Iterable<Counted> {
  const copies = new Copies();
  for (const { text } of measured) copies.add(text);
  let number = 0;
  for (const counted of texts) {
    if (isLeftOut(number++, every) || copies.hold(counted.text)) continue;
    yield counted;
  }
}
