import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { imageSize } from 'image-size';
import type { Figure, Table as TablePart } from '../../layout/composition/model';
import { setTable } from '../../layout/composition/tableColumns';
import type { Report } from '../../report/model';
import { type PageSetup, twips } from './page';
import type { Revisions } from './revisions';
import { styleIds } from './styles';
import { ReportText } from './text';

// Tables and pictures.

/** The bytes of the report's pictures, by reference as written in the text. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
/** A table as wide as the 版心, its head repeated on each page, rows not broken over pages. */
export function tableOf(report: Report, { rows }: TablePart, page: PageSetup, revisions: Revisions): Table {
  const text = new ReportText(report, page, revisions, false);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const columns = Math.max(...filled.map(({ cells }) => cells.length));
  const { shares, scale } = setTable(report, rows, page.house.measures);
  const columnWidths = shares.map((share) => Math.floor((share / 100) * page.textWidth));
  const size = Math.max(2, Math.floor(page.sizes.table * scale));
  const closer = { spacing: { line: Math.round(page.tableLine * scale), lineRule: LineRuleType.EXACT } };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { left: twips(1.4), right: twips(1.4), top: twips(0.6), bottom: twips(0.6) },
    rows: filled.map(
      ({ cells, heading, line }) =>
        new TableRow({
          cantSplit: true,
          ...revisions.row(line),
          ...(heading && { tableHeader: true }),
          children: Array.from({ length: columns }, (_, i) => {
            const cell = cells[i];
            const look = { size, ...(heading && { font: 'heading1' as const }) };
            const alignment = heading ? AlignmentType.CENTER : ALIGNMENTS[cell?.align ?? 'left'];
            return new TableCell({
              width: { size: columnWidths[i]!, type: WidthType.DXA },
              verticalAlign: VerticalAlign.CENTER,
              children: [
                new Paragraph({
                  style: styleIds.tableText,
                  ...(scale < 1 && closer),
                  alignment,
                  // Never alone at the foot of a page.
                  ...(heading && { keepNext: true }),
                  // `\|` is how a bar is written inside a cell.
                  children: cell ? text.runs(cell, look, (written) => written.replaceAll('\\|', '|')) : [],
                }),
              ],
            });
          }),
        }),
    ),
  });
}

/** What Word can show, by the names of image-size. */
const KINDS = { png: 'png', jpg: 'jpg', gif: 'gif', bmp: 'bmp' } as const;
/** Pixels as Word reads a picture without a resolution of its own: 96 to the inch. */
const pixels = (twips: number): number => Math.floor((twips / 1440) * 96);

/** The picture, made smaller where it would not fit the 版心; undefined if the file is none that Word shows. */
export function pictureOf(figure: Figure, files: PictureFiles, page: PageSetup): Paragraph | undefined {
  const data = files.get(figure.picture.reference);
  const size = data && measured(data);
  if (!data || !size) return undefined;
  const room = { width: pixels(page.textWidth), height: pixels(page.height - page.top - page.bottom) };
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  const image = new ImageRun({
    type: size.kind,
    data,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: figure.picture.alt, title: figure.picture.alt, description: figure.picture.alt },
  });
  return new Paragraph({ style: styleIds.figure, children: [image] });
}

function measured(
  data: Uint8Array,
): { kind: (typeof KINDS)[keyof typeof KINDS]; width: number; height: number } | undefined {
  try {
    const { type, width, height } = imageSize(data);
    const kind = KINDS[type as keyof typeof KINDS];
    return kind && width > 0 && height > 0 ? { kind, width, height } : undefined;
  } catch {
    return undefined;
  }
}
