import { Parser } from 'htmlparser2';
import { emphasisIn } from '../report/markdown/emphasis';
import { ownOrdinal } from './markdown/levels';
import { pipeTable, type TableCell } from './tables';

// Chat assistants' pages, wikis and notes show Markdown as HTML. Written as Markdown again it is read by the same rules as an
// answer that was copied as Markdown itself.

/** Word and WPS write headings as paragraphs with styles, which `htmlToReport` reads. */
const OFFICE = /urn:schemas-microsoft-com|\bmso-|class=["']?Mso|\bkso-|name=["']?ProgId/i;
/** What paragraphs, lists and tables alone do not have. */
const STRUCTURE = /<(?:h[1-6]|strong|b|blockquote|pre|code)\b|class=["'][^"']*\bkatex/i;

/** Whether `html` is a page that shows Markdown, or structured in the same way. */
export const showsMarkdown = (html: string): boolean => STRUCTURE.test(html) && !OFFICE.test(html);

/** The text of `html` as Markdown, with `\n` line ends. Any HTML gives a text, the empty one if there is none in it. */
export function htmlToMarkdown(html: string): string {
  const reader = new Reader(/<h[1-6]\b/i.test(html));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return reader.markdown();
}

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th section article header footer main aside blockquote pre hr address figure figcaption body html form details summary'.split(
    ' ',
  ),
);
/** Elements whose text is none of the document's: what works the page, and pictures. */
const SILENT = new Set(
  'head style script title template noscript xml meta link button select option svg textarea input mjx-assistive-mml'.split(
    ' ',
  ),
);
/** A page that nests deeper is broken. */
const MAX_DEPTH = 400;
/** Items nest by so many blanks each; an item's mark is never wider. */
const INDENT = '    ';
/** Lists nest no deeper on paper. */
const MAX_NESTING = 6;

interface Element {
  readonly name: string;
  readonly silent: boolean;
  readonly bold: boolean;
  /** Line ends in the source are line ends. */
  readonly keepsLines: boolean;
  /** The source of a formula. */
  readonly isFormula: boolean;
}

interface Table {
  readonly rows: TableCell[][];
  cell: { lines: string[]; columns: number; rows: number } | undefined;
}

/** A block of code: what stands in `<code>`, if anything does; the bar above it belongs to the page. */
interface Code {
  code: string;
  other: string;
  language: string;
}

class Reader {
  /** Only where headings say what is one, a bold line without ordinal may be one too. */
  readonly #hasHeadings: boolean;
  readonly #out: string[] = [];
  readonly #elements: Element[] = [];
  readonly #lists: { isOrdered: boolean; next: number }[] = [];
  #line = '';
  /** Where in the line the bold words that open it end; 0 if it opens with others. */
  #boldEnd = 0;
  #heading = 0;
  #mark = '';
  #table: Table | undefined;
  /** Tables inside a table only lay it out. */
  #nested = 0;
  #code: Code | undefined;

