import { strFromU8, unzipSync } from 'fflate';
import { readMarker } from '../report/levels';
import { skipBlanks, trimBlanksEnd } from '../text/characters';
import { type Loss, Losses } from './losses';
import { type AutomaticNumber, type NumberedBy, Numbering } from './numbering';
import { frontMatterOf, type OwnParagraph } from './ownStyles';
import { paragraphText } from './paragraphText';
import { child, type Element, elements, isOn, readXml, value } from './xml';

export type { Loss } from './losses';

/** A Word draft as the text of a report. */
export interface Imported {
  /** One paragraph a line, `\n` between them; a front matter where the file came from here and had 版头 or 版记. */
  readonly text: string;
  /** What a plain text cannot hold, or what was left out, each kind once. */
  readonly losses: readonly Loss[];
}

/** Why a file cannot be read, as a sentence for its reader. */
export class UnreadableFile extends Error {}

/** No draft is larger unpacked; a file made to fill the memory is. Bytes. */
const LARGEST_PART = 80_000_000;

/**
 * Reads a Word file (.docx, also of WPS): paragraphs as lines, automatic numbers made real, tables kept as tables of `|`.
 * Throws `UnreadableFile`.
 */
export function importDocx(file: Uint8Array): Imported {
  const parts = unpack(file);
  const document = part(parts, mainPart(parts));
  const body = child(document, 'body');
  if (!body) throw new UnreadableFile('这个文件里没有正文，可能不是 Word 文档。');
  return new Importer(parts).read(body);
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  if (file[0] === 0xd0 && file[1] === 0xcf) {
    throw new UnreadableFile(
      '这是旧格式的 Word 文档（.doc）或加了密码的文档。请在 Word 或 WPS 里去掉密码，另存为 .docx 再导入。',
    );
  }
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => /\.(?:xml|rels)$/i.test(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    throw new UnreadableFile(
      '这个文件不是 .docx 文档，或者已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。',
    );
  }
}

/** Where the text is: word/document.xml, but the file says. */
function mainPart(parts: Record<string, Uint8Array>): string {
  const relations = elements(optionalPart(parts, '_rels/.rels'), 'Relationship');
  const main = relations.find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  return main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

function part(parts: Record<string, Uint8Array>, name: string): Element {
  const bytes = parts[name];
  if (!bytes) throw new UnreadableFile('这个文件里没有正文，可能不是 Word 文档。');
  try {
    return readXml(strFromU8(bytes));
  } catch {
    throw new UnreadableFile('这个文件已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。');
  }
}

/** A part that the text can do without. */
function optionalPart(parts: Record<string, Uint8Array>, name: string): Element | undefined {
  return parts[name] ? part(parts, name) : undefined;
}

interface Cell {
  readonly text: string;
  /** As Word names it; undefined where the style decides. */
  readonly align: string | undefined;
}

/** How a column's alignment is written below the head. */
const RULES: Readonly<Record<string, string>> = { center: ':-:', right: '--:', end: '--:' };

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numbering: Element | undefined;
  readonly outlineLevel: string | undefined;
}

class Importer {
  readonly #styles = new Map<string, Style>();
  readonly #numbering: Numbering;
  readonly #losses = new Losses();
  readonly #lines: string[] = [];
  readonly #own: OwnParagraph[] = [];

