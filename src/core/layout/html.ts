import type { Placeholder, Report } from '../report/types';
import type { Span } from '../text/span';
import { escapeHtml } from './escape';
import { type Figure, layOut, type Paragraph, type Part, type Table, widthInCharacters } from './paragraphs';
import type { Cell } from './tables';

/**
 * A piece of the page with its HTML. Positions inside the HTML (`data-start`, `data-end`) count UTF-16 units from `start`, so
 * that a block whose own text is untouched has the same HTML wherever the text before it grows or shrinks.
 */
export interface Block extends Span {
  /** 0-based number of its first source line. */
  readonly line: number;
  /** How many source lines it covers, blank ones between its own among them. */
  readonly lines: number;
  readonly html: string;
}

/** The address of a picture for an `<img>`, or undefined if it must not be shown: then its text stands there. */
export type PictureSource = (reference: string) => string | undefined;

/**
 * The report as the page shows it (GB/T 9704-2012, 7.3). The text of all blocks together is the report's text
 * without blank lines, indentation and the front matter; nothing in it works as HTML or Markdown, tables excepted.
 */
export function renderReport(report: Report, pictureSource: PictureSource = () => undefined): Block[] {
  const parts = layOut(report);
  const text = new TextRenderer(report);
  const blocks: Block[] = [];
  for (let i = 0; i < parts.length; i++) {
    const signoff = signoffFrom(parts, i);
    if (signoff.length > 0) {
      blocks.push(signoffBlock(report, text, signoff));
      i += signoff.length - 1;
    } else {
      blocks.push(partBlock(text, parts[i]!, pictureSource));
    }
  }
  return blocks;
}

/** Turns stretches of the text into HTML, from front to back, with its blanks marked. */
class TextRenderer {
  readonly #text: string;
  readonly #placeholders: readonly Placeholder[];
  #next = 0;

  constructor(report: Report) {
    this.#text = report.text;
    this.#placeholders = report.placeholders;
  }

  /** `[start, end)` in HTML, positions counted from `base`. A blank over its edge is marked up to there, with its whole span. */
  render(start: number, end: number, base: number): string {
    const placeholders = this.#placeholders;
    while (this.#next < placeholders.length && placeholders[this.#next]!.end <= start) this.#next++;
    let html = '';
    let at = start;
    for (let i = this.#next; i < placeholders.length && placeholders[i]!.start < end; i++) {
      const blank = placeholders[i]!;
      const from = Math.max(blank.start, start);
      const to = Math.min(blank.end, end);
      html += `${this.#escaped(at, from)}<mark class="placeholder" data-start="${blank.start - base}" data-end="${blank.end - base}">${this.#escaped(from, to)}</mark>`;
      at = to;
    }
    return html + this.#escaped(at, end);
  }

  #escaped(start: number, end: number): string {
    return escapeHtml(this.#text.slice(start, end));
  }

  /** A table cell's text, in pieces where a `\|` stands for a bar. */
  cell(cell: Cell, base: number): string {
    let html = '';
    let from = cell.start;
    for (const written of this.#text.slice(cell.start, cell.end).split(/\\(?=\|)/)) {
      const piece = this.render(from, from + written.length, base);
      html += from === cell.start ? piece : `<span data-start="${from - base}">${piece}</span>`;
      from += written.length + 1;
    }
    return html;
  }
}

function partBlock(text: TextRenderer, part: Part, pictureSource: PictureSource): Block {
  if (part.kind === 'table') return tableBlock(text, part);
  const html =
    part.kind === 'figure'
      ? figureHtml(text, part, pictureSource)
      : paragraphHtml(text, part, part.start, '');
  return { line: part.line.number, lines: 1, start: part.start, end: part.end, html };
}

/** `positions` is put into the tag: data attributes of a paragraph that shares its block with others. */
function paragraphHtml(text: TextRenderer, part: Paragraph, base: number, positions: string): string {
  const tag = part.role === 'title' ? 'h1' : 'p';
  const classes = [
    part.role,
    ...(part.level === undefined ? [] : [`level-${part.level}`]),
    ...(part.centred ? ['centred'] : []),
  ];
  const head = part.headEnd > part.start ? text.render(part.start, part.headEnd, base) : '';
  const rest = part.headEnd < part.end ? text.render(part.headEnd, part.end, base) : '';
  const inner =
    part.role === 'attachment-note'
      ? `<span class="label" data-start="0">${head}</span><span data-start="${part.headEnd - base}">${rest}</span>`
      : head === ''
        ? rest
        : `<span class="head">${head}</span>${rest}`;
  return `<${tag} class="${classes.join(' ')}"${positions}>${inner}</${tag}>`;
}

function figureHtml(text: TextRenderer, figure: Figure, pictureSource: PictureSource): string {
  const source = pictureSource(figure.picture.reference);
  if (source === undefined)
    return `<p class="body">${text.render(figure.start, figure.end, figure.start)}</p>`;
  return `<figure><img src="${escapeHtml(source)}" alt="${escapeHtml(figure.picture.alt)}"></figure>`;
}

function tableBlock(text: TextRenderer, { rows }: Table): Block {
  const first = rows[0]!.line;
  const last = rows.at(-1)!.line;
  const base = first.textStart;
  const html = rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, heading }) => {
      const tag = heading ? 'th' : 'td';
      const written = cells.map(
        (cell) =>
          `<${tag} data-start="${cell.start - base}"${cell.align ? ` class="${cell.align}"` : ''}>${text.cell(cell, base)}</${tag}>`,
      );
      return `<tr>${written.join('')}</tr>`;
    });
  return {
    line: first.number,
    lines: last.number - first.number + 1,
    start: base,
    end: last.textEnd,
    html: `<table>${html.join('')}</table>`,
  };
}

/** 署名 and 成文日期 that begin at `parts[at]`: one block, for the date is placed by where the 署名 begins. */
function signoffFrom(parts: readonly Part[], at: number): Paragraph[] {
  const signoff: Paragraph[] = [];
  for (let i = at; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind !== 'paragraph' || (part.role !== 'signature' && part.role !== 'date')) break;
    signoff.push(part);
  }
  return signoff;
}

/** 7.3.5.2: the date begins 2字 right of the 署名; the longer of the two stands 2字 from the right edge. */
function signoffBlock(report: Report, text: TextRenderer, signoff: readonly Paragraph[]): Block {
  const { start, line } = signoff[0]!;
  const last = signoff.at(-1)!;
  const width = (role: Paragraph['role']): number =>
    Math.max(
      0,
      ...signoff
        .filter((part) => part.role === role)
        .map((part) => widthInCharacters(report.text.slice(part.start, part.end))),
    );
  const longerDate = width('date') > width('signature');
  const inner = signoff.map((part) =>
    paragraphHtml(text, part, start, ` data-start="${part.start - start}"`),
  );
  return {
    line: line.number,
    lines: last.line.number - line.number + 1,
    start,
    end: last.end,
    html: `<div class="signoff${longerDate ? ' longer-date' : ''}">${inner.join('')}</div>`,
  };
}
