import { type FaceName, MM_PER_PT } from '../gbt9704';

// The page as HTML for the clipboard: Word, WPS and web forms take faces, sizes, indents and levels from inline styles
// and heading elements, and know nothing of a style sheet.

/** What of the page's values goes with the text: lengths in pt, the indent in 字, families by face with the first choice first. */
export interface Pasted {
  readonly bodySize: number;
  readonly titleSize: number;
  readonly tableSize: number;
  readonly linePitch: number;
  readonly indent: number;
  readonly families: Readonly<Record<PastedFace, readonly string[]>>;
  /** For letters and digits, where the office has one for them. */
  readonly latin: string | undefined;
  /** Levels whose headings are bold. */
  readonly bold: ReadonlySet<number>;
}

type PastedFace = Exclude<FaceName, 'folio'>;

/** As the page shows it: `property` reads the custom properties that `styleSheet` writes, empty where there is none. */
export function pastedFrom(property: (name: string) => string): Pasted {
  const points = (name: string): number => Number(property(name)) / MM_PER_PT;
  const families = (name: string): string[] =>
    Array.from(property(`--face-${name}`).matchAll(/"([^"]+)"/g), (match) => match[1]!).filter(
      // Families that only the style sheet knows.
      (family) => !family.startsWith('gongwen-'),
    );
  return {
    bodySize: points('--body-size'),
    titleSize: points('--title-size'),
    tableSize: points('--table-size'),
    linePitch: points('--line-pitch'),
    indent: Number(property('--indent')),
    families: {
      title: families('title'),
      body: families('body'),
      heading1: families('heading-1'),
      heading2: families('heading-2'),
    },
    latin: /"([^"]+)"/.exec(property('--latin'))?.[1],
    bold: new Set([2, 3].filter((level) => property(`--weight-heading-${level}`).trim() === 'bold')),
  };
}

/** Word takes the first family for Chinese and, where nothing else is said, for letters too. */
function family({ families, latin }: Pasted, name: PastedFace): string {
  const stack = families[name].slice(0, 4).map((each) => `'${each}'`);
  const own = `font-family:${stack.join(',')}`;
  return latin === undefined
    ? own
    : `${own};mso-ascii-font-family:'${latin}';mso-hansi-font-family:'${latin}'`;
}

const pt = (value: number): string => `${Number(value.toFixed(2))}pt`;

/** The element and the inline style of a block with these classes on the page. */
export function pastedBlock(page: Pasted, classes: readonly string[]): { tag: string; style: string } {
  const body = `${family(page, 'body')};font-size:${pt(page.bodySize)};font-weight:normal`;
  const title = `${family(page, 'title')};font-size:${pt(page.titleSize)};font-weight:normal`;
  const indent = `text-indent:${pt(page.bodySize * page.indent)}`;
  const line = `margin:0;line-height:${pt(page.linePitch)};mso-line-height-rule:exactly`;
  const has = (name: string): boolean => classes.includes(name);
  const style = (...parts: string[]): string => [line, ...parts].join(';');
  if (has('title') || has('attachment-title'))
    return { tag: 'p', style: style(title, 'text-align:center;text-indent:0') };
  if (has('number') || has('subtitle') || has('byline') || has('centred') || has('issuer'))
    return { tag: 'p', style: style(body, 'text-align:center;text-indent:0') };
  if (has('signature') || has('date') || has('printing-date'))
    return { tag: 'p', style: style(body, 'text-align:right;text-indent:0') };
  if (has('addressee')) return { tag: 'p', style: style(body, 'text-align:justify;text-indent:0') };
  if (has('attachment'))
    return { tag: 'p', style: style(body, family(page, 'heading1'), 'text-align:justify;text-indent:0') };
  return { tag: 'p', style: style(body, 'text-align:justify', indent) };
}

/** 1 to 4 of a heading with these classes, undefined of all else. */
export function headingLevel(classes: readonly string[]): number | undefined {
  const level = classes.map((name) => /^level-([1-4])$/.exec(name)?.[1]).find((found) => found !== undefined);
  return level === undefined ? undefined : Number(level);
}

/** The inline style of a heading's own sentence. */
export function pastedHeading(page: Pasted, level: number): string {
  const own = family(page, level === 1 ? 'heading1' : level === 2 ? 'heading2' : 'body');
  return page.bold.has(level) ? `${own};font-weight:bold` : own;
}

/** The inline style of a blank. */
export const pastedBlank = 'background:#ffe680;mso-highlight:yellow';

/** The inline style of a table's cell. */
export const pastedCell = (page: Pasted): string =>
  `${family(page, 'body')};font-size:${pt(page.tableSize)};border:1px solid #000;padding:2pt 4pt`;
