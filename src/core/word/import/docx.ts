import { opensParagraph } from '../../paste/softBreaks';
import { ordinalOfLevel, placed } from '../../report/markdown/levels';
import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import { finished } from '../../text/steps';
import { frontMatterOf, isIssuer, isOwnStyle, type OwnParagraph } from '../ownStyles';
import { runningTexts } from './headersAndFooters';
import { DELETED, type Loss, Losses } from './losses';
import { type AutomaticNumber, WordNumbering } from './numbering';
import { mainPart, optionalPart, type PackageParts, part, UnreadableFile, unpack } from './package';
import { isFloating, PageOrder } from './pageOrder';
import { ParagraphStyles } from './paragraphStyles';
import { paragraphText, saysNothing } from './paragraphText';
import { child, type Element, elements, isOn, value } from './xml';

export type { Loss } from './losses';
export { UnreadableFile } from './package';

/** A Word draft as the text of a report. */
export interface Imported {
  /** One paragraph a line, `\n` between them; a front matter where the file came from here and had 版头 or 版记. */
  readonly text: string;
  /** What a plain text cannot hold, or what was left out, each kind once. */
  readonly losses: readonly Loss[];
}

/**
 * Reads a Word file (.docx, also of WPS): paragraphs as lines, automatic numbers made real, tables kept as tables of `|`.
 * Throws `UnreadableFile`.
 */
export function importDocx(file: Uint8Array): Imported {
  const parts = unpack(file);
  return finished(importing(parts, part(parts, mainPart(parts))));
}

/**
 * The same of a package that has been read, in steps, between which others may do their work; `document` stands for its main
 * part. Throws `UnreadableFile`.
 */
export function* importing(parts: PackageParts, document: Element): Generator<void, Imported> {
  const body = child(document, 'body');
  if (!body) throw new UnreadableFile('这个文件里没有正文，可能不是 Word 文档。');
  try {
    yield;
    return yield* new Importer(parts, document).read(body);
  } catch (error) {
    // Elements within elements without end: no program writes such a file.
    if (error instanceof RangeError) throw new UnreadableFile('这个文件的结构异常，读不了。');
    throw error;
  }
}

interface Cell {
  readonly text: string;
  /** As Word names it; undefined where the style decides. */
  readonly align: string | undefined;
}

/** So many paragraphs and tables are read at one go. */
const BLOCKS_AT_ONCE = 50;

/** How a column's alignment is written below the head. */
const RULES: Readonly<Record<string, string>> = { center: ':-:', right: '--:', end: '--:' };

/** Before a line with the style of a heading, and the level of that behind it, until all are read. No text has it. */
const HEADING_SIGN = '\ufdd0';
const HEADING = /^\ufdd0([1-9])(.*)$/s;

const CONTENTS = /^目[ \t\u3000]*录$/;

/** A paragraph whose end is none: what follows belongs to it. */
interface Open {
  readonly text: string;
  /** Signs that stand before its number. */
  readonly lead: string;
  /** A picture stands in it: it counts where it is numbered, though it says nothing. */
  readonly hasPicture: boolean;
  readonly properties: Element | undefined;
}

class Importer {
  readonly #styles: ParagraphStyles;
  readonly #numbering: WordNumbering;
  readonly #losses = new Losses();
  readonly #lines: string[] = [];
  readonly #own: OwnParagraph[] = [];
  /** A paragraph has the style of a title. */
  #hasTitle = false;
  #open: Open | undefined;
  /** Undefined inside of what stands in the text: a table's cell, a text box. */
  #order: PageOrder | undefined;

  constructor(parts: PackageParts, document: Element) {
    this.#styles = new ParagraphStyles(optionalPart(parts, 'word/styles.xml'));
    this.#numbering = new WordNumbering(optionalPart(parts, 'word/numbering.xml'));
    for (const text of runningTexts(parts, document)) this.#losses.add(text);
  }

