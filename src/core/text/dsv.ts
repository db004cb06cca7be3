import { csvFormatRows, dsvFormat } from 'd3-dsv';

// Tables as text: CSV (RFC 4180), with commas or semicolons, and what spreadsheets copy, with tabs.

export interface DsvRow {
  /** Where it begins, 0-based; a cell in quotes may go over several lines. */
  readonly line: number;
  /** As written, quotes taken off and doubled ones single; line ends inside are `\n`. */
  readonly cells: readonly string[];
  /** A quote is opened and not closed, or closed inside a cell: the line is read as if it had no quotes at all. */
  readonly unpaired: boolean;
}

const SEPARATORS = ['\t', ',', ';'] as const;
const LINE_END = /\r\n|\n|\r/;

/**
 * The rows of a table, blank lines left out. It may begin with a byte order mark and have any of the three kinds of line end.
 * The separator is what most lines have outside quotes. A quote without its other half spoils its own line, not those below.
 */
export function readDsv(text: string): DsvRow[] {
  const separator = separatorOf(text);
  const lines = text.replace(/^\ufeff/, '').split(LINE_END);
  const { parseRows } = dsvFormat(separator);
  const rows: DsvRow[] = [];
  for (let line = 0; line < lines.length; line++) {
    const first = lines[line]!;
    if (first.trim() === '') continue;
    if (!first.includes('"')) {
      rows.push({ line, cells: first.split(separator), unpaired: false });
      continue;
    }
    // What stands below is read as part of the row if a quote is still open at the end of the line.
    const isOpen = parseRows(`${first}\n.`).length === 1;
    const last = isOpen ? closingLine(lines, line) : line;
    const row = lines.slice(line, last + 1).join('\n');
    const cells = parseRows(row)[0]!;
    const unpaired = !isWhole(row, cells, separator);
    rows.push({ line, cells: unpaired ? first.split(separator) : cells, unpaired });
    if (!unpaired) line = last;
  }
  return rows;
}

/** CSV with commas and CRLF, as spreadsheets on Windows write it. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows(rows as string[][]).replaceAll('\n', '\r\n')}\r\n`;

/** One row as such a file has it, without a line end. */
export const formatRow = (cells: readonly string[], separator: string): string =>
  dsvFormat(separator).formatRow(cells as string[]);

/** What parts the cells of most lines; a comma where nothing does. */
export function separatorOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(LINE_END);
  const uses = SEPARATORS.map((separator) => lines.filter((line) => line.includes(separator)).length);
  const most = Math.max(...uses);
  return most === 0 ? ',' : SEPARATORS[uses.indexOf(most)]!;
}

/** The first line from `line` on up to which all quotes are in pairs; `line` itself if there is none. */
function closingLine(lines: readonly string[], line: number): number {
  let isOpen = false;
  for (let i = line; i < lines.length; i++) {
    if (lines[i]!.split('"').length % 2 === 0) isOpen = !isOpen;
    if (!isOpen) return i;
  }
  return line;
}

/** Whether `cells` are all of `row`: the parser skips what stands behind a closing quote. */
function isWhole(row: string, cells: readonly string[], separator: string): boolean {
  let at = 0;
  for (const cell of cells) {
    const written = row[at] === '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
    if (!row.startsWith(written, at)) return false;
    at += written.length;
    if (at < row.length && row[at] !== separator) return false;
    at += separator.length;
  }
  return true;
}
