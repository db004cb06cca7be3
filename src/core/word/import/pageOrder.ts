import { widthInCharacters } from '../../layout/width';
import { child, type Element, elements, value } from './xml';

// A floating table stands in the file before the paragraph that it is anchored to, wherever on the page it is. Its place there
// is in twips; how far down a paragraph stands is estimated from its characters, and wherever that is too unsure the order of
// the file is kept.

/** Half a line of 3号 text: what an estimate may be off by. Twips. */
const TOLERANCE = 290;

/** What Word takes where a file says nothing. Twips; of type half-points. */
const USUAL = { height: 16838, width: 11906, top: 1440, bottom: 1440, left: 1800, right: 1800, size: 21 };

interface Waiting {
  /** Twips from the top of the text on its page. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Puts the lines of floating tables among the others in the order of the page. */
export class PageOrder {
  readonly #lines: string[];
  readonly #top: number;
  readonly #height: number;
  readonly #width: number;
  /** Twips from the top of the text on the page to the next paragraph. */
  #y = 0;
  /** Whether the page is known to have begun where it is taken to have. */
  #isSure = true;
  /** Where on this page the lines from an index on begin. */
  #passed: { readonly y: number; readonly index: number }[] = [];
  #waiting: Waiting[] = [];

  /** `lines` is what is written; `body` the document's. */
  constructor(lines: string[], body: Element) {
    this.#lines = lines;
    const section = child(body, 'sectPr');
    const size = child(section, 'pgSz')?.attributes;
    const margins = child(section, 'pgMar')?.attributes;
    const number = (written: string | undefined, usual: number): number =>
      Number.isFinite(Number(written ?? Number.NaN)) ? Math.abs(Number(written)) : usual;
    this.#top = number(margins?.top, USUAL.top);
    this.#height = number(size?.h, USUAL.height) - this.#top - number(margins?.bottom, USUAL.bottom);
    const sides = number(margins?.left, USUAL.left) + number(margins?.right, USUAL.right);
    this.#width = Math.max(1440, number(size?.w, USUAL.width) - sides);
  }

  /** Before the next paragraph or table is written. */
  before(element: Element): void {
    if (beginsPage(element)) this.#turn(true);
    else if (this.#y >= this.#height) this.#turn(false);
    this.#release(this.#y + TOLERANCE);
    this.#passed.push({ y: this.#y, index: this.#lines.length });
  }

  /** Behind what stands in the text. */
  after(element: Element): void {
    this.#y += this.#heightOf(element);
    if (endsPage(element)) this.#turn(true);
  }

  /** Takes in a floating table with these lines. */
  float(table: Element, lines: readonly string[]): void {
    const y = this.#placeOf(table);
    if (y === undefined || Math.abs(y - this.#y) <= TOLERANCE) this.#insert(this.#lines.length, lines);
    else if (y > this.#y) this.#waiting.push({ y, lines });
    else {
      const below = this.#passed.find((each) => each.y + TOLERANCE >= y);
      this.#insert(below?.index ?? this.#lines.length, lines);
    }
  }

  /** At the end of the document. */
  end(): void {
    this.#release(Number.POSITIVE_INFINITY);
  }

  /** Twips from the top of the text; undefined where it cannot be told from the order of the file. */
  #placeOf(table: Element): number | undefined {
    const place = child(table, 'tblPr', 'tblpPr')!.attributes;
    const written = Number(place.tblpY ?? 0);
    if (!Number.isFinite(written)) return undefined;
    if (place.vertAnchor === undefined || place.vertAnchor === 'text') {
      return place.tblpYSpec === undefined ? this.#y + Math.max(0, written) : undefined;
    }
    if (!this.#isSure) return undefined;
    if (place.tblpYSpec === 'top') return 0;
    if (place.tblpYSpec === 'bottom') return this.#height;
    if (place.tblpYSpec !== undefined) return undefined;
    return Math.max(0, place.vertAnchor === 'page' ? written - this.#top : written);
  }

  #turn(isSure: boolean): void {
    this.#release(Number.POSITIVE_INFINITY);
    this.#y = 0;
    this.#isSure = isSure;
    this.#passed = [];
  }

  #release(upTo: number): void {
    const due = this.#waiting.filter(({ y }) => y <= upTo).sort((a, b) => a.y - b.y);
    this.#waiting = this.#waiting.filter(({ y }) => y > upTo);
    for (const { lines } of due) this.#insert(this.#lines.length, lines);
  }

  #insert(index: number, lines: readonly string[]): void {
    // Two tables without a line between them would be one.
    const isRow = (line: string | undefined): boolean => line?.startsWith('|') === true;
    const made = [
      ...(isRow(this.#lines[index - 1]) ? [''] : []),
      ...lines,
      ...(isRow(this.#lines[index]) ? [''] : []),
    ];
    this.#lines.splice(index, 0, ...made);
    this.#passed = this.#passed.map((each) =>
      each.index >= index ? { ...each, index: each.index + made.length } : each,
    );
  }

  #heightOf(element: Element): number {
    if (element.name === 'tbl') return elements(element, 'tr').length * 420;
    const spacing = child(element, 'pPr', 'spacing')?.attributes;
    const size = Number(value(elements(element, 'r')[0], 'rPr', 'sz') ?? USUAL.size) || USUAL.size;
    const exact = spacing?.lineRule === 'exact' || spacing?.lineRule === 'atLeast';
    const usual = Math.max(312, size * 10 * 1.3);
    const written = Number(spacing?.line) || 240;
    const line = exact ? written : (usual * written) / 240;
    const perLine = Math.max(1, Math.floor(this.#width / (size * 10)));
    const rows = Math.max(1, Math.ceil(widthInCharacters(textIn(element)) / perLine));
    return (Number(spacing?.before) || 0) + rows * line + (Number(spacing?.after) || 0);
  }
}

export const isFloating = (table: Element): boolean => child(table, 'tblPr', 'tblpPr') !== undefined;

const textIn = (element: Element): string =>
  element.children
    .map((node) => (typeof node === 'string' ? (element.name === 't' ? node : '') : textIn(node)))
    .join('');

/** It begins with what the program that wrote the file last showed as a page's beginning, or with a break. */
function beginsPage(paragraph: Element): boolean {
  if (child(paragraph, 'pPr', 'pageBreakBefore')) return true;
  const first = elements(paragraph, 'r')[0];
  const opening = elements(first).find(({ name }) => name !== 'rPr');
  return opening?.name === 'lastRenderedPageBreak';
}

/** A page break in it, or a section that ends with it. */
const endsPage = (paragraph: Element): boolean =>
  child(paragraph, 'pPr', 'sectPr') !== undefined ||
  elements(paragraph, 'r').some((run) =>
    elements(run, 'br').some(({ attributes }) => attributes.type === 'page'),
  );
