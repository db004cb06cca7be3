import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { issuerSize, type Letterhead } from '../../layout/composition/document';
import type { Report } from '../../report/model';
import type { Blocks } from './blocks';
import { hasLetterRules, letterBlocks } from './letter';
import { red, twips } from './page';
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
  const { form, top, issuers, number, signatory } = letterhead;
  const topLines = top.map(
    (each) =>
      new Paragraph({
        style: styleIds.topLines,
        children: blocks.runs(each, each.role === 'copy-number' ? {} : { font: 'heading1' }),
      }),
  );
  if (hasLetterRules(letterhead)) return letterBlocks(report, letterhead, blocks);
  if (issuers.length === 0) {
    return number || signatory ? [...topLines, blocks.numberLine(number, signatory, {})] : topLines;
  }
  const { measures } = blocks.page.house;
  const { gapBelowIssuer } = measures;
  const size = issuerSize(report, letterhead, measures);
  return [
    ...topLines,
    ...markBlocks(letterhead, size, blocks, top.length),
    blocks.numberLine(number, signatory, {
      spacing: { before: Math.round(gapBelowIssuer.value * blocks.page.line) - spareOf(size) },
      // The rule stands 4 mm below the number (7.2.7); how thick it is the standard leaves open. A 命令 has none (10.2).
      ...(form !== '命令' && {
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: Math.round((4 / 25.4) * 72) },
        },
      }),
    }),
  ];
}

/** Height of a line for type of `size` pt, in twips, and what of it stands above the type and again below it. */
const lineFor = (size: number): number => Math.round(size * 1.3 * 20);
const spareOf = (size: number): number => Math.round((lineFor(size) - size * 20) / 2);

function markBlocks(letterhead: Letterhead, size: number, blocks: Blocks, linesAbove: number): FileChild[] {
  const { form, issuers, suffix } = letterhead;
  const style = form === '命令' ? styleIds.orderIssuer : styleIds.issuer;
  const { orderTop, issuerTop } = blocks.page.house.measures;
  const top = twips(form === '命令' ? orderTop.value : issuerTop.value);
  const { line } = blocks.page;
  const look = { ...TITLE_FONT, size: size * 2 };
  const height = lineFor(size);
  const before = Math.max(0, top - linesAbove * line - spareOf(size));
  const own = { line: height, lineRule: LineRuleType.EXACT };
  const [first] = issuers;
  if (issuers.length === 1) {
    return [
      new Paragraph({
        style,
        spacing: { ...own, before },
        children: [...blocks.runs(first!, look), ...runsOfText(blocks.page, suffix, look)],
      }),
    ];
  }
  // 联合行文: the names below one another, as wide as the longest; 文件 in the middle of their right side.
  const { names, gap, words } = jointWidths(letterhead, size, blocks);
  const cell = (width: number, right: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right, marginUnitType: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const nameCell = cell(
    names + gap,
    gap,
    issuers.map(
      (each) =>
        new Paragraph({
          style,
          alignment: AlignmentType.DISTRIBUTE,
          spacing: own,
          children: blocks.runs(each, look),
        }),
    ),
  );
  const suffixCell = cell(words, 0, [
    new Paragraph({ style, spacing: own, children: runsOfText(blocks.page, suffix, look) }),
  ]);
  return [
    new Paragraph({
      style,
      spacing: { line: Math.max(20, before), lineRule: LineRuleType.EXACT },
      children: [],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: names + gap + words, type: WidthType.DXA },
      columnWidths: suffix === '' ? [names] : [names + gap, words],
      borders: NO_BORDERS,
      rows: [new TableRow({ children: suffix === '' ? [nameCell] : [nameCell, suffixCell] })],
    }),
  ];
}

/** What Word may set type wider than it is, of its width. */
const SLACK = 0.05;

/** Widths in twips of the names of 联合行文, of 文件 beside them, and of what parts them: all within the 版心. */
function jointWidths(
  { issuers, suffix }: Letterhead,
  size: number,
  blocks: Blocks,
): { readonly names: number; readonly gap: number; readonly words: number } {
  const { textWidth, character } = blocks.page;
  const gap = suffix === '' ? 0 : Math.round(character / 2);
  const wide = Math.max(...issuers.map((each) => blocks.width(each)));
  const characters = wide + suffix.length;
  const most = (textWidth - gap) / characters;
  const own = size * 20;
  // Where even the smallest type is too wide, the longest name goes on in another line.
  const each = Math.max(own, Math.min(most, own * (1 + SLACK)));
  const words = Math.floor(suffix.length * each);
  return { names: Math.min(textWidth - gap - words, Math.floor(wide * each)), gap, words };
}
