import type { Line } from './model';

type Written = Pick<Line, 'textStart' | 'textEnd'>;

// `<!-- … -->` on a line of its own: a note among writers. It stays in the file and is never printed.

const OPEN = '<!--';
const CLOSE = '-->';

export function isComment(text: string, line: Written): boolean {
  return (
    text.charCodeAt(line.textStart) === 0x3c &&
    text.startsWith(OPEN, line.textStart) &&
    // `<!-->` is closed as soon as it is open; what follows is text.
    text[line.textStart + OPEN.length] !== '>' &&
    line.textEnd - line.textStart >= OPEN.length + CLOSE.length &&
    text.startsWith(CLOSE, line.textEnd - CLOSE.length)
  );
}

/** A comment that says so; the signs that would end it are written apart. */
export const comment = (words: string): string =>
  `${OPEN} ${words.replace(/[\r\n]+/g, ' ').replaceAll(CLOSE, '-- >')} ${CLOSE}`;

const ORIGIN = '来源：';

/** The comment that opens what was taken from another file. */
export const originComment = (name: string, leftOut: string): string =>
  comment(`${ORIGIN}${name}${leftOut === '' ? '' : `（未编入：${leftOut}）`}`);

/** The file that `line` names as the origin of what follows; undefined for any other line. */
export function originOf(text: string, line: Line): string | undefined {
  if (!isComment(text, line)) return undefined;
  const inside = text.slice(line.textStart + OPEN.length, line.textEnd - CLOSE.length).trim();
  return inside.startsWith(ORIGIN) ? inside.slice(ORIGIN.length).replace(/（未编入：.*）$/s, '') : undefined;
}
