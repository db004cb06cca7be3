import type { Placeholder, Report } from '../../report/model';
import { firstEndingBehind, firstWhere } from '../../text/search';
import type { Span } from '../../text/span';
import type { Cell } from '../composition/tables';
import { escapeHtml } from './escape';
import { linksIn } from './links';

/** HTML around a stretch of the text, or at a place in it where `start` is `end`; never over what another one covers. */
export interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/**
 * Turns stretches of the text into HTML, from front to back, with its blanks and links marked, and with the signs of a draft
 * in Markdown not printed; they stay in the HTML, so that its text is counted as the source is.
 */
export class TextRenderer {
  readonly #text: string;
  readonly #placeholders: readonly Placeholder[];
  readonly #signs: readonly Span[];
  #next = 0;
  /** In reading order. */
  readonly #marks: readonly Mark[];
  /** Those at a place that are written already: two stretches may meet there. */
  readonly #written = new Set<Mark>();

  constructor(report: Report, marks: readonly Mark[] = []) {
    this.#text = report.text;
    this.#placeholders = report.placeholders;
    this.#marks = marks;
    this.#signs = report.emphasis;
  }

  /** `[start, end)` in HTML, positions counted from `base`. A blank over its edge is marked up to there, with its whole span. */
  render(start: number, end: number, base: number): string {
    let html = '';
    let at = start;
    for (const link of linksIn(this.#text, start, end)) {
      // No address that the browser would follow by itself.
      html += `${this.#marked(at, link.start, base)}<a class="link" data-target="${escapeHtml(link.target)}">${this.#marked(link.start, link.end, base)}</a>`;
      at = link.end;
    }
    return html + this.#marked(at, end, base);
  }

  #marked(start: number, end: number, base: number): string {
    if (start === end) return this.#escaped(start, end);
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
    const marks = this.#marks;
    let html = '';
    let at = start;
    for (let i = firstWhere(marks.length, (index) => marks[index]!.end >= start); i < marks.length; i++) {
      const mark = marks[i]!;
      if (mark.start > end) break;
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      const isPlace = mark.start === mark.end;
      if (isPlace ? this.#written.has(mark) : from >= to) continue;
      if (isPlace) this.#written.add(mark);
      html += `${this.#signed(at, from)}${mark.open}${this.#signed(from, to)}${mark.close}`;
      at = to;
    }
    return html + this.#signed(at, end);
  }

  #signed(start: number, end: number): string {
    let html = '';
    let at = start;
    for (let i = firstEndingBehind(this.#signs, start); i < this.#signs.length; i++) {
      const sign = this.#signs[i]!;
      if (sign.start >= end) break;
      const from = Math.max(at, sign.start);
      const to = Math.min(end, sign.end);
      html += `${escapeHtml(this.#text.slice(at, from))}<span class="sign">${escapeHtml(this.#text.slice(from, to))}</span>`;
      at = to;
    }
    return html + escapeHtml(this.#text.slice(at, end));
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
