import { readMarker } from '../report/ordinals/schemes';

/** A line that was full, and so was only broken to fit; one that is shorter was ended on purpose. Characters. */
const FULL_LINE = 20;
const SENTENCE_END = /[。！？；：…!?;:][”’）》)]*\s*$/;

/** Whether a soft break between the two pieces of text parts paragraphs; else it only wraps one. */
export function opensParagraph(before: string, behind: string): boolean {
  const next = behind.trimStart();
  if (before.trim() === '' || next === '') return true;
  if (SENTENCE_END.test(before) || before.trim().length < FULL_LINE) return true;
  return readMarker(next, 0, next.length) !== undefined;
}
