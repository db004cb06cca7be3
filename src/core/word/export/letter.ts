import { type FileChild, FrameAnchorType, FrameWrap, HeightRule, Paragraph, TabStopType } from 'docx';
import { issuerSize, type Letterhead } from '../../layout/composition/document';
import type { Report } from '../../report/model';
import type { Blocks } from './blocks';
import { type PageSetup, red, twips } from './page';
import { bar, exact } from './ruleLines';
import { styleIds } from './styles';
import { runsOfText } from './text';

// 信函 (GB/T 9704-2012, 10.1): the mark stands above the 版心, and two double rules reach beyond it on both sides.

export const hasLetterRules = ({ form, issuers }: Letterhead): boolean =>
  form === '信函' && issuers.length > 0;

/** Thick, between, thin, as on the page; twips. */
function doubleRule({ house }: PageSetup): readonly [number, number, number] {
  const unit = house.measures.redRuleWidth.value;
  return [twips(1.6 * unit), twips(unit), twips(0.7 * unit)];
}

/** A frame in the middle of the page's width; `y` in twips from the top of the sheet. */
const frameAt = ({ house }: PageSetup, y: number, wrap: (typeof FrameWrap)[keyof typeof FrameWrap]) => ({
  type: 'absolute' as const,
  width: twips(house.measures.letterRuleLength.value),
  height: 0,
  rule: HeightRule.AUTO,
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  position: {
    x: Math.round((twips(house.measures.pageWidth.value) - twips(house.measures.letterRuleLength.value)) / 2),
    y,
  },
  wrap,
});

/** The mark with its rule, and below it 份号, 密级 and 紧急程度 to the left, the 发文字号 to the right. */
export function letterBlocks(report: Report, letterhead: Letterhead, blocks: Blocks): FileChild[] {
  const { page } = blocks;
  const { measures } = page.house;
  const { issuers, top, number } = letterhead;
  const size = issuerSize(report, letterhead, measures);
  const [thick, between, thin] = doubleRule(page);
  // Above and below its type a line has some room of its own.
  const height = Math.round(size * 20 * 1.2);
  const spare = Math.round((height - size * 20) / 2);
  const frame = frameAt(page, twips(measures.letterTop.value) - spare, FrameWrap.NOT_BESIDE);
  const [first, ...more] = top;
  const room =
    twips((measures.letterGap.value * 25.4) / 72) - Math.round((page.line - page.sizes.body * 10) / 2);
  return [
    new Paragraph({
      style: styleIds.letterIssuer,
      frame,
      spacing: exact(height),
      children: blocks.runs(issuers[0]!, { font: 'title', color: red, size: size * 2 }),
    }),
    bar(Math.max(20, twips(measures.letterRuleDistance.value) - spare), 'FFFFFF', { frame }),
    bar(thick, red, { frame }),
    bar(between, 'FFFFFF', { frame }),
    bar(thin, red, { frame }),
    new Paragraph({
      style: styleIds.letterNumber,
      spacing: { before: Math.max(0, room) },
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
      children: [
        ...(first ? blocks.runs(first, first.role === 'copy-number' ? {} : { font: 'heading1' }) : []),
        ...(number ? [...runsOfText(page, '\t', {}), ...blocks.runs(number)] : []),
      ],
    }),
    ...more.map(
      (each) =>
        new Paragraph({ style: styleIds.topLines, children: blocks.runs(each, { font: 'heading1' }) }),
    ),
  ];
}

/** The rule at the foot of the first page, where other pages have their number: there the thick one stands below. */
export function letterFoot(page: PageSetup): Paragraph[] {
  const [thick, between, thin] = doubleRule(page);
  const { pageHeight, letterFootDistance } = page.house.measures;
  const y = twips(pageHeight.value - letterFootDistance.value) - thick - between - thin;
  const frame = frameAt(page, y, FrameWrap.NONE);
  return [
    bar(thin, red, { frame }),
    bar(between, 'FFFFFF', { frame }),
    bar(thick, red, { frame }),
    new Paragraph({ style: styleIds.pageNumber, children: [] }),
  ];
}
