import { Parser } from 'htmlparser2';
import type { HeadingScheme } from '../report/ordinals/schemes';
import { isChinese } from '../text/punctuation';
import { cleaned } from './clean';
import { ordinalAt, ordinalOf, webScheme } from './listMarkers';
import { opensParagraph } from './softBreaks';
import { pipeTable, type TableCell } from './tables';

/**
 * The text of a report from HTML as Word, WPS and web pages put it on the clipboard: paragraphs are lines,
 * automatic numbers are ordinals, tables are `|` rows, and what the page drags in is cleaned away. Lines end with
 * `\n`; any HTML gives a text, the empty one if there is none in it.
 */
export function htmlToReport(html: string): string {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return cleaned(reader.lines().join('\n'));
}

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr section article header footer main aside blockquote pre hr center address figure figcaption body html form'.split(
    ' ',
  ),
);
/** Elements whose text is none of the document's. */
const SILENT = new Set(
  'head style script title template noscript xml meta link del button select option'.split(' '),
);
/** A page that nests deeper is broken. */
const MAX_DEPTH = 400;

interface Element {
  readonly name: string;
  readonly silent: boolean;
  /** Line ends in the source are line ends (`<pre>`). */
  readonly keepsLines: boolean;
  /** The number that Word shows, not the text, stands in it. */
  readonly isNumber: boolean;
}

interface List {
  readonly scheme: HeadingScheme | undefined;
  next: number;
}

interface Table {
  readonly rows: TableCell[][];
  cell: { lines: string[]; columns: number; rows: number } | undefined;
}

