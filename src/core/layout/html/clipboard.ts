import { faces, measures } from '../gbt9704';

// The page as HTML for the clipboard: Word, WPS and web forms take faces, sizes, indents and levels from inline styles
// and heading elements, and know nothing of a style sheet.

const family = (name: keyof typeof faces): string =>
  `font-family:${faces[name].families
    .slice(0, 4)
    .map((each) => `'${each}'`)
    .join(',')}`;

const pt = (value: number): string => `${Number(value.toFixed(2))}pt`;

const BODY = `${family('body')};font-size:${pt(measures.bodySize.value)};font-weight:normal`;
const LINE = `margin:0;line-height:${pt(measures.linePitch.value)};mso-line-height-rule:exactly`;
const INDENT = `text-indent:${pt(measures.bodySize.value * measures.indent.value)}`;
const TITLE = `${family('title')};font-size:${pt(measures.titleSize.value)};font-weight:normal`;

/** The element and the inline style of a block with these classes on the page. */
export function pastedBlock(classes: readonly string[]): { tag: string; style: string } {
  const has = (name: string): boolean => classes.includes(name);
  const style = (...parts: string[]): string => [LINE, ...parts].join(';');
  if (has('title') || has('attachment-title'))
    return { tag: 'p', style: style(TITLE, 'text-align:center;text-indent:0') };
  if (has('number') || has('subtitle') || has('byline') || has('centred') || has('issuer'))
    return { tag: 'p', style: style(BODY, 'text-align:center;text-indent:0') };
  if (has('signature') || has('date') || has('printing-date'))
    return { tag: 'p', style: style(BODY, 'text-align:right;text-indent:0') };
  if (has('addressee')) return { tag: 'p', style: style(BODY, 'text-align:justify;text-indent:0') };
  if (has('attachment'))
    return { tag: 'p', style: style(BODY, family('heading1'), 'text-align:justify;text-indent:0') };
  return { tag: 'p', style: style(BODY, 'text-align:justify', INDENT) };
}

/** 1 to 4 of a heading with these classes, undefined of all else. */
export function headingLevel(classes: readonly string[]): number | undefined {
  const level = classes.map((name) => /^level-([1-4])$/.exec(name)?.[1]).find((found) => found !== undefined);
  return level === undefined ? undefined : Number(level);
}

/** The inline style of a heading's own sentence. */
export function pastedHeading(level: number): string {
  if (level === 1) return family('heading1');
  return level === 2 ? family('heading2') : family('body');
}

/** The inline style of a blank. */
export const pastedBlank = 'background:#ffe680;mso-highlight:yellow';

/** The inline style of a table's cell. */
export const pastedCell = `${family('body')};font-size:${pt(measures.tableSize.value)};border:1px solid #000;padding:2pt 4pt`;
