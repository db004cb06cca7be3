import type { Report } from '../report/types';
import type { Span } from '../text/span';
import { escapeHtml } from './escape';
import { matterBlocks } from './matter';
import { type Figure, layOut, type Paragraph, type Part, type Table, widthInCharacters } from './paragraphs';
import { TextRenderer } from './textRenderer';

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
 * without blank lines and indentation; nothing in it works as HTML or Markdown, tables excepted. Of the front matter what
 * is printed comes first and last. The class names say how a block stands to the one before it, so that each can be
 * measured by itself.
 */
export function renderReport(report: Report, pictureSource: PictureSource = () => undefined): Block[] {
  const parts = layOut(report);
  const matter = matterBlocks(report);
  const text = new TextRenderer(report);
  const blocks: Block[] = [...matter.head];
  let underHead = matter.head.length > 0;
  let end: Block[] | undefined = matter.end;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (end && part.kind === 'paragraph' && part.role === 'attachment') {
      blocks.push(...end);
      end = undefined;
    }
    const signoff = signoffFrom(parts, i);
    if (signoff.length > 0) {
      blocks.push(signoffBlock(report, text, signoff));
      i += signoff.length - 1;
    } else {
      const distance = underHead ? distanceUnderHead(part, matter.titled) : distanceBetween(part, parts[i - 1]);
      blocks.push(partBlock(text, part, distance, parts[i - 1], pictureSource));
    }
    underHead = false;
  }
  return [...blocks, ...(end ?? []), ...matter.foot];
}

/** The class that sets a part off from the one before it; the stylesheet knows how far. Empty: not at all. */
function distanceBetween(part: Part, before: Part | undefined): string {
  if (!before) return '';
  if (part.kind === 'table' || before.kind === 'table') return 'beside-table';
  const role = part.kind === 'paragraph' ? part.role : 'figure';
  const above = before.kind === 'paragraph' ? before.role : 'figure';
  if (role === 'title') return above === 'number' ? 'below-rule' : '';
  if (role === 'attachment-title') return above === 'attachment' ? 'below-mark' : '';
  if (above === 'title' || above === 'byline') return role === 'byline' ? '' : 'below-title';
  if (above === 'attachment-title') return 'below-title';
  if (role === 'attachment-note' && above !== 'attachment-note') return 'above-note';
  return '';
}

/** The same for the first part below what the front matter puts at the head of the page. */
const distanceUnderHead = (part: Part, titled: boolean): string => {
  if (titled) return 'below-title';
  return part.kind === 'paragraph' && part.role === 'title' ? 'below-rule' : 'below-title';
};

function partBlock(
  text: TextRenderer,
  part: Part,
  distance: string,
  before: Part | undefined,
  pictureSource: PictureSource,
): Block {
  if (part.kind === 'table') return tableBlock(text, part, distance);
  if (part.kind === 'figure') {
    const html = figureHtml(text, part, distance, pictureSource);
    return { line: part.line.number, lines: 1, start: part.start, end: part.end, html };
  }
  const further =
    part.role === 'attachment-note' && before?.kind === 'paragraph' && before.role === 'attachment-note';
  const html = paragraphHtml(text, part, part.start, '', [further ? 'further' : '', distance]);
  return { line: part.line.number, lines: 1, start: part.start, end: part.end, html };
}

/** `positions` is put into the tag: data attributes of a paragraph that shares its block with others. */
function paragraphHtml(
  text: TextRenderer,
  part: Paragraph,
  base: number,
  positions: string,
  more: readonly string[] = [],
): string {
  const tag = part.role === 'title' ? 'h1' : 'p';
  const classes = [
    part.role,
    ...(part.level === undefined ? [] : [`level-${part.level}`]),
    ...(part.centred ? ['centred'] : []),
    ...more.filter((name) => name !== ''),
  ];
  const head = part.headEnd > part.start ? text.render(part.start, part.headEnd, base) : '';
  const rest = part.headEnd < part.end ? text.render(part.headEnd, part.end, base) : '';
  const inner =
    part.role === 'attachment-note'
      ? `<span class="label" data-start="0">${head}</span><span data-start="${part.headEnd - base}">${rest}</span>`
      : head === ''
        ? rest
        : `<span class="head">${head}</span>${rest}`;
  return `<${tag} class="${classes.join(' ')}"${positions}>${inner}</${tag}>`;
}

/** Attribute for classes of which there may be none. */
const classAttribute = (classes: string): string => (classes === '' ? '' : ` class="${classes}"`);

function figureHtml(
  text: TextRenderer,
  figure: Figure,
  distance: string,
  pictureSource: PictureSource,
): string {
  const source = pictureSource(figure.picture.reference);
  if (source === undefined) {
    const classes = ['body', distance].join(' ').trim();
    return `<p class="${classes}">${text.render(figure.start, figure.end, figure.start)}</p>`;
  }
  return `<figure${classAttribute(distance)}><img src="${escapeHtml(source)}" alt="${escapeHtml(figure.picture.alt)}"></figure>`;
}

function tableBlock(text: TextRenderer, { rows }: Table, distance: string): Block {
  const first = rows[0]!.line;
  const last = rows.at(-1)!.line;
  const base = first.textStart;
  const html = rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, heading }) => {
      const tag = heading ? 'th' : 'td';
      const written = cells.map(
        (cell) =>
          `<${tag} data-start="${cell.start - base}"${cell.align ? ` class="${cell.align}"` : ''}>${text.cell(cell, base)}</${tag}>`,
      );
      return `<tr>${written.join('')}</tr>`;
    });
  return {
    line: first.number,
    lines: last.number - first.number + 1,
    start: base,
    end: last.textEnd,
    html: `<table${classAttribute(distance)}>${html.join('')}</table>`,
  };
}

/** 署名 and 成文日期 that begin at `parts[at]`: one block, for the date is placed by where the 署名 begins. */
function signoffFrom(parts: readonly Part[], at: number): Paragraph[] {
  const signoff: Paragraph[] = [];
  for (let i = at; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind !== 'paragraph' || (part.role !== 'signature' && part.role !== 'date')) break;
    signoff.push(part);
  }
  return signoff;
}

/** 7.3.5.2: the date begins 2字 right of the 署名; the longer of the two stands 2字 from the right edge. */
function signoffBlock(report: Report, text: TextRenderer, signoff: readonly Paragraph[]): Block {
  const { start, line } = signoff[0]!;
  const last = signoff.at(-1)!;
  const width = (role: Paragraph['role']): number =>
    Math.max(
      0,
      ...signoff
        .filter((part) => part.role === role)
        .map((part) => widthInCharacters(report.text.slice(part.start, part.end))),
    );
  const longerDate = width('date') > width('signature');
  const inner = signoff.map((part) =>
    paragraphHtml(text, part, start, ` data-start="${part.start - start}"`),
  );
  return {
    line: line.number,
    lines: last.line.number - line.number + 1,
    start,
    end: last.end,
    html: `<div class="signoff${longerDate ? ' longer-date' : ''}">${inner.join('')}</div>`,
  };
}
