import { layOutDocument, type Piece, textOf } from '../layout/composition/document';
import { markdown } from '../layout/composition/markdown';
import type { PrintedParagraph, Table, TextElement } from '../layout/composition/model';
import { layOut } from '../layout/composition/paragraphs';
import type { Cell } from '../layout/composition/tables';
import type { Report } from '../report/model';
import { isChinese } from '../text/punctuation';
import type { Span } from '../text/span';

// A report as Markdown (CommonMark with GitHub's tables), for chat assistants, wikis and notes, which know no other levels.

/**
 * The report as Markdown: the title is `#`, headings go from `##` on by their level, run-in headings are bold leads, tables have
 * a head; paragraphs are parted by empty lines. What would be markup by chance (blanks such as `**`) is escaped. Without `selected` it is
 * everything that is printed, what only the front matter says among it; else what stands in these spans, in their order.
 * Lines end with `\n`, the last one too. A draft that is Markdown already is given as it stands.
 */
export function reportMarkdown(report: Report, selected: readonly Span[] = []): string {
  if (isDraft(report)) return asItStands(report, selected);
  const blocks = selected.length === 0 ? printed(report) : selection(report, selected);
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** Signs stand before the words of lines: nobody has converted the draft. */
const isDraft = ({ text, lines, markdownMarks }: Report): boolean =>
  markdownMarks > 0 && lines.some(({ start, textStart }) => /[#*>]/.test(text.slice(start, textStart)));

function asItStands({ text, lines, firstLine }: Report, selected: readonly Span[]): string {
  const whole = { start: lines[firstLine]?.start ?? text.length, end: text.length };
  const pieces = (selected.length === 0 ? [whole] : selected).map(({ start, end }) => text.slice(start, end));
  return pieces.map((piece) => `${piece.replace(/\r\n?/g, '\n').trim()}\n`).join('\n');
}

/** Everything from 红头 to 版记. */
function printed(report: Report): string[] {
  const { letterhead, body, imprint } = layOutDocument(report, markdown());
  const added = ({ label, pieces }: { label: string; pieces: readonly Piece[] }): string =>
    paragraph(label + textOf(report, pieces));
  const blocks = new Blocks(report.text);
  for (const part of letterhead?.top ?? []) blocks.add(added(part));
  const issuers = letterhead?.issuers ?? [];
  for (const issuer of issuers)
    blocks.add(added(issuer) + (issuer === issuers.at(-1) ? letterhead!.suffix : ''));
  for (const part of [letterhead?.number, letterhead?.signatory]) if (part) blocks.add(added(part));
  for (const part of body) {
    if (part.kind !== 'inserted') blocks.element(part);
    else blocks.add(part.role === 'title' ? `# ${heading(textOf(report, part.pieces))}` : added(part));
  }
  for (const part of [imprint?.copies, imprint?.office, imprint?.date]) if (part) blocks.add(added(part));
  return blocks.list;
}

/** What of the text stands in `spans`; a paragraph of which only a part does is a plain one. */
function selection(report: Report, spans: readonly Span[]): string[] {
  const elements = layOut(report, markdown());
  const blocks = new Blocks(report.text);
  for (const span of spans) {
    for (const element of elements) {
      const part = clipped(element, span);
      if (part) blocks.element(part);
    }
  }
  return blocks.list;
}

/** What of `element` stands in `span`: of a table whole rows; undefined if nothing does. */
function clipped(element: TextElement, { start, end }: Span): TextElement | undefined {
  if (element.kind === 'table') {
    const rows = element.rows.filter(({ line }) => line.textStart < end && start < line.textEnd);
    return rows.length === 0 ? undefined : { kind: 'table', rows };
  }
  if (element.start >= end || start >= element.end) return undefined;
  if (start <= element.start && element.end <= end) return element;
  const from = Math.max(element.start, start);
  const to = Math.min(element.end, end);
  return { ...asBody(element), start: from, end: to, headEnd: from };
}

const asBody = ({ line, start, end }: Exclude<TextElement, Table>): PrintedParagraph => ({
  kind: 'paragraph',
  role: 'body',
  line,
  start,
  end,
  level: undefined,
  centred: false,
  opensPage: false,
  headEnd: start,
});

/** Gathers the blocks of Markdown, a title of several lines as one. */
class Blocks {
  readonly list: string[] = [];
  readonly #text: string;
  /** The block last added is a title that may go on in the next line. */
  #title: PrintedParagraph['role'] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  add(block: string): void {
    this.list.push(block);
    this.#title = undefined;
  }

  element(element: TextElement): void {
    if (element.kind === 'table') this.add(table(this.#text, element));
    else if (element.kind === 'figure') this.add(this.#text.slice(element.start, element.end));
    else this.#paragraph(element);
  }

  #paragraph(part: PrintedParagraph): void {
    const { role, start, end, headEnd, level } = part;
    const written = (from: number, to: number): string => this.#text.slice(from, to).trim();
    if (role === 'title' || role === 'attachment-title') {
      const words = heading(written(start, end));
      if (this.#title === role) this.list.push(joined(this.list.pop()!, words));
      else this.add(`${'#'.repeat(TITLE[role])} ${words}`);
      this.#title = role;
    } else if (role !== 'heading') {
      this.add(paragraph(written(start, end)));
    } else if (headEnd < end) {
      // Behind a Chinese mark, bold ends only where a blank follows (CommonMark 0.31.2, 6.2).
      this.add(`**${escaped(written(start, headEnd))}** ${escaped(written(headEnd, end))}`);
    } else {
      this.add(`${'#'.repeat(Math.min(level! + 1, 6))} ${heading(written(start, end))}`);
    }
  }
}

/** How deep a title stands: an annex belongs to the paper. */
const TITLE = { title: 1, 'attachment-title': 2 } as const;

function joined(line: string, next: string): string {
  const isWord = !isChinese(line.charCodeAt(line.length - 1)) && !isChinese(next.charCodeAt(0));
  return isWord ? `${line} ${next}` : line + next;
}

/** A row of `#` apart at the end of a heading would be part of its markup. */
const heading = (words: string): string =>
  escaped(words).replace(/(?<=\s)#+$/, (signs) => signs.replaceAll('#', '\\#'));

const RULES = { left: ':---', center: ':---:', right: '---:' } as const;

function table(text: string, { rows }: Table): string {
  const filled = rows.filter(({ cells }) => cells.length > 0).map(({ cells }) => cells);
  const width = Math.max(1, ...filled.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const row = (cells: readonly Cell[]): string =>
    `| ${columns.map((i) => (cells[i] ? cellText(text, cells[i]) : '')).join(' | ')} |`;
  const [head = [], ...others] = filled;
  const rule = columns.map((i) => {
    const align = head[i]?.align;
    return align ? RULES[align] : '---';
  });
  return [row(head), `| ${rule.join(' | ')} |`, ...others.map(row)].join('\n');
}

/** A bar in a cell is written `\|`, in the report as in Markdown. */
const cellText = (text: string, { start, end }: Span): string =>
  escaped(text.slice(start, end).replaceAll('\\|', '|')).replaceAll('|', '\\|');

/** Signs that are markup wherever they stand: of emphasis, code, deletion, links, HTML and escapes. */
const INSIDE =
  /[*_`~]|\\(?=[!-/:-@[-`{-~])|\[(?=[^[\]\n]{0,200}\](?:\(|:))|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]{1,32};)/g;
/** What opens a block at the start of a line: a heading, a quotation, a bullet, a rule, a number with its blank. */
const OPENING = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=(?:[ \t]*-){2,}[ \t]*$)|=(?==*$))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

const escaped = (words: string): string => words.replace(INSIDE, '\\$&');

const paragraph = (words: string): string =>
  escaped(words).replace(OPENING, '\\$&').replace(NUMBER, '$1\\$2');
