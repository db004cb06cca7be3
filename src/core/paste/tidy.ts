import type { Span } from '../text/span';
import { joinBrokenLines } from './brokenLines/joinBrokenLines';
import { cleaned } from './clean';
import { type Draft, removedNotes } from './draft';
import { fromMarkdown, type MarkdownOptions } from './markdown/fromMarkdown';

/** What is put right in a text besides blanks and marks. */
export interface TidyChoices extends MarkdownOptions {
  /** Signs of Markdown become a report's own, bullets as `bullets` says. */
  readonly markdown: boolean;
  /** Lines that a page has broken are joined. */
  readonly joinLines: boolean;
}

/**
 * What stands at `span` of `text` as it is chosen, and cleaned, the text around it being what it stands in. Done again it
 * stays as it is.
 */
export function tidied(
  text: string,
  { start, end }: Span,
  { markdown, joinLines, bullets }: TidyChoices,
): Pick<Draft, 'text' | 'notes'> {
  let piece = text.slice(start, end);
  const notes: string[] = [];
  if (markdown) {
    const read = fromMarkdown(piece, bullets ? { bullets } : {});
    piece = read.text;
    notes.push(...read.notes);
  }
  if (joinLines) {
    const broken = joinBrokenLines(piece);
    piece = broken.text;
    notes.push(...removedNotes(broken.removed));
  }
  const whole = text.slice(0, start) + piece + text.slice(end);
  return { text: cleaned(whole, start, start + piece.length), notes };
}
