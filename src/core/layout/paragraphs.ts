import { isComment } from '../report/comments';
import { type HeadingFace, headingFaces } from '../report/headingFaces';
import { isContentsHeading } from '../report/parts/contents';
import type { DocumentPart, PartRole } from '../report/parts/roles';
import type { Line, Report } from '../report/types';
import type { Span } from '../text/span';
import type { Markdown } from './markdown';
import { markNameLists, type NameList } from './nameLists';
import { type Picture, type Row, readPicture, readPipeTable, readTabTable } from './tables';

// What stands on the page, one paragraph after the other, before it is decided how it is drawn (page, paper, Word).

/** What a paragraph is: a part outside the levels, a heading, or body. */
export type Role = PartRole | 'heading' | 'body';

export interface Paragraph extends Span {
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

export type Part = Paragraph | Table | Figure;

/**
 * The parts of the page in reading order: every line that is not blank (front matter and comments left out) is in one of them.
 * `markdown` where the report needs it (`needsMarkdown`); without it tables of `|` and pictures are lines like others.
 */
export function layOut(report: Report, markdown?: Markdown): Part[] {
  const { text, lines } = report;
  const context = new Context(report);
  const parts: Part[] = [];
  const from = report.frontMatter?.end ?? 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.textStart === line.textEnd || line.start < from || isComment(text, line)) continue;
    const rows =
      (markdown && readPipeTable(text, lines, i, markdown)) ??
      readTabTable(text, lines, i, (row) => context.isStructural(row));
    if (rows) {
      parts.push({ kind: 'table', rows });
      i += rows.length - 1;
      continue;
    }
    const picture = markdown && readPicture(text, line, markdown);
    if (picture) parts.push({ kind: 'figure', line, start: line.textStart, end: line.textEnd, picture });
    else for (const paragraph of context.paragraphs(line)) parts.push(paragraph);
  }
  return markNameLists(report, parts);
}

/** What the report says about its lines, by line. */
class Context {
  readonly #text: string;
  readonly #headings: ReadonlyMap<number, HeadingFace>;
  readonly #parts = new Map<number, DocumentPart[]>();
  readonly #marked = new Set<number>();

  constructor(report: Report) {
    this.#text = report.text;
    this.#headings = headingFaces(report);
    for (const part of report.parts) {
      const own = this.#parts.get(part.line);
      if (own) own.push(part);
      else this.#parts.set(part.line, [part]);
    }
    for (const marker of report.markers) this.#marked.add(marker.line);
  }

  /** Has a part of its own in the report, so it is no table row. */
  isStructural(line: Line): boolean {
    return this.#marked.has(line.number) || this.#parts.has(line.number);
  }

  /** A line is one paragraph, unless several attachments, or a mark and a title, share it. */
  paragraphs(line: Line): Paragraph[] {
    const parts = this.#parts.get(line.number);
    if (parts) return parts.map((part) => this.#part(line, part));
    const heading = this.#headings.get(line.number);
    return [
      {
        kind: 'paragraph',
        role: heading ? 'heading' : 'body',
        line,
        start: line.textStart,
        end: line.textEnd,
        level: heading?.section.level,
        centred: heading !== undefined && /^(?:part|chapter|division)$/.test(heading.section.scheme),
        opensPage: false,
        headEnd: heading?.end ?? line.textStart,
      },
    ];
  }

  #part(line: Line, { role, start, end, labelEnd, opensPage }: DocumentPart): Paragraph {
    const centred = role === 'contents' && isContentsHeading(this.#text.slice(start, end));
    return {
      kind: 'paragraph',
      role,
      line,
      start,
      end,
      level: undefined,
      centred,
      opensPage,
      headEnd: labelEnd,
    };
  }
}
