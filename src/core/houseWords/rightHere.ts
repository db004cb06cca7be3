import type { Span } from '../text/span';

/** A shorter piece is right in one place and wrong in the next. Characters. */
const TELLING = 3;
/** How much of the words around a shorter piece is taken. Characters on either side. */
const AROUND = 2;
/** Longer is a sentence, and stands there once. */
const LONGEST = 60;

/**
 * What is right, when somebody says so of what stands at `span`: that itself, or with a few of the characters around it
 * where it is short. Undefined for what is no wording.
 */
export function rightHere(text: string, { start, end }: Span): string | undefined {
  const piece = text.slice(start, end);
  if (piece.length > LONGEST || /[\r\n]/.test(piece) || !/[\p{L}\p{N}]/u.test(piece)) return undefined;
  if (piece.length >= TELLING) return piece;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))![0];
  const behind = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + AROUND))![0];
  const words = before + piece + behind;
  return words.length > 1 ? words : undefined;
}
