import type { Span } from '../../text/span';

/**
 * What a line is outside the levels, in the words of GB/T 9704-2012: `issuer` is a 发文机关标志 written into the text (X文件),
 * `number` a 发文字号, `byline` a speaker, author, issuing body or date in brackets below a title, `attachment` the mark that
 * opens an annex (附件1), `attachment-title` the title of an annex or of a paper that a notice sends out, `note` a 附注.
 */
export const partRoles = [
  'title',
  'subtitle',
  'byline',
  'issuer',
  'number',
  'addressee',
  'attachment-note',
  'closing',
  'signature',
  'date',
  'attachment',
  'attachment-title',
  'note',
  'contents',
] as const;

export type PartRole = (typeof partRoles)[number];

/** A line, or a piece of one, that stands outside the levels. */
export interface DocumentPart extends Span {
  readonly role: PartRole;
  /** 0-based. */
  readonly line: number;
  /**
   * Where the label ends that stands apart: of an 附件说明 what stands before the name (附件：1.), of an `attachment` the mark
   * without its colon. The start if there is none.
   */
  readonly labelEnd: number;
  /** Where the ordinal of an attachment begins in an 附件说明; undefined where it has none that is counted. */
  readonly ordinalAt: number | undefined;
  /** An annex or an enclosed paper begins here: a new page (7.3.7), and a new count. */
  readonly opensPage: boolean;
}

/** An annex (附件2 with its title), or a paper that a notice sends out. */
export interface Attachment {
  /** 0-based line where it begins. */
  readonly line: number;
  /** 0 without one. */
  readonly ordinal: number;
  /** 附件2; empty before the title of an enclosed paper. */
  readonly marker: Span;
  /** Empty at the end of its line where none is written. */
  readonly title: Span;
}

/** What writers say a line is, by `lineWords`; `body` takes every other role from it. */
export type LineRoles = ReadonlyMap<string, PartRole | 'body'>;
