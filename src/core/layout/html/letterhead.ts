import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import {
  type Imprint,
  type Inserted,
  issuerSize,
  type Letterhead,
  type Piece,
  textOf,
} from '../composition/document';
import { titleLines } from '../composition/titleLines';
import { type Measures, MM_PER_PT } from '../gbt9704';
import { widthInCharacters } from '../width';
import { escapeHtml } from './escape';
import { TextRenderer } from './textRenderer';

// HTML of what the front matter adds to the printed page: 版头 (GB/T 9704-2012, 7.2), 版记 (7.4) and single paragraphs.
// Positions (`data-start`) count from `base`, as in every block.

/** `pieces` in HTML; those of the text carry their place, what the page adds does not. */
function piecesHtml(report: Report, pieces: readonly Piece[], base: number): string {
  return pieces
    .map((piece) => ('added' in piece ? escapeHtml(piece.added) : spanHtml(report, piece, base)))
    .join('');
}

function spanHtml(report: Report, { start, end }: Span, base: number): string {
  // Printed in another order than written; a renderer goes from front to back only.
  return `<span data-start="${start - base}">${new TextRenderer(report).render(start, end, base)}</span>`;
}

const labelHtml = (label: string): string =>
  label === '' ? '' : `<span class="label">${escapeHtml(label)}</span>`;

/** The lines of a title that only the front matter has, in which `room` 字 stand. */
const broken = (report: Report, pieces: readonly Piece[], room: number): Piece[][] =>
  pieces.flatMap((piece): Piece[][] =>
    'added' in piece
      ? [[piece]]
      : titleLines(report.text.slice(piece.start, piece.end), room).map(({ start, end }) => [
          { start: piece.start + start, end: piece.start + end },
        ]),
  );

/**
 * A paragraph of the front matter among those of the text; `classes` say how it stands to the one above it, `room` how many 字
 * a line of the title has.
 */
export function insertedHtml(
  report: Report,
  inserted: Inserted,
  base: number,
  classes: readonly string[],
  room?: number,
): string {
  const tag = inserted.role === 'title' ? 'h1' : 'p';
  const written = [inserted.role, ...classes.filter((name) => name !== '')].join(' ');
  const pieces =
    room !== undefined && inserted.role === 'title'
      ? broken(report, inserted.pieces, room)
      : [inserted.pieces];
  const text = pieces.map((line) => piecesHtml(report, line, base)).join('<br>');
  const inner = inserted.label === '' ? text : `${labelHtml(inserted.label)}<span>${text}</span>`;
  return `<${tag} class="${written}">${inner}</${tag}>`;
}

const paragraphOf = (report: Report, inserted: Inserted | undefined, base: number): string =>
  inserted ? insertedHtml(report, inserted, base, []) : '';

/** 版头, down to its red rule; without a 发文机关标志 there is no rule either. A 信函 has its second rule from here too. */
export function letterheadHtml(
  report: Report,
  letterhead: Letterhead,
  measures: Measures,
  base: number,
): string {
  const { form, top, issuers, suffix, number, signatory } = letterhead;
  const corner = top.map((row) => insertedHtml(report, row, base, [])).join('');
  const line = signatory
    ? `<div class="number-line upward">${paragraphOf(report, number, base)}${signatoryHtml(report, signatory, base)}</div>`
    : number
      ? `<div class="number-line">${paragraphOf(report, number, base)}</div>`
      : '';
  if (issuers.length === 0) {
    return `<div class="letterhead">${corner === '' ? '' : `<div class="corner">${corner}</div>`}${line}</div>`;
  }
  const size = Number((issuerSize(report, letterhead, measures) * MM_PER_PT).toFixed(3));
  const names = issuers.map((issuer) => insertedHtml(report, issuer, base, [])).join('');
  const behind = suffix === '' ? '' : `<p class="suffix">${escapeHtml(suffix)}</p>`;
  const joint = issuers.length > 1 ? ' joint' : '';
  const mark = `<div class="issuers${joint}"><div class="names">${names}</div>${behind}</div>`;
  const above = `<div class="corner">${corner}</div>`;
  const open = (kind: string) =>
    `<div class="letterhead issued${kind}" style="--size:${size};--corner:${top.length}">`;
  switch (form) {
    case '信函':
      return (
        `${open(' letter')}<div class="masthead">${mark}<hr class="double-rule"></div>` +
        `<div class="under-rule">${above}${paragraphOf(report, number, base)}</div><hr class="double-rule foot"></div>`
      );
    case '命令':
      return `${open(' order')}${above}${mark}${line}</div>`;
    default:
      return `${open('')}${above}${mark}${line}<hr class="red-rule"></div>`;
  }
}

/** 签发人 in 仿宋, the names in 楷体 (7.2.6). */
const signatoryHtml = (report: Report, { label, pieces }: Inserted, base: number): string =>
  `<p class="signatory">${labelHtml(label)}<span class="names">${piecesHtml(report, pieces, base)}</span></p>`;

export function imprintHtml(
  report: Report,
  { isRuled, copies, office, date }: Imprint,
  base: number,
): string {
  const issue =
    office || date
      ? `<div class="issue">${paragraphOf(report, office, base)}${paragraphOf(report, date, base)}</div>`
      : '';
  return `<div class="imprint${isRuled ? '' : ' plain'}">${paragraphOf(report, copies, base)}${issue}</div>`;
}

/** Width in 字 of what is printed of a paragraph of the front matter. */
export const insertedWidth = (report: Report, { pieces }: Inserted): number =>
  widthInCharacters(textOf(report, pieces));
