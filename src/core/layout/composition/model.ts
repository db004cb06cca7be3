import type { PartRole } from '../../report/documentParts/roles';
import type { Line } from '../../report/model';
import type { Span } from '../../text/span';
import type { Picture, Row } from './tables';

// What stands on a page, before it is decided how it is drawn.

/** What a paragraph is: a part outside the levels, a heading, or body. */
export type Role = PartRole | 'heading' | 'body';

export interface PrintedParagraph extends Span {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly line: Line;
  /** 1 to 5; undefined for all but headings. */
  readonly level: number | undefined;
  /** 第X章, 第X节 and 目录: set in the middle of the line. */
  readonly centred: boolean;
  /** An annex or an enclosed paper begins here, on a page of its own (7.3.7). */
  readonly opensPage: boolean;
  /**
   * Where the part ends that stands apart from the rest: of a heading its sentence (what follows is run-in
   * text), of an 附件说明 or 出席 the label that its further lines are aligned behind, of 附件1： all that is printed
   * (7.3.7). The start if there is none.
   */
  readonly headEnd: number;
  /** How it is set as a list of names; undefined for all other paragraphs. */
  readonly names?: NameList;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Figure extends Span {
  readonly kind: 'figure';
  readonly line: Line;
  readonly picture: Picture;
}

export type TextElement = PrintedParagraph | Table | Figure;

/** How a paragraph of names is set. */
export interface NameList {
  /** From the paragraph's indent to where the names are aligned, in 字. */
  readonly width: number;
  /** Its first line too is aligned there: it goes on with the names of the paragraph above. */
  readonly goesOn: boolean;
  /** 出席, 请假 or 列席 of a 纪要: the label in 黑体 (10.3). */
  readonly isAttendance: boolean;
  /** The first of them below the text, from which it stands one line apart (10.3). */
  readonly isApart: boolean;
}
