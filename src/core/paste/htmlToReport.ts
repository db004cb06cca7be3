import type { HeadingScheme } from '../report/ordinals/schemes';
import { isChinese } from '../text/punctuation';
import { cleaned } from './clean';
import { type Attributes, HtmlTable, MAX_DEPTH, numberOf, raised, readHtml } from './html';
import { ordinalAt, ordinalOf, webScheme } from './listMarkers';
import { opensParagraph } from './softBreaks';

/**
 * The text of a report from HTML as Word, WPS and web pages put it on the clipboard: paragraphs are lines,
 * automatic numbers are ordinals, tables are `|` rows, and what the page drags in is cleaned away. Lines end with
 * `\n`; any HTML gives a text, the empty one if there is none in it.
 */
export function htmlToReport(html: string): string {
  const reader = new Reader();
  readHtml(html, reader);
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

interface Element {
  readonly name: string;
  readonly silent: boolean;
  /** Line ends in the source are line ends (`<pre>`). */
  readonly keepsLines: boolean;
  /** The number that Word shows, not the text, stands in it. */
  readonly isNumber: boolean;
  readonly isRaised: boolean;
}

interface List {
  readonly scheme: HeadingScheme | undefined;
  next: number;
}

class Reader {
  readonly #lines: string[] = [];
  readonly #elements: Element[] = [];
  readonly #lists: List[] = [];
  readonly #table = new HtmlTable(() => this.#endLine());
  #line = '';
  /** The number and level of the Word list that the paragraph belongs to. */
  #number = '';
  #level = 0;
  #ordinal = '';

  open(name: string, attributes: Attributes): void {
    const style = (attributes.style ?? '').toLowerCase();
    const outer = this.#elements.at(-1);
    const hidden = /display:\s*none|mso-hide:\s*all/.test(style);
    const element = {
      name,
      silent: outer?.silent === true || SILENT.has(name) || hidden,
      keepsLines: outer?.keepsLines === true || name === 'pre' || /white-space:\s*pre/.test(style),
      isNumber: outer?.isNumber === true || /mso-list:\s*ignore/.test(style),
      isRaised: outer?.isRaised === true || name === 'sup',
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

  #openBlock(name: string, attributes: Attributes, style: string): void {
    switch (name) {
      case 'ol':
      case 'ul':
        this.#lists.push(this.#newList(name, attributes, style));
        break;
      case 'li':
        this.#beginItem(attributes);
        break;
      case 'table':
      case 'tr':
      case 'td':
      case 'th':
        this.#table.open(name, attributes);
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
    this.#lines.push(...this.#table.close(name));
  }

  text(text: string): void {
    const inside = this.#elements.at(-1);
    if (inside?.silent) return;
    if (inside?.isNumber) this.#number += text;
    else if (inside?.isRaised) this.#line += raised(text, this.#line, (number) => `[${number}]`);
    else this.#line += inside?.keepsLines ? text.replace(/\r\n?|\n/g, SOFT_BREAK) : text;
  }

  /** The lines read, without empty ones at both ends. */
  lines(): string[] {
    this.#endLine();
    this.#lines.push(...this.#table.end());
    return this.#lines;
  }

  #newList(name: string, attributes: Attributes, style: string): List {
    const parent = this.#lists.findLast(({ scheme }) => scheme !== undefined)?.scheme;
    const type = /list-style(?:-type)?:\s*([a-z-]+)/.exec(style)?.[1] ?? '';
    const isBullets = name === 'ul' || /disc|circle|square|none/.test(type);
    return { scheme: isBullets ? undefined : webScheme(type, parent), next: numberOf(attributes.start) ?? 1 };
  }

  #beginItem(attributes: Attributes): void {
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
    if (ordinal !== '' && !paragraphs[0]!.startsWith(ordinal.trimEnd()))
      paragraphs[0] = ordinal + paragraphs[0];
    (this.#table.cellLines ?? this.#lines).push(...paragraphs);
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