  constructor(hasHeadings: boolean) {
    this.#hasHeadings = hasHeadings;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = (attributes.style ?? '').toLowerCase();
    const outer = this.#elements.at(-1);
    const isFormula = name === 'annotation' && attributes.encoding === 'application/x-tex';
    const isBold = (name === 'strong' || name === 'b') && !/font-weight:\s*(?:normal|400)/.test(style);
    const element: Element = {
      name,
      // The source of a formula stands in what is not shown.
      silent: !isFormula && (outer?.silent === true || SILENT.has(name) || isHidden(name, attributes, style)),
      bold: outer?.bold === true || isBold,
      keepsLines: outer?.keepsLines === true || /white-space:\s*pre/.test(style),
      isFormula,
    };
    if (this.#elements.length < MAX_DEPTH) this.#elements.push(element);
    if (element.silent || isFormula) return;
    if (name === 'br') {
      this.#endLine();
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    this.#openBlock(name, attributes);
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    else if (name === 'ol' || name === 'ul')
      this.#lists.push({ isOrdered: name === 'ol', next: numberOf(attributes.start) ?? 1 });
    else if (name === 'li') this.#mark = this.#itemMark(attributes);
    else if (name === 'pre') this.#code ??= { code: '', other: '', language: '' };
    else if (name === 'code' && this.#code)
      this.#code.language = /\blanguage-([^\s"']+)/.exec(attributes.class ?? '')?.[1] ?? '';
    else this.#openTable(name, attributes);
  }

  #itemMark(attributes: Readonly<Record<string, string>>): string {
    const list = this.#lists.at(-1);
    if (!list?.isOrdered) return '- ';
    list.next = numberOf(attributes.value) ?? list.next;
    return `${list.next++}. `;
  }

  #openTable(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') {
      if (this.#table) this.#nested++;
      else this.#table = { rows: [], cell: undefined };
    }
    if (!this.#table || this.#nested > 0) return;
    if (name === 'tr') this.#table.rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    this.#endCell();
    const [columns, rows] = [spanOf(attributes.colspan), spanOf(attributes.rowspan)];
    this.#table.cell = { lines: [], columns, rows };
  }

  close(name: string): void {
    const index = this.#elements.findLastIndex((element) => element.name === name);
    const silent = index >= 0 && this.#elements[index]!.silent;
    if (index >= 0) this.#elements.length = index;
    if (silent) return;
    if (name === 'pre') this.#endCode();
    if (BLOCKS.has(name)) this.#endLine();
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#mark = '';
    else if (name === 'td' || name === 'th') {
      if (this.#nested === 0) this.#endCell();
    } else if (name === 'table') this.#endTable();
  }

  text(text: string): void {
    const inside = this.#elements.at(-1);
    if (inside?.silent) return;
    if (inside?.isFormula) {
      this.#add(formula(text), inside.bold);
    } else if (this.#code) {
      if (this.#elements.some(({ name }) => name === 'code')) this.#code.code += text;
      else this.#code.other += text;
    } else if (inside?.keepsLines) {
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
        if (i > 0) this.#endLine();
        this.#add(line, inside.bold);
      }
    } else {
      this.#add(text.replace(/[ \t\r\n]+/g, ' '), inside?.bold === true);
    }
  }

  /** The Markdown read; empty lines part all blocks. */
  markdown(): string {
    this.#endCode();
    this.#endLine();
    while (this.#table) this.#endTable();
    return this.#out.join('\n');
  }

  #add(text: string, bold: boolean): void {
    const opens = this.#line.trim() === '' || this.#boldEnd === this.#line.length;
    this.#line += text;
    if (bold && opens) this.#boldEnd = this.#line.length;
  }

  #endLine(): void {
    const words = this.#line.trim();
    const lead = this.#line.slice(0, this.#boldEnd).trim();
    this.#line = '';
    this.#boldEnd = 0;
    if (words === '') return;
    if (this.#table?.cell) {
      this.#table.cell.lines.push(words);
      return;
    }
    const depth = this.#lists.length;
    if (this.#heading > 0) this.#put(`${'#'.repeat(this.#heading)} ${words}`);
    else if (depth > 0) {
      const nesting = INDENT.repeat(Math.min(depth, MAX_NESTING) - 1);
      // What follows in an item belongs to it.
      this.#put(nesting + (this.#mark === '' ? INDENT : this.#mark) + words);
    } else this.#put(this.#withLead(words, lead));
    this.#mark = '';
  }

  /** Bold words that open a paragraph say that it is a heading, or has one; elsewhere bold says nothing on paper. */
  #withLead(words: string, lead: string): string {
    const isHeading = ownOrdinal(lead) !== undefined || (this.#hasHeadings && lead === words);
    if (lead === '' || !isHeading) return words;
    const marked = `**${lead}**${words.slice(lead.length)}`;
    return emphasisIn(marked).pairs[0]?.leads ? marked : words;
  }

  #put(block: string): void {
    if (this.#out.length > 0) this.#out.push('');
    this.#out.push(block);
  }

  #endCode(): void {
    const code = this.#code;
    if (!code) return;
    this.#code = undefined;
    const words = (code.code.trim() === '' ? code.other : code.code)
      .replace(/\r\n?/g, '\n')
      .replace(/^\n+|\s+$/g, '');
    if (words !== '') this.#put(`\`\`\`\`${code.language}\n${words}\n\`\`\`\``);
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
    const rows = pipeTable(table.rows);
    if (rows.length > 0) this.#put(rows.join('\n'));
  }
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>, style: string): boolean {
  // KaTeX shows a formula a second time, for the eye.
  return (
    /display:\s*none/.test(style) ||
    attributes['aria-hidden'] === 'true' ||
    name === 'math' ||
    /\bkatex-html\b/.test(attributes.class ?? '')
  );
}

/** A formula that calculates, or the figure that stands between dollar signs for no reason: $95\%$. */
const formula = (source: string): string => {
  const plain = source.replace(/\\([%#$&_ ,])/g, (_, sign: string) => (sign === ',' ? '' : sign)).trim();
  return /[\\^_={}]/.test(plain) ? `$${source.trim()}$` : plain;
};

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

const spanOf = (value: string | undefined): number => Math.min(Math.max(numberOf(value) ?? 1, 1), 50);
