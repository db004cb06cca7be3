import { faces } from '../../layout/gbt9704';
import type { HouseStyle } from '../../layout/houseStyle';

// The page in Word's units: twips (1/20 pt) for lengths, half-points for sizes. What has to be rounder than the page is
// rounded so that its lines and characters still come out: of the standard that was measured (LibreOffice Writer).

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_PT = 20;

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** One family for each face, since a run in Word names one: the first choice of the page. */
export const fonts = {
  title: faces.title.families[0],
  body: faces.body.families[0],
  heading1: faces.heading1.families[0],
  heading2: faces.heading2.families[0],
  song: '宋体',
} as const;

export type FontRole = keyof typeof fonts;

/** The family of a face as an office has named it, else as the page has it. */
export const familyOf = ({ families }: HouseStyle, role: FontRole): string =>
  (role === 'song' ? undefined : families[role]) ?? fonts[role];

/** What a machine without the family is told to take for it (w:altName), before it guesses. */
export function standIns(house: HouseStyle): Readonly<Record<string, string>> {
  const known = {
    [fonts.title]: 'FZXiaoBiaoSong-B05S',
    [fonts.body]: '仿宋',
    [fonts.heading2]: '楷体',
  };
  const named = (['title', 'body', 'heading1', 'heading2'] as const)
    .filter((role) => !(familyOf(house, role) in known) && familyOf(house, role) !== fonts[role])
    .map((role) => [familyOf(house, role), fonts[role]] as const);
  return { ...known, ...Object.fromEntries(named) };
}

/** 7.2.4, 7.2.7: the mark, and the rule below the number. */
export const red = 'FF0000';

/** 4 号, of the 版记 (7.4.2, 7.4.3), in half-points. */
export const imprintSize = 28;

/** A page number's line is so much higher than its type. */
const FOLIO_LINE = 340 / 280;

/** How an office sets its pages, in twips where nothing else is said. */
export interface PageSetup {
  readonly house: HouseStyle;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the bottom edge to that of the page number, whose middle is 7 mm below the 版心 (7.5). */
  readonly footer: number;
  /** Width of the 版心. */
  readonly textWidth: number;
  /** A line of text, exact. */
  readonly line: number;
  readonly titleLine: number;
  readonly tableLine: number;
  readonly folioLine: number;
  /** A 字 of body text, as wide as its spacing makes it. */
  readonly character: number;
  /** What is added to the width of a 字, so that whole ones fill the line: of 16 pt without it 27 fit instead of 28. */
  readonly characterSpacing: number;
  /** Half-points. */
  readonly sizes: {
    readonly body: number;
    readonly title: number;
    readonly table: number;
    readonly folio: number;
  };
}

export function pageSetup(house: HouseStyle): PageSetup {
  const { measures, capacity, characters } = house;
  const width = twips(measures.pageWidth.value);
  const height = twips(measures.pageHeight.value);
  const top = twips(measures.marginTop.value);
  const right = twips(measures.marginRight.value);
  const bottom = twips(measures.marginBottom.value);
  const left = twips(measures.marginLeft.value);
  const textWidth = width - left - right;
  const textHeight = height - top - bottom;
  const halfPoints = (pt: number): number => Math.round(pt * 2);
  const sizes = {
    body: halfPoints(measures.bodySize.value),
    title: halfPoints(measures.titleSize.value),
    table: halfPoints(measures.tableSize.value),
    folio: halfPoints(measures.folioSize.value),
  };
  // 28.99 pt are 579.8 twips: 580 × 22 would be 1 mm too high for the 版心, and a page would have 21 lines.
  const line = Math.min(
    Math.floor(textHeight / capacity),
    Math.max(
      Math.floor(textHeight / (capacity + 1)) + 1,
      Math.round(measures.linePitch.value * TWIPS_PER_PT),
    ),
  );
  const character = Math.floor(textWidth / characters);
  const folioLine = Math.round(sizes.folio * 10 * FOLIO_LINE);
  return {
    house,
    width,
    height,
    top,
    right,
    bottom,
    left,
    footer: Math.max(0, bottom - twips(measures.folioDistance.value) - Math.round(folioLine / 2)),
    textWidth,
    line,
    // An exact line cuts off what is higher than it is.
    titleLine: Math.max(line, Math.ceil(sizes.title * 10 * 1.15)),
    tableLine: Math.round(measures.tablePitch.value * TWIPS_PER_PT),
    folioLine,
    character,
    characterSpacing: character - sizes.body * 10,
    sizes,
  };
}