class Reader {
  readonly #lines: string[] = [];
  readonly #elements: Element[] = [];
  readonly #lists: List[] = [];
  #table: Table | undefined;
  /** Tables inside a table only lay it out. */
  #nested = 0;
  #line = '';
  /** The number and level of the Word list that the paragraph belongs to. */
  #number = '';
  #level = 0;
  #ordinal = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = (attributes.style ?? '').toLowerCase();
    const outer = this.#elements.at(-1);
    const hidden = /display:\s*none|mso-hide:\s*all/.test(style);
    const element = {
      name,
      silent: outer?.silent === true || SILENT.has(name) || hidden,
      keepsLines: outer?.keepsLines === true || name === 'pre' || /white-space:\s*pre/.test(style),
      isNumber: outer?.isNumber === true || /mso-list:\s*ignore/.test(style),
    };
    if (this.#elements.length < MAX_DEPTH) this.#elements.push(element);
    if (element.silent) return;
    if (name === 'br') {
      this.#breakSoftly();
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    this.#openBlock(name, attributes, style);
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>, style: string): void {
    switch (name) {
      case 'ol':
      case 'ul':
        this.#lists.push(this.#newList(name, attributes, style));
        break;
      case 'li':
        this.#beginItem(attributes);
        break;
      case 'table':
        if (this.#table) this.#nested++;
        else this.#table = { rows: [], cell: undefined };
        break;
      case 'tr':
        if (this.#table && this.#nested === 0) this.#table.rows.push([]);
        break;
      case 'td':
      case 'th':
        if (this.#table && this.#nested === 0) {
          this.#endCell();
          this.#table.cell = {
            lines: [],
            columns: spanOf(attributes.colspan),
            rows: spanOf(attributes.rowspan),
          };
        }
        break;
      default: {
        const level = /mso-list:\s*[^;]*?level(\d)/.exec(style)?.[1];
        if (level) this.#level = Number(level);
      }
    }
  }

  close(name: string): void {
    const index = this.#elements.findLastIndex((element) => element.name === name);
    const silent = index >= 0 && this.#elements[index]!.silent;
    if (index >= 0) this.#elements.length = index;
    if (silent) return;
    if (BLOCKS.has(name)) this.#endLine();
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#ordinal = '';
    else if (name === 'td' || name === 'th') {
      if (this.#nested === 0) this.#endCell();
    } else if (name === 'table') this.#endTable();
  }

  text(text: string): void {
    const inside = this.#elements.at(-1);
    if (inside?.silent) return;
    if (inside?.isNumber) this.#number += text;
    else this.#line += inside?.keepsLines ? text.replace(/\r\n?|\n/g, SOFT_BREAK) : text;
  }

  /** The lines read, without empty ones at both ends. */
  lines(): string[] {
    this.#endLine();
    while (this.#table) this.#endTable();
    return this.#lines;
  }

  #newList(name: string, attributes: Readonly<Record<string, string>>, style: string): List {
    const parent = this.#lists.findLast(({ scheme }) => scheme !== undefined)?.scheme;
    const type = /list-style(?:-type)?:\s*([a-z-]+)/.exec(style)?.[1] ?? '';
    const isBullets = name === 'ul' || /disc|circle|square|none/.test(type);
    return { scheme: isBullets ? undefined : webScheme(type, parent), next: numberOf(attributes.start) ?? 1 };
  }

  #beginItem(attributes: Readonly<Record<string, string>>): void {
    const list = this.#lists.at(-1);
    if (!list?.scheme) return;
    list.next = numberOf(attributes.value) ?? list.next;
    this.#ordinal = ordinalAt(list.scheme, list.next++);
  }

  #breakSoftly(): void {
    // What comes behind tells as well: so the break is kept until the paragraph is whole.
    this.#line += SOFT_BREAK;
  }

  #endLine(): void {
    const shown =
      this.#number === '' ? '' : ordinalOf({ shown: this.#number, level: Math.max(this.#level, 1) });
    const pieces = this.#line.split(SOFT_BREAK).map((piece) => asShown(piece).replace(EDGES, ''));
    this.#line = '';
    this.#number = '';
    this.#level = 0;
    const paragraphs: string[] = [];
    for (const piece of pieces) {
      if (piece === '') continue;
      const last = paragraphs.at(-1);
      if (last === undefined || opensParagraph(last, piece)) paragraphs.push(piece);
      else paragraphs[paragraphs.length - 1] = asShown(`${last}\n${piece}`);
    }
    if (paragraphs.length === 0) return;
    const ordinal = shown || this.#ordinal;
    this.#ordinal = '';
    // The page may have written the number as well.
    if (ordinal !== '' && !paragraphs[0]!.startsWith(ordinal)) paragraphs[0] = ordinal + paragraphs[0];
    const target = this.#table?.cell ? this.#table.cell.lines : this.#lines;
    target.push(...paragraphs);
  }

  #endCell(): void {
    const table = this.#table;
    if (!table) return;
    this.#endLine();
    const { cell } = table;
    if (!cell) return;
    table.cell = undefined;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)!.push(cell);
  }

  #endTable(): void {
    if (this.#nested > 0) {
      this.#nested--;
      return;
    }
    const table = this.#table;
    if (!table) return;
    this.#endCell();
    this.#table = undefined;
    this.#lines.push(...pipeTable(table.rows));
  }
}

/** No text has it: private use. */
const SOFT_BREAK = '\ue000';
/** Blanks around a paragraph are indentation, which carries no meaning. */
const EDGES = /^[\s\u3000\u00a0\ufeff]+|[\s\u3000\u00a0\ufeff]+$/g;

/** Text as HTML shows it: a line end in the source is a blank, and none beside Chinese characters. */
function asShown(source: string): string {
  const joined = source.replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, '\n').replace(/[ \t]+/g, ' ');
  return joined.replace(/\n/g, (_, at: number) =>
    isChinese(joined.charCodeAt(at - 1)) || isChinese(joined.charCodeAt(at + 1)) ? '' : ' ',
  );
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

const spanOf = (value: string | undefined): number => Math.min(Math.max(numberOf(value) ?? 1, 1), 50);
