import {
  AlignmentType,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  Paragraph,
  TabStopType,
  VerticalPositionAlign,
} from 'docx';
import type { Imprint } from '../../layout/composition/document';
import type { Blocks } from './blocks';
import { imprintSize, type PageSetup, twips } from './page';
import { bar, exact } from './ruleLines';
import { styleIds } from './styles';
import { runsOfText } from './text';

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
export function imprintBlocks({ isRuled, copies, office, date }: Imprint, blocks: Blocks): FileChild[] {
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
  return isRuled ? [rule(page, THICK), ...lines, rule(page, THICK), anchor] : [...lines, anchor];
}

const rule = (page: PageSetup, height: number): Paragraph => bar(height, '000000', { frame: frame(page) });
