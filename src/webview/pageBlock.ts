import type { Block } from '../core/layout/html/report';
import type { BlockKind } from '../core/layout/pages/pageRemarks';
import type { Flow } from '../core/layout/pages/pagination';
import { widthInCharacters } from '../core/layout/width';
import { lastStartingBy } from '../core/text/search';
import type { Span } from '../core/text/span';

/** Text nodes of a block in order, each with the length of the text before it. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A longer text or table is measured in parts of this length, so that no single step takes long. UTF-16 units, rows. */
export const TEXT_PORTION = 4000;
export const ROWS_PORTION = 40;

/** How far beyond the end of a line its text may decide where that is. UTF-16 units. */
const LOOKAHEAD = 100;

/** A block in the page's hands: its place in the source, its HTML as elements, and what was measured of it. */
export class PageBlock implements Flow {
  line: number;
  /** UTF-16 offset in the source. */
  start: number;
  readonly lines: number;
  /** How much of the source it covers, UTF-16 units. */
  readonly extent: number;
  /** Its elements. Pages show copies of it, whole or in part; the roll shows it itself. */
  readonly master: HTMLElement;
  readonly kind: 'text' | 'rows' | 'solid';
  readonly opensPage: boolean;
  readonly atFoot: boolean;
  readonly repeats: number;
  /** Length of its text in UTF-16 units. */
  readonly length: number;
  gap = 0;
  /** Estimated until it is measured. */
  pieces: Flow['pieces'];
  measured = false;
  /** Where its lines begin in its text; of a very long text, as far as it has been measured. */
  lineStarts: number[] | undefined;
  /** Of a table: the share of each column in percent, so that its rows agree on every page. */
  columns: readonly number[] | undefined;
  /** Of a table: the heights of its rows in 行, and which of them are estimated, ascending. */
  heights: number[] = [];
  unknownRows: number[] = [];
  /** What is shown of it, with where in its text that begins. */
  readonly shown = new Map<HTMLElement, number>();
  #texts: Piece[] | undefined;
  #rows: readonly HTMLTableRowElement[] | undefined;
  #blanks: Span[] | undefined;

  /** `master` is the block's HTML as an element. */
  constructor({ line, lines, start, end }: Block, master: HTMLElement) {
    this.master = master;
    this.line = line;
    this.lines = lines;
    this.extent = end - start;
    this.start = start;
    const { classList, tagName } = this.master;
    this.opensPage = classList.contains('opens-page');
    this.atFoot = classList.contains('imprint');
    this.kind = tagName === 'TABLE' ? 'rows' : isSolid(this.master) ? 'solid' : 'text';
    this.repeats = this.kind === 'rows' && this.master.querySelector('tr:first-child th') ? 1 : 0;
    const text = this.master.textContent;
    this.length = text.length;
    this.pieces =
      this.kind === 'rows'
        ? this.rows.map(() => 1)
        : this.kind === 'solid'
          ? [Math.max(1, this.master.childElementCount)]
          : // An indent of two, and every character as wide as it should be.
            Math.max(1, Math.ceil((widthInCharacters(text) + 2) / 28));
  }

  /** Whether it is measured in parts. */
  get isLong(): boolean {
    return this.kind === 'rows'
      ? this.rows.length > ROWS_PORTION
      : this.kind === 'text' && this.length > TEXT_PORTION;
  }

  /** Whether its pieces `[from, to)` are measured. */
  knows(from: number, to: number): boolean {
    if (this.measured) return true;
    if (this.kind === 'rows')
      return this.columns !== undefined && !this.unknownRows.some((row) => row >= from && row < to);
    return this.lineStarts !== undefined && this.lineStarts.length > to;
  }

  /** Takes over what was measured of the same text before it was changed somewhere. */
  inherit(before: PageBlock): void {
    const { lineStarts, master } = before;
    if (!this.isLong || !lineStarts || this.master.className !== master.className) return;
    if (headOf(this.master) !== headOf(master)) return;
    const same = commonLength(this.master.textContent, master.textContent);
    this.lineStarts = lineStarts.filter((start, i) => i === 0 || start + LOOKAHEAD < same);
    this.gap = before.gap;
  }

  /** Has it measured anew. */
  forget(): void {
    this.measured = false;
    this.lineStarts = undefined;
    this.columns = undefined;
  }