  constructor(parts: Record<string, Uint8Array>) {
    for (const style of elements(optionalPart(parts, 'word/styles.xml'), 'style')) {
      this.#styles.set(style.attributes.styleId ?? '', {
        name: value(style, 'name') ?? '',
        basedOn: value(style, 'basedOn'),
        numbering: child(style, 'pPr', 'numPr'),
        outlineLevel: value(style, 'pPr', 'outlineLvl'),
      });
    }
    this.#numbering = new Numbering(optionalPart(parts, 'word/numbering.xml'));
    for (const [name, bytes] of Object.entries(parts)) {
      if (/^word\/(?:header|footer)\d*\.xml$/.test(name) && hasWords(strFromU8(bytes)))
        this.#losses.add('页眉、页脚里的文字');
    }
  }

  read(body: Element): Imported {
    this.#blocks(body);
    const matter = frontMatterOf(this.#own);
    while (this.#lines.at(-1) === '') this.#lines.pop();
    const lines = [...matter, ...this.#lines];
    return { text: lines.length > 0 ? `${lines.join('\n')}\n` : '', losses: this.#losses.list() };
  }

  #blocks(parent: Element): void {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'p':
          this.#paragraph(element);
          break;
        case 'tbl':
          this.#table(element);
          break;
        case 'sdt':
          this.#blocks(child(element, 'sdtContent') ?? element);
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
  }

  #paragraph(paragraph: Element): void {
    const properties = child(paragraph, 'pPr');
    const style = value(properties, 'pStyle');
    const { text, boxes } = paragraphText(paragraph, this.#losses);
    const written = trimmed(text);
    if (style && written !== '' && this.#isOwn(style, written)) return;
    const number = written === '' ? undefined : this.#number(properties, style);
    const gap =
      Number(child(properties, 'spacing')?.attributes.before ?? 0) >= 240 ||
      isOn(properties, 'pageBreakBefore');
    if ((written === '' || gap) && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    if (written !== '') this.#lines.push(...this.#numbered(written, number, properties, style));
    for (const box of boxes) {
      this.#losses.add('文本框（文字已放在它所在的段落之后）');
      this.#blocks(box);
    }
  }

  #numbered(
    written: string,
    number: AutomaticNumber | undefined,
    properties: Element | undefined,
    style: string | undefined,
  ): string[] {
    if (number && 'bullet' in number) this.#losses.add('项目符号');
    const prefix = number && 'text' in number ? number.text : '';
    const level =
      value(properties, 'outlineLvl') ??
      this.#styleChain(style).find((each) => each.outlineLevel)?.outlineLevel;
    const isHeading = level !== undefined && Number(level) < 9;
    const lines = (prefix + written)
      .split('\n')
      .map(trimmed)
      .filter((line) => line !== '');
    if (isHeading && !readMarker(lines[0]!, 0, lines[0]!.length)) this.#losses.add('没有序数的标题的级别');
    return lines;
  }

  /** A paragraph that the export from here made of the front matter goes back there. */
  #isOwn(style: string, written: string): boolean {
    if (!/^Gongwen(?:Marks|Issuer|Number|Imprint)$/.test(style)) return false;
    // A number without 红头 stands in the text.
    if (
      style === 'GongwenNumber' &&
      !this.#own.some((own) => own.style === 'GongwenIssuer') &&
      !written.includes('\t')
    )
      return false;
    this.#own.push({ style, text: written });
    return true;
  }

  #number(properties: Element | undefined, style: string | undefined): AutomaticNumber | undefined {
    const by = this.#numberedBy(properties, style);
    return by && this.#numbering.next(by);
  }

  /** By the paragraph itself, else by its style or one that this is based on. */
  #numberedBy(properties: Element | undefined, style: string | undefined): NumberedBy | undefined {
    const direct = child(properties, 'numPr');
    const chain = this.#styleChain(style);
    const inherited = chain.find(({ numbering }) => value(numbering, 'numId') !== undefined);
    const list = value(direct, 'numId') ?? value(inherited?.numbering, 'numId');
    if (list === undefined || list === '0') return undefined;
    const written = value(direct, 'ilvl') ?? value(inherited?.numbering, 'ilvl');
    const byStyle = style === undefined ? undefined : this.#numbering.levelOfStyle(list, style);
    return { list, level: written === undefined ? (byStyle ?? 0) : Number(written) };
  }

  #styleChain(style: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let id = style; id !== undefined && !seen.has(id); id = this.#styles.get(id)?.basedOn) {
      seen.add(id);
      const found = this.#styles.get(id);
      if (found) chain.push(found);
    }
    return chain;
  }

  #table(table: Element): void {
    const rows = elements(table, 'tr').map((row) => this.#cells(row));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    // A single column is a frame around text, and names side by side with 文件 are a 发文机关标志.
    if (columns < 2 || isMark(table)) {
      for (const row of elements(table, 'tr')) for (const cell of elements(row, 'tc')) this.#blocks(cell);
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

  #cells(row: Element): Cell[] {
    return elements(row)
      .flatMap((each) =>
        each.name === 'sdt' ? elements(child(each, 'sdtContent'), 'tc') : each.name === 'tc' ? [each] : [],
      )
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
        for (const row of elements(element, 'tr')) texts.push(...this.#cells(row).map(({ text }) => text));
      } else if (element.name === 'p') {
        const number = this.#number(child(element, 'pPr'), value(element, 'pPr', 'pStyle'));
        const { text } = paragraphText(element, this.#losses);
        texts.push((number && 'text' in number ? number.text : '') + text);
      } else if (element.name === 'sdt') {
        texts.push(this.#cellText(child(element, 'sdtContent') ?? element));
      }
    }
    return texts
      .map((text) => trimmed(text.replace(/[\t\n]+/g, ' ')).replaceAll('|', '\\|'))
      .filter((text) => text !== '')
      .join(' ');
  }
}

/** 联合行文, as the export sets it. */
const isMark = (table: Element): boolean =>
  elements(table, 'tr').every((row) =>
    elements(row, 'tc').every((cell) =>
      elements(cell, 'p').every((paragraph) => value(paragraph, 'pPr', 'pStyle') === 'GongwenIssuer'),
    ),
  );

const trimmed = (text: string): string => {
  const start = skipBlanks(text, 0, text.length);
  return text.slice(start, trimBlanksEnd(text, start, text.length));
};

/** Anything but a page number. */
function hasWords(xml: string): boolean {
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
  return /[\p{L}]/u.test(words.replace(/[第共页—-]|Page|of/g, ''));
}
