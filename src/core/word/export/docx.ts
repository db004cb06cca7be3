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
import { distanceAbove, linesOf } from '../../layout/composition/distance';
import { type Inserted, type Letterhead, layOutDocument } from '../../layout/composition/document';
import type { Markdown } from '../../layout/composition/markdown';
import type { Figure, TextElement } from '../../layout/composition/model';
import { layOut } from '../../layout/composition/paragraphs';
import { type HouseStyle, standardStyle } from '../../layout/houseStyle';
import type { Report } from '../../report/model';
import { authorOf, firstValueOf } from '../../report/properties';
import { titleOfReport } from '../../report/sections';
import { Blocks, type Printed, type Room } from './blocks';
import { type PictureFiles, pictureOf, tableOf } from './figures';
import { finish } from './finish';
import { imprintBlocks } from './imprint';
import { hasLetterRules, letterFoot } from './letter';
import { letterheadBlocks } from './letterhead';
import { type PageSetup, pageSetup } from './page';
import { Revisions, type TrackedChanges } from './revisions';
import { styleIds, styles } from './styles';
import { runOptions } from './text';

export interface ExportOptions {
  /** How the office sets its pages; without it the standard. */
  readonly house?: HouseStyle;
  /** What reads tables and pictures, where the report needs it (`needsMarkdown`). */
  readonly markdown?: Markdown | undefined;
  /** Bytes of the pictures that may be shown, by reference; of others the text is printed. */
  readonly pictures?: PictureFiles;
  /** Stretches of the report's text that are tracked changes; none if left out. */
  readonly tracked?: TrackedChanges;
  /** Asked now and then; true ends the work with `undefined`. */
  readonly isCancelled?: () => boolean;
  /** Told now and then how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Pictures that the report shows, to be read for `exportDocx`. */
export function pictureReferences(report: Report, markdown?: Markdown): string[] {
  const figures = layOut(report, markdown).filter((part): part is Figure => part.kind === 'figure');
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
  const { form, letterhead, body, imprint } = layOutDocument(report, options.markdown);
  const page = pageSetup(options.house ?? standardStyle);
  const revisions = new Revisions(options.tracked);
  const blocks = new Blocks(report, page, revisions);
  const children: FileChild[] = letterhead ? letterheadBlocks(report, letterhead, blocks) : [];
  const { measures } = page.house;
  const above = (i: number): number => linesOf(distanceAbove(body[i]!, body[i - 1], letterhead), measures);
  for (let i = 0; i < body.length; ) {
    if (i % AT_ONCE < 1) {
      await breath();
      if (options.isCancelled?.()) return undefined;
      options.onProgress?.((i / body.length) * 0.8);
    }
    const signoff = signoffFrom(body, i);
    // A table has no room of its own: the paragraph above it leaves it.
    const room = { above: above(i), below: body[i + 1]?.kind === 'table' ? above(i + 1) : 0 };
    if (signoff.length > 0)
      children.push(...(form === '命令' ? blocks.signed(signoff) : blocks.signoff(signoff)));
    else children.push(blockOf(report, body[i]!, blocks, room, options.pictures ?? new Map()));
    i += Math.max(1, signoff.length);
  }
  if (imprint) children.push(...imprintBlocks(imprint, blocks));
  await breath();
  if (options.isCancelled?.()) return undefined;
  const packed = await Packer.toArrayBuffer(documentOf(report, page, letterhead, children));
  return options.isCancelled?.() ? undefined : finish(new Uint8Array(packed), page.house, revisions.moves);
}

/** Lets the editor, and the click on 取消, have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function blockOf(
  report: Report,
  part: TextElement | Inserted,
  blocks: Blocks,
  room: Room,
  pictures: PictureFiles,
): FileChild {
  if (part.kind === 'table') return tableOf(report, part, blocks.page, blocks.revisions);
  if (part.kind !== 'figure') return blocks.paragraph(part, room);
  const { line: written, start, end } = part;
  const asText = {
    kind: 'paragraph',
    role: 'body',
    line: written,
    start,
    end,
    level: undefined,
    centred: false,
    opensPage: false,
    headEnd: start,
  } as const;
  return pictureOf(part, pictures, blocks.page) ?? blocks.paragraph(asText, room);
}

/** 署名 and 成文日期 that begin at `body[at]`. */
function signoffFrom(body: readonly (TextElement | Inserted)[], at: number): Printed[] {
  const signoff: Printed[] = [];
  for (let i = at; i < body.length; i++) {
    const part = body[i]!;
    if (!('role' in part) || (part.role !== 'signature' && part.role !== 'date')) break;
    signoff.push(part);
  }
  return signoff;
}

function documentOf(
  report: Report,
  page: PageSetup,
  letterhead: Letterhead | undefined,
  children: FileChild[],
): Document {
  const { width, height, top, right, bottom, left, footer, line } = page;
  const isLetter = letterhead !== undefined && hasLetterRules(letterhead);
  const author = authorOf(report);
  return new Document({
    title: titleOfReport(report) ?? '',
    subject: firstValueOf(report, '文种') ?? '',
    creator: author,
    lastModifiedBy: author,
    styles: styles(page),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          ...(isLetter && { titlePage: true }),
          page: {
            size: { width, height },
            margin: { top, right, bottom, left, header: 851, footer, gutter: 0 },
          },
          // No charSpace: LibreOffice makes one character a line of the negative one that Word would want. The runs are
          // set closer instead, and keep off the grid's own pitch.
          grid: { type: 'linesAndChars', linePitch: line },
        },
        footers: {
          ...(isLetter && { first: new Footer({ children: letterFoot(page) }) }),
          default: new Footer({ children: [pageNumber(page, 'odd')] }),
          even: new Footer({ children: [pageNumber(page, 'even')] }),
        },
        children,
      },
    ],
  });
}

/** — 1 —, odd pages one 字 from the right, even ones from the left (7.5); in the middle where the office wants it. */
function pageNumber(page: PageSetup, side: 'odd' | 'even'): Paragraph {
  const { character, sizes, house } = page;
  const look = runOptions(page, { font: 'song', size: sizes.folio });
  return new Paragraph({
    style: styleIds.pageNumber,
    ...(house.folioInMiddle
      ? { alignment: AlignmentType.CENTER }
      : side === 'odd'
        ? { alignment: AlignmentType.RIGHT, indent: { right: character } }
        : { alignment: AlignmentType.LEFT, indent: { left: character } }),
    children: [new TextRun({ ...look, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}
