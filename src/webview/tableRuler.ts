import { type PageBlock, ROWS_PORTION } from './pageBlock';

/** Of more rows than this what was measured is not remembered: a table so long was not typed by hand. */
const MOST = 20_000;

/** What a row of one line takes with the rules and the air around it, until it is measured. In 行. */
const USUAL = 0.86;

/**
 * Measures tables. Their columns are known, so that the rows can be measured in parts. What a row has measured is remembered, so that a keystroke costs the row it is in.
 */
export class TableRuler {
  readonly #box: HTMLElement;
  readonly #known = new Map<string, { readonly columns: string; readonly height: number }>();

  /** `box` as for the `Ruler`. */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Measures the next of the rows `[from, to)` of `item`; heights in 行 of `pitch` CSS pixels. */
  measure(item: PageBlock, pitch: number, from = 0, to = Number.POSITIVE_INFINITY): void {
    if (!item.columns) this.#begin(item, pitch);
    const { rows, unknownRows } = item;
    const first = unknownRows.findIndex((row) => row >= from);
    const last = unknownRows.findLastIndex((row) => row < to);
    const part = first < 0 ? [] : unknownRows.splice(first, Math.min(ROWS_PORTION, last + 1 - first));
    const columns = keyOf(item.columns!);
    const table = item.copyRows(part.map((index) => rows[index]!));
    this.#box.replaceChildren(table);
    const laidOut = table.rows;
    part.forEach((index, i) => {
      const height = laidOut[i]!.getBoundingClientRect().height / pitch;
      item.heights[index] = height;
      this.#known.set(textOf(rows[index]!), { columns, height });
    });
    item.pieces = [...item.heights];
    item.measured = unknownRows.length === 0;
    if (this.#known.size > MOST) this.#known.clear();
  }

  /** The type has changed. */
  forget(): void {
    this.#known.clear();
  }

  /** Finds the columns and what is known of the rows already. */
  #begin(item: PageBlock, pitch: number): void {
    const { rows } = item;
    const table = item.master.cloneNode(false) as HTMLTableElement;
    this.#box.replaceChildren(table);
    item.gap = Number.parseFloat(getComputedStyle(table).marginTop) / pitch || 0;
    item.columns = columnsOf(item.master);
    const columns = keyOf(item.columns);
    item.unknownRows = [];
    item.heights = rows.map((row, index) => {
      const known = this.#known.get(textOf(row));
      // Other columns are rarely so different that a row becomes higher.
      if (known?.columns !== columns) item.unknownRows.push(index);
      return known?.height ?? USUAL;
    });
  }
}

const keyOf = (columns: readonly number[]): string => columns.map((share) => share.toFixed(3)).join();

/** All that a row's height depends on, besides the columns. */
const textOf = (row: HTMLTableRowElement): string =>
  Array.from(row.cells, ({ tagName, textContent }) => tagName + textContent).join('\t');

/** Share of each column in the width of a table, in percent: they come with it. */
const columnsOf = (table: HTMLElement): number[] =>
  Array.from(table.querySelectorAll('col'), ({ style }) => Number.parseFloat(style.width));
