import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import { finished } from '../../text/steps';
import { distanceAbove, type PageElement, roleOf } from '../composition/distance';
import { type Inserted, layOutDocument } from '../composition/document';
import type { Markdown } from '../composition/markdown';
import type { Figure, PrintedParagraph, Table, TextElement } from '../composition/model';
import { setTable } from '../composition/tableColumns';
import { titleLines, titleRoom } from '../composition/titleLines';
import { type Measures, measures as standard } from '../gbt9704';
import { widthInCharacters } from '../width';
import { escapeHtml } from './escape';
import { imprintHtml, insertedHtml, insertedWidth, letterheadHtml } from './letterhead';
import { type Mark, TextRenderer } from './textRenderer';

/**
 * A piece of the page with its HTML. Positions inside the HTML (`data-start`, `data-end`) count UTF-16 units from `start`, so
 * that a block whose own text is untouched has the same HTML wherever the text before it grows or shrinks.
 */
export interface Block extends Span {
  /** 0-based number of its first source line. */
  readonly line: number;
  /** How many source lines it covers, blank ones between its own among them. */
  readonly lines: number;
  readonly html: string;
}

/** The address of a picture for an `<img>`, or undefined if it must not be shown: then its text stands there. */
export type PictureSource = (reference: string) => string | undefined;

/**
 * The report as the page shows it (GB/T 9704-2012, 7.2 to 7.4). The text of all blocks together is the report's text
 * without blank lines and indentation, and around and in it what the front matter adds; nothing in it works as HTML
 * or Markdown, tables excepted. Class names say how far a block stands from the one before it, so that each can be
 * measured by itself. `measures`: how the office sets its pages, by which titles are broken into lines; `markdown` where the
 * report needs it (`needsMarkdown`); `marks` in reading order.
 */
export const renderReport = (...report: Parameters<typeof renderingReport>): Block[] =>
  finished(renderingReport(...report));

/** So many blocks are made at one go. */
const AT_ONCE = 20;

/** The same in steps of a few milliseconds, between which others may do their work. */
export function* renderingReport(
  report: Report,
  pictureSource: PictureSource = () => undefined,
  measures: Measures = standard,
  markdown?: Markdown,
  marks?: readonly Mark[],
): Generator<void, Block[]> {
  const { form, letterhead, body, imprint } = layOutDocument(report, markdown);
  const text = new TextRenderer(report, marks);
  const room = titleRoom(measures);
  const added = new AddedBlocks(report);
  const blocks: Block[] = [];
  if (letterhead)
    blocks.push(added.block(letterheadHtml(report, letterhead, measures, added.base), undefined));
  for (let i = 0; i < body.length; i++) {
    if (i % AT_ONCE === 0) yield;
    const signoff = signoffFrom(body, i);
    if (signoff.length > 0) {
      blocks.push(signoffBlock(report, text, signoff, form === '命令', added, blocks.at(-1)));
      i += signoff.length - 1;
      continue;
    }
    const part = body[i]!;
    const distance = distanceAbove(part, body[i - 1], letterhead);
    const classes = [isFurtherNote(report, part, body[i - 1]) ? 'further' : '', distance];
    blocks.push(
      part.kind === 'inserted'
        ? added.block(insertedHtml(report, part, added.base, classes, room), blocks.at(-1))
        : partBlock(report, text, part, classes, pictureSource, measures),
    );
  }
  if (imprint) blocks.push(added.block(imprintHtml(report, imprint, added.base), blocks.at(-1)));
  return blocks;
}

/** 2.乙 below 附件：1.甲; 附件2：乙 stands by itself. */
const isFurtherNote = ({ text }: Report, part: PageElement, before: PageElement | undefined): boolean =>
  before !== undefined &&
  roleOf(part) === 'attachment-note' &&
  roleOf(before) === 'attachment-note' &&
  !(part.kind === 'paragraph' && text[part.start] === '附');

/** Blocks of what stands in the front matter: there is where they lead, but scrolling passes them where they are printed. */
class AddedBlocks {
  /** Positions in all of them count from here, a UTF-16 offset. */
  readonly base: number;
  readonly #end: number;

