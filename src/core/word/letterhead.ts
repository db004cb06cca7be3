import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  VerticalPositionAlign,
  WidthType,
} from 'docx';
import { type Imprint, issuerSize, type Letterhead } from '../layout/document';
import type { Report } from '../report/types';
import type { Blocks } from './blocks';
import { imprintSize, type PageSetup, red, twips } from './page';
import { styleIds } from './styles';
import { runsOfText } from './text';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const TITLE_FONT = { font: 'title', color: red } as const;

/** 版头 (7.2): 份号, 密级 and 紧急程度, the mark 35 mm below the 版心's top, number and 签发人, the red rule. */
export function letterheadBlocks(report: Report, letterhead: Letterhead, blocks: Blocks): FileChild[] {
  const { top, issuers, number, signatory } = letterhead;
  const marks = top.map(
    (each) =>
      new Paragraph({
        style: styleIds.marks,
        children: blocks.runs(each, each.role === 'copy-number' ? {} : { font: 'heading1' }),
      }),
  );
  if (issuers.length === 0) {
    return number || signatory ? [...marks, blocks.numberLine(number, signatory, {})] : marks;
  }
  const size = issuerSize(report, letterhead);
  return [
    ...marks,
    ...markBlocks(letterhead, size, blocks, top.length),
    blocks.numberLine(number, signatory, {
      spacing: { before: 2 * blocks.page.line },
      // The rule stands 4 mm below the number (7.2.7); how thick it is the standard leaves open.
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 16, color: red, space: Math.round((4 / 25.4) * 72) },
      },
    }),
  ];
}

/** Height of a line for type of `size` pt, in twips. */
const lineFor = (size: number): number => Math.round(size * 1.3 * 20);

function markBlocks(letterhead: Letterhead, size: number, blocks: Blocks, linesAbove: number): FileChild[] {
  const { issuers, suffix } = letterhead;
  const { line, textWidth } = blocks.page;
  const look = { ...TITLE_FONT, size: size * 2 };
  const height = lineFor(size);
  // Above the type a line has some room of its own.
  const before = Math.max(0, twips(35) - linesAbove * line - Math.round((height - size * 20) / 2));
  const own = { line: height, lineRule: LineRuleType.EXACT };
  const [first] = issuers;
  if (issuers.length === 1) {
    return [
      new Paragraph({
        style: styleIds.issuer,
        spacing: { ...own, before },
        children: [...blocks.runs(first!, look), ...runsOfText(blocks.page, suffix, look)],
      }),
    ];
  }
  // 联合行文: the names below one another, as wide as the longest; 文件 in the middle of their right side.
  const widest = Math.max(...issuers.map((each) => blocks.width(each)));
  const names = Math.min(textWidth, Math.round(widest * size * 20 * 1.05) + 240);
  const words = suffix === '' ? 0 : Math.round(suffix.length * size * 20 * 1.05) + 240;
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const nameCell = cell(
    names,
    issuers.map(
      (each) =>
        new Paragraph({
          style: styleIds.issuer,
          alignment: AlignmentType.DISTRIBUTE,
          spacing: own,
          children: blocks.runs(each, look),
        }),
    ),
  );
  const suffixCell = cell(words, [
    new Paragraph({ style: styleIds.issuer, spacing: own, children: runsOfText(blocks.page, suffix, look) }),
  ]);
  return [
    new Paragraph({
      style: styleIds.issuer,
      spacing: { line: Math.max(20, before), lineRule: LineRuleType.EXACT },
      children: [],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: names + words, type: WidthType.DXA },
      columnWidths: suffix === '' ? [names] : [names, words],
      borders: NO_BORDERS,
      rows: [new TableRow({ children: suffix === '' ? [nameCell] : [nameCell, suffixCell] })],
    }),
  ];
}

/** 0.35 mm and 0.25 mm (7.4.1) in twips. */
const THICK = twips(0.35);
const THIN = twips(0.25);

/**
 * A frame at the bottom of the 版心: every paragraph of it says the same, and Word puts them together. (A floating table
 * would be simpler, but LibreOffice leaves it where it is written.)
 */
const frame = ({ textWidth }: PageSetup) => ({
  type: 'alignment' as const,
  width: textWidth,
  height: 0,
  rule: HeightRule.AUTO,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  wrap: FrameWrap.NOT_BESIDE,
});

/** 版记 (7.4) at the bottom of the page it falls on, its last rule on the 版心's edge. */
export function imprintBlocks({ copies, office, date }: Imprint, blocks: Blocks): FileChild[] {
  const { page } = blocks;
  const look = { size: imprintSize };
  const own = imprintSize * 10;
  const label = 3 * own;
  const lines: FileChild[] = [];
  if (copies) {
    lines.push(
      new Paragraph({
        style: styleIds.imprint,
        frame: frame(page),
        alignment: AlignmentType.BOTH,
        // Further lines stand behind the colon.
        indent: { left: own + label, hanging: label, right: own },
        children: blocks.runs(copies, look),
      }),
    );
  }
  if (office || date) {
    if (copies) lines.push(rule(page, THIN));
    lines.push(
      new Paragraph({
        style: styleIds.imprint,
        frame: frame(page),
        alignment: AlignmentType.LEFT,
        indent: { left: own },
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - own }],
        children: [
          ...(office ? blocks.runs(office, look) : []),
          ...(date ? [...runsOfText(page, '\t', look), ...blocks.runs(date, look)] : []),
        ],
      }),
    );
  }
  // The frame hangs on the paragraph behind it, which must not take a line.
  const anchor = new Paragraph({ style: styleIds.imprint, spacing: exact(THICK), children: [] });
  return [rule(page, THICK), ...lines, rule(page, THICK), anchor];
}

const exact = (height: number) => ({ line: height, lineRule: LineRuleType.EXACT });

/**
 * A rule as wide as the 版心: a black paragraph of its height. (A border would be as short as the text is indented, and
 * LibreOffice takes no frame whose paragraphs have one.)
 */
const rule = (page: PageSetup, height: number): Paragraph =>
  new Paragraph({
    style: styleIds.imprint,
    frame: frame(page),
    spacing: exact(height),
    shading: { type: ShadingType.CLEAR, fill: '000000', color: 'auto' },
    children: [],
  });
