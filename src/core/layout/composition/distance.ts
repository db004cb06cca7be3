import type { Measures } from '../gbt9704';
import type { Inserted, Letterhead } from './document';
import type { TextElement } from './model';

// How far a part stands from the one before it: by name for the page, whose stylesheet knows how far, and by measure for Word.

export type PageElement = TextElement | Inserted;

export type Distance =
  | 'below-rule'
  | 'below-title'
  | 'beside-table'
  | 'below-mark'
  | 'above-note'
  /** None. */
  | '';

const MEASURES: Readonly<Record<Exclude<Distance, ''>, keyof Measures>> = {
  'below-rule': 'gapAboveTitle',
  'below-title': 'gapBelowTitle',
  'beside-table': 'gapBesideTable',
  'below-mark': 'gapBelowAttachmentMark',
  'above-note': 'gapAboveAttachmentNote',
};

export const roleOf = (part: PageElement): string =>
  part.kind === 'paragraph' || part.kind === 'inserted' ? part.role : part.kind;

/** The distance above `part`, of which `before` stands above (undefined: nothing but the 版头, if there is one). */
export function distanceAbove(
  part: PageElement,
  before: PageElement | undefined,
  letterhead: Letterhead | undefined,
): Distance {
  const role = roleOf(part);
  if (!before) {
    if (!letterhead) return '';
    // The text of a 命令 stands two lines below its number (10.2), as a title does below the red rule.
    return role === 'title' || letterhead.form === '命令' ? 'below-rule' : 'below-title';
  }
  const above = roleOf(before);
  // An annex begins on the first line of its page (7.3.7), whatever ends the page before.
  if (part.kind === 'paragraph' && part.opensPage) return '';
  if (role === 'table' || above === 'table') return 'beside-table';
  if (role === 'title') return above === 'number' ? 'below-rule' : '';
  if (role === 'attachment-title') return above === 'attachment' ? 'below-mark' : '';
  if (HEADS.has(above)) return HEADS.has(role) ? '' : 'below-title';
  if (part.kind === 'paragraph' && part.names?.isApart) return 'above-note';
  if (role === 'attachment-note' && above !== 'attachment-note') return 'above-note';
  return '';
}

/** A title and what is set below it as part of the head. */
const HEADS: ReadonlySet<string> = new Set(['title', 'attachment-title', 'subtitle', 'byline', 'number']);

/** In lines (行). */
export const linesOf = (distance: Distance, measures: Measures): number =>
  distance === '' ? 0 : measures[MEASURES[distance]].value;