  constructor({ frontMatter }: Report) {
    this.base = frontMatter?.start ?? 0;
    this.#end = frontMatter?.end ?? 0;
  }

  block(html: string, before: Block | undefined): Block {
    const place = before ? { line: before.line + before.lines, lines: 0 } : { line: 0, lines: 1 };
    return { ...place, start: this.base, end: this.#end, html };
  }
}

function partBlock(
  report: Report,
  text: TextRenderer,
  part: TextElement,
  classes: readonly string[],
  pictureSource: PictureSource,
  measures: Measures,
): Block {
  if (part.kind === 'paragraph' && (part.role === 'title' || part.role === 'attachment-title'))
    return titleBlock(report, text, part, classes, titleRoom(measures));
  if (part.kind === 'table') return tableBlock(report, text, part, classes, measures);
  const html =
    part.kind === 'figure'
      ? figureHtml(text, part, classes, pictureSource)
      : paragraphHtml(report, text, part, part.start, '', classes);
  return { line: part.line.number, lines: 1, start: part.start, end: part.end, html };
}

/** A title in the lines that it is broken into (7.3.1). */
function titleBlock(
  report: Report,
  text: TextRenderer,
  part: PrintedParagraph,
  classes: readonly string[],
  room: number,
): Block {
  const { role, line, start, end, opensPage } = part;
  const inner = titleLines(report.text.slice(start, end), room)
    .map((row) => text.render(start + row.start, start + row.end, start))
    .join('<br>');
  const html = `<h1${classAttribute([role, opensPage ? 'opens-page' : '', ...classes])}>${inner}</h1>`;
  return { line: line.number, lines: 1, start, end, html };
}

/** `positions` is put into the tag: data attributes of a paragraph that shares its block with others. */
function paragraphHtml(
  report: Report,
  text: TextRenderer,
  part: PrintedParagraph,
  base: number,
  positions: string,
  more: readonly string[] = [],
): string {
  const level = part.level === undefined ? '' : `level-${part.level}`;
  const classes = [
    part.role,
    level,
    part.centred ? 'centred' : '',
    part.opensPage ? 'opens-page' : '',
    pageNumberIn(report, part) === undefined ? '' : 'to-page',
    ...namesClasses(part),
    ...more,
  ];
  const headEnd = pageNumberIn(report, part) ?? part.headEnd;
  const head = headEnd > part.start ? text.render(part.start, headEnd, base) : '';
  const rest = headEnd < part.end ? text.render(headEnd, part.end, base) : '';
  const style = part.names ? ` style="--label:${part.names.width}"` : '';
  return `<p${classAttribute(classes)}${style}${positions}>${innerHtml({ ...part, headEnd }, head, rest, base)}</p>`;
}

/**
 * Of a heading among those of HTML, by which screen readers and the bookmarks of a PDF go: titles are the first. All other
 * headings have it by their role: every paragraph is a `<p>`, whose class says what it is, and many a heading runs on in it.
 */
const rankOf = ({ level = 1 }: PrintedParagraph): number => Math.min(level + 1, 6);

/** Where the tab before the page number of a line of the contents stands; undefined for any other paragraph. */
function pageNumberIn({ text }: Report, { role, start, end }: PrintedParagraph): number | undefined {
  if (role !== 'contents') return undefined;
  const at = text.slice(start, end).search(/\t[\t \u3000]*\d{1,4}$/);
  return at > 0 ? start + at : undefined;
}

/** `head` and `rest` as HTML, each in what sets it apart. */
function innerHtml(part: PrintedParagraph, head: string, rest: string, base: number): string {
  const { role, headEnd } = part;
  if (role === 'attachment-note')
    return `<span class="label" data-start="0">${head}</span><span data-start="${headEnd - base}">${rest}</span>`;
  if (role === 'contents' && head !== '')
    return `<span>${head}</span><span class="at-page" data-start="${headEnd - base}">${rest}</span>`;
  if (role === 'attachment') return rest === '' ? head : `${head}<span class="unprinted">${rest}</span>`;
  if (head === '') return rest;
  const rank = role === 'heading' ? ` role="heading" aria-level="${rankOf(part)}"` : '';
  return `<span class="head"${rank}>${head}</span>${rest}`;
}

const namesClasses = ({ names }: PrintedParagraph): string[] =>
  names ? ['names', names.goesOn ? 'goes-on' : '', names.isAttendance ? 'attendance' : ''] : [];

function classAttribute(classes: readonly string[]): string {
  const written = classes.filter((name) => name !== '').join(' ');
  return written === '' ? '' : ` class="${written}"`;
}

function figureHtml(
  text: TextRenderer,
  figure: Figure,
  classes: readonly string[],
  pictureSource: PictureSource,
): string {
  const source = pictureSource(figure.picture.reference);
  if (source === undefined) {
    const written = text.render(figure.start, figure.end, figure.start);
    return `<p${classAttribute(['body', ...classes])}>${written}</p>`;
  }
  return `<figure${classAttribute(classes)}><img src="${escapeHtml(source)}" alt="${escapeHtml(figure.picture.alt)}"></figure>`;
}

function tableBlock(
  report: Report,
  text: TextRenderer,
  { rows }: Table,
  classes: readonly string[],
  measures: Measures,
): Block {
  const first = rows[0]!.line;
  const last = rows.at(-1)!.line;
  const base = first.textStart;
  const { shares, scale, isTooWide } = setTable(report, rows, measures);
  const columns = shares.map((share) => `<col style="width:${share.toFixed(2)}%">`).join('');
  const size = scale === 1 ? '' : ` style="--scale:${Number(scale.toFixed(3))}"`;
  const html = rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, heading }) => {
      const tag = heading ? 'th' : 'td';
      const written = cells.map(
        (cell) =>
          `<${tag} data-start="${cell.start - base}"${cell.align ? ` class="${cell.align}"` : ''}>${text.cell(cell, base)}</${tag}>`,
      );
      // Cells left out at the end of a row are cells all the same, as in Word.
      const missing = `<${tag}></${tag}>`.repeat(shares.length - cells.length);
      return `<tr>${written.join('')}${missing}</tr>`;
    });
  return {
    line: first.number,
    lines: last.number - first.number + 1,
    start: base,
    end: last.textEnd,
    html: `<table${classAttribute([isTooWide ? 'too-wide' : '', ...classes])}${size}><colgroup>${columns}</colgroup>${html.join('')}</table>`,
  };
}