  *read(body: Element): Generator<void, Imported> {
    this.#order = new PageOrder(this.#lines, body);
    for (const [i, block] of elements(body).entries()) {
      if (i % BLOCKS_AT_ONCE === 0) yield;
      this.#block(block);
    }
    yield;
    this.#close();
    this.#order.end();
    const matter = frontMatterOf(this.#own);
    while (this.#lines.at(-1) === '') this.#lines.pop();
    const lines = [...matter, ...this.#withOrdinals()];
    return { text: lines.length > 0 ? `${lines.join('\n')}\n` : '', losses: this.#losses.list() };
  }

  #blocks(parent: Element): void {
    for (const element of elements(parent)) this.#block(element);
  }

  #block(element: Element): void {
    switch (element.name) {
      case 'p':
        this.#order?.before(element);
        this.#paragraph(element);
        this.#order?.after(element);
        break;
      case 'tbl':
        this.#close();
        this.#tableInOrder(element);
        break;
      case 'sdt':
        if (isContentsControl(element)) this.#leaveContents();
        else this.#blocks(child(element, 'sdtContent') ?? element);
        break;
      case 'AlternateContent':
        this.#blocks(child(element, 'Choice') ?? element);
        break;
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        this.#blocks(element);
        break;
      case 'altChunk':
        this.#losses.add('嵌入的其他文档');
    }
  }

  #paragraph(paragraph: Element): void {
    const properties = child(paragraph, 'pPr');
    if (this.#styles.isContents(properties)) {
      this.#leaveContents();
      return;
    }
    const { text, lead, boxes, hasPicture } = paragraphText(paragraph, this.#losses);
    const begun = this.#open && trimmed(this.#open.text) !== '' ? this.#open : undefined;
    const whole: Open = {
      text: begun ? begun.text + lead + text : text,
      lead: (this.#open?.lead ?? '') + (begun ? '' : lead),
      hasPicture: hasPicture || begun?.hasPicture === true,
      properties: (begun ?? { properties }).properties,
    };
    if (hasNoEnd(properties)) {
      this.#open = whole;
    } else {
      this.#open = undefined;
      this.#line(whole);
    }
    const open = this.#open;
    for (const box of boxes) {
      this.#losses.add('文本框（文字已放在它所在的段落之后）');
      this.#open = undefined;
      this.#inside(box);
    }
    this.#open = open;
  }

  /** What has no place of its own on the page: its floating tables stay where they are in it. */
  #inside(parent: Element): void {
    const order = this.#order;
    this.#order = undefined;
    this.#blocks(parent);
    this.#close();
    this.#order = order;
  }

  /** The line above it that says 目录 goes with it. */
  #leaveContents(): void {
    this.#losses.add('目录（由 Word 或 WPS 生成）');
    const last = this.#lines.findLastIndex((line) => line !== '');
    if (last >= 0 && CONTENTS.test(this.#lines[last]!)) this.#lines.length = last;
  }

  /** Ends the paragraph that has no end of its own, for there is nothing that could belong to it. */
  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open && trimmed(open.lead + open.text) !== '') this.#line(open);
  }

  #line({ text, lead, properties, hasPicture }: Open): void {
    const style = this.#styles.own(properties);
    const written = trimmed(text);
    if (style && lead + written !== '' && this.#isOwn(style, lead + written)) return;
    const number = written === '' && !hasPicture ? undefined : this.#number(properties);
    const isEmpty = lead + written === '' && !(number && 'text' in number);
    const gap =
      Number(child(properties, 'spacing')?.attributes.before ?? 0) >= 240 ||
      isOn(properties, 'pageBreakBefore');
    if ((isEmpty || gap) && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    if (!isEmpty) this.#lines.push(...this.#numbered(written, lead, number, properties));
  }

  #numbered(
    written: string,
    lead: string,
    number: AutomaticNumber | undefined,
    properties: Element | undefined,
  ): string[] {
    if (number && 'bullet' in number) this.#losses.add('项目符号');
    const prefix = lead + (number && 'text' in number ? number.text : '');
    // The export from here breaks a title into lines that are none of the text's.
    const isOwnTitle = this.#styles.isOwnTitle(properties);
    const pieces = (prefix + (isOwnTitle ? written.replaceAll('\n', '') : written))
      .split('\n')
      .map(trimmed)
      .filter((line) => line !== '');
    // In the middle a line is broken where it is meant to be: a title.
    const lines = this.#styles.isCentred(properties) ? pieces : unwrapped(pieces);
    if (this.#styles.isTitle(properties)) this.#hasTitle = true;
    const level = this.#styles.level(properties);
    // The line above contents that Word makes goes with them.
    if (level === undefined || CONTENTS.test(lines[0]!)) return lines;
    return [`${HEADING_SIGN}${level}${lines[0]}`, ...lines.slice(1)];
  }

  /** The lines with the ordinals that say the levels of headings which have but a style. */
  #withOrdinals(): string[] {
    const headings = this.#lines.flatMap((line) => {
      const [, depth, words] = HEADING.exec(line) ?? [];
      return words === undefined ? [] : [{ depth: Number(depth), words }];
    });
    const places = placed(headings, { hasTitle: this.#hasTitle });
    let next = 0;
    return this.#lines.map((line) => {
      const words = HEADING.exec(line)?.[2];
      if (words === undefined) return line;
      const { level, number, isTitle, hasOrdinal } = places[next++]!;
      if (number !== undefined) return ordinalOfLevel(level!, number) + words;
      if (!isTitle && !hasOrdinal) this.#losses.add('没有序数的标题的级别');
      return words;
    });
  }

  /** A paragraph that the export from here made of the front matter goes back there. */
  #isOwn(style: string, written: string): boolean {
    if (!isOwnStyle(style)) return false;
    // A number without 红头 stands in the text.
    if (style === 'GongwenNumber' && !this.#own.some((own) => isIssuer(own.style)) && !written.includes('\t'))
      return false;
    this.#own.push({ style, text: written });
    return true;
  }

  #number(properties: Element | undefined): AutomaticNumber | undefined {
    const by = this.#styles.numberedBy(properties, this.#numbering);
    return by && this.#numbering.next(by);
  }

  /** A floating one where it stands on the page. */
  #tableInOrder(table: Element): void {
    if (this.#order && isFloating(table)) {
      const from = this.#lines.length;
      this.#table(table);
      this.#order.float(table, this.#lines.splice(from));
    } else {
      this.#order?.before(table);
      this.#table(table);
      this.#order?.after(table);
    }
  }

  #table(table: Element): void {
    const kept = this.#rows(table);
    const rows = kept.map((row) => this.#cells(row));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    // A single column is a frame around text, and names side by side with 文件 are a 发文机关标志.
    if (columns < 2 || isMark(table, this.#styles)) {
      for (const row of kept) {
        for (const cell of elements(row, 'tc')) this.#inside(cell);
      }
      return;
    }
    const line = (texts: (column: number) => string): string =>
      `| ${Array.from({ length: columns }, (_, i) => texts(i)).join(' | ')} |`;
    const [head, ...rest] = rows.map((row) => line((i) => row[i]?.text ?? ''));
    const last = rows.at(-1)!;
    this.#lines.push(
      head!,
      line((i) => RULES[last[i]?.align ?? ''] ?? '---'),
      ...rest,
    );
  }

  /** Those that no tracked change has taken out. */
  #rows(table: Element): Element[] {
    return elements(table)
      .flatMap((each) => (each.name === 'sdt' ? elements(child(each, 'sdtContent'), 'tr') : [each]))
      .filter((row) => {
        if (row.name !== 'tr') return false;
        const isGone = child(row, 'trPr', 'del') !== undefined;
        if (isGone) this.#losses.add(DELETED);
        return !isGone;
      });
  }

  #cells(row: Element): Cell[] {
    return elements(row)
      .flatMap((each) =>
        each.name === 'sdt' ? elements(child(each, 'sdtContent'), 'tc') : each.name === 'tc' ? [each] : [],
      )
      .filter((cell) => {
        const isGone = child(cell, 'tcPr', 'cellDel') !== undefined;
        if (isGone) this.#losses.add(DELETED);
        return !isGone;
      })
      .flatMap((cell) => {
        const properties = child(cell, 'tcPr');
        const span = Number(value(properties, 'gridSpan') ?? 1);
        const merge = child(properties, 'vMerge');
        if (span > 1 || merge) this.#losses.add('表格里合并的单元格');
        const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
        const text = goesOn ? '' : this.#cellText(cell);
        const align = value(child(cell, 'p'), 'pPr', 'jc');
        return [
          { text, align },
          ...Array.from({ length: Math.min(span, 60) - 1 }, () => ({ text: '', align })),
        ];
      });
  }

  #cellText(cell: Element): string {
    const texts: string[] = [];
    for (const element of elements(cell)) {
      if (element.name === 'tbl') {
        this.#losses.add('表格里的表格（文字已保留）');
        for (const row of this.#rows(element)) texts.push(...this.#cells(row).map(({ text }) => text));
      } else if (element.name === 'p') {
        const number = this.#number(child(element, 'pPr'));
        const { text, lead, boxes } = paragraphText(element, this.#losses);
        texts.push(lead + (number && 'text' in number ? number.text : '') + text);
        for (const box of boxes) {
          this.#losses.add('文本框（文字已放在它所在的单元格里）');
          texts.push(this.#cellText(box));
        }
      } else if (element.name === 'sdt') {
        texts.push(this.#cellText(child(element, 'sdtContent') ?? element));
      }
    }
    return texts
      .map((text) => trimmed(text.replace(/[\t\n]+/g, ' ')).replaceAll('|', '\\|'))
      .reduce((all, text) => all + (saysNothing(all) || saysNothing(text) ? '' : ' ') + text, '');
  }
}

/** The control that Word and WPS put around the contents that they make. */
const isContentsControl = (control: Element): boolean =>
  value(control, 'sdtPr', 'docPartObj', 'docPartGallery') === 'Table of Contents';

/** 联合行文, as the export sets it. */
const isMark = (table: Element, styles: ParagraphStyles): boolean =>
  elements(table, 'tr').every((row) =>
    elements(row, 'tc').every((cell) =>
      elements(cell, 'p').every((paragraph) => styles.own(child(paragraph, 'pPr')) === 'GongwenIssuer'),
    ),
  );

/** A paragraph mark that a tracked change has taken out, or that Word's style separator hides. */
function hasNoEnd(properties: Element | undefined): boolean {
  const mark = child(properties, 'rPr');
  return (
    child(mark, 'del') !== undefined ||
    child(mark, 'moveFrom') !== undefined ||
    (isOn(mark, 'vanish') && isOn(mark, 'specVanish'))
  );
}

/** Lines of a paragraph, those put together that soft breaks only wrap. */
function unwrapped(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before === undefined || opensParagraph(before, piece)) lines.push(piece);
    else lines[lines.length - 1] = before + (/\w$/.test(before) && /^\w/.test(piece) ? ' ' : '') + piece;
  }
  return lines;
}

const trimmed = (text: string): string => {
  const start = skipBlanks(text, 0, text.length);
  return text.slice(start, trimBlanksEnd(text, start, text.length));
};