  /** Of a table. */
  get rows(): readonly HTMLTableRowElement[] {
    this.#rows ??= [...this.master.querySelectorAll('tr')];
    return this.#rows;
  }

  /** Of a table: index of the row that shows the source at `at`, UTF-16 units from the table's start. */
  rowAt(at: number): number {
    const row = this.rows.findLastIndex(({ cells }) => Number(cells[0]?.dataset.start ?? 0) <= at);
    return Math.max(0, row);
  }

  get texts(): readonly Piece[] {
    if (!this.#texts) {
      this.#texts = [];
      const walker = document.createTreeWalker(this.master, NodeFilter.SHOW_TEXT);
      for (let start = 0; walker.nextNode(); ) {
        const node = walker.currentNode as Text;
        this.#texts.push({ node, start });
        start += node.length;
      }
    }
    return this.#texts;
  }

  /** Its blanks, UTF-16 offsets from its start. One that reaches over an edge is marked in two places. */
  get blanks(): readonly Span[] {
    if (!this.#blanks) {
      const marks = this.master.querySelectorAll<HTMLElement>('mark');
      const spans = Array.from(marks, ({ dataset }) => [Number(dataset.start), Number(dataset.end)] as const);
      this.#blanks = [...new Map(spans)].map(([start, end]) => ({ start, end }));
    }
    return this.#blanks;
  }

  /** A copy of the whole. */
  copy(): HTMLElement {
    return this.master.cloneNode(true) as HTMLElement;
  }

  /** A table of copies of some of its rows, with copies of the rows `repeated` from its head above them. */
  copyRows(
    rows: readonly HTMLTableRowElement[],
    repeated: readonly HTMLTableRowElement[] = [],
  ): HTMLTableElement {
    const copy = this.master.cloneNode(false) as HTMLTableElement;
    const columns = document.createElement('colgroup');
    for (const share of this.columns ?? []) {
      const column = document.createElement('col');
      column.style.width = `${share}%`;
      columns.append(column);
    }
    copy.append(columns);
    for (const row of repeated) {
      const again = row.cloneNode(true) as HTMLElement;
      again.className = 'repeated';
      copy.append(again);
    }
    for (const row of rows) copy.append(row.cloneNode(true));
    return copy;
  }

  /** A copy of the text `[from, to)`, UTF-16 units of its text; it is set as the middle of a paragraph. */
  copyText(from: number, to: number): HTMLElement {
    const copy = this.master.cloneNode(false) as HTMLElement;
    const copies = new Map<Node, Node>([[this.master, copy]]);
    const copyOf = (node: Node): Node => {
      let made = copies.get(node);
      if (!made) {
        made = node.cloneNode(false);
        copyOf(node.parentNode!).appendChild(made);
        copies.set(node, made);
      }
      return made;
    };
    const { texts } = this;
    for (let i = Math.max(0, lastStartingBy(texts, from)); i < texts.length && texts[i]!.start < to; i++) {
      const { node, start } = texts[i]!;
      const data = node.data.slice(Math.max(0, from - start), to - start);
      copyOf(node.parentNode!).appendChild(document.createTextNode(data));
    }
    if (from > 0) copy.classList.add('continued');
    if (to < this.length) copy.classList.add('continues');
    return copy;
  }
}

/** What a block is to those who look at whole pages. */
export function kindOf({ classList }: HTMLElement): BlockKind {
  if (classList.contains('signoff')) return 'signoff';
  if (classList.contains('attachment-note')) return 'attachment-note';
  return classList.contains('too-wide') ? 'too-wide' : 'other';
}

/** Index of the block that shows the source at `offset` (UTF-16), or of the one before it; -1 if there is none. */
export function itemAt(items: readonly PageBlock[], offset: number): number {
  const index = items.findIndex(({ start, extent }) => offset >= start && offset <= start + extent);
  if (index >= 0) return index;
  // What the front matter adds may be printed behind the text that it stands before.
  return items.reduce((best, { start }, i) => {
    const isNearer = start <= offset && start > (items[best]?.start ?? -1);
    return isNearer ? i : best;
  }, -1);
}

/** The part of a heading that is set in its face. */
const headOf = (block: HTMLElement): string => block.querySelector('.head')?.textContent ?? '';

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function isSolid({ tagName, classList }: HTMLElement): boolean {
  return tagName === 'DIV' || tagName === 'FIGURE' || classList.contains('attachment-note');
}
