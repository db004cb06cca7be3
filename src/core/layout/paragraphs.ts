import { isComment } from '../report/comments';
import { type HeadingFace, headingFaces } from '../report/headingFaces';
import { noteTextStart } from '../report/parts';
import type { Line, Report, Section } from '../report/types';
import type { Span } from '../text/span';
import { markNameLists, type NameList } from './nameLists';
import { type Picture, type Row, readPicture, readPipeTable, readTabTable } from './tables';

// What stands on the page, one paragraph after the other, before it is decided how it is drawn (page, paper, Word).

export type Role =
  | 'number' // 发文字号, above the title
  | 'title'
  | 'byline' // （2023年7月1日） below the title
  | 'addressee'
  | 'heading'
  | 'body'
  | 'attachment-note' // 附件说明
  | 'signature'
  | 'date'
  | 'attachment' // 附件2, which opens an annex
  | 'attachment-title';

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly line: Line;
  /** 1 to 5; undefined for all but headings. */
  readonly level: number | undefined;
  /** 第X章, 第X节: set in the middle of the line. */
  readonly centred: boolean;
  /**
   * Where the part ends that stands apart from the rest: of a heading its sentence (what follows is run-in
   * text), of an 附件说明 or 出席 the label that its further lines are aligned behind. The start if there is none.
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

export type Part = Paragraph | Table | Figure;

/** The parts of the page in reading order: every line that is not blank (front matter and comments left out) is in one of them. */
export function layOut(report: Report): Part[] {
  const { text, lines } = report;
  const context = new Context(report);
  const parts: Part[] = [];
  const from = report.frontMatter?.end ?? 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd || line.start < from || isComment(text, line)) continue;
    const rows =
      readPipeTable(text, lines, i) ?? readTabTable(text, lines, i, (row) => context.isStructural(row));
    if (rows) {
      parts.push({ kind: 'table', rows });
      i += rows.length - 1;
      continue;
    }
    const picture = readPicture(text, line);
    parts.push(
      picture
        ? { kind: 'figure', line, start: line.textStart, end: line.textEnd, picture }
        : context.paragraph(line, parts.at(-1)),
    );
  }
  return markNameLists(report, parts);
}

/** What the report says about its lines, by line. */
class Context {
  readonly #report: Report;
  readonly #headings: ReadonlyMap<number, HeadingFace>;
  readonly #attachments = new Map<number, Section>();
  readonly #labels = new Map<number, number>();

  constructor(report: Report) {
    this.#report = report;
    this.#headings = headingFaces(report);
    for (const section of report.sections) {
      if (section.kind === 'attachment') this.#attachments.set(section.line, section);
    }
    for (const marker of report.markers) this.#labels.set(marker.line, marker.end);
  }

  /** Has a part of its own in the report, so it is no table row. */
  isStructural(line: Line): boolean {
    return (
      this.#labels.has(line.number) || this.#attachments.has(line.number) || this.#place(line) !== undefined
    );
  }

  paragraph(line: Line, before: Part | undefined): Paragraph {
    const heading = this.#headings.get(line.number);
    const role = this.#role(line, before);
    const isHeading = role === 'heading' ? heading : undefined;
    return {
      kind: 'paragraph',
      role,
      line,
      start: line.textStart,
      end: line.textEnd,
      level: isHeading?.section.level,
      centred: isHeading !== undefined && /^(?:part|chapter|division)$/.test(isHeading.section.scheme),
      headEnd: isHeading ? isHeading.end : role === 'attachment-note' ? this.#labelEnd(line) : line.textStart,
    };
  }

  #role(line: Line, before: Part | undefined): Role {
    const { text, title } = this.#report;
    const place = this.#place(line);
    if (place) return place;
    if (this.#attachments.has(line.number)) return 'attachment';
    if (this.#headings.has(line.number)) return 'heading';
    if (before?.kind === 'paragraph') {
      const opened =
        before.role === 'attachment' ? this.#attachments.get(before.line.number)?.title : undefined;
      if (opened && opened.start === line.textStart) return 'attachment-title';
      if (before.role === 'title' && isBracketed(text, line)) return 'byline';
    }
    return title && line.textEnd <= title.start ? 'number' : 'body';
  }

  /** The part outside the levels that the line belongs to. */
  #place(line: Line): Role | undefined {
    const { title, addressee, attachmentNote, signature, date } = this.#report;
    const within = (span: Span | undefined): boolean =>
      span !== undefined && line.textStart >= span.start && line.textEnd <= span.end;
    if (within(title)) return 'title';
    if (within(addressee)) return 'addressee';
    if (within(attachmentNote)) return 'attachment-note';
    if (within(date)) return 'date';
    if (within(signature)) return 'signature';
    return undefined;
  }

  #labelEnd(line: Line): number {
    const { text, attachmentNote } = this.#report;
    const label = this.#labels.get(line.number);
    if (label !== undefined) return label;
    return line.textStart === attachmentNote?.start ? noteTextStart(text, line) : line.textStart;
  }
}

function isBracketed(text: string, line: Line): boolean {
  return text[line.textStart] === '（' && text[line.textEnd - 1] === '）';
}