/** 署名 and 成文日期 that begin at `parts[at]`: one block, for the date is placed by where the 署名 begins. */
function signoffFrom(parts: readonly PageElement[], at: number): (PrintedParagraph | Inserted)[] {
  const signoff: (PrintedParagraph | Inserted)[] = [];
  for (let i = at; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'table' || part.kind === 'figure') break;
    if (part.role !== 'signature' && part.role !== 'date') break;
    signoff.push(part);
  }
  return signoff;
}

/**
 * 7.3.5.2: the date begins 2字 right of the 署名; the longer of the two stands 2字 from the right edge. With a 签名章
 * (`isSigned`, 7.3.5.3) both end 4字 from it.
 */
function signoffBlock(
  report: Report,
  text: TextRenderer,
  signoff: readonly (PrintedParagraph | Inserted)[],
  isSigned: boolean,
  added: AddedBlocks,
  before: Block | undefined,
): Block {
  const written = signoff.filter((part) => part.kind === 'paragraph');
  const [first] = written;
  const last = written.at(-1);
  const start = first && written.length === signoff.length ? first.start : added.base;
  const width = (role: string): number =>
    Math.max(
      0,
      ...signoff
        .filter((part) => part.role === role)
        .map((part) =>
          part.kind === 'inserted'
            ? insertedWidth(report, part)
            : widthInCharacters(report.text.slice(part.start, part.end)),
        ),
    );
  const placed = isSigned ? ' signed' : width('date') > width('signature') ? ' longer-date' : '';
  const inner = signoff.map((part) =>
    part.kind === 'inserted'
      ? insertedHtml(report, part, start, [])
      : paragraphHtml(report, text, part, start, ` data-start="${part.start - start}"`),
  );
  const html = `<div class="signoff${placed}">${inner.join('')}</div>`;
  if (!first || !last) return added.block(html, before);
  const { number } = first.line;
  return { line: number, lines: last.line.number - number + 1, start, end: last.end, html };
}
