import type { Pair } from '../../report/pairs';
import { CLOSING_OF } from '../../text/punctuation';
import type { TextEdit } from '../../text/span';

/**
 * What is reported of a pair of which one mark or both are wrong: it stands at the first of them and points at the other
 * one. `isWrong`: by offset; `opening`: what belongs there, with its partner; `name`: what such a mark is called.
 */
export function partnersMended(
  { open, close }: Pair,
  isWrong: (at: number) => boolean,
  opening: string,
  name: string,
) {
  const fix: TextEdit[] = [];
  if (isWrong(open)) fix.push({ start: open, end: open + 1, text: opening });
  if (isWrong(close)) fix.push({ start: close, end: close + 1, text: CLOSING_OF[opening]! });
  const { start, end } = fix[0]!;
  const other = start === open ? close : open;
  return { start, end, fix, related: [{ start: other, end: other + 1, message: `与它成对的${name}` }] };
}
