import { isComment } from '../../report/comments';
import { isContentsHeading } from '../../report/documentParts/contents';
import type { DocumentPart } from '../../report/documentParts/roles';
import { isPreface } from '../../report/documentParts/titles';
import type { Line, Report } from '../../report/model';
import { type HeadingFace, headingFaces } from './headingFaces';
import type { Markdown } from './markdown';
import type { PrintedParagraph, TextElement } from './model';
import { withNameLists } from './nameLists';
import { readPicture, readPipeTable, readTabTable } from './tables';

// What stands on the page, one paragraph after the other, before it is decided how it is drawn (page, paper, Word).

/**
 * The parts of the page in reading order: every line that is not blank (front matter and comments left out) is in one of them.
 * `markdown` where the report needs it (`needsMarkdown`); without it tables of `|` and pictures are lines like others.
 */
export function layOut(report: Report, markdown?: Markdown): TextElement[] {
  const { text, lines } = report;
  const context = new Context(report);
  const parts: TextElement[] = [];
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
  return withNameLists(report, parts);
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
  paragraphs(line: Line): PrintedParagraph[] {
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
        centred: heading
          ? /^(?:part|chapter|division)$/.test(heading.section.scheme)
          : line.textEnd - line.textStart > 1 && isPreface(this.#text.slice(line.textStart, line.textEnd)),
        opensPage: false,
        headEnd: heading?.end ?? line.textStart,
      },
    ];
  }

  #part(line: Line, { role, start, end, labelEnd, opensPage }: DocumentPart): PrintedParagraph {
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
