import { emphasisIn } from '../report/markdown/emphasis';
import { ownOrdinal } from '../report/markdown/levels';
import { isChinese } from '../text/punctuation';
import { type Attributes, HtmlTable, MAX_DEPTH, numberOf, raised, readHtml } from './html';
import { opensParagraph } from './softBreaks';

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
  const reader = new Reader();
  readHtml(html, reader);
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
  readonly isRaised: boolean;
}

/** A block of code: what stands in `<code>`, if anything does; the bar above it belongs to the page. */
interface Code {
  code: string;
  other: string;
  language: string;
}

/** A block of the page; of a paragraph the bold words that open it, empty if none do. */
interface Block {
  readonly words: string;
  readonly lead: string;
}

const isBold = ({ words, lead }: Block): boolean => lead !== '' && lead === words;

/** In a line, where an element begins or ends inside a paragraph, and where its source goes on in the next line: private use. */
const SEAM = '\ue000';
const LINE_END = '\ue001';
/** Blanks that only set an element apart: 用时<b>30分钟</b> 左右. */
const GAP_AT_SEAM = /(?<=\p{Script=Han}) *\ue000[ \ue000]*(?=\p{Script=Han})/gu;

class Reader {
  readonly #blocks: Block[] = [];
  readonly #elements: Element[] = [];
  readonly #lists: { isOrdered: boolean; next: number }[] = [];
  #line = '';
  /** The line has words. */
  #hasWords = false;
  /** Where in the line the bold words that open it end; 0 if it opens with others. */
  #boldEnd = 0;
  #heading = 0;
  #mark = '';
  readonly #table = new HtmlTable(() => this.#endLine());
  #code: Code | undefined;

  open(name: string, attributes: Attributes): void {
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
      isRaised: outer?.isRaised === true || name === 'sup',
    };
    if (this.#elements.length < MAX_DEPTH) this.#elements.push(element);
    if (element.silent || isFormula) return;
    if (name === 'br') {
      this.#endLine();
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    else if (this.#line !== '') this.#add(SEAM, element.bold);
    this.#openBlock(name, attributes);
  }

  #openBlock(name: string, attributes: Attributes): void {
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    else if (name === 'ol' || name === 'ul')
      this.#lists.push({ isOrdered: name === 'ol', next: numberOf(attributes.start) ?? 1 });
    else if (name === 'li') this.#mark = this.#itemMark(attributes);
    else if (name === 'pre') this.#code ??= { code: '', other: '', language: '' };
    else if (name === 'code' && this.#code)
      this.#code.language = /\blanguage-([^\s"']+)/.exec(attributes.class ?? '')?.[1] ?? '';
    else this.#table.open(name, attributes);
  }

  #itemMark(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (!list?.isOrdered) return '- ';
    list.next = numberOf(attributes.value) ?? list.next;
    return `${list.next++}. `;
  }

  close(name: string): void {
    const index = this.#elements.findLastIndex((element) => element.name === name);
    const { silent, bold } = this.#elements[index] ?? { silent: false, bold: false };
    if (index >= 0) this.#elements.length = index;
    if (silent) return;
    if (name === 'pre') this.#endCode();
    if (BLOCKS.has(name)) this.#endLine();
    else if (this.#line !== '') this.#add(SEAM, bold);
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#mark = '';
    this.#putTable(this.#table.close(name));
  }

  text(text: string): void {
    const inside = this.#elements.at(-1);
    if (inside?.silent) return;
    if (inside?.isFormula) {
      this.#add(formula(text), inside.bold);
    } else if (this.#code) {
      if (this.#elements.some(({ name }) => name === 'code')) this.#code.code += text;
      else this.#code.other += text;
    } else if (inside?.isRaised) {
      const before = this.#line.slice(-20).replaceAll(SEAM, '');
      this.#add(
        raised(text, before, (number) => `[^${number}]`),
        inside.bold,
      );
    } else if (inside?.keepsLines) {
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
        if (i > 0) this.#endLine();
        this.#add(line, inside.bold);
      }
    } else {
      // Between elements a line end only lays the source out.
      const lineEnd = text.trim() === '' ? ' ' : LINE_END;
      const shown = text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, lineEnd).replace(/[ \t]+/g, ' ');
      this.#add(shown, inside?.bold === true);
    }
  }

  /** The Markdown read; empty lines part all blocks. */
  markdown(): string {
    this.#endCode();
    this.#endLine();
    this.#putTable(this.#table.end());
    const whole = this.#blocks.filter(isBold).length;
    // Where most is bold, bold says nothing.
    const areHeadings = whole * 2 <= this.#blocks.length;
    return this.#blocks.map((block) => withLead(block, areHeadings)).join('\n\n');
  }

  #add(text: string, bold: boolean): void {
    const opens = !this.#hasWords || this.#boldEnd === this.#line.length;
    this.#line += text;
    this.#hasWords ||= /[^ \ue000\ue001]/.test(text);
    if (bold && opens) this.#boldEnd = this.#line.length;
  }

  #endLine(): void {
    const line = this.#line;
    const boldEnd = this.#boldEnd;
    this.#line = '';
    this.#hasWords = false;
    this.#boldEnd = 0;
    let from = 0;
    const blocks: Block[] = [];
    for (const piece of line.split(LINE_END)) {
      const bold = line.slice(from, Math.max(from, Math.min(boldEnd, from + piece.length)));
      const block = { words: wordsOf(piece), lead: wordsOf(bold) };
      const before = blocks.at(-1);
      const goesOn = before && isBold(before) === isBold(block) && !opensParagraph(before.words, block.words);
      if (goesOn && block.words !== '')
        blocks[blocks.length - 1] = { ...before, words: joined(before.words, block.words) };
      else if (block.words !== '') blocks.push(block);
      from += piece.length + 1;
    }
    for (const block of blocks) this.#putLine(block);
  }

  #putLine({ words, lead }: Block): void {
    const depth = this.#lists.length;
    const { cellLines } = this.#table;
    if (cellLines) {
      cellLines.push(words);
    } else if (this.#heading > 0) {
      this.#put(`${'#'.repeat(this.#heading)} ${words}`);
    } else if (depth > 0) {
      const nesting = INDENT.repeat(Math.min(depth, MAX_NESTING) - 1);
      // What follows in an item belongs to it.
      this.#put(nesting + (this.#mark === '' ? INDENT : this.#mark) + words);
      this.#mark = '';
    } else {
      this.#blocks.push({ words, lead });
    }
  }

  #put(words: string): void {
    this.#blocks.push({ words, lead: '' });
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

  #putTable(rows: readonly string[]): void {
    if (rows.length > 0) this.#put(rows.join('\n'));
  }
}

const wordsOf = (line: string): string =>
  line.replace(GAP_AT_SEAM, '').replaceAll(SEAM, '').replace(/ +/g, ' ').trim();

const joined = (before: string, behind: string): string => {
  const isChineseText = isChinese(before.charCodeAt(before.length - 1)) || isChinese(behind.charCodeAt(0));
  return isChineseText ? before + behind : `${before} ${behind}`;
};

/** Bold words that open a paragraph say that it is a heading, or has one; elsewhere bold says nothing on paper. */
function withLead({ words, lead }: Block, areHeadings: boolean): string {
  if (lead === '' || !(ownOrdinal(lead) !== undefined || (areHeadings && isBold({ words, lead }))))
    return words;
  const marked = `**${lead}**${words.slice(lead.length)}`;
  return emphasisIn(marked).pairs[0]?.leads ? marked : words;
}

function isHidden(name: string, attributes: Attributes, style: string): boolean {
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
