import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Inserted, layOutDocument, textOf } from '../layout/document';
import { measures } from '../layout/gbt9704';
import { type Figure, layOut, type Part } from '../layout/paragraphs';
import { readFrontMatter, valuesOf } from '../report/frontMatter';
import { titleOfReport } from '../report/outline';
import type { Report } from '../report/types';
import { Blocks, type Printed } from './blocks';
import { type PictureFiles, pictureOf, tableOf } from './figures';
import { finish } from './finish';
import { imprintBlocks, letterheadBlocks } from './letterhead';
import { character, line, page, sizes } from './page';
import { styleIds, styles } from './styles';
import { runOptions } from './text';

export interface ExportOptions {
  /** Bytes of the pictures that may be shown, by reference; of others the text is printed. */
  readonly pictures?: PictureFiles;
  /** Asked now and then; true ends the work with `undefined`. */
  readonly isCancelled?: () => boolean;
  /** Told now and then how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Pictures that the report shows, to be read for `exportDocx`. */
export function pictureReferences(report: Report): string[] {
  const figures = layOut(report).filter((part): part is Figure => part.kind === 'figure');
  return [...new Set(figures.map(({ picture }) => picture.reference))];
}

/** How many parts are made between two looks at the clock and the cancel button. */
const AT_ONCE = 200;

/**
 * The report as a Word file (OOXML), laid out by GB/T 9704-2012: what the page shows, with Word's own headings, blanks
 * highlighted. Undefined if it was cancelled.
 */
export async function exportDocx(
  report: Report,
  options: ExportOptions = {},
): Promise<Uint8Array | undefined> {
  const { letterhead, body, imprint } = layOutDocument(report);
  const blocks = new Blocks(report);
  const children: FileChild[] = letterhead ? letterheadBlocks(report, letterhead, blocks) : [];
  const headed = children.length > 0;
  for (let i = 0; i < body.length; ) {
    if (i % AT_ONCE < 1) {
      await breath();
      if (options.isCancelled?.()) return undefined;
      options.onProgress?.((i / body.length) * 0.8);
    }
    const signoff = signoffFrom(body, i);
    const gap = gapAbove(body[i]!, body[i - 1], headed);
    if (signoff.length > 0) children.push(...blocks.signoff(signoff, gap));
    else children.push(blockOf(report, body[i]!, blocks, gap, options.pictures ?? new Map()));
    i += Math.max(1, signoff.length);
  }
  if (imprint) children.push(...imprintBlocks(imprint, blocks));
  await breath();
  if (options.isCancelled?.()) return undefined;
  const packed = await Packer.toArrayBuffer(documentOf(report, children));
  return options.isCancelled?.() ? undefined : finish(new Uint8Array(packed));
}

/** Lets the editor, and the click on 取消, have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function blockOf(
  report: Report,
  part: Part | Inserted,
  blocks: Blocks,
  gap: number,
  pictures: PictureFiles,
): FileChild {
  if (part.kind === 'table') return tableOf(report, part);
  if (part.kind !== 'figure') return blocks.paragraph(part, gap);
  const { line: written, start, end } = part;
  const asText = {
    kind: 'paragraph',
    role: 'body',
    line: written,
    start,
    end,
    level: undefined,
    centred: false,
    headEnd: start,
  } as const;
  return pictureOf(part, pictures) ?? blocks.paragraph(asText, gap);
}

/** 署名 and 成文日期 that begin at `body[at]`. */
function signoffFrom(body: readonly (Part | Inserted)[], at: number): Printed[] {
  const signoff: Printed[] = [];
  for (let i = at; i < body.length; i++) {
    const part = body[i]!;
    if (!('role' in part) || (part.role !== 'signature' && part.role !== 'date')) break;
    signoff.push(part);
  }
  return signoff;
}

/** The room above a part, in lines (行). */
function gapAbove(part: Part | Inserted, before: Part | Inserted | undefined, headed: boolean): number {
  const role = 'role' in part ? part.role : undefined;
  const above = before && 'role' in before ? before.role : undefined;
  if (role === 'title') {
    const apart = above === 'number' || (before === undefined && headed);
    return apart ? measures.gapAboveTitle.value : 0;
  }
  if (role === 'byline') return 0;
  if (above === 'title' || above === 'byline' || above === 'attachment-title')
    return measures.gapBelowTitle.value;
  if (role === 'attachment-title') return measures.gapBelowAttachmentMark.value;
  if (role === 'attachment-note') return above === role ? 0 : measures.gapAboveAttachmentNote.value;
  if (role === 'signature' || role === 'date') return measures.gapAboveSignature.value;
  return 0;
}

function documentOf(report: Report, children: FileChild[]): Document {
  const { width, height, top, right, bottom, left, footer } = page;
  const matter = readFrontMatter(report);
  const first = (key: '发文机关' | '署名' | '文种'): string | undefined => {
    const [value] = valuesOf(matter, key);
    return value && textOf(report, [value]);
  };
  const author =
    first('署名') ?? first('发文机关') ?? (report.signature && textOf(report, [report.signature])) ?? '';
  return new Document({
    title: titleOfReport(report) ?? '',
    subject: first('文种') ?? '',
    creator: author,
    lastModifiedBy: author,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, right, bottom, left, header: 851, footer, gutter: 0 },
          },
          // No charSpace: LibreOffice makes one character a line of the negative one that Word would want. The runs are
          // set closer instead, and keep off the grid's own pitch.
          grid: { type: 'linesAndChars', linePitch: line },
        },
        footers: {
          default: new Footer({ children: [pageNumber('odd')] }),
          even: new Footer({ children: [pageNumber('even')] }),
        },
        children,
      },
    ],
  });
}

/** — 1 —, odd pages one 字 from the right, even ones from the left (7.5). */
function pageNumber(side: 'odd' | 'even'): Paragraph {
  const look = runOptions({ font: 'song', size: sizes.imprint });
  return new Paragraph({
    style: styleIds.pageNumber,
    ...(side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: character } }
      : { alignment: AlignmentType.LEFT, indent: { left: character } }),
    children: [new TextRun({ ...look, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}
