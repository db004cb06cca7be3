import { faces, measures } from '../layout/gbt9704';

// The page in Word's units: twips (1/20 pt) for lengths, half-points for sizes. Where the file has to be rounder than the
// standard, the value is one that was measured to give 22 lines of 28 characters (LibreOffice Writer).

const TWIPS_PER_MM = 1440 / 25.4;

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1587,
  right: 1474,
  bottom: 1984,
  /** From the bottom edge to that of the page number, whose middle is 7 mm below the 版心 (7.5). */
  footer: twips(measures.marginBottom.value - 7 - 3),
} as const;

/** Width of the 版心. */
export const textWidth = page.width - page.left - page.right;

/** A line of text, exact: 580 × 22 would be 1 mm too high for the 版心, and a page would have 21 lines. */
export const line = 579;

/** A 字 of body text: 16 pt, 5 twips closer. Without that 27 fit into a line. */
export const character = 315;
export const characterSpacing = -5;

/** Half-points. */
export const sizes = {
  body: measures.bodySize.value * 2,
  title: measures.titleSize.value * 2,
  table: measures.tableSize.value * 2,
  /** 4 号, of the 版记 and the page number (7.4.2, 7.4.3, 7.5). */
  imprint: 28,
} as const;

/** One family for each face, since a run in Word names one: the first choice of the page. */
export const fonts = {
  title: faces.title.families[0],
  body: faces.body.families[0],
  heading1: faces.heading1.families[0],
  heading2: faces.heading2.families[0],
  song: '宋体',
} as const;

export type FontRole = keyof typeof fonts;

/** What a machine without the family is told to take for it (w:altName), before it guesses. */
export const stands: Readonly<Record<string, string>> = {
  [fonts.title]: 'FZXiaoBiaoSong-B05S',
  [fonts.body]: '仿宋',
  [fonts.heading2]: '楷体',
};

/** 7.2.4, 7.2.7: the mark, and the rule below the number. */
export const red = 'FF0000';
