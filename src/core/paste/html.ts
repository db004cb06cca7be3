import { Parser } from 'htmlparser2';
import { pipeTable, type TableCell } from './tables';

// What HTML from anywhere has in common, for those who read it.

export type Attributes = Readonly<Record<string, string>>;

export interface HtmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** A page that nests deeper is broken. */
export const MAX_DEPTH = 400;

/** Tells `reader` of the elements and texts of `html`, whatever is in it. */
export function readHtml(html: string, reader: HtmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
}

/** The number that an attribute gives, if it is one. */
export const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;

const spanOf = (value: string | undefined): number => Math.min(Math.max(numberOf(value) ?? 1, 1), 50);

/** What a cell says of itself, by its style or, as older pages do, by an attribute. */
function alignOf({ style = '', align = '' }: Attributes): TableCell['align'] {
  const said = /text-align:\s*(\w+)/i.exec(style)?.[1] ?? align;
  return ALIGNMENTS.find((each) => each === said.toLowerCase());
}

const ALIGNMENTS = ['left', 'center', 'right'] as const;

/** The table that is being read. Tables inside a table only lay it out: their words are those of its cell. */
export class HtmlTable {
  readonly #endLine: () => void;
  #rows: TableCell[][] | undefined;
  #cell: (TableCell & { readonly lines: string[] }) | undefined;
  #nested = 0;

  /** `endLine` puts what has been read of a line where it belongs: a cell may end with it. */
  constructor(endLine: () => void) {
    this.#endLine = endLine;
  }

  /** The paragraphs of the cell that is being read, if one is. */
  get cellLines(): string[] | undefined {
    return this.#cell?.lines;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table') {
      if (this.#rows) this.#nested++;
      else this.#rows = [];
    }
    if (!this.#rows || this.#nested > 0) return;
    if (name === 'tr') this.#rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    this.#endCell();
    this.#cell = {
      lines: [],
      columns: spanOf(attributes.colspan),
      rows: spanOf(attributes.rowspan),
      align: alignOf(attributes),
    };
  }

  /** The lines of the whole table if it ends with this element, else none. */
  close(name: string): string[] {
    if (name === 'table' && this.#nested > 0) this.#nested--;
    else if (name === 'table') return this.end();
    else if ((name === 'td' || name === 'th') && this.#nested === 0) this.#endCell();
    return [];
  }

  /** The lines of the table that nothing has closed. */
  end(): string[] {
    this.#endCell();
    const rows = this.#rows ?? [];
    this.#rows = undefined;
    this.#nested = 0;
    return pipeTable(rows);
  }

  #endCell(): void {
    if (!this.#rows) return;
    this.#endLine();
    const cell = this.#cell;
    if (!cell) return;
    this.#cell = undefined;
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#rows.at(-1)!.push(cell);
  }
}

/**
 * What a `<sup>` says that stands behind `before`. Exponents (m², 10⁴) have characters of their own; a figure behind other words
 * is the sign of a note, and written as `noteSign` does it, or it would read as a figure of the text. Other words stay.
 */
export function raised(text: string, before: string, noteSign: (number: string) => string): string {
  const figure = text.trim();
  if (!/^\d{1,3}$/.test(figure) || before.endsWith('[')) return text;
  const isExponent = /[A-Za-z]$|(?:^|\D)10$/.test(before);
  return isExponent ? figure.replace(/\d/g, (digit) => EXPONENTS[Number(digit)]!) : noteSign(figure);
}

const EXPONENTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
