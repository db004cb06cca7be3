import { type IParagraphOptions, LineRuleType, Paragraph, ShadingType } from 'docx';
import { styleIds } from './styles';

// Rules across the page.

/** A line of exactly so many twips. */
export const exact = (height: number) => ({ line: height, lineRule: LineRuleType.EXACT });

/**
 * A rule: a paragraph of its height (twips), filled with its colour. (A border would be as short as the text is indented, and
 * LibreOffice takes no frame whose paragraphs have one.)
 */
export const bar = (
  height: number,
  color: string,
  placed: Pick<IParagraphOptions, 'frame' | 'indent'>,
): Paragraph =>
  new Paragraph({
    style: styleIds.imprint,
    ...placed,
    spacing: exact(height),
    shading: { type: ShadingType.CLEAR, fill: color, color: 'auto' },
    children: [],
  });
